import type { CommitId } from "../refs/commit-id.ts";
import { untilKnown } from "./ancestry.ts";
import { reach } from "./commit-graph.ts";
import type { Repository } from "./repository.ts";

/**
 * For each commit the first of its `tips` that contains it, or is it; undefined where none does, which takes the whole
 * history of all of them to know.
 */
export async function firstContaining(
	repository: Repository,
	questions: readonly { readonly commit: CommitId; readonly tips: readonly CommitId[] }[],
): Promise<(CommitId | undefined)[]> {
	const open = questions.filter(({ commit, tips }) => !tips.includes(commit));
	if (open.length === 0) return questions.map(({ commit }) => commit);
	const tips = open.flatMap((question) => question.tips);
	return untilKnown(repository, tips, (graph) => {
		const answers = questions.map(({ commit, tips: those }) => {
			if (those.includes(commit)) return { tip: commit };
			const reached = those.map((tip) => ({ tip, ...reach(graph, tip) }));
			const first = reached.find(({ commits }) => commits.has(commit));
			if (first !== undefined) return { tip: first.tip };
			return reached.every(({ isWhole }) => isWhole) ? { tip: undefined } : undefined;
		});
		const known = answers.filter((answer) => answer !== undefined);
		return known.length === answers.length ? known.map(({ tip }) => tip) : undefined;
	});
}
