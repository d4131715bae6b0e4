import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { LoadedDocument } from "../documents/document.ts";
import { errorAt } from "../documents/place.ts";

/** Whether this is the merge key of YAML 1.1, which YAML 1.2 reads as a plain string. */
export function isMergeKey(key: unknown): boolean {
	return isScalar(key) && key.type === "PLAIN" && key.source === "<<";
}

/**
 * Puts the keys that a map takes in by `<<` into the map itself: its own keys win over merged ones, earlier ones over
 * later ones. Kustomize, Helm and Argo CD read merge keys, so ignoring them would be a misreading.
 * @throws ReleaseError `invalid-config` for a merge of what is no map, or of a map that still merges others: maps that merge
 * maps that merge maps are how a small file becomes a huge one.
 */
export function expandMergeKeys(document: LoadedDocument, map: YAMLMap): void {
	const merges = map.items.filter((pair) => isMergeKey(pair.key));
	if (merges.length === 0) return;
	const items = map.items.filter((pair) => !isMergeKey(pair.key));
	const known = new Set(items.map(keyText));
	for (const pair of merges.flatMap((merge) => mergedPairs(document, merge))) {
		if (known.has(keyText(pair))) continue;
		known.add(keyText(pair));
		items.push(pair);
	}
	map.items = items;
}

/** The node, or the one that an alias names. */
export function followAlias(document: LoadedDocument, node: unknown): Node | undefined {
	if (isAlias(node)) return node.resolve(document.yaml);
	return isScalar(node) || isMap(node) || isSeq(node) ? node : undefined;
}

function mergedPairs(document: LoadedDocument, merge: Pair): Pair[] {
	const value = followAlias(document, merge.value);
	const sources = isSeq(value) ? value.items.map((item) => followAlias(document, item)) : [value];
	const at = document.placeOf((isScalar(merge.key) && merge.key.range?.[0]) || 0);
	return sources.flatMap((source) => {
		if (!isMap(source)) throw errorAt(at, "A merge key (<<) must name a map.");
		if (source.items.some((pair) => isMergeKey(pair.key))) {
			throw errorAt(at, "The map that is merged here (<<) merges another one. Write its keys out.");
		}
		return source.items;
	});
}

function keyText({ key }: Pair): unknown {
	return isScalar(key) ? key.value : key;
}
