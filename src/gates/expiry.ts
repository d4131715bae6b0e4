import { second } from "./age.ts";
import { count, requiredApprovals } from "./approvals.ts";
import { block, type Gate, pass, unknown, type Verdict } from "./gate.ts";

/** Whether the approvals that are needed are still fresh: each is as old as its gate job's end. */
export const notExpired: Gate = {
	name: "expiry",
	of: "environment",
	ask(facts) {
		const required = requiredApprovals(facts.environment.approvals, facts);
		if (required === 0 || facts.approvals === undefined) return undefined;
		return expiryGate(facts.environment.approvals.expireAfter, required, facts.approvals.gateJobs, facts.now);
	},
};

/** The oldest of the newest that are needed counts. Milliseconds. */
export function expiryGate(expireAfter: number, required: number, gateJobs: readonly Date[], now: Date): Verdict {
	const newest = [...gateJobs].sort((left, right) => right.getTime() - left.getTime());
	const oldest = newest[required - 1];
	if (oldest === undefined) {
		return unknown(
			`When the ${count(required, "approval")} were given is not known: ${count(gateJobs.length, "gate job")} of this run ended. Start a new run, and have it approved.`,
		);
	}
	const hours = `${Math.round((expireAfter / 3_600_000) * 10) / 10} h`;
	const evidence = { "approved-at": second(oldest), "expires-at": second(new Date(oldest.getTime() + expireAfter)) };
	if (now.getTime() - oldest.getTime() <= expireAfter) return pass(`Approved since ${second(oldest)}.`, evidence);
	return block(
		"approval-expired",
		`The approval of ${second(oldest)} is older than ${hours} (approval-expires) and is void. Start a new run, and have it approved.`,
		evidence,
	);
}
