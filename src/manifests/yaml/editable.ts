import { isAlias, isCollection, isMap, isScalar, type Scalar, type YAMLMap } from "yaml";
import type { LoadedDocument } from "../../documents/document.ts";
import { errorAt } from "../../documents/place.ts";
import type { ReleaseError } from "../../errors/release-error.ts";
import { isMergeKey } from "../merge-keys.ts";
import { type Quoting, quotingOf } from "./scalar-text.ts";

/** Where a value stands: behind a key, or, without one, as an item of a list. */
export interface Slot {
	readonly key?: unknown;
	readonly value: unknown;
	/** Whether it is known that no flow collection is around it. */
	readonly inBlock?: boolean;
}

/** The refusal to edit: better no change than one that means more, or less, than it should. */
export function unsafe(document: LoadedDocument, node: unknown, why: string): ReleaseError {
	const sentence = `This cannot be edited safely: ${why} Nothing was written.`;
	return errorAt(document.placeOf(rangeOf(node)?.[0] ?? 0), sentence);
}

/** The characters that a node takes: start, and end without what follows it. */
export function rangeOf(node: unknown): readonly [number, number] | undefined {
	const range = isScalar(node) || isAlias(node) || isCollection(node) ? node.range : undefined;
	return range == null ? undefined : [range[0], range[1]];
}

/** @throws ReleaseError `invalid-config` where an edit inside `node` would change something elsewhere, too. */
export function editableMap(document: LoadedDocument, node: unknown, what: string): YAMLMap {
	refuseSharing(document, node, what);
	if (!isMap(node)) throw unsafe(document, node, `${what} is no map.`);
	const merge = node.items.find((pair) => isMergeKey(pair.key));
	if (merge === undefined) return node;
	throw unsafe(document, merge.key, `${what} takes keys in from elsewhere (<<). Write them out.`);
}

/** A scalar that a single-line scalar can take the place of, and how it is quoted. */
export function editableScalar(
	document: LoadedDocument,
	{ key, value }: Slot,
	what: string,
): { readonly scalar: Scalar; readonly quoting: Quoting } {
	refuseSharing(document, value, what);
	if (!isScalar(value)) throw unsafe(document, value ?? key, `${what} is no single value.`);
	const quoting = quotingOf(value);
	if (quoting !== undefined) return { scalar: value, quoting };
	throw unsafe(document, value, `${what} is a block scalar (| or >). Write it on the line of its key.`);
}

/** @throws ReleaseError `invalid-config` where `node` is shared with other places, or has a type of its own. */
export function refuseSharing(document: LoadedDocument, node: unknown, what: string): void {
	if (isAlias(node)) throw unsafe(document, node, `${what} is an alias (*${node.source}). Write the value out.`);
	if (!isScalar(node) && !isCollection(node)) return;
	if (node.anchor !== undefined) {
		throw unsafe(document, node, `${what} has an anchor (&${node.anchor}), so others may follow it. Take it away.`);
	}
	if (node.tag !== undefined) {
		throw unsafe(document, node, `${what} has a tag (${node.tag}). Take it away.`);
	}
}
