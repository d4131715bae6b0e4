import { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { fetchSources } from "./fetch-refs.ts";
import { absent } from "./objects.ts";
import type { Repository } from "./repository.ts";

/**
 * Makes sure that these are commits of the remote: one fetch for all that are not here yet, some 300 bytes each.
 * @throws ReleaseError `unknown-commit` for one that the remote does not have, or that is something else.
 */
export async function ensureCommits(repository: Repository, ids: readonly CommitId[]): Promise<void> {
	if (ids.length === 0) return;
	const { graph, remote } = repository;
	const missing = await absent(graph, [...new Set(ids)]);
	if (missing.length > 0) {
		await fetchSources(graph, { sources: missing, depth: 1 }, `find the commit ${missing.join(", ")}`);
	}
	const types = (await graph.read(["cat-file", "--batch-check=%(objecttype)"], `${ids.join("\n")}\n`))
		.toString()
		.split("\n");
	const wrong = ids.findIndex((_, index) => types[index] !== "commit");
	if (wrong < 0) return;
	throw new ReleaseError(
		"unknown-commit",
		`${ids[wrong]} at ${remote.url} is no commit, but a ${types[wrong]}. Nothing was written.`,
	);
}
