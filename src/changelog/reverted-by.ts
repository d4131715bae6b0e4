import type { CommitId } from "../refs/commit-id.ts";
import type { Reverts } from "./commit-message.ts";
import type { ParsedCommit } from "./commit-record.ts";

/** As many digits a message names of a commit at least. */
const SHORT = 7;

/**
 * The commits that a later one says it takes back, each with that one. `commits` are the newest first, and a revert that
 * was itself reverted takes nothing back. Who reverts a pull request's merge takes back all that came with it.
 */
export function revertedBy(
	commits: readonly ParsedCommit[],
	pullRequests: ReadonlyMap<CommitId, number>,
): ReadonlyMap<CommitId, CommitId> {
	const position = new Map(commits.map(({ commit }, index) => [commit, index]));
	const byStart = Map.groupBy(commits, ({ commit }) => commit.slice(0, SHORT));
	const byNumber = Map.groupBy(commits, ({ commit }) => pullRequests.get(commit));
	const reverted = new Map<CommitId, CommitId>();
	for (const [index, { commit, message }] of commits.entries()) {
		if (reverted.has(commit)) continue;
		for (const other of takenBack(message.reverts)) {
			const isOlder = (position.get(other) ?? 0) > index;
			if (isOlder && !reverted.has(other)) reverted.set(other, commit);
		}
	}
	return reverted;

	function takenBack(reverts: Reverts): CommitId[] {
		const named = reverts.commits.flatMap((start) => {
			const candidates = byStart.get(start.slice(0, SHORT)) ?? [];
			return candidates.filter(({ commit }) => commit.startsWith(start));
		});
		const merges = named.filter(({ parents }) => parents.length > 1).map(({ commit }) => pullRequests.get(commit));
		const numbers = new Set([...merges, ...reverts.pullRequests].filter((number) => number !== undefined));
		return [...named, ...[...numbers].flatMap((number) => byNumber.get(number) ?? [])].map(({ commit }) => commit);
	}
}
