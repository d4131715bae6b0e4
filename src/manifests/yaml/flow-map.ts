import { isPair, type Node, type Pair, type YAMLMap } from "yaml";
import type { LoadedDocument } from "../../documents/document.ts";
import { rangeOf } from "./editable.ts";
import { lineBreakAt, lineEnd, lineStart, marginOf } from "./layout.ts";
import type { Splice } from "./splice.ts";

/** Puts `key: value` texts behind one pair of a flow map, on lines of their own where the pair has one of its own. */
export function insertIntoFlow({ text }: LoadedDocument, pair: Pair, items: readonly string[]): Splice[] {
	const end = flowItemEnd(pair);
	const comma = commaBehind(text, end);
	const rest = text.slice(comma ?? end, lineEnd(text, end));
	const hasOwnLine = marginOf(text, flowItemStart(pair)).trim() === "" && isBlankOrComment(rest);
	if (!hasOwnLine) return [insertion(end, items.map((item) => `, ${item}`).join(""))];
	const behindLine = lineEnd(text, end);
	const newLine = lineBreakAt(text, behindLine) + marginOf(text, flowItemStart(pair));
	const lines = items.map((item) => newLine + item).join(",");
	if (comma !== undefined) return [insertion(behindLine, `${lines},`)];
	return [insertion(end, ","), insertion(behindLine, lines)];
}

/** Fills a flow map that is empty: `{}`. */
export function fillFlow(map: YAMLMap, items: readonly string[]): Splice {
	const [start, end] = rangeOf(map) ?? [0, 0];
	return { start, end, text: `{${items.join(", ")}}` };
}

/** A pair of a flow map, or an item of a flow list. */
export type FlowItem = Pair | Node;

/** Takes pairs of a flow map or items of a flow list out, with their commas; one at least stays. */
export function removeFromFlow(
	{ text }: LoadedDocument,
	items: readonly FlowItem[],
	gone: ReadonlySet<FlowItem>,
): Splice[] {
	return runsOf(items, gone).map(([first, last]) => {
		const before = items[items.indexOf(first) - 1];
		const start = flowItemStart(first);
		const end = flowItemEnd(last);
		const comma = commaBehind(text, end);
		const behind = comma ?? end;
		const ownLines = marginOf(text, start).trim() === "" && isBlankOrComment(text.slice(behind, lineEnd(text, behind)));
		if (ownLines) {
			return removal(lineEnd(text, lineStart(text, lineStart(text, start) - 1)), lineEnd(text, behind));
		}
		if (comma !== undefined) return removal(start, comma + (/^[ \t]*/.exec(text.slice(comma))?.[0].length ?? 0));
		const beforeEnd = before === undefined ? start : flowItemEnd(before);
		return removal(text.slice(beforeEnd, start).includes("#") ? start : beforeEnd, end);
	});
}

/** Neighbours among those that go are taken out together, so that no two removals share a comma. */
function runsOf(items: readonly FlowItem[], gone: ReadonlySet<FlowItem>): [FlowItem, FlowItem][] {
	const runs: [FlowItem, FlowItem][] = [];
	let open = false;
	for (const pair of items) {
		const run = runs.at(-1);
		if (gone.has(pair) && open && run !== undefined) run[1] = pair;
		else if (gone.has(pair)) runs.push([pair, pair]);
		open = gone.has(pair);
	}
	return runs;
}

function flowItemStart(item: FlowItem): number {
	return rangeOf(isPair(item) ? item.key : item)?.[0] ?? 0;
}

function flowItemEnd(item: FlowItem): number {
	if (!isPair(item)) return rangeOf(item)?.[1] ?? 0;
	return rangeOf(item.value)?.[1] ?? rangeOf(item.key)?.[1] ?? 0;
}

/** The offset behind the comma that follows `offset` on the same line. */
function commaBehind(text: string, offset: number): number | undefined {
	const comma = /^[ \t]*,/.exec(text.slice(offset, lineEnd(text, offset)))?.[0];
	return comma === undefined ? undefined : offset + comma.length;
}

function isBlankOrComment(text: string): boolean {
	return /^\s*(#|$)/.test(text);
}

function insertion(offset: number, text: string): Splice {
	return { start: offset, end: offset, text };
}

function removal(start: number, end: number): Splice {
	return { start, end, text: "" };
}
