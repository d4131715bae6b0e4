import { describeVerified, verifiedOutputs } from "../promotion/describe-verified.ts";
import { verifyPlan } from "../promotion/verify-plan.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, dryRunInput, manifestInputs } from "../runner/common-inputs.ts";
import { choice, longText, text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "verify",
	inputs: {
		plan: longText({ required: true }),
		when: choice(["before", "after"], "before"),
		timeout: text({ default: "30m" }),
		...codeInputs,
		...manifestInputs,
		...dryRunInput,
	},
	outputs: ["verified", "runs"],
	async run(inputs, world) {
		const verified = await verifyPlan(inputs, world);
		return { outputs: verifiedOutputs(verified), summary: describeVerified(verified, inputs["dry-run"]) };
	},
});
