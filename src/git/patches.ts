import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { type BareRepository, createBareRepository } from "./bare-repository.ts";
import { fetchObjects } from "./fetch-objects.ts";
import { absent } from "./objects.ts";
import type { Repository } from "./repository.ts";

/** What a commit changed of its first parent's files. */
export interface Change {
	/** All paths that changed, as one text: two commits with the same patch have the same. */
	readonly paths: string;
	/** The contents before and after. */
	readonly blobs: readonly string[];
}

/** How many patches are read with one process, so that not all of them are in memory at once. */
const CHUNK = 64;
const NOT_A_BLOB = ["000000", "160000"];
const DIFF = ["diff-tree", "--stdin", "--root", "-r", "--no-renames"];

/**
 * A repository for the patches of a few commits that the graph has with their parents. It borrows them from there
 * (gitrepository-layout: objects/info/alternates) and keeps the folders and files to itself, since the graph must
 * have none.
 */
export async function openPatches({ graph }: Repository): Promise<BareRepository> {
	const patches = await createBareRepository(graph.connection, "blob:none");
	mkdirSync(join(patches.folder, "objects", "info"));
	writeFileSync(join(patches.folder, "objects", "info", "alternates"), `${join(graph.folder, "objects")}\n`);
	return patches;
}

/** What each commit changed; one that changed nothing is not in the answer. One fetch: folders, but no files. */
export async function readChanges(
	patches: BareRepository,
	commits: readonly CommitId[],
	parents: readonly CommitId[],
): Promise<ReadonlyMap<CommitId, Change>> {
	await fetchFolders(patches, [...commits, ...parents]);
	return parseChanges(await patches.read([...DIFF, "-z"], lines(commits)));
}

/** The folders of these commits, whose files stay where they are; nothing where they are here. One fetch. */
export async function fetchFolders(patches: BareRepository, commits: readonly CommitId[]): Promise<void> {
	const args = ["log", "--no-walk=unsorted", "--stdin", "--format=%T"];
	const trees = await patches.read(args, lines([...new Set(commits)]));
	await ensureHere(patches, trees.toString("latin1").split("\n").filter(isCommitId), "compare commits");
}

/** Reads what `git diff-tree --stdin -z` printed. Paths are bytes, one to a character. */
export function parseChanges(output: Buffer): ReadonlyMap<CommitId, Change> {
	const changes = new Map<CommitId, { paths: string; blobs: string[] }>();
	let change: { paths: string; blobs: string[] } | undefined;
	const tokens = output.toString("latin1").split("\0").slice(0, -1).values();
	for (const token of tokens) {
		if (isCommitId(token)) {
			change = { paths: "", blobs: [] };
			changes.set(token, change);
			continue;
		}
		const [, modeBefore, modeAfter, before, after] =
			/^:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(token) ?? [];
		const path = tokens.next().value;
		if (change === undefined || path === undefined || before === undefined || after === undefined) {
			throw new ReleaseError("internal", "git diff-tree answered with something that is not understood.");
		}
		change.paths += `${path}\0`;
		if (!NOT_A_BLOB.includes(modeBefore ?? "")) change.blobs.push(before);
		if (!NOT_A_BLOB.includes(modeAfter ?? "")) change.blobs.push(after);
	}
	return changes;
}

/** An id for what each commit changed: equal for equal patches, wherever in a file. One fetch for all files. */
export async function patchIds(
	patches: BareRepository,
	changes: ReadonlyMap<CommitId, Change>,
): Promise<ReadonlyMap<CommitId, string>> {
	await ensureHere(
		patches,
		[...changes.values()].flatMap(({ blobs }) => blobs),
		"compare the files of commits",
	);
	const commits = [...changes.keys()];
	const ids = new Map<CommitId, string>();
	for (let start = 0; start < commits.length; start += CHUNK) {
		const chunk = commits.slice(start, start + CHUNK);
		const output = await patches.read([...DIFF, "--patch", "--full-index"], lines(chunk));
		for (const [commit, id] of parsePatches(output)) ids.set(commit, id);
	}
	return ids;
}

/**
 * Reads what `git diff-tree --stdin --patch --full-index` printed. As git-patch-id(1) has it, line numbers do not count;
 * other than there white space does, and so do the contents of binary files, by whatever version of Git.
 */
export function parsePatches(output: Buffer): ReadonlyMap<CommitId, string> {
	const ids = new Map<CommitId, string>();
	// A line of a patch begins with a word, a mark or a space, so this is never one.
	const [, ...pieces] = output.toString("latin1").split(/(?:^|(?<=\n))([0-9a-f]{40})\n/);
	for (let index = 0; index < pieces.length; index += 2) {
		const [commit = "", patch = ""] = pieces.slice(index, index + 2);
		const text = patch.replaceAll(/\n@@ -[^\n]*/g, "\n@@").replaceAll(/\nindex [^\n]*(?=\n---)/g, "");
		if (isCommitId(commit)) ids.set(commit, createHash("sha256").update(text, "latin1").digest("hex"));
	}
	return ids;
}

async function ensureHere(patches: BareRepository, ids: readonly string[], doing: string): Promise<void> {
	const missing = await absent(patches, [...new Set(ids)]);
	if (missing.length > 0) await fetchObjects(patches, missing, doing);
}

function lines(ids: readonly string[]): string {
	return `${ids.join("\n")}\n`;
}
