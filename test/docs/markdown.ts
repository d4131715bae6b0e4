import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

/** A fenced block, and the HTML comment right above it, which says what a test does with it. */
export interface Block {
	readonly path: string;
	readonly line: number;
	readonly language: string;
	readonly note: string;
	readonly text: string;
}

export interface Page {
	readonly path: string;
	readonly blocks: readonly Block[];
	readonly headings: readonly string[];
	/** The page without its fenced blocks. */
	readonly prose: string;
}

/** Every page that people read, by its path from the root of the repository. */
export function pages(): Page[] {
	const exclude = ["node_modules/**", "dist/**", "build/**"];
	return globSync("**/*.md", { cwd: ROOT, exclude })
		.map((path) => path.replaceAll("\\", "/"))
		.sort()
		.map((path) => readPage(path, readFileSync(resolve(ROOT, path), "utf8")));
}

export function page(path: string): Page {
	const found = pages().find((one) => one.path === path);
	if (found === undefined) throw new Error(`There is no page ${path}.`);
	return found;
}

export function blocks(language?: string): Block[] {
	return pages()
		.flatMap((one) => one.blocks)
		.filter((block) => language === undefined || block.language === language);
}

/** The blocks that a comment with these words stands above, in their order; there must be at least one. */
export function noted(note: string): Block[] {
	const found = blocks().filter((block) => block.note === note);
	if (found.length === 0) throw new Error(`No block has the comment ${JSON.stringify(note)}.`);
	return found;
}

export function readPage(path: string, text: string): Page {
	const found: Block[] = [];
	const prose: string[] = [];
	let open: { line: number; language: string; note: string; lines: string[] } | undefined;
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const fence = /^ *```(\S*)/.exec(line);
		if (fence !== null && open === undefined) {
			const note = /^<!-- (.*) -->$/.exec(prose.at(-1) ?? "")?.[1] ?? "";
			open = { line: index + 1, language: fence[1] ?? "", note, lines: [] };
		} else if (fence !== null && open !== undefined) {
			const { lines, ...rest } = open;
			found.push({ path, ...rest, text: `${lines.join("\n")}\n` });
			open = undefined;
		} else if (open === undefined) prose.push(line);
		else open.lines.push(line);
	}
	const headings = prose.flatMap((line) => /^#{1,6} (.*?) *$/.exec(line)?.[1] ?? []);
	return { path, blocks: found, headings, prose: prose.join("\n") };
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchors({ headings }: Page): string[] {
	const seen = new Map<string, number>();
	return headings.map((heading) => {
		const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
		const slug = plain.replaceAll(/[^\p{L}\p{N}_ -]/gu, "").replaceAll(" ", "-");
		const times = seen.get(slug) ?? 0;
		seen.set(slug, times + 1);
		return times === 0 ? slug : `${slug}-${times}`;
	});
}

/** The targets of links in prose, code spans left aside. */
export function links({ prose }: Page): string[] {
	const text = prose.replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()]/g, "_"));
	return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? "");
}
