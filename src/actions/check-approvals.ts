import { checkApprovals } from "../approvals/check-approvals.ts";
import { verdictTable } from "../gates/refusal.ts";
import { plain } from "../markdown/markdown.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, configInput } from "../runner/common-inputs.ts";
import { flag, text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "check-approvals",
	inputs: {
		environment: text({ required: true }),
		required: text(),
		"exclude-actor": flag({ default: "true" }),
		"run-id": text(),
		"approved-plan": text(),
		...codeInputs,
		...configInput,
	},
	outputs: ["approvers", "approved"],
	async run(inputs, world) {
		const { approvers, verdicts } = await checkApprovals(inputs, world);
		return {
			outputs: { approvers, approved: true },
			summary: `### Approvals for ${plain(inputs.environment)}\n\n${verdictTable(verdicts)}`,
		};
	},
});
