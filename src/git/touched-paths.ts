import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import type { BareRepository } from "./bare-repository.ts";
import { fetchFolders } from "./patches.ts";

/** `-c`: a merge touches what is not as in any of its parents, such as a conflict that was resolved. */
const DIFF = ["diff-tree", "--stdin", "--root", "-r", "-c", "-z", "--no-renames", "--no-abbrev"];

/**
 * The paths that each commit changed, as `changedPaths` has them; a commit that changed nothing is not in the answer.
 * `patches` is of `openPatches`; two requests, folders but no files.
 */
export async function touchedPaths(
	patches: BareRepository,
	commits: readonly CommitId[],
	parents: readonly CommitId[],
): Promise<ReadonlyMap<CommitId, readonly string[]>> {
	await fetchFolders(patches, [...commits, ...parents]);
	return parseTouched(await patches.read(DIFF, `${commits.join("\n")}\n`));
}

/** Reads what `git diff-tree --stdin -c -z` printed. */
export function parseTouched(output: Buffer): ReadonlyMap<CommitId, readonly string[]> {
	const touched = new Map<CommitId, string[]>();
	let paths: string[] | undefined;
	const tokens = output.toString("utf8").split("\0").slice(0, -1).values();
	for (const token of tokens) {
		if (isCommitId(token)) {
			paths = [];
			touched.set(token, paths);
			continue;
		}
		const path = /^:+\d{6} /.test(token) ? tokens.next().value : undefined;
		if (paths === undefined || path === undefined) {
			throw new ReleaseError("internal", "git diff-tree answered with something that is not understood.");
		}
		paths.push(path);
	}
	return touched;
}
