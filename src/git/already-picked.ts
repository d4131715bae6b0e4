import type { CommitId } from "../refs/commit-id.ts";
import { untilKnown } from "./ancestry.ts";
import { type CommitGraph, reach } from "./commit-graph.ts";
import { pickRecords } from "./pick-records.ts";
import type { Repository } from "./repository.ts";
import { samePatches } from "./same-patches.ts";
import { COMPARED_AT_MOST } from "./unmerged.ts";

/** What a branch has that a commit does not, as far as it matters to the question whether it has that commit's change. */
interface Own {
	readonly contains: boolean;
	/** Without merges. */
	readonly commits: readonly CommitId[];
	readonly parents: readonly CommitId[];
}

/** The commit that brought another's change to a branch. */
export interface Earlier {
	readonly as: CommitId;
	/**
	 * True: it is the commit itself, or says that it was picked from it. False: it has the same patch, which may be of
	 * another place in the file, or be gone since.
	 */
	readonly isCertain: boolean;
}

/**
 * Of some commits, none of them a merge, those whose change is in `head` already, each with the commit that brought it
 * there: itself, one whose message says that it was picked from it (git-cherry-pick(1), -x), or one with the same patch.
 * What a later commit there says it reverts (git-revert(1)) is not there any more, unless that was reverted, too. Where
 * the two parted more than 5,000 commits ago, patches are not compared.
 */
export async function alreadyPicked(
	repository: Repository,
	commits: readonly CommitId[],
	head: CommitId,
): Promise<ReadonlyMap<CommitId, Earlier>> {
	const { own, graph } = await untilKnown(repository, [head, ...commits], (known) => {
		const each = commits.map((commit) => [commit, ownCommits(known, commit, head)] as const);
		const isWhole = each.every((pair): pair is readonly [CommitId, Own] => pair[1] !== undefined);
		return isWhole ? { own: new Map(each), graph: known } : undefined;
	});
	const isThere = (commit: CommitId) => own.get(commit)?.contains === true;
	const all = [...new Set([...own.values()].flatMap((one) => one.commits))];
	const { standing, isReverted } = await pickRecords(repository, graph, all, isThere);
	const recorded = new Map(commits.map((commit) => [commit, standing(commit)]));
	const open = commits.filter((commit) => recorded.get(commit) === undefined && !isThere(commit));
	const line = [...new Set(open.flatMap((commit) => own.get(commit)?.commits ?? []))].filter((one) => !isReverted(one));
	const parents = open.flatMap((commit) => own.get(commit)?.parents ?? []);
	const compares = open.length > 0 && line.length > 0 && line.length <= COMPARED_AT_MOST;
	const { same } = compares ? await samePatches(repository, open, line, parents) : { same: new Map() };
	return new Map(
		commits.flatMap((commit): [CommitId, Earlier][] => {
			const [record, alike] = [recorded.get(commit), same.get(commit)];
			if (record !== undefined) return [[commit, { as: record, isCertain: true }]];
			return alike === undefined ? [] : [[commit, { as: alike, isCertain: false }]];
		}),
	);
}

/** Walks down from `head` until it meets what `commit` has, too. Undefined while a commit is missing on the way. */
function ownCommits(graph: CommitGraph, commit: CommitId, head: CommitId): Own | undefined {
	if (!graph.parents.has(commit) || graph.boundary.has(commit)) return undefined;
	const below = reach(graph, commit).commits;
	const seen = new Set<CommitId>();
	const open = [head];
	let contains = false;
	for (let one = open.pop(); one !== undefined; one = open.pop()) {
		contains ||= one === commit;
		if (seen.has(one) || below.has(one)) continue;
		seen.add(one);
		const parents = graph.parents.get(one);
		if (parents === undefined || graph.boundary.has(one)) return undefined;
		open.push(...parents);
	}
	const parentsOf = (one: CommitId) => graph.parents.get(one) ?? [];
	const commits = [...seen].filter((one) => parentsOf(one).length < 2);
	return { contains, commits, parents: [commit, ...commits].flatMap(parentsOf) };
}
