import { describeDetection } from "../detection/describe-detection.ts";
import { detectChanges } from "../detection/detect-changes.ts";
import { defineAction } from "../runner/action.ts";
import { codeInputs, configInput } from "../runner/common-inputs.ts";
import { text } from "../runner/inputs.ts";

export const action = defineAction({
	name: "detect-changed-services",
	inputs: { base: text(), head: text(), ...codeInputs, ...configInput },
	outputs: ["services", "matrix", "any-changed", "changed-files", "base", "head"],
	long: ["changed-files"],
	async run(inputs, world) {
		const detection = await detectChanges(inputs, world);
		const services = detection.services.map(({ service }) => service);
		return {
			outputs: {
				services: services.map(({ name }) => name),
				matrix: { include: services.map(({ name, path, image }) => ({ service: name, path, image })) },
				"any-changed": services.length > 0,
				"changed-files": detection.paths,
				base: detection.base ?? "",
				head: detection.head,
			},
			summary: describeDetection(detection),
		};
	},
});
