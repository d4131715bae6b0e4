// Made-up changes of a small tree: what people do to files, renames and modes included.
import fc from "fast-check";
import type { Change } from "../git/seed.ts";

interface File {
	readonly mode: string;
	readonly text: string;
}

export type Tree = ReadonlyMap<string, File>;

/** Which file, which line, which word; what they mean depends on the kind. */
export interface Deed {
	readonly kind: "edit" | "append" | "rename" | "delete" | "add" | "mode" | "move folder" | "link";
	readonly file: number;
	readonly line: number;
}

const page = (name: string) => Array.from({ length: 12 }, (_, n) => `${name} has a line ${n}\n`).join("");
const PATHS = ["a/one", "a/two", "b/c/three", "b/four", "five"];

export const BASE: Tree = new Map(PATHS.map((path) => [path, { mode: "100644", text: page(path) }]));

const KINDS = ["edit", "edit", "edit", "append", "rename", "delete", "add", "mode", "move folder", "link"] as const;

export function deeds(atLeast: number): fc.Arbitrary<readonly Deed[]> {
	const deed = fc.record({ kind: fc.constantFrom(...KINDS), file: fc.nat(9), line: fc.nat(11) });
	return fc.array(deed, { minLength: atLeast, maxLength: 3 });
}

/** The tree after the deeds of somebody; `who` keeps what two people write apart, where they do not write the same. */
export function after(tree: Tree, done: readonly Deed[], who: string): Tree {
	return done.reduce((before, deed) => afterOne(before, deed, deed.line % 3 === 0 ? "both" : who), tree);
}

function afterOne(tree: Tree, { kind, file, line }: Deed, word: string): Tree {
	const path = [...tree.keys()].sort()[file % tree.size];
	const found = path === undefined ? undefined : tree.get(path);
	if (path === undefined || found === undefined) return tree;
	const next = new Map(tree);
	const lines = found.text.split("\n");
	if (kind === "edit") next.set(path, { ...found, text: lines.with(line % lines.length, word).join("\n") });
	if (kind === "append") next.set(path, { ...found, text: `${found.text}${word}\n` });
	if (kind === "mode") next.set(path, { ...found, mode: found.mode === "100644" ? "100755" : "100644" });
	if (kind === "link") next.set(`links/${line}`, { mode: "120000", text: word });
	if (kind === "add") next.set(`a/new-${line % 4}`, { mode: "100644", text: page(word) });
	if (kind === "delete" && tree.size > 1) next.delete(path);
	if (kind === "rename") move(next, path, `moved/${word}-${line}`);
	if (kind === "move folder") for (const one of tree.keys()) if (one.startsWith("a/")) move(next, one, `z/${one}`);
	return next;
}

function move(tree: Map<string, File>, from: string, to: string): void {
	const file = tree.get(from);
	if (file === undefined) return;
	tree.delete(from);
	tree.set(to, file);
}

/** For a seed: what makes the one tree of the other. */
export function between(before: Tree, now: Tree): Record<string, Change> {
	const gone = [...before.keys()].filter((path) => !now.has(path)).map((path) => [path, null] as const);
	const changed = [...now].filter(([path, { mode, text }]) => {
		const old = before.get(path);
		return old?.mode !== mode || old.text !== text;
	});
	return Object.fromEntries([
		...gone,
		...changed.map(([path, { mode, text }]) => [path, { mode, content: text }] as const),
	]);
}
