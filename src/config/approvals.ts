import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";

/** Who has to approve what comes into an environment. */
export interface ApprovalRules {
	/** Distinct people; 0 where nobody needs to. */
	readonly required: number;
	/** For a rollback to what ran before. */
	readonly forRollback: number;
	readonly forEmergency: number;
	/** Milliseconds after which an approval is void. */
	readonly expireAfter: number;
	/** Who may; empty: everybody whom the environment's own reviewers list lets. */
	readonly by: readonly Approver[];
	/** How many of a team must be among them. One person fills one place. */
	readonly ofEach: ReadonlyMap<Team, number>;
	readonly authors: AuthorsRule;
	readonly asks: Asks;
}

/** `org/team`, in lower case: GitHub does not tell logins and teams apart by case. */
export type Team = `${string}/${string}`;

/** A login, or a team; both in lower case. */
export type Approver = { readonly user: string } | { readonly team: Team };

export const AUTHORS_RULES = ["allowed", "excluded"] as const;
/** Whether those who wrote the commits that ship may approve them. */
type AuthorsRule = (typeof AUTHORS_RULES)[number];

export const ASKS = ["environment", "pull-request"] as const;
/** Where people are asked: by the environment of a run's gate jobs, or on a pull request that shows the change. */
type Asks = (typeof ASKS)[number];

export const APPROVER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}(\/[A-Za-z0-9._-]{1,100})?$/;
export const TEAM = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\/[A-Za-z0-9._-]{1,100}$/;

/** @throws ReleaseError `invalid-input` */
export function parseTeam(text: string, what: string): Team {
	const name = text.toLowerCase();
	if (TEAM.test(text) && isTeam(name)) return name;
	throw new ReleaseError("invalid-input", `${what} must be a team, such as "acme/tech-leads", but is ${quote(text)}.`);
}

/** @throws ReleaseError `invalid-input` */
export function parseApprover(text: string, what: string): Approver {
	if (text.includes("/")) return { team: parseTeam(text, what) };
	if (APPROVER.test(text)) return { user: text.toLowerCase() };
	throw new ReleaseError(
		"invalid-input",
		`${what} must be a login, such as "octocat", or a team, such as "acme/tech-leads", but is ${quote(text)}.`,
	);
}

function isTeam(text: string): text is Team {
	return text.includes("/");
}
