import type { Brand } from "../brand/brand.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";

/** The full name of a Git object: 40 lower-case hex digits. */
export type CommitId = Brand<"CommitId">;

/** A commit as people type it: 7 to 40 hex digits, lower-cased. */
export type CommitPrefix = Brand<"CommitPrefix">;

export const COMMIT_ID = /^[0-9a-f]{40}$/;

export function isCommitId(text: string): text is CommitId {
	return COMMIT_ID.test(text);
}

/** @throws ReleaseError `invalid-input` when `text` is not 40 hex digits. `what` names the input in the sentence. */
export function parseCommitId(text: string, what: string): CommitId {
	const lower = text.toLowerCase();
	if (isCommitId(lower)) return lower;
	throw new ReleaseError("invalid-input", `${what} must be a full commit id (40 hex digits), but is ${quote(text)}.`);
}

/** @throws ReleaseError `invalid-input` when `text` is not 7 to 40 hex digits. */
export function parseCommitPrefix(text: string, what: string): CommitPrefix {
	const lower = text.toLowerCase();
	if (/^[0-9a-f]{7,40}$/.test(lower)) return lower as CommitPrefix;
	throw new ReleaseError("invalid-input", `${what} must be 7 to 40 hex digits of a commit, but is ${quote(text)}.`);
}

/** The seven digits that people recognise a commit by. */
export function shortId(commit: CommitId): string {
	return commit.slice(0, 7);
}
