import type { CommitId } from "../refs/commit-id.ts";
import type { ServiceConcern } from "../services/concern.ts";
import type { PathTest } from "../services/path-pattern.ts";
import { type CommitMessage, parseCommitMessage } from "./commit-message.ts";
import type { CommitRecord } from "./commit-record.ts";
import { mergedBy } from "./merged-by.ts";

/** What one commit means for a service. */
export interface Change extends Pick<CommitMessage, "type" | "scope" | "description" | "breaking"> {
	readonly commit: CommitId;
	readonly committedAt: Date;
	readonly pullRequest: number | undefined;
	/** The author, and those that the message names as co-authors. */
	readonly authors: readonly string[];
	/** The paths of migrations that it changed. */
	readonly migrations: readonly string[];
	/** Whether it touched the service's own folder; else only what the service is built from beside it. */
	readonly isOwn: boolean;
	/** The commit that says it takes this one back, and that was not taken back itself. */
	readonly revertedBy: CommitId | undefined;
}

/** The commits that touched a service or what it depends on, newest first. `tip` is the newest of all of `commits`. */
export function changesOf(
	commits: readonly CommitRecord[],
	tip: CommitId,
	{ touches, isOwn }: ServiceConcern,
	isMigration: PathTest,
): Change[] {
	const pullRequests = mergedBy(commits, tip);
	const read = commits.flatMap((record) => {
		const paths = record.paths.filter(touches);
		return paths.length === 0 ? [] : [{ record, paths, message: parseCommitMessage(record.message) }];
	});
	const reverted = revertedBy(read.map(({ record, message }) => ({ commit: record.commit, reverts: message.reverts })));
	return read.map(({ record, paths, message }) => ({
		commit: record.commit,
		committedAt: record.committedAt,
		type: message.type,
		scope: message.scope,
		description: message.description,
		breaking: message.breaking,
		pullRequest: pullRequests.get(record.commit),
		authors: authorsOf(record, message),
		migrations: paths.filter(isMigration),
		isOwn: paths.some(isOwn),
		revertedBy: reverted.get(record.commit),
	}));
}

/** Newest first: a revert that was itself reverted takes nothing back. */
function revertedBy(
	commits: readonly { readonly commit: CommitId; readonly reverts: readonly CommitId[] }[],
): ReadonlyMap<CommitId, CommitId> {
	const reverted = new Map<CommitId, CommitId>();
	for (const { commit, reverts } of commits) {
		if (reverted.has(commit)) continue;
		for (const other of reverts) reverted.set(other, commit);
	}
	return reverted;
}

const CO_AUTHOR = /^([^<]+)</;

function authorsOf({ author }: CommitRecord, { footers }: CommitMessage): string[] {
	const others = footers
		.filter(({ token }) => token.toLowerCase() === "co-authored-by")
		.map(({ value }) => CO_AUTHOR.exec(value)?.[1]?.trim() ?? "");
	return [...new Set([author, ...others])].filter((name) => name !== "");
}
