import type { Configuration } from "../config/configuration.ts";
import type { WorkflowFile } from "../config/workflow-file.ts";
import { parseDocument } from "../documents/document.ts";
import { INPUTS } from "../gates/verification-run.ts";
import type { Repository } from "../git/repository.ts";
import { readTip } from "../git/tips.ts";
import { sourceAt } from "../setup/source-at.ts";
import { examined, type Finding, firstOf, ok, problem } from "./finding.ts";

const RUN_NAME = "run-name: ${{ inputs.verification }}";

/** Whether the workflows that look at versions can be started and found again; nothing where there are none. */
export async function examineWorkflows(code: Repository, { environments }: Configuration): Promise<readonly Finding[]> {
	const named = [...environments.values()].flatMap(({ verify }) => [verify.before, verify.after]);
	const files = [...new Set(named.flatMap((file) => file ?? []))];
	if (files.length === 0) return [];
	const check = "verify";
	const fix = `Commit to the default branch what is missing: \`on: workflow_dispatch\` with the inputs ${INPUTS.join(", ")}, and \`${RUN_NAME}\`.`;
	return [
		await examined(check, fix, async () => {
			const tip = await readTip(code, "HEAD", files.map(pathOf));
			const faults = files.flatMap((file) => faultsOf(file, sourceAt(tip, pathOf(file))));
			if (faults.length > 0) return problem(check, firstOf(faults), fix);
			return ok(check, `What looks at versions can be started and found again: ${files.join(", ")}.`);
		}),
	];
}

function pathOf(file: WorkflowFile): string {
	return `.github/workflows/${file}`;
}

function faultsOf(file: WorkflowFile, source: ReturnType<typeof sourceAt>): string[] {
	if (source === undefined) return [`${pathOf(file)} is not on the default branch.`];
	const { yaml } = parseDocument(source);
	const inputs = ["on", "workflow_dispatch", "inputs"];
	const missing = INPUTS.filter((name) => !yaml.hasIn([...inputs, name]));
	const runName = yaml.getIn(["run-name"]);
	const isNamed =
		typeof runName === "string" && /^\$\{\{\s*(github\.event\.)?inputs\.verification\s*\}\}$/.test(runName);
	return [
		...(missing.length === 0
			? []
			: [`${pathOf(file)} cannot be started: it has no \`workflow_dispatch\` with ${missing.join(", ")}.`]),
		...(isNamed ? [] : [`The runs of ${pathOf(file)} cannot be found again: it does not say \`${RUN_NAME}\`.`]),
	];
}
