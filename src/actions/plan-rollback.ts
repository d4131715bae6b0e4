import { describePlan, tellPlan } from "../promotion/describe-plan.ts";
import { PLAN_OUTPUTS, planOutputs } from "../promotion/plan-outputs.ts";
import { beginRollback } from "../rollback/begin-rollback.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, configInput, manifestInputs, registryInputs } from "../runner/common-inputs.ts";
import { flag, text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "plan-rollback",
	inputs: {
		service: text({ required: true }),
		environment: text({ required: true }),
		version: text(),
		"from-version": text(),
		"approved-plan": text(),
		emergency: flag(),
		reason: text({ required: true }),
		...registryInputs,
		...codeInputs,
		...manifestInputs,
		...configInput,
	},
	outputs: PLAN_OUTPUTS,
	long: ["plan"],
	async run(inputs, world) {
		const plan = await beginRollback(inputs, world);
		tellPlan(plan, world.log);
		return { outputs: planOutputs(plan), summary: describePlan(plan) };
	},
});
