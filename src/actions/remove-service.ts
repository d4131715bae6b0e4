import { describeRemoval } from "../removal/describe-removal.ts";
import { removeService } from "../removal/remove-service.ts";
import { defineAction } from "../runner/action.ts";
import { writerInputs } from "../runner/common-inputs.ts";
import { choice, flag, text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "remove-service",
	inputs: {
		service: text({ required: true }),
		environment: text({ required: true }),
		reason: text(),
		ungated: flag(),
		"commit-with": choice(["git", "api"], "git"),
		...writerInputs,
	},
	outputs: ["manifest-commit", "changed"],
	async run(inputs, world) {
		const dryRun = inputs["dry-run"];
		const removal = await removeService(inputs, world);
		return {
			outputs: { "manifest-commit": removal.commit ?? "", changed: removal.changed && !dryRun },
			summary: describeRemoval(removal, dryRun),
		};
	},
});
