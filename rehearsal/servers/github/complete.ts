/** The parts of JSON Schema that GitHub's description of its answers is made of. */
interface Schema {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly enum?: readonly unknown[];
	readonly minLength?: number;
	readonly format?: string;
	readonly const?: unknown;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly items?: Schema;
	readonly allOf?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
}

type Resolve = (reference: string) => object;

/** `given`, with the plainest value for all that the schema requires beside it. */
export function complete(schema: object, given: unknown, resolve: Resolve): unknown {
	const whole = flat(schema, resolve);
	if (Array.isArray(given)) return given.map((item) => complete(whole.items ?? {}, item, resolve));
	if (given === undefined) return plainest(whole, resolve);
	if (typeof given !== "object" || given === null) return given;
	const { properties = {}, required = [] } = whole;
	const entries = Object.entries(given).map(([key, value]) => {
		const inner = properties[key];
		return [key, inner === undefined ? value : complete(inner, value, resolve)] as const;
	});
	const missing = required.filter((key) => !(key in given));
	const added = missing.map((key) => [key, complete(properties[key] ?? {}, undefined, resolve)] as const);
	return Object.fromEntries([...entries, ...added]);
}

/** A schema without references and alternatives: of these the first is as good as any. */
function flat(schema: Schema, resolve: Resolve): Schema {
	const parts = [
		...(schema.$ref === undefined ? [] : [flat(resolve(schema.$ref), resolve)]),
		...(schema.allOf ?? []).map((part) => flat(part, resolve)),
		...[schema.anyOf?.[0], schema.oneOf?.[0]].flatMap((part) => (part === undefined ? [] : [flat(part, resolve)])),
	];
	return {
		...Object.assign({}, ...parts, schema),
		properties: Object.assign({}, ...[...parts, schema].map(({ properties }) => properties)),
		required: [...parts, schema].flatMap(({ required = [] }) => required),
	};
}

function plainest(schema: Schema, resolve: Resolve): unknown {
	const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
	if (types.includes("null")) return null;
	if (schema.const !== undefined) return schema.const;
	if (schema.enum !== undefined) return schema.enum[0];
	if (schema.format === "date-time") return "2025-01-20T14:03:11Z";
	if (types.includes("string")) return "0".repeat(schema.minLength ?? 0);
	if (types.includes("integer") || types.includes("number")) return 0;
	if (types.includes("boolean")) return false;
	if (types.includes("array")) return [];
	return types.includes("object") || schema.properties !== undefined ? complete(schema, {}, resolve) : null;
}
