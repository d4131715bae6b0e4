/** A part of a file before and after an edit. */
export type LineChange = readonly [before: string, after: string];

/** The text with the changes; each former part must be there exactly once. */
export function changed(text: string, lines: readonly LineChange[]): string {
	return lines.reduce((now, [before, after]) => {
		const parts = now.split(before);
		if (parts.length !== 2) throw new Error(`${JSON.stringify(before)} is there ${parts.length - 1} times.`);
		return parts.join(after);
	}, text);
}
