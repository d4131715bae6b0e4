import type { Plan } from "./plan.ts";

/** What plan-promotion says beside the plan. With several services there is no single answer, so these are empty. */
export function planOutputs(plan: Plan) {
	const only = plan.services.length === 1 ? plan.services[0] : undefined;
	const tags = only === undefined ? [] : [...only.fixedTags, ...only.movingTags, ...only.risingTags];
	return {
		plan: JSON.stringify(plan),
		"plan-hash": plan.hash,
		"source-tag": only?.sourceTag ?? "",
		digest: only?.digest ?? "",
		commit: only?.commit ?? "",
		image: only?.image ?? "",
		"image-tags": tags.join("\n"),
		"git-tag": only?.gitTag ?? "",
		"release-branch": only?.releaseBranch ?? "",
		"previous-version": only?.replaces?.version ?? "",
		"from-environment": only?.takenFrom?.environment ?? "",
	};
}
