import { isMap, isSeq } from "yaml";
import { didYouMean } from "../errors/nearest.ts";
import { quote } from "../errors/quote.ts";
import { errorAt, type Place } from "./place.ts";
import { type Parser, parsed, placedRefusal } from "./scalars.ts";
import type { FieldShape, Infer, Schema } from "./schema.ts";
import { entriesOf, itemsOf, quotesHint, type Spot } from "./spot.ts";
import { wrongKind } from "./words.ts";

/** A field that may be left out. */
export interface OptionalField<T> {
	readonly optional: Schema<T>;
}

type Field = Schema<unknown> | OptionalField<unknown>;
type Fields = Readonly<Record<string, Field>>;
type OptionalNames<F> = { [K in keyof F]: F[K] extends OptionalField<unknown> ? K : never }[keyof F];
type ValueOf<T> = T extends OptionalField<infer V> ? V : Infer<T>;
type Members<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalNames<F>>]: ValueOf<F[K]> } & {
	readonly [K in OptionalNames<F>]?: ValueOf<F[K]>;
};

/** A value together with where it is written. */
export interface Placed<T> {
	readonly value: T;
	readonly at: Place;
}

export function optional<T>(schema: Schema<T>): OptionalField<T> {
	return { optional: schema };
}

/** A map of known keys; an unknown one is an error, with a suggestion. */
export function object<const F extends Fields>(fields: F): Schema<Members<F>> {
	return objectSchema(fields, false);
}

/** A map of known keys among others that are not ours. */
export function openObject<const F extends Fields>(fields: F): Schema<Members<F>> {
	return objectSchema(fields, true);
}

function objectSchema<F extends Fields>(fields: F, open: boolean): Schema<Members<F>> {
	const names = Object.keys(fields);
	const shapes = new Map(Object.entries(fields).map(([name, field]) => [name, fieldShape(field)]));
	const shape = { kind: "object", fields: shapes, open } as const;
	return {
		shape,
		accepts: ({ node }) => isMap(node),
		read(spot) {
			if (!isMap(spot.node)) throw wrongKind(spot, shape);
			const entries = entriesOf(spot);
			const stranger = open ? undefined : [...entries.keys()].find((key) => !shapes.has(key));
			if (stranger !== undefined) throw unknownKey(spot, stranger, entries.get(stranger)?.key.at ?? spot.at, names);
			const members: Record<string, unknown> = Object.create(null);
			for (const [name, field] of Object.entries(fields)) {
				const entry = entries.get(name);
				if (entry !== undefined) members[name] = schemaOf(field).read(entry.value);
				else if (!isOptional(field)) throw errorAt(spot.at, `The key "${name}" is missing${inside(spot)}.`);
			}
			// Filled from `fields` right above, key by key; a mapped type cannot be built any other way.
			return members as Members<F>;
		},
	};
}

/** A map whose keys are names, as `parseKey` takes them; the order is the document's. */
export function record<K extends string, V>(
	parseKey: Parser<K>,
	values: Schema<V>,
	keyPattern?: RegExp,
): Schema<ReadonlyMap<K, V>> {
	const shape = { kind: "record", keys: parsed(parseKey, keyPattern).shape, values: values.shape } as const;
	return {
		shape,
		accepts: ({ node }) => isMap(node),
		read(spot) {
			if (!isMap(spot.node)) throw wrongKind(spot, shape);
			const entries = [...entriesOf(spot)].map(([text, { key, value }]): [K, V] => [
				placedRefusal(key, () => parseKey(text, `A key of ${spot.what}`)),
				values.read(value),
			]);
			return new Map(entries);
		},
	};
}

export function list<T>(items: Schema<T>): Schema<readonly T[]> {
	const shape = { kind: "list", items: items.shape } as const;
	return {
		shape,
		accepts: ({ node }) => isSeq(node),
		read(spot) {
			if (!isSeq(spot.node)) throw wrongKind(spot, shape);
			return itemsOf(spot).map((item) => items.read(item));
		},
	};
}

/** Either kind of value; the first schema that takes what is there reads it, so kinds must differ. */
export function union<A, B>(first: Schema<A>, second: Schema<B>): Schema<A | B> {
	const shape = { kind: "union", members: [first.shape, second.shape] } as const;
	return {
		shape,
		accepts: (spot) => first.accepts(spot) || second.accepts(spot),
		read(spot) {
			if (first.accepts(spot)) return first.read(spot);
			if (second.accepts(spot)) return second.read(spot);
			throw wrongKind(spot, shape);
		},
	};
}

/** The value and its place, for checks that compare one part of the document with another. */
export function placed<T>(schema: Schema<T>): Schema<Placed<T>> {
	return {
		shape: schema.shape,
		accepts: (spot) => schema.accepts(spot),
		read: (spot) => ({ value: schema.read(spot), at: spot.at }),
	};
}

function unknownKey(spot: Spot, key: string, at: Place, known: readonly string[]) {
	const suggestion = didYouMean(key, known) || quotesHint(spot) || ` The known keys are: ${known.join(", ")}.`;
	return errorAt(at, `The key ${quote(key)} is not known${inside(spot)}.${suggestion}`);
}

function inside({ trail, what }: Spot): string {
	return trail === "" ? "" : ` in ${what}`;
}

function isOptional(field: Field): field is OptionalField<unknown> {
	return "optional" in field;
}

function schemaOf(field: Field): Schema<unknown> {
	return isOptional(field) ? field.optional : field;
}

function fieldShape(field: Field): FieldShape {
	return { shape: schemaOf(field).shape, optional: isOptional(field) };
}
