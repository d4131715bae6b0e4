import { isScalar, type Pair, type YAMLMap } from "yaml";
import type { LoadedDocument } from "../../documents/document.ts";
import { insertBehind, removeLines } from "./block-map.ts";
import { editableScalar, rangeOf, type Slot, unsafe } from "./editable.ts";
import { insertIntoFlow, removeFromFlow } from "./flow-map.ts";
import { scalarText } from "./scalar-text.ts";
import type { Splice } from "./splice.ts";

/** What one key of a map shall hold: a string, or nothing: then the key goes. */
export interface KeyChange {
	readonly key: string;
	readonly value: string | undefined;
	/** Whether the value must stand in quotes even where YAML needs none. */
	readonly quoted: boolean;
	/** A key that goes, whose place this one takes where it is missing: the comments around it stay where they are. */
	readonly insteadOf?: string;
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
	const renamed = new Set(changes.map((change) => predecessor(pairs, change)));
	for (const change of changes) {
		const pair = pairs.get(change.key);
		const former = predecessor(pairs, change);
		if (pair === undefined) {
			if (former !== undefined) splices.push(...renamePair(document, former, change));
			else if (change.value !== undefined) missing.push(change);
		} else if (renamed.has(pair)) {
			// It becomes another key, and is not taken out.
		} else if (change.value === undefined) {
			editableScalar(document, pair, `"${change.key}"`);
			gone.add(pair);
		} else {
			const { key, value, quoted } = change;
			splices.push(...replaceValue(document, pair, { what: `"${key}"`, value, quoted }));
		}
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

/**
 * The splice that puts `text` in place of a value that is one scalar, in that scalar's own quotes; none where it says
 * this already. `quoted`: in quotes even where YAML needs none.
 * @throws ReleaseError `invalid-config` where it cannot be replaced without side effects.
 */
export function replaceValue(
	document: LoadedDocument,
	slot: Slot,
	wanted: { readonly what: string; readonly value: string; readonly quoted: boolean },
): Splice[] {
	const { what, value, quoted } = wanted;
	if (isScalar(slot.value) && slot.value.value === value) return [];
	const { scalar, quoting } = editableScalar(document, slot, what);
	const text = scalarText(value, quoted && quoting === "plain" ? "double" : quoting, slot.inBlock);
	const [start, end] = rangeOf(scalar) ?? [0, 0];
	if (start !== end) return [{ start, end, text }];
	const keyEnd = rangeOf(slot.key)?.[1];
	const colon = keyEnd === undefined ? -1 : document.text.slice(keyEnd, start).indexOf(":");
	if (keyEnd === undefined || colon < 0) {
		throw unsafe(document, slot.key ?? scalar, `${what} has no value and no colon. Write "" as its value.`);
	}
	return [{ start: keyEnd + colon + 1, end: keyEnd + colon + 1, text: ` ${text}` }];
}

function predecessor(pairs: ReadonlyMap<string, Pair>, { key, value, insteadOf }: KeyChange): Pair | undefined {
	return value === undefined || insteadOf === undefined || pairs.has(key) ? undefined : pairs.get(insteadOf);
}

function renamePair(document: LoadedDocument, pair: Pair, { key, value = "", quoted }: KeyChange): Splice[] {
	const name = replaceValue(document, { value: pair.key }, { what: "The key", value: key, quoted: false });
	return [...name, ...replaceValue(document, pair, { what: `"${key}"`, value, quoted })];
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
