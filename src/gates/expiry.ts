import type { ApprovalRules } from "../config/approvals.ts";
import { second } from "./age.ts";
import { approvalsGate, count, requiredApprovals } from "./approvals.ts";
import type { ApprovalFacts, Unasked } from "./facts.ts";
import { block, type Gate, pass, unknown, untilAsked, type Verdict } from "./gate.ts";

/** Whether the approvals that are needed are still fresh: each is as old as its gate job's end, or as its review. */
export const notExpired: Gate = {
	name: "expiry",
	of: "environment",
	ask(facts) {
		const rules = facts.environment.approvals;
		const required = requiredApprovals(rules, facts);
		const { approvals } = facts;
		if (required === 0 || approvals === undefined || approvals === "not-yet") return undefined;
		if ("soFar" in approvals) {
			const verdict = reviewsExpiry(rules, required, approvals.soFar, facts.now);
			return verdict === undefined ? undefined : untilAsked(verdict);
		}
		// What was not read, the gate of approvals says already.
		if ("unread" in approvals || "unasked" in approvals) return undefined;
		if (approvals.pullRequest !== undefined) return reviewsExpiry(rules, required, approvals, facts.now);
		return expiryGate(rules.expireAfter, required, approvals.gateJobs, facts.now);
	},
};

/** The oldest of the newest that are needed counts. Milliseconds. */
export function expiryGate(expireAfter: number, required: number, gateJobs: readonly Date[], now: Date): Verdict {
	const newest = [...gateJobs].sort((left, right) => right.getTime() - left.getTime());
	const oldest = newest[required - 1];
	if (oldest === undefined) {
		return unknown(
			`How old the ${count(required, "approval")} are is not known: ${count(gateJobs.length, "gate job")} of this plan ended in this run. A gate job is one that asks for the environment and has the plan's hash in its name; give each a name of its own.`,
		);
	}
	const hours = hoursOf(expireAfter);
	const evidence = {
		"gate-job-ended-at": second(oldest),
		"expires-at": second(new Date(oldest.getTime() + expireAfter)),
	};
	if (now.getTime() - oldest.getTime() <= expireAfter)
		return pass(`The oldest gate job that counts ended at ${second(oldest)}.`, evidence);
	return block(
		"approval-expired",
		`The approval whose gate job ended at ${second(oldest)} is older than ${hours} (approval-expires) and is void. Start a new run, and have it approved.`,
		evidence,
	);
}

/** Reviews tell when they were given: those that are too old are taken away, and the rest must be enough. */
function reviewsExpiry(
	rules: ApprovalRules,
	required: number,
	facts: ApprovalFacts | Unasked,
	now: Date,
): Verdict | undefined {
	// What is missing anyway, the gate of approvals says.
	if ("unasked" in facts || approvalsGate(rules, required, facts).verdict !== "pass") return undefined;
	const isFresh = ({ at }: ApprovalFacts["records"][number]) =>
		at !== undefined && now.getTime() - at.getTime() <= rules.expireAfter;
	const old = facts.records.filter((record) => !isFresh(record));
	const fresh = { ...facts, records: facts.records.filter(isFresh) };
	if (approvalsGate(rules, required, fresh).verdict === "pass") {
		return pass(`The approvals that are needed are younger than ${hoursOf(rules.expireAfter)}.`);
	}
	const whose = old.map(({ login, at }) => (at === undefined ? login : `${login} (${second(at)})`)).join(", ");
	return block(
		"approval-expired",
		`On pull request #${facts.pullRequest?.number}, approvals are older than ${hoursOf(rules.expireAfter)} (approval-expires) and are void: ${whose}. Have it approved there again: a new review counts from its own time. Then start again.`,
		{ expired: old.map(({ login }) => login).join(", ") },
	);
}

function hoursOf(milliseconds: number): string {
	return `${Math.round((milliseconds / 3_600_000) * 10) / 10} h`;
}
