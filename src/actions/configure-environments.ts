import { configureEnvironments } from "../protection/configure-environments.ts";
import { describeProtection } from "../protection/describe-protection.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, configInput, manifestInputs } from "../runner/common-inputs.ts";
import { choice, secret } from "../runner/inputs.ts";

export const action = defineAction({
	name: "configure-environments",
	inputs: {
		mode: choice(["check", "apply"], "check"),
		"admin-token": secret(),
		...codeInputs,
		...manifestInputs,
		...configInput,
	},
	outputs: ["drift", "changed"],
	async run(inputs, world) {
		const configured = await configureEnvironments(inputs, world);
		const { drift, changes } = configured;
		for (const line of changes.refused) world.log.warning(line);
		for (const { what, wanted, is, mend } of drift) {
			world.log.warning(`${what}: ${wanted} is wanted, but it is ${is}. ${mend}`);
		}
		return { outputs: { drift, changed: changes.done.length > 0 }, summary: describeProtection(configured) };
	},
});
