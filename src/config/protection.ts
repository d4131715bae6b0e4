import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Approver } from "./approvals.ts";
import { parseDuration } from "./duration.ts";

/** What GitHub is to enforce by itself, for the whole repository. */
export interface Protection {
	/** The id of the GitHub App that alone writes closed branches and milestone tags; undefined: not said yet. */
	readonly app?: number;
}

/** What GitHub is to ask of jobs that name an environment. */
export interface EnvironmentProtection {
	/** Undefined: somebody, whoever it is. Empty: nobody is asked by GitHub. */
	readonly reviewers?: readonly Approver[];
	readonly preventSelfReview: boolean;
	readonly adminsMayBypass: boolean;
	/** Patterns of branches whose jobs may use it; undefined: the default branch alone. */
	readonly branches?: readonly string[];
	/** Minutes; undefined: not looked at. */
	readonly waitTimer?: number;
}

const LONGEST_WAIT = 43_200;
const MINUTE = 60_000;

export const BRANCH_PATTERN = /^(?!refs\/)[^\s~^:\\]{1,255}$/;

/** @throws ReleaseError `invalid-input` */
export function parseBranchPattern(text: string, what: string): string {
	if (BRANCH_PATTERN.test(text) && !/\p{Cc}/u.test(text)) return text;
	throw new ReleaseError(
		"invalid-input",
		`${what} must be a branch's name or a pattern of such, such as "main" or "release/*", without "refs/heads/", but is ${quote(text)}.`,
	);
}

/** Minutes of `30m` or `2h`, as GitHub counts. @throws ReleaseError `invalid-input` */
export function parseWaitTimer(text: string, what: string): number {
	const minutes = parseDuration(text, what) / MINUTE;
	if (Number.isInteger(minutes) && minutes <= LONGEST_WAIT) return minutes;
	throw new ReleaseError(
		"invalid-input",
		`${what} must be whole minutes, 30 days at most, such as 30m or 2h, but is ${quote(text)}.`,
	);
}
