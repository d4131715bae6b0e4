import type { CommitId } from "../refs/commit-id.ts";
import { parseCommitMessage } from "./commit-message.ts";
import type { CommitRecord } from "./commit-record.ts";

/**
 * The pull request that brought each commit where `tip` is: the number in its own subject, else that of the merge of
 * `tip`'s first parents that it came with. A commit that came without one is not in the answer.
 */
export function mergedBy(commits: readonly CommitRecord[], tip: CommitId): ReadonlyMap<CommitId, number> {
	const records = new Map(commits.map((record) => [record.commit, record]));
	const mainline = firstParents(records, tip);
	const found = new Map<CommitId, number>();
	const seen = new Set(mainline.map(({ commit }) => commit));
	// Oldest first: what came by an earlier merge is not a later one's.
	for (const merge of mainline.toReversed()) {
		const { pullRequest } = parseCommitMessage(merge.message);
		const open = [...merge.parents.slice(1)];
		for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
			const record = records.get(commit);
			if (record === undefined || seen.has(commit)) continue;
			seen.add(commit);
			if (pullRequest !== undefined) found.set(commit, pullRequest);
			open.push(...record.parents);
		}
	}
	for (const { commit, message } of commits) {
		const { pullRequest } = parseCommitMessage(message);
		if (pullRequest !== undefined) found.set(commit, pullRequest);
	}
	return found;
}

function firstParents(records: ReadonlyMap<CommitId, CommitRecord>, tip: CommitId): CommitRecord[] {
	const way: CommitRecord[] = [];
	let next: CommitId | undefined = tip;
	while (next !== undefined) {
		const record = records.get(next);
		if (record !== undefined) way.push(record);
		next = record?.parents[0];
	}
	return way;
}
