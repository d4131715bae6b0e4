import { requireRepositoryPath } from "../branches/repository-path.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { ask } from "./ask.ts";
import { failureError } from "./failure.ts";
import { fetchObjects } from "./fetch-objects.ts";
import { absent, readObjects } from "./objects.ts";
import type { Repository } from "./repository.ts";
import { entriesAt, type TreeEntry } from "./trees.ts";

/**
 * Files at several commits, in two fetches in all; undefined for one that the commit does not have, or that is no file.
 * A commit that the remote does not have is left out of the answer, at the price of another fetch. `doing` ends the
 * sentence "Git could not …".
 */
export async function filesAt(
	repository: Repository,
	wanted: ReadonlyMap<CommitId, readonly string[]>,
	doing: string,
): Promise<ReadonlyMap<CommitId, ReadonlyMap<string, Buffer>>> {
	const { contents } = repository;
	for (const path of [...wanted.values()].flat()) requireRepositoryPath(path);
	const commits = await fetchThere(repository, [...wanted.keys()], doing);
	const entries = await Promise.all(
		commits.map(async (commit) => {
			const found = await entriesAt(contents, commit, wanted.get(commit) ?? []);
			return [commit, [...found.values()].filter(({ kind }) => kind === "file")] as const;
		}),
	);
	const found = entries.flatMap(([, files]) => files);
	const bytes = await blobs(repository, found, doing);
	return new Map(
		entries.map(([commit, files]) => [
			commit,
			new Map(files.flatMap(({ path, id }) => (bytes.has(id) ? [[path, bytes.get(id) ?? Buffer.of()] as const] : []))),
		]),
	);
}

/** Fetches the commits with their folders; those that there are. */
async function fetchThere(
	{ contents, remote }: Repository,
	commits: readonly CommitId[],
	doing: string,
): Promise<readonly CommitId[]> {
	let sources = commits;
	while (sources.length > 0) {
		const request = { sources, depth: 1 };
		const answer = await ask(contents, (transport) => transport.fetchInto(contents, request), doing);
		if (answer.ok) return sources;
		const { failure, words } = answer;
		const rest = sources.filter((commit) => failure.kind !== "missing-object" || failure.object !== commit);
		if (rest.length === sources.length) throw failureError(failure, doing, words, remote);
		sources = rest;
	}
	return [];
}

async function blobs(
	{ contents }: Repository,
	files: readonly TreeEntry[],
	doing: string,
): Promise<ReadonlyMap<string, Buffer>> {
	const ids = [...new Set(files.map(({ id }) => id))];
	const missing = await absent(contents, ids);
	if (missing.length > 0) await fetchObjects(contents, missing, doing);
	const objects = await readObjects(contents, ids);
	return new Map(
		objects.flatMap((object) => (object === undefined ? [] : [[String(object.id), object.bytes] as const])),
	);
}
