import { ReleaseError } from "../errors/release-error.ts";
import { advice } from "./advice.ts";

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
