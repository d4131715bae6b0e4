import type { CommitId } from "../refs/commit-id.ts";
import { fetchSources } from "./fetch-refs.ts";
import type { Repository } from "./repository.ts";

/**
 * The paths that differ between two commits, however they are related: both sides of a rename, submodules as one path.
 * A name that is not UTF-8 has U+FFFD where it is not. One fetch: folders, but no files.
 * @throws ReleaseError `unknown-commit` for a commit that the remote does not have.
 */
export async function changedPaths(repository: Repository, base: CommitId, head: CommitId): Promise<string[]> {
	const { contents } = repository;
	await fetchSources(contents, { sources: [...new Set([base, head])], depth: 1 }, "compare two commits");
	const args = ["diff-tree", "-r", "-z", "--no-renames", "--name-only", base, head];
	return (await contents.read(args)).toString("utf8").split("\0").slice(0, -1);
}
