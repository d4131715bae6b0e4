import { createReleaseTag } from "../promotion/create-release-tag.ts";
import { describeReleases } from "../promotion/describe-effects.ts";
import { defineAction } from "../runner/action.ts";
import { planInput, writerInputs } from "../runner/common-inputs.ts";
import { text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "create-release-tag",
	inputs: {
		...planInput,
		service: text(),
		version: text(),
		commit: text(),
		message: text(),
		...writerInputs,
	},
	outputs: ["tag", "branch", "commit", "created"],
	async run(inputs, world) {
		const outcomes = await createReleaseTag(inputs, world);
		const only = outcomes.length === 1 ? outcomes[0]?.release : undefined;
		return {
			outputs: {
				tag: only?.gitTag ?? "",
				branch: only?.releaseBranch ?? "",
				commit: only?.commit ?? "",
				created: !inputs["dry-run"] && outcomes.some(({ tagCreated }) => tagCreated),
			},
			summary: describeReleases(outcomes, inputs["dry-run"]),
		};
	},
});
