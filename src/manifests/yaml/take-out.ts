import { isCollection, isNode, isPair, isScalar, type Node, type Pair, visit, type YAMLMap, type YAMLSeq } from "yaml";
import type { LoadedDocument } from "../../documents/document.ts";
import { rangeOf, unsafe } from "./editable.ts";
import { type FlowItem, removeFromFlow } from "./flow-map.ts";
import { itemEnd, lineEnd, lineStart, marginOf, pairEnd } from "./layout.ts";
import type { Splice } from "./splice.ts";

/**
 * Takes one pair of a map out, with the comments that belong to it: those in it, those behind it that are indented
 * deeper than its key, and those directly above it.
 * @param owner the pair whose value the map is: without any other key, it becomes `{}`
 * @throws ReleaseError `invalid-config` where something else in the file needs what would go
 */
export function takeOutPair(document: LoadedDocument, owner: Pair, map: YAMLMap, pair: Pair): Splice[] {
	refuseNeeded(document, pair.key, [pair.key, pair.value]);
	if (map.flow === true) return takeOutOfFlow(document, map, map.items, pair);
	const start = rangeOf(pair.key)?.[0] ?? 0;
	const margin = marginOf(document.text, start);
	if (margin.trim() !== "") throw unsafe(document, pair.key, "This key does not stand at the beginning of its line.");
	const before = map.items[map.items.indexOf(pair) - 1];
	const above = before && { end: pairEnd(document.text, before), isOpen: endsInBlockScalar(before) };
	const block = { start, end: pairEnd(document.text, pair), column: margin.length, above };
	return takeOutBlock(document.text, block, map.items.length === 1 ? { owner, becomes: "{}" } : undefined);
}

/** The same for one item of a list, which becomes `[]` without any other. */
export function takeOutItem(document: LoadedDocument, owner: Pair, list: YAMLSeq, item: Node): Splice[] {
	refuseNeeded(document, item, [item]);
	if (list.flow === true) return takeOutOfFlow(document, list, list.items.filter(isNode), item);
	const start = rangeOf(item)?.[0] ?? 0;
	const margin = marginOf(document.text, start);
	if (!/^ *- +$/.test(margin))
		throw unsafe(document, item, "This list item does not begin with a dash on its own line.");
	const before: unknown = list.items[list.items.indexOf(item) - 1];
	const above = isNode(before) ? { end: itemEnd(document.text, before), isOpen: endsInBlockScalar(before) } : undefined;
	const block = { start, end: itemEnd(document.text, item), column: margin.indexOf("-"), above };
	return takeOutBlock(document.text, block, list.items.length === 1 ? { owner, becomes: "[]" } : undefined);
}

function takeOutOfFlow(
	document: LoadedDocument,
	from: YAMLMap | YAMLSeq,
	items: readonly FlowItem[],
	item: FlowItem,
): Splice[] {
	if (items.length > 1) return removeFromFlow(document, items, new Set([item]));
	const [start, end] = rangeOf(from) ?? [0, 0];
	// The brackets stay, with the blanks that stand outside of them.
	return [{ start: start + 1, end: end - 1, text: "" }];
}

interface Block {
	/** Any offset in its first line. */
	readonly start: number;
	/** The end of its last line. */
	readonly end: number;
	readonly column: number;
	/** Its neighbour's end; open: blank lines below would become a part of it. Undefined for the first. */
	readonly above: { readonly end: number; readonly isOpen: boolean } | undefined;
}

/** @param last where there is no other: whose value it was, and what that value becomes */
function takeOutBlock(
	text: string,
	block: Block,
	last: { readonly owner: Pair; readonly becomes: string } | undefined,
): Splice[] {
	const gone = withBlankLines(text, block, firstLine(text, block), lastLineEnd(text, block));
	if (last === undefined) return [gone];
	const keyEnd = rangeOf(last.owner.key)?.[1] ?? 0;
	const colon = keyEnd + text.slice(keyEnd).indexOf(":") + 1;
	return [{ start: colon, end: colon, text: ` ${last.becomes}` }, gone];
}

/** The start of the first line that goes: comments directly above, in the key's own column, belong to what is below. */
function firstLine(text: string, { start, column }: Block): number {
	let first = lineStart(text, start);
	for (;;) {
		const above = lineStart(text, first - 1);
		const line = text.slice(above, lineEnd(text, above));
		if (above >= first || line.search(/[^ ]/) !== column || line[column] !== "#") return first;
		first = above;
	}
}

/** The end of the last line that goes: comments below that are indented deeper than the key belong to what is above. */
function lastLineEnd(text: string, { end, column }: Block): number {
	let last = end;
	for (let next = text.indexOf("\n", end) + 1; next > 0; next = text.indexOf("\n", next) + 1) {
		const line = text.slice(next, lineEnd(text, next));
		const indent = line.search(/[^ \t]/);
		if (indent < 0) continue;
		if (line[indent] !== "#" || indent <= column) break;
		last = next + line.length;
	}
	return last;
}

/** Blank lines on both sides would become one gap twice as wide: those above go along; below the first, those below. */
function withBlankLines(text: string, { above }: Block, first: number, end: number): Splice {
	const start = previousLineEnd(text, first);
	const below = /^(?:\r?\n[ \t]*(?=\r?\n))*/.exec(text.slice(end))?.[0].length ?? 0;
	const isLast = text.slice(end).trim() === "";
	if (above === undefined) return { start, end: isLast ? end : end + below, text: "" };
	if (above.isOpen) {
		// The line break before belongs to the block scalar, so the one behind goes.
		const lineBreak = text.indexOf("\n", end + below);
		return { start: first, end: lineBreak < 0 ? text.length : lineBreak + 1, text: "" };
	}
	const gap = /(?:\r?\n[ \t]*)*$/.exec(text.slice(Math.min(above.end, start), start))?.[0].length ?? 0;
	return { start: below > 0 || isLast ? start - gap : start, end, text: "" };
}

function endsInBlockScalar(node: unknown): boolean {
	if (isPair(node)) return endsInBlockScalar(node.value);
	if (isCollection(node)) return endsInBlockScalar(node.items.at(-1));
	return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

/** From line end to line end, so that the file's last line loses its own line break and not its neighbour's. */
function previousLineEnd(text: string, offset: number): number {
	return lineEnd(text, lineStart(text, offset - 1));
}

function refuseNeeded(document: LoadedDocument, at: unknown, nodes: readonly unknown[]): void {
	const own = new Set<unknown>();
	const anchors = new Set<string>();
	for (const node of nodes) {
		if (!isNode(node)) continue;
		visit(node, (_, inner) => {
			own.add(inner);
			if ((isScalar(inner) || isCollection(inner)) && inner.anchor !== undefined) anchors.add(inner.anchor);
		});
	}
	visit(document.yaml, {
		Alias(_, alias) {
			if (own.has(alias) || !anchors.has(alias.source)) return;
			throw unsafe(
				document,
				at,
				`It has the anchor &${alias.source}, which an alias elsewhere follows. Write that out.`,
			);
		},
	});
}
