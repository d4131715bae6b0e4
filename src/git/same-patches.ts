import type { CommitId } from "../refs/commit-id.ts";
import { openPatches, patchIds, readChanges } from "./patches.ts";
import type { Repository } from "./repository.ts";

export interface SamePatches {
	/** By a commit: one of the others that changes the same in the same way. */
	readonly same: ReadonlyMap<CommitId, CommitId>;
	/** The commits that change nothing. */
	readonly empty: ReadonlySet<CommitId>;
}

/**
 * Which of the others have the patch of each commit; `parents` are those of all of them. None is a merge. Two requests:
 * the folders, and the files of those that change the same paths.
 */
export async function samePatches(
	repository: Repository,
	commits: readonly CommitId[],
	others: readonly CommitId[],
	parents: readonly CommitId[],
): Promise<SamePatches> {
	const patches = await openPatches(repository);
	const changes = await readChanges(patches, [...commits, ...others], parents);
	const pathsOf = (commit: CommitId) => changes.get(commit)?.paths;
	const [here, there] = [new Set(commits.map(pathsOf)), new Set(others.map(pathsOf))];
	const alike = [...changes].filter(([, { paths }]) => here.has(paths) && there.has(paths));
	const ids = await patchIds(patches, new Map(alike));
	const applied = new Map(others.map((commit) => [ids.get(commit), commit]));
	return {
		same: new Map(
			commits.flatMap((commit) => {
				const id = ids.get(commit);
				const other = id === undefined ? undefined : applied.get(id);
				return other === undefined ? [] : [[commit, other]];
			}),
		),
		empty: new Set(commits.filter((commit) => !changes.has(commit))),
	};
}
