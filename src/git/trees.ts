import { type EntryKind, kindOf } from "../branches/require-files.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { BareRepository } from "./bare-repository.ts";
import type { Repository } from "./repository.ts";

export interface TreeEntry {
	readonly mode: string;
	readonly kind: EntryKind;
	readonly id: string;
	readonly path: string;
}

/**
 * What a folder holds at a commit whose tip was read with `readTip`: names, sorted as Git does. "" is the root; a
 * folder that is not there is empty. No network.
 */
export async function listTree(
	repository: Repository,
	commit: CommitId,
	folder: string,
): Promise<{ readonly name: string; readonly kind: EntryKind }[]> {
	const below = folder === "" ? [] : ["--", `${folder}/`];
	const entries = parseTree(await repository.contents.read(["ls-tree", "-z", commit, ...below]));
	return entries.map(({ path, kind }) => ({ name: path.slice(folder === "" ? 0 : folder.length + 1), kind }));
}

/** The names of the folders in a folder, as `listTree` has them. */
export async function listFolders(repository: Repository, commit: CommitId, folder: string): Promise<string[]> {
	const entries = await listTree(repository, commit, folder);
	return entries.filter(({ kind }) => kind === "folder").map(({ name }) => name);
}

/** What a commit has at exactly these paths, by path; what it does not have is not in the map. */
export async function entriesAt(
	repository: BareRepository,
	commit: string,
	paths: Iterable<string>,
): Promise<ReadonlyMap<string, TreeEntry>> {
	const wanted = new Set(paths);
	if (wanted.size === 0) return new Map();
	const entries = parseTree(await repository.read(["ls-tree", "-t", "-z", commit, "--", ...wanted]));
	return new Map(entries.filter(({ path }) => wanted.has(path)).map((entry) => [entry.path, entry]));
}

/** Reads what `git ls-tree -z` printed. */
export function parseTree(output: Buffer): TreeEntry[] {
	const lines = output.toString("utf8").split("\0").slice(0, -1);
	return lines.map((line) => {
		const [, mode, id, path] = /^(\d{6}) [a-z]+ ([0-9a-f]{40})\t(.+)$/s.exec(line) ?? [];
		if (mode === undefined || id === undefined || path === undefined) {
			throw new ReleaseError("internal", "git ls-tree answered with a line that is not understood.");
		}
		return { mode, kind: kindOf(mode), id, path };
	});
}
