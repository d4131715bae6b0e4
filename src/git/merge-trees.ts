import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { BareRepository } from "./bare-repository.ts";
import { fetchObjects } from "./fetch-objects.ts";
import { absent, readObjects } from "./objects.ts";
import { entriesAt } from "./trees.ts";
import { storeCommit } from "./write-commit.ts";

/** Folders by their ids: all that is below them is here, but for the files' contents. */
export interface ThreeTrees {
	readonly base: string;
	readonly ours: string;
	readonly theirs: string;
}

export type MergedTree =
	| { readonly kind: "clean"; readonly tree: string }
	/** The paths that a person has to decide about. */
	| { readonly kind: "conflicts"; readonly paths: readonly string[] };

interface ChangedFile {
	readonly path: string;
	/** The contents before and after, where there are any. */
	readonly blobs: readonly string[];
}

const ATTRIBUTES = ".gitattributes";
const NOBODY = "author nobody <> 0 +0000\ncommitter nobody <> 0 +0000\n\nmerge\n";
const NOT_A_BLOB = ["000000", "160000"];

/**
 * Brings the change from `base` to `theirs` into `ours` as `git merge` does, renames and all, without a work tree
 * (git-merge-tree(1) --write-tree, since Git 2.38). Contents are fetched: at first those of the files that `theirs`
 * changes; only where Git has to look for a rename, those of all files that differ.
 */
export async function mergeTrees(store: BareRepository, trees: ThreeTrees): Promise<MergedTree> {
	const [theirs, ours] = await Promise.all([
		changedFiles(store, trees.base, trees.theirs),
		changedFiles(store, trees.base, trees.ours),
	]);
	const touched = new Set(theirs.map(({ path }) => path));
	const heads = await parted(store, trees);
	const attributes = await entriesAt(store, heads[0], [ATTRIBUTES]);
	const rules = [...attributes.values()].map(({ path, id }) => ({ path, blobs: [id] }));
	await ensureContents(store, [...theirs, ...ours.filter(({ path }) => touched.has(path)), ...rules]);
	await heed(store, attributes.get(ATTRIBUTES)?.id);
	const first = await tryMerge(store, heads);
	if (first !== undefined) return first;
	await ensureContents(store, [...theirs, ...ours]);
	const second = await tryMerge(store, heads);
	if (second !== undefined) return second;
	throw new ReleaseError("internal", "git merge-tree could not read the files that it was to merge.");
}

/**
 * How files are merged (`merge=union`, `-merge`) is said by a file that Git reads from a work tree, or from here
 * (gitattributes(5)). Those of folders are not read.
 */
async function heed(store: BareRepository, attributes: string | undefined): Promise<void> {
	const [rules] = await readObjects(store, attributes === undefined ? [] : [attributes]);
	mkdirSync(join(store.folder, "info"), { recursive: true });
	writeFileSync(join(store.folder, "info", "attributes"), rules?.bytes ?? "");
}

/**
 * Two commits with the folders that are to be merged, on one with the folders that they are compared with: so the merge
 * base is what we say, and no history is needed (`--merge-base` says the same, but since Git 2.40).
 */
async function parted(
	store: BareRepository,
	{ base, ours, theirs }: ThreeTrees,
): Promise<readonly [CommitId, CommitId]> {
	const make = (tree: string, parent = "") =>
		storeCommit(store, Buffer.from(`tree ${tree}\n${parent}${NOBODY}`), undefined);
	const below = `parent ${await make(base)}\n`;
	return [await make(ours, below), await make(theirs, below)];
}

/** Undefined where something could not be read. */
async function tryMerge(
	store: BareRepository,
	[ours, theirs]: readonly [CommitId, CommitId],
): Promise<MergedTree | undefined> {
	const args = ["merge-tree", "--write-tree", "--name-only", "--no-messages", "-z", ours, theirs];
	const { code, stdout } = await store.run(args);
	if (code !== 0 && code !== 1) return undefined;
	const [tree = "", ...paths] = stdout.toString("utf8").split("\0").slice(0, -1);
	return code === 0 ? { kind: "clean", tree } : { kind: "conflicts", paths };
}

async function changedFiles(store: BareRepository, before: string, after: string): Promise<ChangedFile[]> {
	const output = await store.read(["diff-tree", "-r", "-z", "--no-renames", before, after]);
	const tokens = output.toString("latin1").split("\0").slice(0, -1).values();
	const files: ChangedFile[] = [];
	for (const token of tokens) {
		const [, modes = "", ids = ""] = /^:(\d{6} \d{6}) ([0-9a-f]{40} [0-9a-f]{40}) /.exec(token) ?? [];
		const path = tokens.next().value;
		if (path === undefined || ids === "") {
			throw new ReleaseError("internal", "git diff-tree answered with something that is not understood.");
		}
		const blobs = ids.split(" ").filter((_, index) => !NOT_A_BLOB.includes(modes.split(" ")[index] ?? ""));
		files.push({ path, blobs });
	}
	return files;
}

async function ensureContents(store: BareRepository, files: readonly ChangedFile[]): Promise<void> {
	const missing = await absent(store, [...new Set(files.flatMap(({ blobs }) => blobs))]);
	if (missing.length > 0) await fetchObjects(store, missing, "read the files to cherry-pick");
}
