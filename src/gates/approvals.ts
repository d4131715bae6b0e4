import type { ApprovalRules, Approver, Team } from "../config/approvals.ts";
import type { Account, ApprovalFacts, ApprovalRecord, AskedOn, PromotionFacts, Unasked, Unread } from "./facts.ts";
import { fill } from "./fill-places.ts";
import { block, type Evidence, type Gate, pass, unknown, untilAsked, type Verdict, waits } from "./gate.ts";

/** How many must approve this kind of change; 0: nobody. */
export function requiredApprovals(
	{ required, forRollback, forEmergency }: ApprovalRules,
	{ move, emergency }: Pick<PromotionFacts, "move" | "emergency">,
): number {
	if (move === "back") return emergency ? Math.min(forRollback, forEmergency) : forRollback;
	return emergency ? forEmergency : required;
}

/** Whether enough people have approved. Before they are asked it waits; where nobody has read who did, it is not known. */
export const approved: Gate = {
	name: "approvals",
	of: "environment",
	ask(facts) {
		const rules = facts.environment.approvals;
		const required = requiredApprovals(rules, facts);
		if (required === 0) return undefined;
		if (facts.approvals === "not-yet") return notYet(facts.environment.name, rules, required);
		if (facts.approvals !== undefined && "soFar" in facts.approvals) {
			return untilAsked(approvalsGate(rules, required, facts.approvals.soFar));
		}
		if (facts.approvals !== undefined) return approvalsGate(rules, required, facts.approvals);
		return unknown(
			`${facts.environment.name} needs ${count(required, "approval")}, and who has approved this run was not read. Start it by a workflow that asks for approvals.`,
			{ required: `${required}` },
		);
	},
};

function notYet(environment: string, rules: ApprovalRules, required: number): Verdict {
	const from = whoMay(rules, undefined, placesOf(rules, required));
	const sentence = `${environment} needs ${count(required, "approval")} before anything is written, from ${from}.`;
	return waits("approvals-missing", sentence, { required: `${required}`, from });
}

/** Whether distinct people have approved who may, and nobody has rejected. No record is no approval. */
export function approvalsGate(
	rules: ApprovalRules,
	required: number,
	facts: ApprovalFacts | Unread | Unasked,
): Verdict {
	if ("unread" in facts) return unknown(facts.unread, { required: `${required}` });
	const where = whereAsked(facts.pullRequest);
	if ("unasked" in facts) {
		const isVoid = facts.pullRequest !== undefined;
		const evidence: Evidence = {
			...{ required: `${required}`, missing: `${required}`, asks: "pull-request", ...where },
			...(isVoid ? { void: "true" } : {}),
		};
		return block("approvals-missing", facts.unasked, evidence);
	}
	const open = unprotected(facts);
	if (open !== undefined) return open;
	const records = facts.records.filter((one) => one.environment.toLowerCase() === facts.environment.toLowerCase());
	const rejected = records.filter(({ state }) => state === "rejected").map(({ login }) => login);
	if (rejected.length > 0) {
		const by = [...new Set(rejected)].join(", ");
		return block("approvals-missing", rejection(by, facts), { "rejected-by": by, ...where });
	}
	const unclear = notKnown(rules, facts);
	if (unclear !== undefined) return unknown(unclear);
	const people = distinct(records.filter(({ state }) => state === "approved"));
	const judged = people.map((person) => ({ person, against: objection(person, rules, facts) }));
	const counting = judged.filter(({ against }) => against === undefined).map(({ person }) => person);
	return judgeCount({
		rules,
		required,
		facts,
		counting,
		others: judged.filter(({ against }) => against !== undefined),
	});
}

interface Count {
	readonly rules: ApprovalRules;
	readonly required: number;
	readonly facts: ApprovalFacts;
	readonly counting: readonly Account[];
	readonly others: readonly { readonly person: Account; readonly against: string | undefined }[];
}

function judgeCount({ rules, required, facts, counting, others }: Count): Verdict {
	const places = placesOf(rules, required);
	const open = places.filter((_, place) => !fill(places, counting, facts.members).has(place));
	const missing = Math.max(required - counting.length, open.length);
	const evidence: Evidence = {
		required: `${required}`,
		approvers: counting.map(({ login }) => login).join(", "),
		...(missing > 0 ? { missing: `${missing}` } : {}),
		...whereAsked(facts.pullRequest),
	};
	const who = counting.length === 0 ? "nobody" : evidence.approvers;
	if (missing <= 0) return pass(`Approved by ${who}; ${required} needed.`, evidence);
	const unread = teamsOf(rules).filter((team) => !facts.members.has(team));
	if (unread.length > 0) {
		return unknown(
			`${facts.environment} needs ${count(required, "approval")}. Who is in ${unread.join(", ")} could not be read, so it is not known whether those of ${people(facts)} are enough. Give the job a token that may read teams.`,
			evidence,
		);
	}
	const not = others.map(({ person, against }) => ` That of ${person.login} does not count: ${against}.`).join("");
	return block(
		"approvals-missing",
		`${facts.environment} needs ${count(required, "approval")} and has ${counting.length} (${who}). ${missing} more ${missing === 1 ? "is" : "are"} missing, from ${whoMay(rules, facts, open)}.${not}`,
		evidence,
	);
}

