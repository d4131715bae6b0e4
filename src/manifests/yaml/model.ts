import { isAlias, isMap, isScalar, isSeq, type Pair } from "yaml";

/** What a document says, without how it is written: values with their types, anchors, tags and aliases. */
export type Model =
	| { readonly value: unknown; readonly mark?: string }
	| { readonly alias: string }
	| { readonly items: readonly Model[]; readonly mark?: string }
	| { readonly fields: ReadonlyMap<string, Model>; readonly mark?: string };

/** Where a value is: keys of maps and indexes of lists, from the root. */
export type Path = readonly (string | number)[];

/**
 * A value that an edit is to set, or, where it is undefined, to take away: with its key, or out of its list. Or a key
 * that is to be called otherwise.
 */
export type Intent = SetIntent | { readonly path: Path; readonly renamedTo: string };

interface SetIntent {
	readonly path: Path;
	readonly value: string | undefined;
}

export const EMPTY_MODEL: Model = { fields: new Map() };

/** The model of a node of the document whose text is `text`. */
export function modelOf(node: unknown, text: string): Model {
	if (isAlias(node)) return { alias: node.source };
	if (isSeq(node)) return { items: node.items.map((item) => modelOf(item, text)), ...markOf(node) };
	if (isMap(node)) {
		const fields = node.items.map((pair): [string, Model] => [keyOf(pair, text), modelOf(pair.value, text)]);
		return { fields: new Map(fields), ...markOf(node) };
	}
	return isScalar(node) ? { value: node.value, ...markOf(node) } : { value: null };
}

/** The model after one intent; maps on the way are made where nothing is. */
export function withIntent(model: Model, intent: Intent): Model {
	const [step, ...path] = intent.path;
	const value = "value" in intent ? intent.value : undefined;
	if (step === undefined) return value === undefined ? model : { value };
	const goes = path.length === 0 && value === undefined;
	if ("items" in model) {
		const items = model.items.map((item, index) => (index === step ? withIntent(item, { ...intent, path }) : item));
		return { ...model, items: items.filter((_, index) => !goes || index !== step) };
	}
	const fields = new Map("fields" in model ? model.fields : []);
	const key = String(step);
	const field = fields.get(key) ?? { value: null };
	if (goes) fields.delete(key);
	else fields.set(key, withIntent(field, { ...intent, path }));
	if (goes && "renamedTo" in intent) fields.set(intent.renamedTo, field);
	return "fields" in model ? { ...model, fields } : { fields };
}

/** The name of a key in a model: a string key is itself; any other is told by its text, which no string key of ours begins like. */
export function keyOf({ key }: Pair, text: string): string {
	if (isScalar(key) && typeof key.value === "string") return key.value;
	const range = isScalar(key) || isAlias(key) || isMap(key) || isSeq(key) ? key.range : undefined;
	return `\u0000${text.slice(range?.[0], range?.[1])}`;
}

function markOf(node: { anchor?: string | undefined; tag?: string | undefined }): { mark?: string } {
	if (node.anchor === undefined && node.tag === undefined) return {};
	return { mark: `&${node.anchor ?? ""} !${node.tag ?? ""}` };
}
