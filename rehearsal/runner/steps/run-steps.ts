import { ReleaseError } from "../../../src/errors/release-error.ts";
import { booleanOf, isTrue, positiveNumberOf, type Scope, textOf, textsOf } from "../expressions/expressions.ts";
import type { JsonObject } from "../json.ts";
import type { StepPlan } from "../plan/plan.ts";
import type { JobState, StepsLevel } from "./job-state.ts";
import { runAction } from "./run-action.ts";
import { runScript } from "./run-script.ts";
import { StepRecord } from "./step-record.ts";

/** One step on its way: what is known when its work starts. */
export interface Step {
	readonly plan: StepPlan;
	readonly job: JobState;
	readonly level: StepsLevel;
	readonly record: StepRecord;
	readonly github: JsonObject;
	/** The level's `env` and its own: what its inner steps get, if it is a composite. */
	readonly env: Readonly<Record<string, string>>;
	readonly scope: Scope;
	/** Ends this step: its level's signal, or its own time. */
	readonly cancel: AbortSignal;
}

/** Runs steps one after the other; the level's status says how it went. */
export async function runSteps(plans: readonly StepPlan[], level: StepsLevel, job: JobState): Promise<void> {
	for (const plan of plans) {
		job.kill.throwIfAborted();
		const record = await runStep(plan, level, job);
		const { outputs, outcome, conclusion } = record;
		// Ids that the runner made up are not for expressions.
		if (!plan.id.startsWith("__")) level.finished[plan.id] = { outputs, outcome, conclusion };
		if (conclusion === "cancelled") level.status = "cancelled";
		if (conclusion === "failure" && level.status === "success") level.status = "failure";
	}
}

async function runStep(plan: StepPlan, level: StepsLevel, job: JobState): Promise<StepRecord> {
	const { request } = job;
	const started = performance.now();
	const record = new StepRecord(level.prefix + plan.id, defaultName(plan), job.masks);
	job.records.push(record);
	const names = () => ({ job: job.plan.id, step: record.id, name: record.name });
	let ran = false;
	try {
		const step = prepare(plan, level, job, record);
		if (isTrue(plan.condition, step.scope)) {
			ran = true;
			request.onProgress?.({ kind: "step-started", ...names() });
			await work(step);
			record.conclusion = concluded(step);
		} else {
			record.outcome = "skipped";
			record.conclusion = "skipped";
		}
	} catch (error) {
		if (!(error instanceof ReleaseError)) throw error;
		record.fail(error.message);
		record.conclusion = "failure";
	}
	record.milliseconds = performance.now() - started;
	if (ran) {
		const { conclusion, milliseconds } = record;
		request.onProgress?.({ kind: "step-finished", ...names(), conclusion, milliseconds });
	}
	return record;
}

function prepare(plan: StepPlan, level: StepsLevel, job: JobState, record: StepRecord): Step {
	const github = { ...level.github, action: plan.id };
	const outer = { ...level.env };
	const scopeWith = (env: Readonly<Record<string, string>>): Scope => ({
		path: plan.path,
		contexts: {
			...job.contexts,
			github,
			inputs: level.inputs,
			env: { ...job.env, ...env },
			steps: level.finished,
			job: { status: job.cancelled.aborted ? "cancelled" : level.status },
		},
		status: {
			success: () => level.status === "success" && !job.cancelled.aborted,
			failure: () => level.status === "failure" && !job.cancelled.aborted,
			cancelled: () => job.cancelled.aborted,
		},
	});
	const env = { ...outer, ...textsOf(plan.env, scopeWith(outer)) };
	const scope = scopeWith(env);
	if (plan.name !== undefined) record.name = job.masks.apply(textOf(plan.name, scope));
	else if (plan.work.kind === "run") record.name = job.masks.apply(`Run ${firstLine(textOf(plan.work.script, scope))}`);
	return { plan, job, level, record, github, env, scope, cancel: level.cancel };
}

async function work(step: Step): Promise<void> {
	const minutes = step.plan.timeout === undefined ? undefined : positiveNumberOf(step.plan.timeout, step.scope);
	const timeout = new AbortController();
	const timer = minutes === undefined ? undefined : setTimeout(() => timeout.abort(), minutes * 60_000);
	const outer = new AbortController();
	const onOuter = () => {
		// As on a runner: when a job is cancelled, a running step whose `if` still holds (`always()`) may go on.
		if (!step.job.cancelled.aborted || !isTrue(step.plan.condition, step.scope)) outer.abort();
	};
	// A step that starts when the job is cancelled already (`if: always()`) is not cancelled again.
	if (!step.cancel.aborted) step.cancel.addEventListener("abort", onOuter, { once: true });
	const limited = { ...step, cancel: AbortSignal.any([outer.signal, timeout.signal]) };
	try {
		if (step.plan.work.kind === "run") await runScript(limited, step.plan.work);
		else await runAction(limited, step.plan.work);
	} finally {
		clearTimeout(timer);
		step.cancel.removeEventListener("abort", onOuter);
	}
	step.job.kill.throwIfAborted();
	if (timeout.signal.aborted) {
		step.record.fail(`The action '${step.record.name}' has timed out after ${minutes} minutes.`);
	} else if (limited.cancel.aborted) {
		step.record.outcome = "cancelled";
		step.record.annotate("error", "The operation was canceled.");
	}
}

function concluded(step: Step): StepRecord["conclusion"] {
	const { outcome } = step.record;
	if (outcome !== "failure") return outcome;
	return booleanOf(step.plan.continueOnError, step.scope, false) ? "success" : "failure";
}

function defaultName(plan: StepPlan): string {
	return plan.work.kind === "uses" ? `Run ${plan.work.uses}` : "Run";
}

function firstLine(text: string): string {
	return text.trimStart().split("\n")[0]?.trimEnd() ?? "";
}
