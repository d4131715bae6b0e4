/** `token: value` or `token #value` at the end of a message; a value may have several lines and paragraphs. */
export interface Footer {
	readonly token: string;
	readonly value: string;
}

/**
 * Conventional Commits 1.0.0, rules 8, 9 and 16: a word with `-` for white space, or the one exception. A line ends where
 * Git ends it, so `s`: else a mark such as U+2028 in it would hide what it says.
 */
const FOOTER = /^(BREAKING[ -]CHANGE(?=: |:$)|[\p{L}\p{N}][\p{L}\p{N}-]*(?=: | #)):? *(.*)$/su;
/** People write it in any paragraph, and break the line after the colon. */
const BREAKING = /^BREAKING[ -]CHANGE:(?: +(.*))?$/s;

/** The body and the footers of what follows a message's first line. */
export function parseRest(lines: readonly string[]): { readonly body: string; readonly footers: readonly Footer[] } {
	const start = lines.findIndex((line, index) => isAfterBlank(lines, index) && footerOf(line) !== undefined);
	if (start < 0) return { body: lines.join("\n").trim(), footers: [] };
	const footers: { token: string; lines: string[] }[] = [];
	for (const line of lines.slice(start)) {
		const footer = footerOf(line);
		if (footer !== undefined) footers.push({ token: footer.token, lines: [footer.value] });
		else footers.at(-1)?.lines.push(line);
	}
	return {
		body: lines.slice(0, start).join("\n").trim(),
		footers: footers.map(({ token, lines: value }) => ({ token, value: value.join("\n").trim() })),
	};
}

/**
 * What the lines say that breaks: each `BREAKING CHANGE:` up to the next blank line or footer. Rule 12 wants it among
 * the footers; one that stands elsewhere is told as well, since a warning too many costs less than one too few.
 */
export function breakingNotes(lines: readonly string[]): string[] {
	return lines.flatMap((line, index) => {
		const [matched, first = ""] = BREAKING.exec(line) ?? [];
		return matched === undefined ? [] : [noteFrom(first, lines.slice(index + 1))];
	});
}

function noteFrom(first: string, following: readonly string[]): string {
	const begins = first === "" ? following.findIndex((line) => line !== "") : 0;
	const rest = following.slice(Math.max(begins, 0));
	const end = rest.findIndex((line) => line === "" || footerOf(line) !== undefined);
	return [first, ...(end < 0 ? rest : rest.slice(0, end))].join(" ").trim();
}

/** Footers begin one blank line after the header or the body; the lines begin right after the header. */
function isAfterBlank(lines: readonly string[], index: number): boolean {
	return index > 0 && lines[index - 1] === "";
}

function footerOf(line: string): Footer | undefined {
	const [, token, value] = FOOTER.exec(line) ?? [];
	return token === undefined || value === undefined ? undefined : { token, value };
}
