import { basename, resolve } from "node:path";
import { castFor } from "../../rehearsal/cast.ts";
import {
	booleanOf,
	isTrue,
	NO_STATUS,
	type Scope,
	textOf,
	textsOf,
} from "../../rehearsal/runner/expressions/expressions.ts";
import type { Json, JsonObject } from "../../rehearsal/runner/json.ts";
import type { ActionPlan, JobPlan, StepPlan, WorkflowPlan } from "../../rehearsal/runner/plan/plan.ts";
import { planWorkflow } from "../../rehearsal/runner/plan/plan-workflow.ts";
import { asMapping, fields } from "../../rehearsal/runner/plan/tokens.ts";
import { dispatchInputs } from "../../rehearsal/runner/trigger/dispatch-inputs.ts";
import { approvalsNeededBy, conditionOf, type EndedJobs } from "./condition.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** One run of a workflow file as GitHub's scheduler sees it, with all that is known before it starts. */
export interface Workflow {
	readonly group: Group | undefined;
	readonly jobs: readonly Job[];
}

export interface Group {
	/** In lower case: GitHub does not tell groups apart by case. */
	readonly name: string;
	readonly queue: "single" | "max";
	readonly cancelInProgress: boolean;
}

export interface Job {
	readonly id: string;
	readonly needs: readonly string[];
	readonly group: Group | undefined;
	readonly environment: string | undefined;
	/** The job whose plan's hash is in this one's name: what people see when they are asked. */
	readonly showsPlanOf: string | undefined;
	/** The actions that it runs, down to the bundles, in their order. */
	readonly acts: readonly Act[];
	/** Whether its `if` lets it go ahead, by how all jobs that it comes after have ended. */
	goesAhead(ended: EndedJobs): boolean;
}

/** One bundled action with its inputs; what is known only at run time is a placeholder (`planHashOf`). */
export interface Act {
	readonly name: string;
	readonly inputs: Readonly<Record<string, string>>;
}

/** The job that a placeholder for a plan's hash names. */
export function planHashOf(text: string): string | undefined {
	return /<plan-hash of (?<job>[\w-]+)>/.exec(text)?.groups?.job;
}

/** Reads a workflow file and all actions that it reaches, as one dispatch with these inputs would run it. */
export function readWorkflow(path: string, text: string, given: Readonly<Record<string, string>>): Workflow {
	const plan = planOf(path, text);
	const { typed, texts } = dispatchInputs(plan.on.get("workflow_dispatch"), given, path);
	const contexts = {
		...{ inputs: typed, secrets: {} },
		github: { event_name: "workflow_dispatch", event: { inputs: texts } },
	};
	return { group: groupOf(plan.concurrency, scopeOf(path, contexts)), jobs: jobsOf(plan, contexts) };
}

/** Parsing takes long, and most scenarios have the same files. */
function planOf(path: string, text: string): WorkflowPlan {
	const cast = castFor(ROOT, () => false);
	const plan = plans.get(text) ?? planWorkflow(path, text, cast);
	plans.set(text, plan);
	return plan;
}
const plans = new Map<string, WorkflowPlan>();

function scopeOf(path: string, contexts: JsonObject): Scope {
	return { path, contexts, status: NO_STATUS };
}

function jobsOf(plan: WorkflowPlan, contexts: JsonObject): Job[] {
	const outputs = new Map<string, JsonObject>();
	const read = (id: string): JsonObject => {
		const known = outputs.get(id);
		if (known !== undefined) return known;
		const job = plan.jobs.find((one) => one.id === id);
		if (job === undefined) throw new Error(`${plan.path}: no job ${id}`);
		const { steps } = actsOf(job, plan.path, { ...contexts, needs: needsOf(job, read) });
		const made = textsOf(job.outputs, scopeOf(plan.path, { ...contexts, steps }));
		outputs.set(id, made);
		return made;
	};
	return plan.jobs.map((job) => readJob(job, plan, { ...contexts, needs: needsOf(job, read) }, read));
}

