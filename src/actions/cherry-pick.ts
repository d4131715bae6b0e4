import { cherryPick } from "../hotfix/cherry-pick.ts";
import { describeCherryPick, pickedOutput } from "../hotfix/describe-cherry-pick.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, configInput, dryRunInput } from "../runner/common-inputs.ts";
import { flag, list, secret, text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "cherry-pick",
	inputs: {
		service: text({ required: true }),
		version: text({ required: true }),
		commits: list({ required: true }),
		emergency: flag(),
		reason: text(),
		committer: text(),
		"signing-key": secret(),
		timeout: text({ default: "2m" }),
		...codeInputs,
		...configInput,
		...dryRunInput,
	},
	outputs: ["commit", "branch", "changed", "picked", "matrix"],
	async run(inputs, world) {
		const dryRun = inputs["dry-run"];
		const result = await cherryPick(inputs, world);
		const { name, path, image } = result.line.service;
		return {
			outputs: {
				commit: result.commit,
				branch: result.line.branch,
				changed: result.changed && !dryRun,
				picked: pickedOutput(result, dryRun),
				matrix: { include: [{ service: name, path, image }] },
			},
			summary: describeCherryPick(result, dryRun),
		};
	},
});
