import { isScalar, type Pair, type YAMLMap } from "yaml";
import type { LoadedDocument } from "../../documents/document.ts";
import { insertBehind, removeLines } from "./block-map.ts";
import { editableScalar, rangeOf, unsafe } from "./editable.ts";
import { insertIntoFlow, removeFromFlow } from "./flow-map.ts";
import { scalarText } from "./scalar-text.ts";
import type { Splice } from "./splice.ts";

/** What one key of a map shall hold: a string, or nothing: then the key goes. */
export interface KeyChange {
	readonly key: string;
	readonly value: string | undefined;
	/** Whether the value must stand in quotes even where YAML needs none. */
	readonly quoted: boolean;
}

/**
 * The splices that bring the scalars of `map` to `changes`. Keys that are missing go behind the last one of `order`
 * that is there.
 * @throws ReleaseError `invalid-config` where a value cannot be replaced without side effects.
 */
export function changeKeys(
	document: LoadedDocument,
	map: YAMLMap,
	changes: readonly KeyChange[],
	order: readonly string[],
): Splice[] {
	const pairs = pairsByKey(map);
	const gone = new Set<Pair>();
	const splices: Splice[] = [];
	const missing: KeyChange[] = [];
	for (const change of changes) {
		const pair = pairs.get(change.key);
		if (pair === undefined) {
			if (change.value !== undefined) missing.push(change);
		} else if (change.value === undefined) {
			editableScalar(document, pair, `"${change.key}"`);
			gone.add(pair);
		} else splices.push(...replaceValue(document, pair, change, change.value));
	}
	return [...splices, ...removePairs(document, map, gone), ...insertMissing(document, map, missing, order, gone)];
}

export function pairsByKey(map: YAMLMap): Map<string, Pair> {
	const pairs = new Map<string, Pair>();
	for (const pair of map.items) {
		if (isScalar(pair.key) && typeof pair.key.value === "string") pairs.set(pair.key.value, pair);
	}
	return pairs;
}

/** `key: value` on one line. */
export function pairText(key: string, value: string, quoted: boolean): string {
	return `${scalarText(key, "plain")}: ${scalarText(value, quoted ? "double" : "plain")}`;
}

function replaceValue(document: LoadedDocument, pair: Pair, { key, quoted }: KeyChange, value: string): Splice[] {
	if (isScalar(pair.value) && pair.value.value === value) return [];
	const { scalar, quoting } = editableScalar(document, pair, `"${key}"`);
	const text = scalarText(value, quoted && quoting === "plain" ? "double" : quoting);
	const [start, end] = rangeOf(scalar) ?? [0, 0];
	if (start !== end) return [{ start, end, text }];
	const keyEnd = rangeOf(pair.key)?.[1] ?? 0;
	const colon = document.text.slice(keyEnd, start).indexOf(":");
	if (colon < 0) throw unsafe(document, pair.key, `"${key}" has no value and no colon.`);
	return [{ start: keyEnd + colon + 1, end: keyEnd + colon + 1, text: ` ${text}` }];
}

function removePairs(document: LoadedDocument, map: YAMLMap, gone: ReadonlySet<Pair>): Splice[] {
	if (map.flow === true) return removeFromFlow(document, map.items, gone);
	return [...gone].map((pair) => removeLines(document, map, pair));
}

function insertMissing(
	document: LoadedDocument,
	map: YAMLMap,
	missing: readonly KeyChange[],
	order: readonly string[],
	gone: ReadonlySet<Pair>,
): Splice[] {
	if (missing.length === 0) return [];
	const staying = map.items.filter((pair) => !gone.has(pair));
	const known = staying.filter(
		({ key }) => isScalar(key) && typeof key.value === "string" && order.includes(key.value),
	);
	const behind = known.at(-1) ?? staying.at(-1);
	if (behind === undefined) throw unsafe(document, map, "This map has no key to write behind.");
	const texts = missing.map(({ key, value, quoted }) => pairText(key, value ?? "", quoted));
	if (map.flow === true) return insertIntoFlow(document, behind, texts);
	return [
		insertBehind(
			document,
			behind,
			texts.map((text) => ({ depth: 0, text })),
			0,
		),
	];
}
