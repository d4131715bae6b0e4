import { beginPromotion } from "../promotion/begin-promotion.ts";
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
	outputs: PLAN_OUTPUTS,
	long: ["plan"],
	async run(inputs, world) {
		const plan = await beginPromotion(inputs, world);
		tellPlan(plan, world.log);
		return { outputs: planOutputs(plan), summary: describePlan(plan) };
	},
});
