import type { LoadedDocument } from "./document.ts";
import { type Spot, spotOfRoot } from "./spot.ts";

/** What a part of a document may be, as data: error messages are made from it, and a JSON Schema is. */
export type Shape = Kind & {
	/** What an editor shows of it: Markdown. */
	readonly description?: string;
};

type Kind =
	| { readonly kind: "string"; readonly pattern?: RegExp }
	| { readonly kind: "null" }
	| { readonly kind: "scalar" }
	| { readonly kind: "flag" }
	| { readonly kind: "whole-number"; readonly maximum: number }
	| { readonly kind: "one-of"; readonly values: readonly string[] }
	| { readonly kind: "list"; readonly items: Shape }
	| { readonly kind: "record"; readonly keys: Shape; readonly values: Shape }
	| { readonly kind: "object"; readonly fields: ReadonlyMap<string, FieldShape>; readonly open: boolean }
	| { readonly kind: "union"; readonly members: readonly Shape[] };

export interface FieldShape {
	readonly shape: Shape;
	readonly optional: boolean;
}

/** A declaration: the type `T`, the check that gives it, and the shape. */
export interface Schema<T> {
	readonly shape: Shape;
	/** Whether what is there is of the right kind at all; a union chooses by it. */
	accepts(spot: Spot): boolean;
	/** @throws ReleaseError `invalid-config` with line and column. */
	read(spot: Spot): T;
}

/** The same, with what an editor shows of it. */
export function described<T>(description: string, schema: Schema<T>): Schema<T> {
	return { ...schema, shape: { ...schema.shape, description } };
}

/** The type that a schema declares. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

/**
 * The document's value by `schema`.
 * @throws ReleaseError `invalid-config` with the line and column of the first thing that does not fit.
 */
export function check<T>(document: LoadedDocument, schema: Schema<T>): T {
	return schema.read(spotOfRoot(document));
}
