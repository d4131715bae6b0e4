import { requestPromotion } from "../deployment-request/request-promotion.ts";
import { describePlan, tellPlan } from "../promotion/describe-plan.ts";
import { PLAN_OUTPUTS, planOutputs } from "../promotion/plan-outputs.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, configInput, manifestInputs, registryInputs } from "../runner/common-inputs.ts";
import { choice, flag, list, text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "plan-promotion",
	inputs: {
		service: list({ required: true }),
		version: list(),
		environment: text({ required: true }),
		"source-sha": text(),
		"expected-digest": text(),
		"approved-plan": text(),
		"on-missing-image": choice(["fail", "skip"], "fail"),
		"allow-rolled-back": flag(),
		emergency: flag(),
		reason: text(),
		...registryInputs,
		...codeInputs,
		...manifestInputs,
		...configInput,
	},
	outputs: [...PLAN_OUTPUTS, "request"],
	long: ["plan", "request"],
	async run(inputs, world) {
		const { plan, request } = await requestPromotion(inputs, world);
		tellPlan(plan, world.log);
		return {
			outputs: { ...planOutputs(plan), request: request?.body ?? "" },
			summary: request?.summary ?? describePlan(plan),
		};
	},
});