function needsOf({ needs }: JobPlan, outputs: (id: string) => JsonObject): JsonObject {
	return Object.fromEntries(needs.map((id) => [id, { result: "success", outputs: outputs(id) }]));
}

function readJob(job: JobPlan, plan: WorkflowPlan, contexts: JsonObject, outputs: (job: string) => JsonObject): Job {
	const scope = scopeOf(plan.path, contexts);
	if (job.strategy !== undefined) throw new Error(`${plan.path}: this model knows no matrix (job ${job.id})`);
	const environment = asMapping(job.environment) === undefined ? job.environment : fields(job.environment).get("name");
	return {
		id: job.id,
		needs: job.needs,
		group: groupOf(job.concurrency, scope),
		environment: textOf(environment, scope).toLowerCase() || undefined,
		showsPlanOf: planHashOf(textOf(job.name, scope)),
		acts: actsOf(job, plan.path, contexts).acts,
		goesAhead: conditionOf(job, plan, scope, outputs),
	};
}

function groupOf(token: WorkflowPlan["concurrency"], scope: Scope): Group | undefined {
	const keys = fields(token);
	const name = textOf(asMapping(token) === undefined ? token : keys.get("group"), scope).toLowerCase();
	if (name === "") return undefined;
	const queue = textOf(keys.get("queue"), scope) === "max" ? "max" : "single";
	return { name, queue, cancelInProgress: booleanOf(keys.get("cancel-in-progress"), scope, false) };
}

interface Read {
	readonly acts: Act[];
	readonly steps: JsonObject;
}

function actsOf({ id, steps }: JobPlan, path: string, contexts: JsonObject): Read {
	return readSteps(steps, path, contexts, id);
}

function readSteps(steps: readonly StepPlan[], path: string, contexts: JsonObject, job: string): Read {
	const acts: Act[] = [];
	const finished: Record<string, Json> = {};
	for (const { id, work, condition } of steps) {
		if (work.kind === "run") continue;
		const scope = scopeOf(path, { ...contexts, steps: finished });
		// Every step before it succeeded.
		if (!isTrue(condition, scope)) continue;
		const given = { ...defaultsOf(work.action, scope), ...textsOf(work.with, scope) };
		const read = readAction(work.action, given, { ...contexts, inputs: given }, job);
		acts.push(...read.acts);
		finished[id] = { outputs: read.outputs };
	}
	return { acts, steps: finished };
}

function readAction(action: ActionPlan, inputs: Record<string, string>, contexts: JsonObject, job: string) {
	if (action.kind === "stand-in") return { acts: [], outputs: {} };
	if (action.kind === "javascript") {
		const name = basename(action.folder);
		return { acts: [{ name, inputs }], outputs: outputsOf(name, job) };
	}
	const { acts, steps } = readSteps(action.steps, action.path, contexts, job);
	const scope = scopeOf(action.path, { ...contexts, steps });
	return { acts, outputs: Object.fromEntries(action.outputs.map(({ name, value }) => [name, textOf(value, scope)])) };
}

/** What is known of a bundle's outputs before it runs; those that are empty here say that nothing more is waited for. */
function outputsOf(action: string, job: string): JsonObject {
	// Who approves on a pull request is not played: they have, and a run that does not write leaves nothing.
	if (action === "request-approval") return { approved: "true" };
	if (!action.startsWith("plan-")) return {};
	return { plan: `<plan of ${job}>`, "plan-hash": `<plan-hash of ${job}>`, "approvals-needed": approvalsNeededBy(job) };
}

function defaultsOf(action: ActionPlan, scope: Scope): Record<string, string> {
	if (action.kind === "stand-in") return {};
	return Object.fromEntries(action.inputs.map((input) => [input.name, textOf(input.default, scope)]));
}
