import type { CommitId } from "../refs/commit-id.ts";
import { type CommitMessage, parseCommitMessage } from "./commit-message.ts";

/** A commit as it was read: nothing in it is believed, and its words may hold anything. */
export interface CommitRecord {
	readonly commit: CommitId;
	readonly parents: readonly CommitId[];
	readonly author: string;
	/** The committer's date. */
	readonly committedAt: Date;
	readonly message: string;
	/** What it changed; of a merge, what it changed against all of its parents. */
	readonly paths: readonly string[];
}

/** The same, its message read. */
export interface ParsedCommit extends Omit<CommitRecord, "message"> {
	readonly message: CommitMessage;
}

export function parseCommit(record: CommitRecord): ParsedCommit {
	return { ...record, message: parseCommitMessage(record.message) };
}
