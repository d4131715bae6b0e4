/** Marks that change the direction of the text behind them: a title with one could turn its whole line around. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** What GitHub looks for in the text that is left of Markdown: `@name`, `#1`. A space without width parts them. */
const MEANS = new Set(["@", "#"]);

/** Untrusted text as plain words in Markdown: one line, nothing in it is markup, a mention or a link. */
export function plain(text: string): string {
	return text
		.replace(/\p{Cc}+/gu, " ")
		.replace(TURNS, "")
		.replace(
			/[\\`*_{}[\]#|<>~&@]/g,
			(character) => `&#${character.codePointAt(0)};${MEANS.has(character) ? "&#8203;" : ""}`,
		)
		.replace(/:\/\//g, "&#58;//");
}

/** Text that we made (a version, a digest, a ref) in monospace. */
export function code(text: string): string {
	return text === "" ? "" : `\`${text.replace(/[`\p{Cc}|]/gu, " ")}\``;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
