import type { CommitId } from "../refs/commit-id.ts";
import { fetchSources, keptAt } from "./fetch-refs.ts";
import { absent, fetchObjects, readObjects } from "./objects.ts";
import type { Repository } from "./repository.ts";
import { requireRepositoryPath } from "./repository-path.ts";
import { entriesAt, type TreeEntry } from "./trees.ts";

/**
 * Files at several commits, in two fetches in all; undefined for one that the commit does not have, or that is no file.
 * A commit that the remote does not have is left out of the answer.
 */
export async function filesAt(
	repository: Repository,
	wanted: ReadonlyMap<CommitId, readonly string[]>,
): Promise<ReadonlyMap<CommitId, ReadonlyMap<string, Buffer>>> {
	const { contents } = repository;
	for (const path of [...wanted.values()].flat()) requireRepositoryPath(path);
	const there = await fetchSources(contents, [...wanted.keys()], 1, "read what services require of each other");
	const commits = [...wanted.keys()].filter((commit) => there.includes(commit));
	const entries = await Promise.all(
		commits.map(async (commit) => {
			const found = await entriesAt(contents, keptAt(commit), wanted.get(commit) ?? []);
			return [commit, [...found.values()].filter(({ kind }) => kind === "file")] as const;
		}),
	);
	const bytes = await blobs(
		repository,
		entries.flatMap(([, files]) => files),
	);
	return new Map(
		entries.map(([commit, files]) => [
			commit,
			new Map(files.flatMap(({ path, id }) => (bytes.has(id) ? [[path, bytes.get(id) ?? Buffer.of()] as const] : []))),
		]),
	);
}

async function blobs({ contents }: Repository, files: readonly TreeEntry[]): Promise<ReadonlyMap<string, Buffer>> {
	const ids = [...new Set(files.map(({ id }) => id))];
	const missing = await absent(contents, ids);
	if (missing.length > 0) await fetchObjects(contents, missing, "read what services require of each other");
	const objects = await readObjects(contents, ids);
	return new Map(
		objects.flatMap((object) => (object === undefined ? [] : [[String(object.id), object.bytes] as const])),
	);
}
