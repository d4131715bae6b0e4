import { second } from "../gates/age.ts";
import { plain } from "../markdown/markdown.ts";
import { stagingAge } from "../promotion/staging-age.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, configInput, manifestInputs } from "../runner/common-inputs.ts";
import { optionalChoice, text } from "../runner/inputs.ts";

const HOUR = 3_600_000;

export const action = defineAction({
	name: "check-staging-age",
	inputs: {
		service: text({ required: true }),
		version: text(),
		digest: text(),
		environment: text({ default: "staging" }),
		"minimum-age": text(),
		"on-too-young": optionalChoice(["warn", "block"]),
		...codeInputs,
		...manifestInputs,
		...configInput,
	},
	outputs: ["age-hours", "deployed-at", "ready-at", "old-enough"],
	async run(inputs, world) {
		const { age, since, readyAt, oldEnough, sentence, isWarning } = await stagingAge(inputs, world);
		if (isWarning) world.log.warning(sentence);
		return {
			outputs: {
				// Rounded down: 24.00 must not be said a moment too early.
				"age-hours": (Math.floor((age / HOUR) * 100) / 100).toFixed(2),
				"deployed-at": second(since),
				"ready-at": second(readyAt),
				"old-enough": oldEnough,
			},
			summary: `### Age in ${plain(inputs.environment)}\n\n${isWarning ? "⚠️" : "✅"} ${plain(sentence)}`,
		};
	},
});
