import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Approver } from "./approvals.ts";
import { parseDuration } from "./duration.ts";
import type { EnvironmentName } from "./environment-name.ts";
import type { Declared, DeclaredEnvironment } from "./schema.ts";

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

/**
 * An environment is protected where it says so, and, where `protection` stands at the top, also where it takes what another
 * environment has released: production, not staging.
 */
export function environmentProtection(
	name: EnvironmentName,
	all: ReadonlyMap<EnvironmentName, DeclaredEnvironment>,
	{ protection }: Declared,
): EnvironmentProtection | undefined {
	const written = all.get(name)?.protection;
	if (written === null) return undefined;
	if (written === undefined && (protection === undefined || !takesReleases(name, all))) return undefined;
	const { reviewers, branches } = written ?? {};
	const waitTimer = written?.["wait-timer"];
	return {
		preventSelfReview: written?.["prevent-self-review"] ?? true,
		adminsMayBypass: written?.["admins-may-bypass"] ?? false,
		...(reviewers === undefined ? {} : { reviewers }),
		...(branches === undefined ? {} : { branches }),
		...(waitTimer === undefined ? {} : { waitTimer }),
	};
}

function takesReleases(name: EnvironmentName, all: ReadonlyMap<EnvironmentName, DeclaredEnvironment>): boolean {
	const from = all.get(name)?.from?.value ?? null;
	return from !== null && (all.get(from)?.from?.value ?? null) !== null;
}
