import { describePlan } from "../promotion/describe-plan.ts";
import { PLAN_OUTPUTS, planOutputs } from "../promotion/plan-outputs.ts";
import { planRollback } from "../rollback/plan-rollback.ts";
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
		const plan = await planRollback(inputs, world);
		for (const warning of plan.warnings) world.log.warning(warning);
		for (const { verdict, sentence } of plan.gates) if (verdict === "warn") world.log.warning(sentence);
		return { outputs: planOutputs(plan), summary: describePlan(plan) };
	},
});
