import { isAlias, isCollection, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import { quote } from "../errors/quote.ts";
import type { LoadedDocument } from "./document.ts";
import { errorAt, type Place } from "./place.ts";

type Node = ParsedNode | null;

/** One node of a document on its way through a schema; aliases are resolved. */
export interface Spot {
	readonly document: LoadedDocument;
	readonly node: Node;
	readonly at: Place;
	/** How sentences call it: "`services.blue.path`", or "The document". */
	readonly what: string;
	readonly trail: string;
}

export interface Entry {
	readonly key: Spot;
	readonly value: Spot;
}

export function spotOfRoot(document: LoadedDocument): Spot {
	return spot(document, document.root, document.placeOf(document.root.range[0]), "");
}

/**
 * The entries of a map by key. Any key is harmless, `__proto__` too, since no plain object is made.
 * @throws ReleaseError `invalid-config` when a key is no string, or is there twice.
 */
export function entriesOf(parent: Spot): Map<string, Entry> {
	const entries = new Map<string, Entry>();
	if (!isMap(parent.node)) return entries;
	const map: YAMLMap<ParsedNode, Node> = parent.node;
	for (const pair of map.items) {
		const at = placeOf(parent.document, pair.key) ?? parent.at;
		const key = spot(parent.document, pair.key, at, parent.trail);
		const name = stringOf(key);
		if (name === undefined) throw errorAt(at, `A key of ${parent.what} must be a string.${quotesHint(key)}`);
		if (entries.has(name)) throw errorAt(at, `The key ${quote(name)} is there twice.`);
		const trail = step(parent.trail, name);
		entries.set(name, { key, value: spot(parent.document, pair.value, placeOfValue(parent, pair.value, at), trail) });
	}
	return entries;
}

export function itemsOf(parent: Spot): Spot[] {
	if (!isSeq(parent.node)) return [];
	return parent.node.items.map((item: ParsedNode, index) =>
		spot(parent.document, item, placeOf(parent.document, item) ?? parent.at, `${parent.trail}[${index}]`),
	);
}

/** The text of a string; a number, a date or `true` without quotes is none. */
export function stringOf({ node }: Spot): string | undefined {
	return isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}

export function isEmpty({ node }: Spot): boolean {
	return node === null || (isScalar(node) && node.value === null);
}

/** How to write the value as a string, for those that only lack the quotes. */
export function quotesHint({ node }: Spot): string {
	if (isScalar(node) && node.value !== null && typeof node.value !== "string") {
		return ` Put it in quotes: ${quote(node.source ?? String(node.value))}.`;
	}
	if (!isMap(node) || node.flow !== true || node.items.length !== 1) return "";
	const pair = node.items[0];
	if (!isScalar(pair?.key) || pair.value !== null) return "";
	return ` A value that begins with { must be in quotes: ${quote(`{${pair.key.value}}`)}.`;
}

function spot(document: LoadedDocument, node: Node, at: Place, trail: string): Spot {
	const what = trail === "" ? "The document" : `\`${trail}\``;
	if (!isAlias(node)) return { document, node, at, what, trail };
	const target = node.resolve(document.yaml);
	if (target === undefined) throw errorAt(at, `There is no anchor \`&${node.source}\` above this alias.`);
	// A parsed document holds parsed nodes only; the library's type of `resolve` forgets that.
	return { document, node: target as ParsedNode, at, what, trail };
}

/** A block map or list is best found by its key, one line above; all else by itself. */
function placeOfValue(parent: Spot, value: Node, key: Place): Place {
	if (isCollection(value) && value.flow !== true) return key;
	return placeOf(parent.document, value) ?? key;
}

function placeOf(document: LoadedDocument, node: Node): Place | undefined {
	return node === null ? undefined : document.placeOf(node.range[0]);
}

function step(trail: string, key: string): string {
	const name = /^[\w.-]{1,63}$/.test(key) ? key : quote(key);
	return trail === "" ? name : `${trail}.${name}`;
}