function rejection(by: string, { environment, pullRequest: on }: ApprovalFacts): string {
	if (on === undefined) return `${by} rejected this promotion to ${environment}. Talk to them; then start a new run.`;
	return `${by} asked for changes on pull request #${on.number} of ${on.repository}, which shows this promotion to ${environment}. Talk to them: it stands until they approve, or their review is dismissed.`;
}

/** For machines: request-approval goes by it. */
function whereAsked(on: AskedOn | undefined): Evidence {
	return on === undefined ? {} : { asks: "pull-request", "pull-request": `${on.number}`, url: on.url };
}

/** GitHub makes an environment without rules as soon as a job names it: whoever passed it, was asked nothing. */
function unprotected({ environment, reviewers, pullRequest }: ApprovalFacts): Verdict | undefined {
	if (reviewers.length > 0 || pullRequest !== undefined) return undefined;
	return block(
		"environment-unprotected",
		`GitHub's environment ${environment} is not there or has no required reviewers, so nobody was asked and no approval means anything. Give it reviewers (Settings > Environments > ${environment} > Required reviewers), and start a new run.`,
	);
}

/** What would make any count a guess. */
function notKnown({ authors }: ApprovalRules, { askers, ...facts }: ApprovalFacts): string | undefined {
	if (authors === "excluded") {
		if (facts.authors !== undefined) return undefined;
		return "Who wrote the commits that ship is not known, and they may not approve them. Nobody's approval can be counted.";
	}
	const program = askers.find(({ type }) => type !== "User");
	if (program === undefined) return undefined;
	return `${program.login}, which asked for this promotion, is no person, so it is not known who may not approve it. Have a person start it, or write \`authors: excluded\` in \`approvals\`.`;
}

/** Why somebody's approval does not count. */
function objection(person: ApprovalRecord, rules: ApprovalRules, facts: ApprovalFacts): string | undefined {
	if (person.type !== "User") return "only people can approve";
	if (facts.askers.some(({ id }) => id === person.id)) return "who asks may not approve";
	if (person.void !== undefined) return person.void;
	if (rules.authors === "excluded" && facts.authors?.some(({ id }) => id === person.id)) {
		return "who wrote the commits may not approve them";
	}
	if (rules.by.length === 0 || mayApprove(person, rules, facts)) return undefined;
	return "the configuration does not name them among those who may";
}

function mayApprove(person: Account, { by, ofEach }: ApprovalRules, { members }: ApprovalFacts): boolean {
	const allowed: readonly Approver[] = [...by, ...[...ofEach.keys()].map((team) => ({ team }))];
	return allowed.some((one) =>
		"user" in one ? one.user === person.login.toLowerCase() : members.get(one.team)?.has(person.id),
	);
}

/** A place for each approval that is needed: of a certain team, or of anybody who may. */
function placesOf({ ofEach }: ApprovalRules, required: number): (Team | null)[] {
	const teams = [...ofEach].flatMap(([team, number]) => Array.from({ length: number }, () => team));
	return [...teams, ...Array.from({ length: Math.max(0, required - teams.length) }, () => null)].slice(0, required);
}

function whoMay({ by }: ApprovalRules, facts: ApprovalFacts | undefined, open: readonly (Team | null)[]): string {
	const teams = [...new Set(open.filter((place) => place !== null))];
	const of = (place: Team | null) => open.filter((one) => one === place).length;
	const named = teams.map((team) => `${team} (${of(team)})`).join(", ");
	if (teams.length > 0 && of(null) === 0) return named;
	const anyone = whoElse(by, facts);
	return teams.length === 0 ? anyone : `${named}, and ${of(null)} of ${anyone}`;
}

/** Who has answered already, or asked, is not whom to ask. */
function whoElse(by: readonly Approver[], facts: ApprovalFacts | undefined): string {
	if (by.length === 0 && facts?.pullRequest !== undefined) {
		return `others who may write ${facts.pullRequest.repository}`;
	}
	const named = by.length === 0 ? facts?.reviewers : by.map((one) => ("user" in one ? one.user : one.team));
	if (named === undefined) return "others who may review the environment";
	const answered = facts?.records.filter(({ state }) => state === "approved") ?? [];
	const seen = new Set([...(facts?.askers ?? []), ...answered].map(({ login }) => login.toLowerCase()));
	const others = named.filter((one) => !seen.has(one.toLowerCase()));
	return others.length === 0 ? "others than these: nobody else may review the environment" : others.join(", ");
}

function teamsOf({ by, ofEach }: ApprovalRules): Team[] {
	return [...new Set([...by.flatMap((one) => ("team" in one ? [one.team] : [])), ...ofEach.keys()])];
}

function distinct(records: readonly ApprovalRecord[]): ApprovalRecord[] {
	return [...new Map(records.map((one) => [one.id, one])).values()];
}

function people({ records }: ApprovalFacts): string {
	return (
		distinct(records)
			.map(({ login }) => login)
			.join(", ") || "nobody"
	);
}

export function count(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}
