import { type MappingToken, StringToken, type TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { ActionSource } from "../run-request.ts";
import type { Permissions } from "../workflow-run.ts";
import type { JobPlan, RunDefaults, WorkflowPlan } from "./plan.ts";
import { planAction } from "./plan-action.ts";
import { conditionOf, planSteps, refuseShell } from "./plan-steps.ts";
import { Refusals } from "./refusals.ts";
import { readWorkflowFile, type TemplateFile } from "./template-file.ts";
import { asMapping, asScalar, fields, isExpression, literalText, literalTexts } from "./tokens.ts";

const WORKFLOW_KEYS = [
	...["on", "name", "description", "run-name", "defaults", "env", "permissions", "concurrency", "jobs"],
];
const JOB_KEYS = [
	...["needs", "if", "strategy", "name", "runs-on", "timeout-minutes", "continue-on-error", "env", "environment"],
	...["permissions", "concurrency", "outputs", "defaults", "steps"],
];

/**
 * Reads a workflow and every action that it reaches.
 * @throws ReleaseError `invalid-config` for what GitHub would refuse, `unsupported` for what this runner cannot do;
 * either names each fault by file and line.
 */
export function planWorkflow(path: string, text: string, actions: ActionSource): WorkflowPlan {
	const file = readWorkflowFile(path, text);
	const refusals = new Refusals();
	refusals.expressions(path, file.root);
	refusals.unknownKeys(path, file.root, WORKFLOW_KEYS, "the workflow");
	const root = fields(file.root);
	refuseConcurrencyKeys(file, root.get("concurrency"), refusals);
	const jobs = [...fields(root.get("jobs"))].flatMap(([id, token]) => {
		const job = asMapping(token);
		return job === undefined ? [] : (planJob(file, id, job, root, refusals, actions) ?? []);
	});
	refusals.throwIfAny();
	return {
		path,
		name: literalText(root.get("name")) ?? path,
		on: eventsOf(root.get("on")),
		runName: asScalar(root.get("run-name")),
		env: asMapping(root.get("env")),
		concurrency: root.get("concurrency"),
		jobs,
	};
}

function eventsOf(on: TemplateToken | undefined): Map<string, TemplateToken | undefined> {
	const mapping = asMapping(on);
	return mapping === undefined ? new Map(literalTexts(on).map((name) => [name, undefined])) : fields(mapping);
}

function planJob(
	file: TemplateFile,
	id: string,
	job: MappingToken,
	workflow: Map<string, TemplateToken>,
	refusals: Refusals,
	actions: ActionSource,
): JobPlan | undefined {
	const keys = fields(job);
	if (keys.has("uses")) {
		refusals.add(
			file.path,
			keys.get("uses"),
			`job \`${id}\` calls a reusable workflow (\`uses\`), which is not supported`,
		);
		return undefined;
	}
	refusals.unknownKeys(file.path, job, JOB_KEYS, `job \`${id}\``);
	refusals.unknownKeys(file.path, keys.get("environment"), ["name", "url", "deployment"], "`environment`");
	refusals.unknownKeys(file.path, keys.get("strategy"), ["matrix", "fail-fast", "max-parallel"], "`strategy`");
	if (isExpression(keys.get("strategy"))) {
		refusals.add(file.path, keys.get("strategy"), "a computed `strategy` is not supported (a computed `matrix` is)");
	}
	refuseConcurrencyKeys(file, keys.get("concurrency"), refusals);
	const defaults = [keys.get("defaults"), workflow.get("defaults")].map((token) => fields(fields(token).get("run")));
	for (const run of defaults) refuseShell(file, run.get("shell"), refusals);
	return {
		id,
		needs: literalTexts(keys.get("needs")),
		condition: conditionOf(file, keys.get("if"), refusals),
		name: asScalar(keys.get("name")),
		environment: keys.get("environment"),
		concurrency: keys.get("concurrency"),
		outputs: asMapping(keys.get("outputs")),
		strategy: keys.get("strategy"),
		timeout: keys.get("timeout-minutes"),
		continueOnError: keys.get("continue-on-error"),
		env: asMapping(keys.get("env")),
		defaults: defaultsOf(defaults),
		permissions: permissionsOf(keys.get("permissions") ?? workflow.get("permissions")),
		steps: planSteps(file, keys.get("steps"), refusals, (uses) => planAction(file, uses, undefined, actions, refusals)),
	};
}

function defaultsOf(levels: readonly Map<string, TemplateToken>[]): RunDefaults {
	const first = (key: string) => levels.map((level) => asScalar(level.get(key))).find((token) => token !== undefined);
	return { shell: first("shell"), workingDirectory: first("working-directory") };
}

function refuseConcurrencyKeys(file: TemplateFile, token: TemplateToken | undefined, refusals: Refusals): void {
	refusals.unknownKeys(file.path, token, ["group", "cancel-in-progress", "queue"], "`concurrency`");
}

function permissionsOf(token: TemplateToken | undefined): Permissions | undefined {
	if (token === undefined) return undefined;
	if (token instanceof StringToken) return token.value === "write-all" ? "write-all" : "read-all";
	return Object.fromEntries([...fields(token)].map(([scope, level]) => [scope, literalText(level) ?? ""]));
}
