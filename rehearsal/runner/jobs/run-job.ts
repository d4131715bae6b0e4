import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { quote } from "../../../src/errors/quote.ts";
import { ReleaseError } from "../../../src/errors/release-error.ts";
import { untilAborted } from "../child/abort.ts";
import { Masks } from "../child/masks.ts";
import { type JobFolders, runnerContext } from "../expressions/contexts.ts";
import { booleanOf, NO_STATUS, positiveNumberOf, type Scope, textOf, textsOf } from "../expressions/expressions.ts";
import type { JsonObject } from "../json.ts";
import type { JobPlan } from "../plan/plan.ts";
import { asMapping, fields } from "../plan/tokens.ts";
import type { JobState, StepsLevel } from "../steps/job-state.ts";
import { runSteps } from "../steps/run-steps.ts";
import type { Annotation, JobRun, Result } from "../workflow-run.ts";
import type { RunState } from "./run-state.ts";
import { takeTurn } from "./take-turn.ts";

/** One job, or one combination of a job's matrix. */
export interface JobInstance {
	readonly plan: JobPlan;
	readonly name: string;
	readonly matrix: JsonObject | undefined;
	/** `needs`, `matrix`, `strategy`, and what all jobs share. */
	readonly contexts: JsonObject;
	/** Cancels this instance: `fail-fast`, its concurrency group, or the whole run being cancelled. */
	readonly cancel: AbortController;
}

type Draft = { -readonly [Key in keyof JobRun]: JobRun[Key] } & { annotations: Annotation[] };

/** Runs a job: its turn in its concurrency group, its approval, its steps, its outputs. */
export async function runJob(instance: JobInstance, run: RunState): Promise<JobRun> {
	const { plan, name, cancel } = instance;
	const { request } = run;
	const started = performance.now();
	const draft = draftOf(instance, "success");
	const scope = jobScope(run, instance.contexts);
	const stop = AbortSignal.any([cancel.signal, run.kill]);
	let leave: (() => void) | undefined;
	try {
		const waiter = {
			...{ concurrency: request.concurrency, held: run.group },
			...{ cancel: () => cancel.abort(), signal: stop },
		};
		const { group, turn } = await takeTurn(plan.concurrency, scope, waiter);
		draft.concurrencyGroup = group;
		leave = turn?.leave;
		run.kill.throwIfAborted();
		if (turn === undefined) {
			const pushedOut = `Canceling since a higher priority waiting request for ${quote(group ?? "")} exists.`;
			cancelled(draft, stop.aborted ? "The job was canceled." : pushedOut);
		} else if (await approved(instance, run, scope, draft, stop)) {
			request.onProgress?.({ kind: "job-started", job: plan.id, name });
			await runJobSteps(instance, run, scope, draft);
		}
		if (draft.outcome === "failure" && booleanOf(plan.continueOnError, scope, false)) draft.result = "success";
		else draft.result = draft.outcome;
	} catch (error) {
		if (!(error instanceof ReleaseError)) throw error;
		failed(draft, error.message);
	} finally {
		leave?.();
	}
	draft.milliseconds = performance.now() - started;
	const { result, milliseconds } = draft;
	request.onProgress?.({ kind: "job-finished", job: plan.id, name, result, milliseconds });
	return draft;
}

/** A job that does not run: it was skipped, cancelled before its start, or could not be evaluated. */
export function jobNotRun(instance: JobInstance, result: Result, message?: string): JobRun {
	const draft = draftOf(instance, result);
	if (message !== undefined) draft.annotations.push({ level: "error", message, properties: {} });
	return draft;
}

export function jobScope(run: Pick<RunState, "plan">, contexts: JsonObject): Scope {
	return { path: run.plan.path, contexts, status: NO_STATUS };
}

