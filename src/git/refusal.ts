import { ReleaseError } from "../errors/release-error.ts";
import type { Remote } from "./remote.ts";
import { remoteWords } from "./remote-words.ts";

/** The error for a write that the remote refused while its refs stood still; it quotes the remote's own words. */
export function rejected(what: string, remote: Remote, refusal: { reason: string; stderr: string }): ReleaseError {
	const reason = refusal.reason === "" ? "" : ` (${remote.redact(refusal.reason)})`;
	const words = `${remoteWords(refusal.stderr, remote)}${reason}`;
	return new ReleaseError(
		"rejected",
		`${remote.url} refused the write of ${what}. It said: ${words} Nothing was changed. ${advice(words)}`,
	);
}

/** A ref that is in the way of another one, in a sentence: Git keeps `a` and `a/b` in one place. */
export function conflictError(what: string, remote: Remote, conflict: string): ReleaseError {
	return new ReleaseError(
		"rejected",
		`${remote.url} cannot take ${what}: ${conflict} exists, and of a name and a name below it (a and a/b) Git can have only one. Nothing was changed. Delete or rename ${conflict}, or configure another name.`,
	);
}

/** Words choose this sentence, and nothing else. */
function advice(words: string): string {
	if (/without .?workflows.? permission|refusing to allow .* workflow/i.test(words)) {
		return "A workflow's own token may not point a new branch or tag at a commit whose workflow files differ from the default branch's: give the token of a GitHub App that has the permissions contents and workflows (write), e.g. from actions/create-github-app-token.";
	}
	if (/GH0(06|13)|protected (branch|ref)|rule violations|ruleset/i.test(words)) {
		return "A rule of the repository forbids it to this token: give the token of a GitHub App that is on the rule's bypass list, e.g. from actions/create-github-app-token.";
	}
	return "Change what the remote objects to, then run again.";
}
