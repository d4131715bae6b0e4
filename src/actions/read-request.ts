import { readRequest } from "../requests/read-request.ts";
import { requestFields } from "../requests/request-fields.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, manifestInputs } from "../runner/common-inputs.ts";
import { text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "read-request",
	inputs: {
		"pull-request": text({ required: true }),
		environment: text({ required: true }),
		...codeInputs,
		...manifestInputs,
	},
	outputs: ["service", "version", "reason", "emergency", "allow-rolled-back"],
	async run(inputs, world) {
		return { outputs: requestFields(await readRequest(inputs, world)), summary: "" };
	},
});
