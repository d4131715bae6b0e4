import { ReleaseError } from "../../errors/release-error.ts";

/** Puts `text` in place of the characters from `start` (included) to `end` (excluded). */
export interface Splice {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Applies all splices at once: offsets are those of the original. @throws ReleaseError `internal` when two overlap. */
export function applySplices(original: string, splices: readonly Splice[]): string {
	const parts: string[] = [];
	let position = 0;
	for (const { start, end, text } of inOrder(splices)) {
		if (start < position || end < start) throw new ReleaseError("internal", "Two edits of one file overlap.");
		parts.push(original.slice(position, start), text);
		position = end;
	}
	return [...parts, original.slice(position)].join("");
}

/** Whether `edited` is `original` with nothing changed outside the splices. */
export function isSameOutside(original: string, edited: string, splices: readonly Splice[]): boolean {
	let before = 0;
	let after = 0;
	for (const { start, end, text } of inOrder(splices)) {
		const kept = start - before;
		if (original.slice(before, start) !== edited.slice(after, after + kept)) return false;
		before = end;
		after += kept + text.length;
	}
	return original.slice(before) === edited.slice(after);
}

/** By place; where an insertion meets the start of a removal, the insertion comes first. */
function inOrder(splices: readonly Splice[]): Splice[] {
	return [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
}
