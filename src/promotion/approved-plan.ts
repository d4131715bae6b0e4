import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { parsePlan } from "./parse-plan.ts";
import type { Plan } from "./plan.ts";

/** The hash of the plan that was approved; undefined before that. @throws ReleaseError `invalid-input` */
export function parseApprovedPlan(text: string): string | undefined {
	if (text === "" || /^[0-9a-f]{64}$/.test(text)) return text || undefined;
	throw new ReleaseError(
		"invalid-input",
		`The input "approved-plan" must be the output "plan-hash" of a plan, but is ${quote(text)}. Nothing was read or written.`,
	);
}

/**
 * What was approved is what is done.
 * @param there what runs now, as `describeNow` says it
 * @throws ReleaseError `superseded` when another plan was approved
 */
export function checkApproved(plan: Plan, approved: string | undefined, there: readonly string[]): void {
	if (approved === undefined || approved === plan.hash) return;
	const now = plan.services.map(({ service, version, replaces }) => {
		const instead = replaces === null ? "" : ` in place of ${replaces.version}`;
		return `${service} ${version}${instead}`;
	});
	throw new ReleaseError(
		"superseded",
		`What was approved is not what would happen now in ${plan.environment.name}: ${now.join(", ") || "nothing is left to do"} (plan ${plan.hash.slice(0, 12)}, approved ${approved.slice(0, 12)}).${there.map((now) => ` ${now}.`).join("")} Something moved since the plan was made: the version, its image, or what it replaces. Nothing was written. Start again, and have the new plan approved.`,
	);
}

/**
 * The plan that an earlier step made, for those who write it.
 * @throws ReleaseError `approvals-missing`, `checks-failed` when a gate waits: writing it would pass that gate by
 */
export function parsePlanToWrite(text: string): Plan {
	const plan = parsePlan(text);
	const all = plan.gates.filter(({ verdict }) => verdict === "waits");
	// Whoever asks people first has what else waits done while they decide.
	const waiting = all.find(({ gate }) => gate === "approvals") ?? all[0];
	if (waiting === undefined) return plan;
	const { gate, code, sentence } = waiting;
	const advice =
		gate === "approvals"
			? `This plan was made before enough people had approved it. Have it approved, and start again with "approved-plan: ${plan.hash}".`
			: "This plan was made before that was known. Plan again when it has passed.";
	throw new ReleaseError(code ?? "gate-unavailable", `${sentence} ${advice} Nothing was written.`);
}
