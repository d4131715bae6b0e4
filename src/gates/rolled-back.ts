import { second } from "./age.ts";
import type { Verdict } from "./gate.ts";

/** Whether a digest was rolled back out of an environment, and may come back. */
export function rolledBackGate(facts: {
	readonly subject: string;
	readonly environment: string;
	readonly rollback:
		| { readonly committedAt: Date; readonly by?: string | undefined; readonly reason?: string | undefined }
		| undefined;
	readonly allowed: boolean;
}): Verdict {
	const { subject, environment, rollback, allowed } = facts;
	if (rollback === undefined) {
		return { verdict: "pass", sentence: `${subject} was never rolled back out of ${environment}.` };
	}
	const by = rollback.by === undefined ? "" : ` by ${rollback.by}`;
	const why = rollback.reason === undefined ? "" : `, because: ${rollback.reason}`;
	const was = `${subject} was rolled back out of ${environment} at ${second(rollback.committedAt)}${by}${why}.`;
	if (allowed) return { verdict: "warn", sentence: `${was} It is allowed back.` };
	return {
		verdict: "block",
		code: "blocked-version",
		sentence: `${was} Release a fixed version, or promote this one with allow-rolled-back and a reason.`,
	};
}
