import { languageServiceFindings } from "./language-service.ts";
import { isActionFile, type Repository } from "./repository.ts";
import { checkAction } from "./rules/actions.ts";
import { checkPermissionsOfAction, checkPermissionsOfJobs } from "./rules/permissions.ts";
import { checkActionReferences, checkWorkflowReferences } from "./rules/references.ts";
import { checkSteps } from "./rules/steps.ts";
import { checkWorkflow } from "./rules/workflows.ts";
import { aliases, type Finding, type Report, readSource } from "./source-file.ts";

/** Everything that is wrong with a workflow or action.yml: by GitHub's language service, and by what it does not see. */
export async function validateTemplate(path: string, repository: Repository): Promise<Finding[]> {
	return [...(await languageServiceFindings(path, repository)), ...ownFindings(path, repository)];
}

function ownFindings(path: string, repository: Repository): Finding[] {
	const source = readSource(path, repository.read(path) ?? "");
	if (source === undefined) return [];
	const findings: Finding[] = [];
	const report: Report = (node, message) => findings.push({ path, line: source.lineOf(node), message });
	const rules = isActionFile(path)
		? [checkAction, checkActionReferences, checkPermissionsOfAction, checkSteps]
		: [checkWorkflow, checkWorkflowReferences, checkPermissionsOfJobs, checkSteps];
	for (const alias of aliases(source.root))
		report(alias, `"*${alias.source}" hides its value from this check: write it out`);
	for (const rule of rules) rule(source, repository, report);
	return findings;
}