async function approved(
	{ plan }: JobInstance,
	run: RunState,
	scope: Scope,
	draft: Draft,
	stop: AbortSignal,
): Promise<boolean> {
	const token = plan.environment;
	const environment = textOf(asMapping(token) === undefined ? token : fields(token).get("name"), scope);
	if (environment === "") return true;
	draft.environment = { name: environment, url: undefined };
	const { protectedEnvironments, approve } = run.request;
	if (!protectedEnvironments.some((name) => name.toLowerCase() === environment.toLowerCase())) return true;
	const answer = await untilAborted(approve({ job: plan.id, environment }), stop);
	run.kill.throwIfAborted();
	if (answer === undefined)
		cancelled(draft, `The job was canceled while it waited for the approval of ${quote(environment)}.`);
	else if (!answer.approved) failed(draft, `${answer.by} rejected the deployment to ${quote(environment)}.`);
	else draft.approvedBy = answer.by;
	return answer?.approved === true;
}

async function runJobSteps(instance: JobInstance, run: RunState, scope: Scope, draft: Draft): Promise<void> {
	const { plan, contexts, cancel } = instance;
	const folders = makeFolders(run);
	const github = { ...run.github, job: plan.id, workspace: folders.workspace };
	const runner = runnerContext(folders);
	const env = { ...textsOf(run.plan.env, scope), ...textsOf(plan.env, scope) };
	const timeout = new AbortController();
	const minutes = plan.timeout === undefined ? undefined : positiveNumberOf(plan.timeout, scope);
	const timer = minutes === undefined ? undefined : setTimeout(() => timeout.abort(), minutes * 60_000);
	const stop = AbortSignal.any([cancel.signal, timeout.signal]);
	const job: JobState = {
		...{ request: run.request, plan, folders, masks: new Masks([], run.masks), contexts: { ...contexts, runner }, env },
		...{ path: [], records: [], cancelled: stop, kill: run.kill },
	};
	const level: StepsLevel = {
		...{ prefix: "", github, inputs: run.inputs, env: {}, defaults: plan.defaults, finished: {} },
		...{ status: "success", cancel: stop },
	};
	try {
		await runSteps(plan.steps, level, job);
	} finally {
		clearTimeout(timer);
	}
	draft.steps = job.records.map((record) => record.finished());
	draft.summary = draft.steps
		.map((step) => step.summary)
		.filter((text) => text !== "")
		.join("\n");
	draft.outcome = level.status;
	if (timeout.signal.aborted) cancelled(draft, `The job has exceeded the maximum execution time of ${minutes}m.`);
	else if (stop.aborted) cancelled(draft, "The job was canceled.");
	const end: Scope = {
		...scope,
		contexts: { ...job.contexts, github, env: job.env, steps: level.finished, job: { status: draft.outcome } },
	};
	conclude(plan, end, job.masks, draft);
}

/** Outputs and the environment's address; as on a runner, what may hold a secret is left out. */
function conclude(plan: JobPlan, scope: Scope, masks: Masks, draft: Draft): void {
	const outputs: Record<string, string> = {};
	for (const [name, value] of Object.entries(textsOf(plan.outputs, scope))) {
		if (value === "") continue;
		if (masks.hides(value)) warn(draft, `Skip output '${name}' since it may contain secret.`);
		else outputs[name] = value;
	}
	draft.outputs = outputs;
	const url = textOf(fields(plan.environment).get("url"), scope);
	if (draft.environment === undefined || url === "") return;
	if (masks.hides(url)) warn(draft, "Skip setting environment url as it may contain secret.");
	else draft.environment = { ...draft.environment, url };
}

function makeFolders(run: RunState): JobFolders {
	const base = run.nextJobFolder();
	const folders = {
		workspace: join(base, "work"),
		temp: join(base, "temp"),
		tools: join(base, "tools"),
		files: join(base, "files"),
	};
	for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
	return folders;
}

function draftOf({ plan, name, matrix }: JobInstance, result: Result): Draft {
	return {
		...{ id: plan.id, name, matrix, outcome: result, result, outputs: {}, steps: [], annotations: [], summary: "" },
		...{ permissions: plan.permissions, environment: undefined, concurrencyGroup: undefined, approvedBy: undefined },
		milliseconds: 0,
	};
}

function failed(draft: Draft, message: string): void {
	draft.outcome = "failure";
	draft.result = "failure";
	draft.annotations.push({ level: "error", message, properties: {} });
}

function cancelled(draft: Draft, message: string): void {
	draft.outcome = "cancelled";
	draft.annotations.push({ level: "error", message, properties: {} });
}

function warn(draft: Draft, message: string): void {
	draft.annotations.push({ level: "warning", message, properties: {} });
}
