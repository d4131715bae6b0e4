// Ancestry without the whole history: "yes" can be seen in any part of the graph, "no" only where none of it is missing.
// So it begins with a few commits and fetches more of them, without their files, until every question has an answer.
import type { CommitId } from "../refs/commit-id.ts";
import { ask } from "./ask.ts";
import { type CommitGraph, reach, readGraph } from "./commit-graph.ts";
import { fetchSources, WHOLE_HISTORY } from "./fetch-refs.ts";
import { absent } from "./objects.ts";
import type { Repository } from "./repository.ts";
import { shallowRemote } from "./whole-history.ts";

/** What `from` is to `to`. */
export type Relation = "same" | "ancestor" | "descendant" | "diverged";

export interface Pair {
	readonly from: CommitId;
	readonly to: CommitId;
}

const NEAR = 64;
const DEPTHS = [NEAR, 256, 1024, 4096, WHOLE_HISTORY];

/** How commits relate, for all pairs at once. @throws ReleaseError `unknown-commit` for one the remote does not have. */
export async function relations(repository: Repository, pairs: readonly Pair[]): Promise<Relation[]> {
	const tips = pairs.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]);
	return untilKnown(repository, tips, (graph) => allKnown(pairs.map((pair) => relate(graph, pair))));
}

/**
 * Which of the candidates are the commit itself or its ancestors. Candidates need not exist. `since` is a commit that
 * all candidates descend from, so that a "no" does not need the history before it.
 */
export async function containedIn(
	repository: Repository,
	commit: CommitId,
	candidates: readonly CommitId[],
	since?: CommitId,
): Promise<CommitId[]> {
	if (candidates.every((candidate) => candidate === commit)) return [...candidates];
	return untilKnown(repository, [commit], (graph) => {
		const { commits, isWhole } = reach(graph, commit, since);
		const contained = candidates.filter((candidate) => commits.has(candidate));
		return isWhole || contained.length === candidates.length ? contained : undefined;
	});
}

/** The relation as far as the graph shows it; undefined when what is not here could decide it. */
export function relate(graph: CommitGraph, { from, to }: Pair): Relation | undefined {
	if (from === to) return "same";
	const above = reach(graph, to);
	if (above.commits.has(from)) return "ancestor";
	const below = reach(graph, from);
	if (below.commits.has(to)) return "descendant";
	return above.isWhole && below.isWhole ? "diverged" : undefined;
}

/**
 * Fetches the first commits below all that questions will be about, in one go; nothing when they are here. What the
 * remote does not have is left for the questions to say.
 */
export async function fetchNear({ graph }: Repository, commits: readonly CommitId[]): Promise<void> {
	if ((await absent(graph, commits)).length === 0) return;
	const request = { sources: [...new Set(commits)], depth: NEAR };
	await ask(graph, (transport) => transport.fetchInto(graph, request), "read the history");
}

/** The answer to a question about the history below `tips`: more and more of it is fetched until there is one. */
export async function untilKnown<Answer>(
	repository: Repository,
	tips: readonly CommitId[],
	answerFrom: (graph: CommitGraph) => Answer | undefined,
): Promise<Answer> {
	const wanted = [...new Set(tips)];
	const here = answerFrom(await readGraph(repository.graph, wanted));
	if (here !== undefined) return here;
	for (const depth of DEPTHS) {
		await fetchSources(repository.graph, { sources: wanted, depth }, "read the history");
		const answer = answerFrom(await readGraph(repository.graph, wanted));
		if (answer !== undefined) return answer;
	}
	throw shallowRemote(repository.remote);
}

function allKnown<Item>(items: readonly (Item | undefined)[]): Item[] | undefined {
	const known = items.filter((item) => item !== undefined);
	return known.length === items.length ? known : undefined;
}
