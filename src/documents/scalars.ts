import { isScalar } from "yaml";
import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { errorAt } from "./place.ts";
import type { Schema } from "./schema.ts";
import { isEmpty, type Spot, stringOf } from "./spot.ts";
import { orList, wrongKind } from "./words.ts";

/** Makes a value of a text, or throws a `ReleaseError` whose sentence begins with `what`. */
export type Parser<T> = (text: string, what: string) => T;

/** Any text. */
export const string: Schema<string> = parsed((text) => text);

/** A text that `parse` takes; its refusal is placed at the node. `pattern` is for readers of the shape alone. */
export function parsed<T>(parse: Parser<T>, pattern?: RegExp): Schema<T> {
	const shape = pattern === undefined ? { kind: "string" as const } : { kind: "string" as const, pattern };
	return {
		shape,
		accepts: (spot) => stringOf(spot) !== undefined,
		read(spot) {
			const text = stringOf(spot);
			if (text === undefined) throw wrongKind(spot, shape);
			return placedRefusal(spot, () => parse(text, spot.what));
		},
	};
}

/** One of a few words. */
export function oneOf<const T extends string>(...values: readonly T[]): Schema<T> {
	const shape = { kind: "one-of", values } as const;
	return {
		shape,
		accepts: (spot) => stringOf(spot) !== undefined,
		read(spot) {
			const text = stringOf(spot);
			if (text === undefined) throw wrongKind(spot, shape);
			const value = values.find((known) => known === text);
			if (value !== undefined) return value;
			const allowed = orList(values.map((known) => `"${known}"`));
			throw errorAt(spot.at, `${spot.what} must be ${allowed}, but is ${quote(text)}.${didYouMean(text, values)}`);
		},
	};
}

/** A number from 0 to `maximum`, without a fraction. */
export function wholeNumber(maximum: number): Schema<number> {
	const shape = { kind: "whole-number", maximum } as const;
	return {
		shape,
		accepts: (spot) => numberOf(spot) !== undefined,
		read(spot) {
			const number = numberOf(spot);
			if (number === undefined) throw wrongKind(spot, shape);
			if (Number.isInteger(number) && number >= 0 && number <= maximum) return number;
			throw errorAt(spot.at, `${spot.what} must be a whole number from 0 to ${maximum}, but is ${number}.`);
		},
	};
}

/** `true` or `false`, as YAML 1.2 has them. */
export const flag: Schema<boolean> = {
	shape: { kind: "flag" },
	accepts: (spot) => flagOf(spot) !== undefined,
	read(spot) {
		const value = flagOf(spot);
		if (value === undefined) throw wrongKind(spot, flag.shape);
		return value;
	},
};

function flagOf({ node }: Spot): boolean | undefined {
	return isScalar(node) && typeof node.value === "boolean" ? node.value : undefined;
}

function numberOf({ node }: Spot): number | undefined {
	return isScalar(node) && typeof node.value === "number" ? node.value : undefined;
}

/** What `schema` declares, or `null` (also written as nothing, or `~`). */
export function nullable<T>(schema: Schema<T>): Schema<T | null> {
	const nothing = { kind: "null" } as const;
	return {
		shape: { kind: "union", members: [schema.shape, nothing] },
		accepts: (spot) => isEmpty(spot) || schema.accepts(spot),
		read: (spot) => (isEmpty(spot) ? null : schema.read(spot)),
	};
}

/** Runs a parser; what it refuses is said with the place of `spot`. */
export function placedRefusal<T>(spot: Spot, parse: () => T): T {
	try {
		return parse();
	} catch (error) {
		if (error instanceof ReleaseError) throw errorAt(spot.at, error.message, error);
		throw error;
	}
}
