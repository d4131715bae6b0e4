import { isMap, isScalar, isSeq } from "yaml";
import type { ReleaseError } from "../errors/release-error.ts";
import { errorAt } from "./place.ts";
import type { Shape } from "./schema.ts";
import { quotesHint, type Spot } from "./spot.ts";

/** The error for a value of the wrong kind: "`shared` must be a list of strings, but is a number." */
export function wrongKind(spot: Spot, shape: Shape): ReleaseError {
	const hint = wantsString(shape) ? quotesHint(spot) : "";
	return errorAt(spot.at, `${spot.what} must be ${one(shape)}, but is ${kindOf(spot)}.${hint}`);
}

/** The words for one value of a shape. */
function one(shape: Shape): string {
	switch (shape.kind) {
		case "string":
		case "scalar":
			return "a string";
		case "flag":
			return "true or false";
		case "null":
			return "empty";
		case "whole-number":
			return `a whole number from 0 to ${shape.maximum}`;
		case "one-of":
			return orList(shape.values.map((value) => `"${value}"`));
		case "list":
			return `a list of ${many(shape.items)}`;
		case "record":
		case "object":
			return "a map";
		case "union":
			return orList(shape.members.map(one));
	}
}

function many(shape: Shape): string {
	switch (shape.kind) {
		case "string":
		case "scalar":
			return "strings";
		case "flag":
			return "true or false";
		case "null":
			return "nulls";
		case "whole-number":
			return "whole numbers";
		case "list":
			return "lists";
		case "record":
		case "object":
			return "maps";
		case "one-of":
			return one(shape);
		case "union":
			return orList(shape.members.map(many));
	}
}

export function orList(words: readonly string[]): string {
	const last = words.at(-1) ?? "nothing";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

function kindOf({ node }: Spot): string {
	if (isMap(node)) return "a map";
	if (isSeq(node)) return "a list";
	if (!isScalar(node) || node.value === null) return "empty";
	if (typeof node.value === "boolean") return `\`${node.value}\``;
	return typeof node.value === "string" ? "a string" : "a number";
}

function wantsString(shape: Shape): boolean {
	return (
		shape.kind === "string" || shape.kind === "one-of" || (shape.kind === "union" && shape.members.some(wantsString))
	);
}
