import { isMap, isSeq, type Pair } from "yaml";
import { rangeOf } from "./editable.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** The offset of the first character of the line that `offset` is in, behind a byte order mark. */
export function lineStart(text: string, offset: number): number {
	const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
	return start === 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : start;
}

/** The offset of the line end (`\r\n`, `\n` or the text's end) of the line that `offset` is in. */
export function lineEnd(text: string, offset: number): number {
	const end = text.indexOf("\n", offset);
	if (end < 0) return text.length;
	return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

/** The line end that the text uses at `offset`; at its unfinished last line, that of the line before. */
export function lineBreakAt(text: string, offset: number): "\n" | "\r\n" {
	const next = text.indexOf("\n", offset);
	const end = next < 0 ? text.lastIndexOf("\n") : next;
	return end > 0 && text[end - 1] === "\r" ? "\r\n" : "\n";
}

/** What stands before `offset` in its line. */
export function marginOf(text: string, offset: number): string {
	return text.slice(lineStart(text, offset), offset);
}

/** The end of the last line that belongs to a pair of a block map, comments behind its last value included. */
export function pairEnd(text: string, pair: Pair): number {
	return lastLineEnd(text, lastOffset(pair.value) ?? lastOffset(pair.key) ?? 0);
}

/** The same of an item of a block list. */
export function itemEnd(text: string, item: unknown): number {
	return lastLineEnd(text, lastOffset(item) ?? 0);
}

function lastLineEnd(text: string, end: number): number {
	// A block scalar ends behind its last line break, anything else in its last line.
	const isBehindBreak = end > 0 && text[end - 1] === "\n";
	return lineEnd(text, isBehindBreak ? lineEnd(text, lineStart(text, end - 1)) : end);
}

/**
 * `end`, or the end of the last of the comment lines that follow it and are indented by `column` or more: they belong
 * to what was written above them.
 */
export function skipComments(text: string, end: number, column: number): number {
	let last = end;
	for (let next = text.indexOf("\n", end) + 1; next > 0; next = text.indexOf("\n", next) + 1) {
		const line = text.slice(next, lineEnd(text, next));
		const words = line.trimStart();
		if (words !== "" && !words.startsWith("#")) break;
		if (words !== "" && line.length - words.length >= column) last = next + line.length;
	}
	return last;
}

function lastOffset(node: unknown): number | undefined {
	if (isMap(node) && node.flow !== true) {
		const last = node.items.at(-1);
		if (last !== undefined) return lastOffset(last.value) ?? lastOffset(last.key);
	}
	if (isSeq(node) && node.flow !== true && node.items.length > 0) return lastOffset(node.items.at(-1));
	return rangeOf(node)?.[1];
}
