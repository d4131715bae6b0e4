import type { ApprovalRules, Approver, Team } from "../config/approvals.ts";
import type { Account, ApprovalFacts, ApprovalRecord, PromotionFacts } from "./facts.ts";
import { fill } from "./fill-places.ts";
import { block, type Evidence, type Gate, pass, unknown, type Verdict } from "./gate.ts";

/** How many must approve this kind of change; 0: nobody. */
export function requiredApprovals(
	{ required, forRollback, forEmergency }: ApprovalRules,
	{ move, emergency }: Pick<PromotionFacts, "move" | "emergency">,
): number {
	if (move === "back") return emergency ? Math.min(forRollback, forEmergency) : forRollback;
	return emergency ? forEmergency : required;
}

/** Whether enough people have approved. Where nobody has read who did, it is not known. */
export const approved: Gate = {
	name: "approvals",
	of: "environment",
	ask(facts) {
		const rules = facts.environment.approvals;
		const required = requiredApprovals(rules, facts);
		if (required === 0) return undefined;
		if (facts.approvals !== undefined) return approvalsGate(rules, required, facts.approvals);
		return unknown(
			`${facts.environment.name} needs ${count(required, "approval")}, and who has approved this run was not read. Start it by a workflow that asks for approvals.`,
			{ required: `${required}` },
		);
	},
};

/** Whether distinct people have approved who may, and nobody has rejected. No record is no approval. */
export function approvalsGate(rules: ApprovalRules, required: number, facts: ApprovalFacts): Verdict {
	const records = facts.records.filter((one) => one.environment.toLowerCase() === facts.environment.toLowerCase());
	const rejected = records.filter(({ state }) => state === "rejected").map(({ login }) => login);
	if (rejected.length > 0) {
		const by = [...new Set(rejected)].join(", ");
		const sentence = `${by} rejected this promotion to ${facts.environment}. Talk to them; then start a new run.`;
		return block("approvals-missing", sentence, { "rejected-by": by });
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
	const evidence: Evidence = { required: `${required}`, approvers: counting.map(({ login }) => login).join(", ") };
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
		`${facts.environment} needs ${count(required, "approval")} and has ${counting.length} (${who}). ${missing} more ${missing === 1 ? "is" : "are"} missing, from ${whoMay(rules, open)}.${not}`,
		evidence,
	);
}

/** What would make any count a guess. */
function notKnown({ authors }: ApprovalRules, { asker, ...facts }: ApprovalFacts): string | undefined {
	if (authors === "excluded") {
		if (facts.authors !== undefined) return undefined;
		return "Who wrote the commits that ship is not known, and they may not approve them. Nobody's approval can be counted.";
	}
	if (asker.type === "User") return undefined;
	return `${asker.login}, which asked for this promotion, is no person, so it is not known who may not approve it. Have a person start it, or write \`authors: excluded\` in \`approvals\`.`;
}

/** Why somebody's approval does not count. */
function objection(person: Account, rules: ApprovalRules, facts: ApprovalFacts): string | undefined {
	if (person.type !== "User") return "only people can approve";
	if (person.id === facts.asker.id) return "who asks may not approve";
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

function whoMay({ by }: ApprovalRules, open: readonly (Team | null)[]): string {
	const teams = [...new Set(open.filter((place) => place !== null))];
	if (teams.length > 0) return teams.map((team) => `${team} (${open.filter((one) => one === team).length})`).join(", ");
	if (by.length === 0) return "others who may review the environment";
	return by.map((one) => ("user" in one ? one.user : one.team)).join(", ");
}

function teamsOf({ by, ofEach }: ApprovalRules): Team[] {
	return [...new Set([...by.flatMap((one) => ("team" in one ? [one.team] : [])), ...ofEach.keys()])];
}

function distinct(records: readonly ApprovalRecord[]): Account[] {
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
