import type { CommitId } from "../refs/commit-id.ts";
import type { ParsedCommit } from "./commit-record.ts";

/**
 * The pull request that brought each commit where `tip` is: the number in its own subject, else that of the merge of
 * `tip`'s first parents that it came with. A commit that came without one is not in the answer.
 */
export function mergedBy(commits: readonly ParsedCommit[], tip: CommitId): ReadonlyMap<CommitId, number> {
	const known = new Map(commits.map((one) => [one.commit, one]));
	const mainline = firstParents(known, tip);
	const found = new Map<CommitId, number>();
	const seen = new Set(mainline.map(({ commit }) => commit));
	// Oldest first: what came by an earlier merge is not a later one's.
	for (const { message, parents } of mainline.toReversed()) {
		const open = [...parents.slice(1)];
		for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
			const one = known.get(commit);
			if (one === undefined || seen.has(commit)) continue;
			seen.add(commit);
			if (message.pullRequest !== undefined) found.set(commit, message.pullRequest);
			open.push(...one.parents);
		}
	}
	for (const { commit, message } of commits) {
		if (message.pullRequest !== undefined) found.set(commit, message.pullRequest);
	}
	return found;
}

function firstParents(known: ReadonlyMap<CommitId, ParsedCommit>, tip: CommitId): ParsedCommit[] {
	const way: ParsedCommit[] = [];
	let next: CommitId | undefined = tip;
	while (next !== undefined) {
		const one = known.get(next);
		if (one !== undefined) way.push(one);
		next = one?.parents[0];
	}
	return way;
}
