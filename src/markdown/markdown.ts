/** Untrusted text as plain words in Markdown: one line, nothing in it is markup, a mention or a link. */
export function plain(text: string): string {
	return text
		.replace(/\p{Cc}+/gu, " ")
		.replace(/[\\`*_{}[\]#|<>~&]/g, (character) => `&#${character.codePointAt(0)};`)
		.replace(/@/g, "&#64;")
		.replace(/:\/\//g, "&#58;//");
}

/** Text that we made (a version, a digest, a ref) in monospace. */
export function code(text: string): string {
	return text === "" ? "" : `\`${text.replace(/[`\p{Cc}|]/gu, " ")}\``;
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
