import { second } from "./age.ts";
import { subjectOf } from "./facts.ts";
import { block, type Gate, pass, type Verdict, warn } from "./gate.ts";

/** What was rolled back out of the environment stays out. */
export const rolledBack: Gate = {
	name: "rolled-back",
	of: "service",
	ask: (facts) =>
		rolledBackGate({
			subject: subjectOf(facts),
			environment: facts.environment.name,
			rollback: facts.rolledBack,
			allowed: facts.allowRolledBack,
		}),
};

/** Whether a digest was rolled back out of an environment, and may come back. */
export function rolledBackGate(facts: {
	readonly subject: string;
	readonly environment: string;
	readonly rollback:
		| { readonly committedAt: Date; readonly actor?: string | undefined; readonly reason?: string | undefined }
		| undefined;
	readonly allowed: boolean;
}): Verdict {
	const { subject, environment, rollback, allowed } = facts;
	if (rollback === undefined) return pass(`${subject} was never rolled back out of ${environment}.`);
	const by = rollback.actor === undefined ? "" : ` by ${rollback.actor}`;
	const why = rollback.reason === undefined ? "" : `, because: ${rollback.reason}`;
	const was = `${subject} was rolled back out of ${environment} at ${second(rollback.committedAt)}${by}${why}.`;
	const evidence = { "rolled-back-at": second(rollback.committedAt) };
	if (allowed) return warn("blocked-version", `${was} It is allowed back.`, evidence);
	const advice = "Release a fixed version, or promote this one with allow-rolled-back and a reason.";
	return block("blocked-version", `${was} ${advice}`, evidence);
}
