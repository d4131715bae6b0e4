import { describeRetags } from "../promotion/describe-retags.ts";
import { retagImages } from "../promotion/retag-image.ts";
import { retagOutputs } from "../promotion/retag-outputs.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, dryRunInput, manifestInputs, planInput, registryInputs } from "../runner/common-inputs.ts";
import { choice, list, text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "retag-image",
	inputs: {
		...planInput,
		which: choice(["all", "fixed", "moving"], "all"),
		image: text(),
		source: text(),
		tags: list(),
		"expected-digest": text(),
		"immutable-tags": list(),
		"on-missing-image": choice(["fail", "skip"], "fail"),
		...registryInputs,
		...codeInputs,
		...manifestInputs,
		...dryRunInput,
	},
	outputs: ["digest", "media-type", "platforms", "references", "changed"],
	async run(inputs, world) {
		const images = await retagImages(inputs, world);
		for (const { sentence } of images) if (sentence !== "") world.log.notice(sentence);
		return { outputs: retagOutputs(images, inputs["dry-run"]), summary: describeRetags(images, inputs["dry-run"]) };
	},
});
