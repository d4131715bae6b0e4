import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { LoadedDocument } from "../../documents/document.ts";
import { pointerText } from "../../documents/json-pointer.ts";
import { followAlias, isMergeKey } from "../merge-keys.ts";
import { editableMap, refuseSharing, type Slot } from "./editable.ts";
import { keyOf, type Path } from "./model.ts";

/** The value that some steps lead to. */
export interface Located {
	readonly document: LoadedDocument;
	/** The collections on the way, from the root, each with the steps that lead to it. */
	readonly way: readonly { readonly node: unknown; readonly steps: readonly string[] }[];
	readonly slot: Slot;
	/** The steps as a `Model` has them. */
	readonly path: Path;
}

/** How far the steps lead: to a value, or only to this node, by so many of them. */
export type Search =
	| { readonly found: Located }
	| { readonly found?: undefined; readonly node: unknown; readonly steps: number };

interface Child {
	readonly slot: Slot;
	readonly step: string | number;
}

/**
 * Follows keys and indexes from the root. Aliases and merge keys are followed as readers follow them: whether one that
 * is on the way stops an edit is asked by `requireOwn`.
 */
export function locate(document: LoadedDocument, steps: readonly string[]): Search {
	const way: Located["way"][number][] = [];
	const path: (string | number)[] = [];
	let slot: Slot = { value: document.root, inBlock: true };
	for (const [count, step] of steps.entries()) {
		const child = childOf(document, slot.value, step);
		if (child === undefined) return { node: slot.value ?? slot.key, steps: count };
		way.push({ node: slot.value, steps: steps.slice(0, count) });
		path.push(child.step);
		slot = { ...child.slot, inBlock: slot.inBlock === true && !isFlow(slot.value) };
	}
	return { found: { document, way, slot, path } };
}

/**
 * @throws ReleaseError `invalid-config`, with line and column, where a change of the value would change something
 * elsewhere, too, or would be a change of something elsewhere.
 */
export function requireOwn({ document, way }: Located): void {
	for (const { node, steps } of way) {
		const what = steps.length === 0 ? "The document" : `"${pointerText(steps)}"`;
		if (isMap(node)) editableMap(document, node, what);
		else refuseSharing(document, node, what);
	}
}

/** What keys there are at a node, for suggestions. */
export function keysAt(document: LoadedDocument, node: unknown): string[] {
	const target = followAlias(document, node);
	return isMap(target) ? target.items.flatMap((pair) => keyText(pair) ?? []) : [];
}

function childOf(document: LoadedDocument, node: unknown, step: string): Child | undefined {
	const target = followAlias(document, node);
	if (isMap(target)) return keyed(document, target, step);
	if (!isSeq(target) || !/^(0|[1-9][0-9]{0,8})$/.test(step)) return undefined;
	const index = Number(step);
	return index < target.items.length ? { slot: { value: target.items[index] }, step: index } : undefined;
}

function keyed(document: LoadedDocument, map: YAMLMap, step: string): Child | undefined {
	const exact = map.items.find(({ key }) => isScalar(key) && key.value === step);
	const pair = exact ?? map.items.find((one) => keyText(one) === step) ?? mergedPair(document, map, step);
	return pair === undefined ? undefined : { slot: pair, step: keyOf(pair, document.text) };
}

function mergedPair(document: LoadedDocument, map: YAMLMap, step: string): Pair | undefined {
	const merged = map.items.filter(({ key }) => isMergeKey(key)).map(({ value }) => followAlias(document, value));
	const sources = merged.flatMap((one) => (isSeq(one) ? one.items.map((item) => followAlias(document, item)) : [one]));
	const pairs = sources.flatMap((source) => (isMap(source) ? source.items : []));
	return pairs.find((pair) => keyText(pair) === step);
}

/** A key that is a number or a truth value goes by the way it is written. */
function keyText({ key }: Pair): string | undefined {
	if (!isScalar(key)) return undefined;
	return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

function isFlow(node: unknown): boolean {
	return (isMap(node) || isSeq(node)) && node.flow === true;
}
