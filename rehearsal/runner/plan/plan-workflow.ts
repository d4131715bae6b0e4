import { existsSync, readFileSync } from "node:fs";
import { type MappingToken, StringToken, type TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { ActionSource } from "../run-request.ts";
import type { Permissions } from "../workflow-run.ts";
import type { CallPlan, JobPlan, RunDefaults, WorkflowPlan } from "./plan.ts";
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
/** Of a job that is a called workflow. */
const CALL_KEYS = ["needs", "if", "name", "permissions", "uses", "with", "secrets"];

/** What reading one file of a run needs of the others. */
interface Reading {
	readonly actions: ActionSource;
	readonly refusals: Refusals;
	/** The root of a called workflow's repository; undefined for the file that was started. */
	readonly from: string | undefined;
	readonly depth: number;
}

/** As deep as reusable workflows may be nested on GitHub. */
const DEEPEST = 10;

/**
 * Reads a workflow and every action and workflow that it reaches.
 * @throws ReleaseError `invalid-config` for what GitHub would refuse, `unsupported` for what this runner cannot do;
 * either names each fault by file and line.
 */
export function planWorkflow(path: string, text: string, actions: ActionSource): WorkflowPlan {
	const refusals = new Refusals();
	const plan = planFile(path, text, { actions, refusals, from: undefined, depth: 1 });
	refusals.throwIfAny();
	return plan;
}

function planFile(path: string, text: string, reading: Reading): WorkflowPlan {
	const { refusals } = reading;
	const file = readWorkflowFile(path, text);
	refusals.expressions(path, file.root);
	refusals.unknownKeys(path, file.root, WORKFLOW_KEYS, "the workflow");
	const root = fields(file.root);
	refuseConcurrencyKeys(file, root.get("concurrency"), refusals);
	const jobs = [...fields(root.get("jobs"))].flatMap(([id, token]) => {
		const job = asMapping(token);
		return job === undefined ? [] : (planJob(file, id, job, root, reading) ?? []);
	});
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
	reading: Reading,
): JobPlan | undefined {
	const { refusals, actions, from } = reading;
	const keys = fields(job);
	const uses = keys.get("uses");
	const call = uses === undefined ? undefined : planCall(file, keys, uses, reading);
	if (uses !== undefined && call === undefined) return undefined;
	refusals.unknownKeys(file.path, job, call === undefined ? JOB_KEYS : CALL_KEYS, `job \`${id}\``);
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
		steps: planSteps(file, keys.get("steps"), refusals, (uses) => planAction(file, uses, from, actions, refusals)),
		call,
	};
}

function planCall(
	file: TemplateFile,
	keys: Map<string, TemplateToken>,
	uses: TemplateToken,
	{ actions, refusals, from, depth }: Reading,
): CallPlan | undefined {
	const name = literalText(uses) ?? "";
	const refuse = (what: string): undefined => {
		refusals.add(file.path, uses, `the reusable workflow \`${name}\` ${what}`);
	};
	if (depth >= DEEPEST) return refuse(`is nested more than ${DEEPEST} deep`);
	const found = actions.resolve(name, from);
	if (found === undefined || "standIn" in found) return refuse("is not known to this rehearsal");
	if (!existsSync(found.folder)) return refuse(`is not there (looked for ${found.folder})`);
	const text = readFileSync(found.folder, "utf8");
	const workflow = planFile(found.folder, text, { actions, refusals, from: found.root, depth: depth + 1 });
	if (!workflow.on.has("workflow_call")) return refuse("has no `on: workflow_call`");
	refusals.unknownKeys(workflow.path, workflow.on.get("workflow_call"), ["inputs", "secrets"], "`workflow_call`");
	if (workflow.concurrency !== undefined) return refuse("has a `concurrency` of its own, which is not supported");
	const secrets = keys.get("secrets");
	if (secrets !== undefined && asMapping(secrets) === undefined) return refuse("is given `secrets` that are not named");
	return { workflow, with: asMapping(keys.get("with")), secrets: asMapping(secrets) };
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
