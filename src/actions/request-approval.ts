import { describeRequest } from "../requests/describe-request.ts";
import { requestApproval } from "../requests/request-approval.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, dryRunInput, manifestInputs } from "../runner/common-inputs.ts";
import { longText, text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "request-approval",
	inputs: {
		plan: longText({ required: true }),
		request: longText(),
		"manifest-commit": text(),
		...codeInputs,
		...manifestInputs,
		...dryRunInput,
	},
	outputs: ["pull-request", "url", "approved", "missing"],
	async run(inputs, world) {
		const requested = await requestApproval(inputs, world);
		const { pull, approved, missing } = requested;
		return {
			outputs: { "pull-request": pull?.number ?? "", url: pull?.url ?? "", approved, missing },
			summary: describeRequest(requested),
		};
	},
});
