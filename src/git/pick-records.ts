import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { type CommitGraph, reach } from "./commit-graph.ts";
import type { Repository } from "./repository.ts";

/** What a commit's message says of others, in Git's own sentences. */
interface PickRecord {
	readonly commit: CommitId;
	/** Itself, and the commit that it was picked from. */
	readonly names: ReadonlySet<CommitId>;
	/** The first digits of commits, 7 to 40: people shorten them. */
	readonly reverts: readonly string[];
}

export interface PickRecords {
	/** The commit of the branch that has another's change by record, and that no later one there takes back. */
	standing(commit: CommitId): CommitId | undefined;
	isReverted(commit: CommitId): boolean;
}

/**
 * @param commits of the branch, all in `graph`
 * @param isThere whether the branch has a commit itself
 */
export async function pickRecords(
	{ graph: store }: Repository,
	graph: CommitGraph,
	commits: readonly CommitId[],
	isThere: (commit: CommitId) => boolean,
): Promise<PickRecords> {
	const args = ["log", "--no-walk=unsorted", "--stdin", "-z", "--format=%H%n%B"];
	const output = commits.length === 0 ? Buffer.of() : await store.read(args, `${commits.join("\n")}\n`);
	const records = output.toString("latin1").split("\0").flatMap(parseRecord);
	const byCommit = new Map(records.map((record) => [record.commit, record]));
	const reverting = records
		.filter(({ reverts }) => reverts.length > 0)
		.map((record) => ({ ...record, below: reach(graph, record.commit).commits }));

	/** A commit can only name an older one, so this ends. A commit that came back after its revert is not below that. */
	const isReverted = (commit: CommitId): boolean => {
		const names = [...(byCommit.get(commit)?.names ?? [commit])];
		return reverting.some(
			(one) =>
				one.commit !== commit &&
				one.below.has(commit) &&
				names.some((name) => one.reverts.some((start) => name.startsWith(start))) &&
				!isReverted(one.commit),
		);
	};
	const standing = (commit: CommitId) => {
		const candidates = records.filter(({ names }) => names.has(commit)).map((record) => record.commit);
		return [...(isThere(commit) ? [commit] : []), ...candidates].find((one) => !isReverted(one));
	};
	return { standing, isReverted };
}

function parseRecord(text: string): PickRecord[] {
	const [commit = "", ...lines] = text.split("\n");
	if (!isCommitId(commit)) return [];
	// Each pick adds a line below the others: those above are of picks before, or were in the text that was picked.
	const origins = lines.map((line) => /^\(cherry picked from commit ([0-9a-f]{40})\)$/.exec(line)?.[1] ?? "");
	const origin = origins.filter(isCommitId).at(-1);
	const reverts = [...lines.join("\n").matchAll(/\bThis reverts commit ([0-9a-f]{7,40})\b/g)].map(([, id = ""]) => id);
	return [{ commit, names: new Set(origin ? [commit, origin] : [commit]), reverts }];
}
