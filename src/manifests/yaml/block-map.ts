import { isMap, type Pair, type YAMLMap } from "yaml";
import type { LoadedDocument } from "../../documents/document.ts";
import { rangeOf, unsafe } from "./editable.ts";
import { lineBreakAt, lineEnd, lineStart, marginOf, pairEnd, skipComments } from "./layout.ts";
import type { Splice } from "./splice.ts";

/** Lines for a block map, each with its depth below the map: 0 for the map's own keys. */
export interface BlockLine {
	readonly depth: number;
	readonly text: string;
}

const DEFAULT_STEP = 2;

/** Puts lines behind one pair of a block map. */
export function insertBehind(document: LoadedDocument, pair: Pair, lines: readonly BlockLine[], step: number): Splice {
	return linesAt(document.text, pairEnd(document.text, pair), columnOf(document, pair), step, lines);
}

/** Puts lines at the end of a block map, behind the comments that belong to its last pair. */
export function append(document: LoadedDocument, map: YAMLMap, lines: readonly BlockLine[], step: number): Splice {
	const last = map.items.at(-1);
	if (last === undefined) throw unsafe(document, map, "A block map without keys is nothing that we know.");
	const column = columnOf(document, last);
	return linesAt(document.text, skipComments(document.text, pairEnd(document.text, last), column), column, step, lines);
}

/** Puts lines under a key that has no value yet. */
export function insertUnder(document: LoadedDocument, pair: Pair, lines: readonly BlockLine[], step: number): Splice {
	return linesAt(document.text, pairEnd(document.text, pair), columnOf(document, pair) + step, step, lines);
}

/** Takes a pair of a block map out, with its lines. */
export function removeLines(document: LoadedDocument, map: YAMLMap, pair: Pair): Splice {
	const { text } = document;
	const start = rangeOf(pair.key)?.[0] ?? 0;
	const end = pairEnd(text, pair);
	if (marginOf(text, start).trim() !== "") return removeFirstOfItem(document, map, pair);
	// From line end to line end, so that the file's last line loses its own line break and not its neighbour's.
	return { start: previousLineEnd(text, start), end, text: "" };
}

/** How many columns deeper the map's values begin than its keys; `fallback` where none is a block map. */
export function stepOf(document: LoadedDocument, map: YAMLMap, fallback = DEFAULT_STEP): number {
	for (const pair of map.items) {
		const child = isMap(pair.value) && pair.value.flow !== true ? pair.value.items[0] : undefined;
		if (child !== undefined) return Math.max(1, columnOf(document, child) - columnOf(document, pair));
	}
	return fallback;
}

/** `- newTag: x` begins a list item: what follows moves up behind the dash. */
function removeFirstOfItem(document: LoadedDocument, map: YAMLMap, pair: Pair): Splice {
	const start = rangeOf(pair.key)?.[0] ?? 0;
	columnOf(document, pair);
	const next = map.items[map.items.indexOf(pair) + 1];
	const nextStart = rangeOf(next?.key)?.[0];
	if (nextStart === undefined) throw unsafe(document, pair.key, "This key is the only one of its list item.");
	const between = document.text.slice(pairEnd(document.text, pair), nextStart);
	if (between.trim() === "") return { start, end: nextStart, text: "" };
	const dash = lineStart(document.text, start) + marginOf(document.text, start).trimEnd().length;
	return { start: dash, end: pairEnd(document.text, pair), text: "" };
}

/** The column of a block pair's key. @throws where something else than spaces and list dashes stands before it. */
function columnOf(document: LoadedDocument, pair: Pair): number {
	const margin = marginOf(document.text, rangeOf(pair.key)?.[0] ?? 0);
	if (/^ *(- +)*$/.test(margin)) return margin.length;
	throw unsafe(document, pair.key, "This key does not stand at the beginning of its line.");
}

function linesAt(text: string, offset: number, column: number, step: number, lines: readonly BlockLine[]): Splice {
	const lineBreak = lineBreakAt(text, offset);
	const indented = lines.map((line) => lineBreak + " ".repeat(column + line.depth * step) + line.text);
	return { start: offset, end: offset, text: indented.join("") };
}

/** A pair that can go stands below the key of its map or list, so there is a line before it. */
function previousLineEnd(text: string, offset: number): number {
	return lineEnd(text, lineStart(text, lineStart(text, offset) - 1));
}
