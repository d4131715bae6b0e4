import { type EntryKind, kindOf } from "../branches/require-files.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { ObjectStore } from "./object-store.ts";
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

/** What a commit that is here has at exactly these paths, by path; what it does not have is not in the map. No network. */
export async function entriesAt(
	store: ObjectStore,
	commit: CommitId,
	paths: Iterable<string>,
): Promise<ReadonlyMap<string, TreeEntry>> {
	const wanted = new Set(paths);
	if (wanted.size === 0) return new Map();
	const entries = parseTree(await store.read(["ls-tree", "-t", "-z", commit, "--", ...wanted]));
	return new Map(entries.filter(({ path }) => wanted.has(path)).map((entry) => [entry.path, entry]));
}

/** Reads a raw tree object: for each entry its mode, a space, its name, a NUL, and the 20 bytes of its id. */
export function parseTreeObject(bytes: Buffer, folder: string): TreeEntry[] {
	const entries: TreeEntry[] = [];
	for (let position = 0; position < bytes.length; ) {
		const end = bytes.indexOf(0, position);
		const [, mode, name] = /^(\d{5,6}) (.+)$/s.exec(bytes.toString("utf8", position, Math.max(end, position))) ?? [];
		const id = bytes.toString("hex", end + 1, end + 21);
		if (mode === undefined || name === undefined || id.length !== 40) {
			throw new ReleaseError("internal", "A folder of the repository is stored in a way that is not understood.");
		}
		const path = folder === "" ? name : `${folder}/${name}`;
		entries.push({ mode: mode.padStart(6, "0"), kind: kindOf(mode.padStart(6, "0")), id, path });
		position = end + 21;
	}
	return entries;
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
