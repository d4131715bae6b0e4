import type { Shape } from "../../src/documents/schema.ts";

/** The part of JSON Schema draft-07 that we write. */
export interface JsonSchema {
	readonly description?: string;
	readonly type?: string | readonly string[];
	readonly default?: unknown;
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly items?: JsonSchema;
	readonly propertyNames?: JsonSchema;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean | JsonSchema;
	readonly anyOf?: readonly JsonSchema[];
}

/** The JSON Schema of a shape. It takes all that our own reader takes; rules that compare two places are beyond it. */
export function jsonSchema(shape: Shape): JsonSchema {
	const { description } = shape;
	return { ...(description === undefined ? {} : { description }), ...ofKind(shape) };
}

function ofKind(shape: Shape): JsonSchema {
	switch (shape.kind) {
		case "string":
			return { type: "string", ...(shape.pattern === undefined ? {} : { pattern: shape.pattern.source }) };
		case "null":
			return { type: "null" };
		case "scalar":
			return { type: ["string", "number", "boolean"] };
		case "whole-number":
			return { type: "integer", minimum: 0, maximum: shape.maximum };
		case "flag":
			return { type: "boolean" };
		case "one-of":
			return { type: "string", enum: shape.values };
		case "list":
			return { type: "array", items: jsonSchema(shape.items) };
		case "record":
			return {
				type: "object",
				propertyNames: jsonSchema(shape.keys),
				additionalProperties: jsonSchema(shape.values),
			};
		case "object":
			return ofObject(shape);
		case "union":
			return ofUnion(shape.members);
	}
}

function ofObject({ fields, open }: Extract<Shape, { kind: "object" }>): JsonSchema {
	const required = [...fields].filter(([, { optional }]) => !optional).map(([name]) => name);
	return {
		type: "object",
		properties: Object.fromEntries([...fields].map(([name, field]) => [name, jsonSchema(field.shape)])),
		...(required.length === 0 ? {} : { required }),
		...(open ? {} : { additionalProperties: false }),
	};
}

function ofUnion(members: readonly Shape[]): JsonSchema {
	const [one, ...others] = members.filter(({ kind }) => kind !== "null").map(jsonSchema);
	const mayBeNull = members.some(({ kind }) => kind === "null");
	// All that is said of a string, a list or an object says nothing of `null`, so one more type is enough.
	if (mayBeNull && others.length === 0 && one?.type !== undefined && one.enum === undefined) {
		return { ...one, type: [one.type, "null"].flat() };
	}
	return { anyOf: members.map(jsonSchema) };
}
