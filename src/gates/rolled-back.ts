import type { RollbackRecord } from "../manifests/ledger/blocked.ts";
import { second } from "./age.ts";
import { subjectOf } from "./facts.ts";
import { block, type Evidence, type Gate, pass, type Verdict, warn } from "./gate.ts";

/** What was rolled back out of the environment stays out; so does what was rolled back out of the one before. */
export const rolledBack: Gate = {
	name: "rolled-back",
	of: "service",
	ask(facts) {
		const { environment, rolledBack: rollback, rolledBackBefore, allowRolledBack: allowed } = facts;
		// What a rollback goes to is chosen by the same history.
		if (facts.move !== "forward") return undefined;
		const subject = subjectOf(facts);
		if (rolledBackBefore === undefined || environment.from === undefined) {
			return rolledBackGate({ subject, environment: environment.name, rollback, allowed });
		}
		const was = describe(subject, environment.from, rolledBackBefore);
		const advice = `Release a fixed version, or bring this one back to ${environment.from} first, with allow-rolled-back and a reason.`;
		return block("blocked-version", `${was} ${advice}`, evidenceOf(rolledBackBefore));
	},
};

type Rollback = Pick<RollbackRecord, "committedAt" | "by" | "reason">;

/** Whether a digest was rolled back out of an environment, and may come back. */
function rolledBackGate({
	subject,
	environment,
	rollback,
	allowed,
}: {
	readonly subject: string;
	readonly environment: string;
	readonly rollback: Rollback | undefined;
	readonly allowed: boolean;
}): Verdict {
	if (rollback === undefined) return pass(`${subject} was never rolled back out of ${environment}.`);
	const was = describe(subject, environment, rollback);
	if (allowed) return warn("blocked-version", `${was} It is allowed back.`, evidenceOf(rollback));
	const advice = "Release a fixed version, or promote this one with allow-rolled-back and a reason.";
	return block("blocked-version", `${was} ${advice}`, evidenceOf(rollback));
}

function describe(subject: string, environment: string, { committedAt, by: who, reason }: Rollback): string {
	const by = who === undefined ? "" : ` by ${who}`;
	const why = reason === undefined ? "" : `, because: ${reason}`;
	return `${subject} was rolled back out of ${environment} at ${second(committedAt)}${by}${why}.`;
}

function evidenceOf({ committedAt }: Rollback): Evidence {
	return { "rolled-back-at": second(committedAt) };
}
