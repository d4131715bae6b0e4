import { refused } from "../branches/refused.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Remote } from "./remote.ts";
import { remoteWords } from "./remote-words.ts";

/** The error for a push that the remote refused while its refs stood still; it quotes the remote's own words. */
export function rejected(what: string, remote: Remote, refusal: { reason: string; stderr: string }): ReleaseError {
	const reason = refusal.reason === "" ? "" : ` (${remote.redact(refusal.reason)})`;
	return refused(remote.url, what, `${remoteWords(refusal.stderr, remote)}${reason}`);
}

/** A ref that is in the way of another one, in a sentence: Git keeps `a` and `a/b` in one place. */
export function conflictError(what: string, remote: Remote, conflict: string): ReleaseError {
	return new ReleaseError(
		"rejected",
		`${remote.url} cannot take ${what}: ${conflict} exists, and of a name and a name below it (a and a/b) Git can have only one. Nothing was changed. Delete or rename ${conflict}, or configure another name.`,
	);
}
