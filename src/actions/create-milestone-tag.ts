import { code, plain } from "../markdown/markdown.ts";
import { createMilestone } from "../promotion/create-milestone.ts";
import { defineAction } from "../runner/action.ts";
import { planInput, writerInputs } from "../runner/common-inputs.ts";
import { text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "create-milestone-tag",
	inputs: {
		...planInput,
		"manifest-commit": text(),
		environment: text({ default: "production" }),
		tag: text(),
		message: text(),
		...writerInputs,
	},
	outputs: ["tag", "created", "commit"],
	async run(inputs, world) {
		const outcome = await createMilestone(inputs, world);
		if ("none" in outcome) {
			return { outputs: { tag: "", created: false, commit: "" }, summary: `### Milestone\n\n${plain(outcome.none)}` };
		}
		const { tag, created } = outcome.milestone;
		const word = created ? (inputs["dry-run"] ? "would be created (dry run)" : "created") : "was there";
		return {
			outputs: { tag, created: created && !inputs["dry-run"], commit: inputs["manifest-commit"] },
			summary: `### Milestone\n\n${code(tag)} ${word} on ${code(inputs["manifest-commit"])}`,
		};
	},
});
