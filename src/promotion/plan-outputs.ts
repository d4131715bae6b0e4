import { neededApprovals } from "./approvers.ts";
import type { Plan } from "./plan.ts";

/** The outputs of the actions that plan. */
export const PLAN_OUTPUTS = [
	"plan",
	"plan-hash",
	"approvals-needed",
	"version",
	"source-tag",
	"digest",
	"commit",
	"image",
	"image-tags",
	"git-tag",
	"release-branch",
	"previous-version",
	"from-environment",
	"waits-for",
	"verify-after",
] as const;

/** What plan-promotion says beside the plan. Where several services were asked for there is no single answer: these are empty. */
export function planOutputs(plan: Plan) {
	const only = plan.services.length + plan.leftOut.length === 1 ? plan.services[0] : undefined;
	const waiting = plan.gates.filter(({ verdict }) => verdict === "waits");
	const tags = only === undefined ? [] : [...only.fixedTags, ...only.movingTags, ...only.risingTags];
	return {
		plan: JSON.stringify(plan),
		"plan-hash": plan.hash,
		"approvals-needed": neededApprovals(plan.gates),
		version: only?.version ?? "",
		"source-tag": only?.sourceTag ?? "",
		digest: only?.digest ?? "",
		commit: only?.commit ?? "",
		image: only?.image ?? "",
		"image-tags": tags.join("\n"),
		"git-tag": only?.gitTag ?? "",
		"release-branch": only?.releaseBranch ?? "",
		"previous-version": only?.replaces?.version ?? "",
		"from-environment": only?.takenFrom?.environment ?? "",
		"waits-for": [...new Set(waiting.map(({ gate }) => gate))].join(", "),
		"verify-after": plan.environment.verify.after ?? "",
	};
}
