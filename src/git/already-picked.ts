import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { untilKnown } from "./ancestry.ts";
import { type CommitGraph, reach } from "./commit-graph.ts";
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

/**
 * Of some commits, none of them a merge, those whose change is in `head` already, each with the commit that brought it
 * there: itself, one whose message says that it was picked from it (git-cherry-pick(1), -x), or one with the same patch.
 * What was reverted later counts as there. Where the two parted more than 5,000 commits ago, patches are not compared.
 */
export async function alreadyPicked(
	repository: Repository,
	commits: readonly CommitId[],
	head: CommitId,
): Promise<ReadonlyMap<CommitId, CommitId>> {
	const own = await untilKnown(repository, [head, ...commits], (graph) => {
		const each = commits.map((commit) => [commit, ownCommits(graph, commit, head)] as const);
		return each.every((pair): pair is readonly [CommitId, Own] => pair[1] !== undefined) ? new Map(each) : undefined;
	});
	const open = commits.filter((commit) => own.get(commit)?.contains === false);
	const line = [...new Set(open.flatMap((commit) => own.get(commit)?.commits ?? []))];
	const parents = open.flatMap((commit) => own.get(commit)?.parents ?? []);
	const recorded = await pickedFrom(repository, line);
	const unrecorded = open.filter((commit) => !recorded.has(commit));
	const compares = unrecorded.length > 0 && line.length > 0 && line.length <= COMPARED_AT_MOST;
	const { same } = compares ? await samePatches(repository, unrecorded, line, parents) : { same: new Map() };
	return new Map(
		commits.flatMap((commit) => {
			const there = own.get(commit)?.contains ? commit : (recorded.get(commit) ?? same.get(commit));
			return there === undefined ? [] : [[commit, there]];
		}),
	);
}

/** Walks down from `head` until it meets what `commit` has, too. Undefined while a commit is missing on the way. */
function ownCommits(graph: CommitGraph, commit: CommitId, head: CommitId): Own | undefined {
	if (!graph.parents.has(commit) || graph.boundary.has(commit)) return undefined;
	const below = reach(graph, commit).commits;
	const seen = new Set<CommitId>();
	const open = [head];
	for (let one = open.pop(); one !== undefined; one = open.pop()) {
		if (one === commit) return { contains: true, commits: [], parents: [] };
		if (seen.has(one) || below.has(one)) continue;
		seen.add(one);
		const parents = graph.parents.get(one);
		if (parents === undefined || graph.boundary.has(one)) return undefined;
		open.push(...parents);
	}
	const parentsOf = (one: CommitId) => graph.parents.get(one) ?? [];
	const commits = [...seen].filter((one) => parentsOf(one).length < 2);
	return { contains: false, commits, parents: [commit, ...commits].flatMap(parentsOf) };
}

/** By the commit that a message names as its origin. */
async function pickedFrom(
	{ graph }: Repository,
	commits: readonly CommitId[],
): Promise<ReadonlyMap<CommitId, CommitId>> {
	if (commits.length === 0) return new Map();
	const args = ["log", "--no-walk=unsorted", "--stdin", "-z", "--format=%H%n%B"];
	const output = await graph.read(args, `${commits.join("\n")}\n`);
	const pairs = output
		.toString("latin1")
		.split("\0")
		.flatMap((text) => {
			const [commit = "", ...lines] = text.split("\n");
			const origins = lines.map((line) => /^\(cherry picked from commit ([0-9a-f]{40})\)$/.exec(line)?.[1] ?? "");
			return isCommitId(commit) ? origins.filter(isCommitId).map((origin) => [origin, commit] as const) : [];
		});
	return new Map(pairs);
}
