import type { CommitRecord } from "../changelog/commit-record.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { type Pair, untilKnown } from "./ancestry.ts";
import { type CommitGraph, reach } from "./commit-graph.ts";
import { openPatches } from "./patches.ts";
import type { Repository } from "./repository.ts";
import { touchedPaths } from "./touched-paths.ts";

/** What lies between two commits: where one contains the other, one of the sides is empty. */
export interface CommitRange {
	/** Commits that only the new one contains. */
	readonly coming: RangeSide;
	/** Commits that only the old one contains: they go away. */
	readonly going: RangeSide;
}

interface RangeSide {
	/** Newest first, merges among them. */
	readonly commits: readonly CommitRecord[];
	/** How many older ones were not read. */
	readonly unread: number;
}

/** More commits than this on one side are counted, but not read: what has to be fetched grows with them. */
export const READ_AT_MOST = 5_000;

/**
 * The commits between the two commits of each pair, with the paths that each touched. For all pairs it costs what
 * `relations` does (the history without files, as far back as the two have something apart), and two requests for the
 * folders of these commits.
 * @throws ReleaseError `unknown-commit` for a commit that the remote does not have.
 */
export async function commitRanges(repository: Repository, pairs: readonly Pair[]): Promise<CommitRange[]> {
	const tips = pairs.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]);
	if (tips.length === 0) return pairs.map(() => ({ coming: NONE, going: NONE }));
	const sides = await untilKnown(repository, tips, (graph) => allSides(graph, pairs));
	const wanted = sides.flatMap(({ coming, going }) => [...newest(coming), ...newest(going)]);
	const read = await readCommits(repository, [...new Set(wanted)]);
	const side = (commits: readonly CommitId[]): RangeSide => ({
		commits: newest(commits).flatMap((commit) => read.get(commit) ?? []),
		unread: Math.max(0, commits.length - READ_AT_MOST),
	});
	return sides.map(({ coming, going }) => ({ coming: side(coming), going: side(going) }));
}

const NONE: RangeSide = { commits: [], unread: 0 };

function newest(commits: readonly CommitId[]): readonly CommitId[] {
	return commits.slice(0, READ_AT_MOST);
}

/** Undefined while something that could be on both sides of a pair is missing. */
function allSides(graph: CommitGraph, pairs: readonly Pair[]) {
	const sides = pairs.flatMap(({ from, to }) => {
		const coming = apart(graph, to, from);
		const going = apart(graph, from, to);
		return coming === undefined || going === undefined ? [] : [{ coming, going }];
	});
	return sides.length === pairs.length ? sides : undefined;
}

/**
 * The commits of `tip` that `other` does not contain, newest first. Where the history of `other` is cut off, it goes on
 * with commits that are not newer than those at the edge: whatever is newer than all of these is not among them. Where a
 * clock was wrong, one may be told that `other` has, too; none is left out.
 */
function apart(graph: CommitGraph, tip: CommitId, other: CommitId): CommitId[] | undefined {
	const there = reach(graph, other);
	const here = new Set<CommitId>();
	const open = [tip];
	for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
		if (here.has(commit) || there.commits.has(commit)) continue;
		const parents = graph.parents.get(commit);
		if (parents === undefined || graph.boundary.has(commit)) return undefined;
		here.add(commit);
		open.push(...parents);
	}
	const edge = newestEdge(graph, there.commits);
	const isCertain = [...here].every((commit) => (graph.dates.get(commit) ?? 0) > edge);
	return isCertain ? [...graph.parents.keys()].filter((commit) => here.has(commit)) : undefined;
}

/** The date of the newest commit whose parents are not here. */
function newestEdge({ parents, boundary, dates }: CommitGraph, commits: ReadonlySet<CommitId>): number {
	let newest = Number.NEGATIVE_INFINITY;
	for (const commit of commits) {
		if (!parents.has(commit)) return Number.POSITIVE_INFINITY;
		if (boundary.has(commit)) newest = Math.max(newest, dates.get(commit) ?? Number.POSITIVE_INFINITY);
	}
	return newest;
}

async function readCommits(
	repository: Repository,
	commits: readonly CommitId[],
): Promise<ReadonlyMap<CommitId, CommitRecord>> {
	if (commits.length === 0) return new Map();
	const args = ["log", "--no-walk=unsorted", "--stdin", "-z", "--encoding=UTF-8", "--format=%H%n%P%n%an%n%ct%n%B"];
	const output = await repository.graph.read(args, `${commits.join("\n")}\n`);
	const heads = output.toString("utf8").split("\0").flatMap(parseHead);
	const parents = heads.flatMap((head) => head.parents);
	const paths = await touchedPaths(await openPatches(repository), commits, parents);
	return new Map(heads.map((head) => [head.commit, { ...head, paths: paths.get(head.commit) ?? [] }]));
}

function parseHead(text: string): Omit<CommitRecord, "paths">[] {
	const [commit = "", parents = "", author = "", seconds = "", ...message] = text.split("\n");
	if (!isCommitId(commit)) return [];
	const committedAt = new Date(Number(seconds) * 1000);
	return [{ commit, parents: parents.split(" ").filter(isCommitId), author, committedAt, message: message.join("\n") }];
}
