/** Marks that change the direction of the text behind them: a title with one could turn its whole line around. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Control characters, and what else ends a line. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** What is markup, what becomes a link by itself, and what GitHub takes for a reference: `@name`, `#1`, `GH-1`. */
const MEANS = /[\\`*_{}[\]|<>~&$@#]|:\/\/|www\.|GH-(?=\d)/gi;
/** A space without width: references are looked for when escapes are gone, so only this parts a mark from its name. */
const PART = "&#8203;";

/** Untrusted text as plain words in Markdown: one line, nothing in it is markup, a mention, a reference or a link. */
export function plain(text: string): string {
	return text.replace(BREAKS, " ").replace(TURNS, "").replace(MEANS, meaningless);
}

function meaningless(mark: string): string {
	if (mark === "@" || mark === "#") return `${entity(mark)}${PART}`;
	if (mark === "://") return `${entity(":")}//`;
	if (mark.length === 1) return entity(mark);
	return mark.endsWith(".") ? `${mark.slice(0, -1)}${entity(".")}` : `${mark}${PART}`;
}

/** Text in monospace: as it is, but for line breaks and what would end it. */
export function code(text: string): string {
	return text === "" ? "" : `\`${text.replace(TURNS, "").replace(BREAKS, " ").replace(/[`|]/g, " ")}\``;
}

/** The beginning of a text that has no limit of its own: whole characters, so that none is cut in two. */
export function cut(words: string, most: number): string {
	const characters = [...words.slice(0, 4 * most)];
	return characters.length > most ? `${characters.slice(0, most).join("")}…` : words;
}

/** A link, where the address has nothing in it that Markdown could read as anything else. */
export function link(text: string, url: string): string {
	return /^https?:\/\/[\w.:/-]+$/.test(url) ? `[${plain(text)}](${url})` : plain(`${text} ${url}`);
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function entity(character: string): string {
	return `&#${character.codePointAt(0)};`;
}
