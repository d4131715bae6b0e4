import { countProblems, describeReport } from "../doctor/describe-report.ts";
import { examine } from "../doctor/examine.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, configInput, manifestInputs, registryInputs } from "../runner/common-inputs.ts";
import { thisRuntime } from "../runner/runtime.ts";

export const action = defineAction({
	name: "doctor",
	inputs: { ...registryInputs, ...codeInputs, ...manifestInputs, ...configInput },
	outputs: ["report", "problems"],
	async run(inputs, world) {
		const report = await examine(inputs, world, thisRuntime());
		for (const { verdict, check, sentence, fix } of report) {
			if (verdict === "problem") world.log.warning(`${check}: ${sentence} ${fix}`.trimEnd());
		}
		return { outputs: { report, problems: countProblems(report) }, summary: describeReport(report) };
	},
});
