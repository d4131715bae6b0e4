import { describeManifest } from "../promotion/describe-effects.ts";
import { manifestOutputs } from "../promotion/manifest-outputs.ts";
import { updateManifest } from "../promotion/update-manifest.ts";
import { defineAction } from "../runner/action.ts";
import { planInput, writerInputs } from "../runner/common-inputs.ts";
import { choice, flag, list, text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "update-manifest",
	inputs: {
		...planInput,
		environment: text(),
		service: text(),
		version: text(),
		image: text(),
		tag: text(),
		digest: text(),
		commit: text(),
		kind: choice(["deploy", "promotion", "rollback"], "promotion"),
		reason: text(),
		"approved-by": list(),
		"expected-version": text(),
		ungated: flag(),
		"commit-with": choice(["git", "api"], "git"),
		...writerInputs,
	},
	outputs: ["manifest-commit", "changed", "previous-version", "attempts"],
	async run(inputs, world) {
		const updated = await updateManifest(inputs, world);
		for (const { sentence } of updated.leftOut) world.log.notice(sentence);
		return {
			outputs: manifestOutputs(updated, inputs["dry-run"]),
			summary: describeManifest(updated.environment, updated, inputs["dry-run"]),
		};
	},
});
