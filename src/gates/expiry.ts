import { second } from "./age.ts";
import { count, requiredApprovals } from "./approvals.ts";
import { block, type Gate, pass, unknown, type Verdict } from "./gate.ts";

/** Whether the approvals that are needed are still fresh: each is as old as its gate job's end. */
export const notExpired: Gate = {
	name: "expiry",
	of: "environment",
	ask(facts) {
		const required = requiredApprovals(facts.environment.approvals, facts);
		const { approvals } = facts;
		if (required === 0 || approvals === undefined || approvals === "not-yet") return undefined;
		// What was not read, the gate of approvals says already.
		if ("unread" in approvals) return undefined;
		return expiryGate(facts.environment.approvals.expireAfter, required, approvals.gateJobs, facts.now);
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
	const hours = `${Math.round((expireAfter / 3_600_000) * 10) / 10} h`;
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
