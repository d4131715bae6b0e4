import type { CommitRecord } from "../../src/changelog/commit-record.ts";
import { type CommitId, parseCommitId } from "../../src/refs/commit-id.ts";

/** A commit's id of one digit. */
export function id(digit: string): CommitId {
	return parseCommitId(digit.repeat(40), "a test");
}

/** A commit named by one digit, as a history has it. */
export function record(
	digit: string,
	message: string,
	about: { readonly parents?: string; readonly paths?: readonly string[]; readonly author?: string } = {},
): CommitRecord {
	const { parents = "", paths = ["projects/blue/a"], author = "Ada" } = about;
	const committedAt = new Date("2025-01-20T14:03:11Z");
	return { commit: id(digit), parents: [...parents].map(id), author, committedAt, message, paths };
}
