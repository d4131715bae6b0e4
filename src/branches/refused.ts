import { ReleaseError } from "../errors/release-error.ts";

/** The error for a write that was refused while the refs stood still; `words` are the other side's own. */
export function refused(url: string, what: string, words: string): ReleaseError {
	return new ReleaseError(
		"rejected",
		`${url} refused the write of ${what}. It said: ${words} Nothing was changed. ${advice(words)}`,
	);
}

/** Whether a refusal comes from a rule of the repository: those who are on its bypass list may. */
export function namesRule(words: string): boolean {
	return /GH0(06|13)|protected (branch|ref)|rule.violation|ruleset/i.test(words);
}

/** Words choose this sentence, and nothing else. */
function advice(words: string): string {
	if (/without .?workflows.? permission|refusing to allow .* workflow/i.test(words)) {
		return "A workflow's own token may not point a new branch or tag at a commit whose workflow files differ from the default branch's: give the token of a GitHub App that has the permissions contents and workflows (write), e.g. from actions/create-github-app-token.";
	}
	if (namesRule(words)) {
		return "A rule of the repository forbids it to this token: give the token of a GitHub App that is on the rule's bypass list, e.g. from actions/create-github-app-token.";
	}
	return "Change what the remote objects to, then run again.";
}
