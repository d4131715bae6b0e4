import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { untilKnown } from "./ancestry.ts";
import { type CommitGraph, reach } from "./commit-graph.ts";
import type { Repository } from "./repository.ts";
import { samePatches } from "./same-patches.ts";

export interface UnmergedCommit {
	readonly commit: CommitId;
	readonly subject: string;
}

/** More commits than this on one side since they parted are not compared: what has to be read grows with them. */
export const COMPARED_AT_MOST = 5_000;

/**
 * The commits of `from` whose change is not in `into`, newest first: neither the commit itself nor another with the same
 * patch, such as a cherry-pick. What was reverted later counts as there. Merges and empty commits have no change of
 * their own. "unknown" when the two have too many commits since they parted.
 *
 * Where `into` contains `from` it costs what `relations` does; else the history without files, two requests for the
 * folders of the commits on both sides, and two for the files of those that change the same paths.
 */
export async function unmergedCommits(
	repository: Repository,
	from: CommitId,
	into: CommitId,
): Promise<readonly UnmergedCommit[] | "unknown"> {
	if (from === into) return [];
	const sides = await untilKnown(repository, [from, into], (graph) => sidesOf(graph, from, into));
	if (sides.from.length === 0) return [];
	if (sides.from.length > COMPARED_AT_MOST || sides.into.length > COMPARED_AT_MOST) return "unknown";
	const merged = await mergedPatches(repository, sides);
	return describe(
		repository,
		sides.from.filter((commit) => !merged.has(commit)),
	);
}

interface Sides {
	/** Commits that the other side does not contain, without merges; newest first. */
	readonly from: readonly CommitId[];
	readonly into: readonly CommitId[];
	/** Of all of these. */
	readonly parents: readonly CommitId[];
}

/** Undefined while something that could be on both sides is missing. */
function sidesOf(graph: CommitGraph, from: CommitId, into: CommitId): Sides | undefined {
	const there = reach(graph, into);
	if (there.commits.has(from)) return { from: [], into: [], parents: [] };
	const here = reach(graph, from);
	if (!here.isWhole || !there.isWhole) return undefined;
	const single = [...graph.parents].filter(([, parents]) => parents.length < 2);
	const apart = single.filter(([commit]) => here.commits.has(commit) !== there.commits.has(commit));
	const commits = apart.map(([commit]) => commit);
	return {
		from: commits.filter((commit) => here.commits.has(commit)),
		into: commits.filter((commit) => there.commits.has(commit)),
		parents: apart.flatMap(([, parents]) => parents),
	};
}

/** Of the commits of `from`, those whose patch `into` has, and those without any. */
async function mergedPatches(repository: Repository, { from, into, parents }: Sides): Promise<ReadonlySet<CommitId>> {
	const { same, empty } = await samePatches(repository, from, into, parents);
	return new Set(from.filter((commit) => empty.has(commit) || same.has(commit)));
}

async function describe({ graph }: Repository, commits: readonly CommitId[]): Promise<UnmergedCommit[]> {
	if (commits.length === 0) return [];
	const args = ["log", "--no-walk=unsorted", "--stdin", "-z", "--format=%H%n%s"];
	const output = await graph.read(args, `${commits.join("\n")}\n`);
	return output
		.toString("utf8")
		.split("\0")
		.flatMap((text) => {
			const [commit = "", subject = ""] = text.split("\n");
			return isCommitId(commit) ? [{ commit, subject }] : [];
		});
}
