import { ReleaseError } from "../../../src/errors/release-error.ts";
import {
	booleanOf,
	isTrue,
	jsonOf,
	positiveNumberOf,
	type Scope,
	type StatusFunctions,
	textOf,
} from "../expressions/expressions.ts";
import type { JsonObject } from "../json.ts";
import type { JobPlan } from "../plan/plan.ts";
import { fields, isExpression } from "../plan/tokens.ts";
import type { JobRun, Result } from "../workflow-run.ts";
import { expandMatrix, matrixSuffix } from "./matrix.ts";
import { runCall } from "./run-call.ts";
import { type JobInstance, jobNotRun, jobScope, runJob } from "./run-job.ts";
import type { RunState } from "./run-state.ts";

/** A job with all its combinations, as `needs` sees it. */
interface Finished {
	readonly plan: JobPlan;
	readonly runs: readonly JobRun[];
	readonly result: Result;
	readonly outputs: Readonly<Record<string, string>>;
}

/** Jobs of one matrix at once, where nobody says otherwise. */
const MATRIX_PARALLELISM = 2;

/** Runs every job as soon as what it needs is done. */
export async function runJobs(run: RunState): Promise<JobRun[]> {
	const { jobs } = run.plan;
	const started = new Map<string, Promise<Finished>>();
	const start = (id: string): Promise<Finished> => {
		const known = started.get(id);
		if (known !== undefined) return known;
		const plan = jobs.find((job) => job.id === id);
		if (plan === undefined) throw new ReleaseError("internal", `Job ${id} is needed, and there is none of that name.`);
		const promise = finish(plan, run, start);
		started.set(id, promise);
		return promise;
	};
	// All of them to their end, also when the run is given up: no child is left when we answer.
	const settled = await Promise.allSettled(jobs.map((job) => start(job.id)));
	return settled.flatMap((one) => {
		if (one.status === "rejected") throw one.reason;
		return one.value.runs;
	});
}

async function finish(plan: JobPlan, run: RunState, start: (id: string) => Promise<Finished>): Promise<Finished> {
	const ancestors = new Map<string, Finished>();
	for (const one of await Promise.all(ancestorIds(plan, run).map(start))) ancestors.set(one.plan.id, one);
	run.kill.throwIfAborted();
	const needs = Object.fromEntries(
		plan.needs.map((id) => {
			const { result, outputs } = ancestors.get(id) ?? { result: "skipped", outputs: {} };
			return [id, { result, outputs }];
		}),
	);
	const { request, github, inputs, secrets } = run;
	const contexts = { github: { ...github, job: plan.id }, inputs, secrets, vars: request.vars, needs };
	const scope = { ...jobScope(run, contexts), status: statusOf(ancestors, run) };
	const runs = await decide(plan, run, scope, contexts);
	const outputs = plan.call === undefined ? Object.assign({}, ...runs.map((one) => one.outputs)) : {};
	return { plan, runs, result: together(runs), outputs };
}

function ancestorIds(plan: JobPlan, run: RunState): string[] {
	const ids = new Set<string>();
	const visit = (job: JobPlan | undefined) => {
		for (const id of job?.needs ?? []) {
			if (ids.has(id)) continue;
			ids.add(id);
			visit(run.plan.jobs.find((other) => other.id === id));
		}
	};
	visit(plan);
	return [...ids];
}

/** In a job's `if`, `success()` and `failure()` look at every ancestor: a job skipped far above skips this one, too. */
function statusOf(ancestors: ReadonlyMap<string, Finished>, run: RunState): StatusFunctions {
	const named = (names: readonly string[]) =>
		names.length === 0 ? [...ancestors.values()] : names.flatMap((name) => ancestors.get(name) ?? []);
	return {
		success: (names) => !run.cancelled.aborted && named(names).every(({ result }) => result === "success"),
		failure: (names) => !run.cancelled.aborted && named(names).some(({ result }) => result === "failure"),
		cancelled: () => run.cancelled.aborted,
	};
}

async function decide(plan: JobPlan, run: RunState, scope: Scope, contexts: JsonObject): Promise<JobRun[]> {
	const single: JobInstance = {
		...{ plan, name: isExpression(plan.name) ? plan.id : textOf(plan.name, scope) || plan.id },
		...{ matrix: undefined, contexts, cancel: cancelWith(run) },
	};
	try {
		if (!isTrue(plan.condition, scope)) return [jobNotRun(single, run.cancelled.aborted ? "cancelled" : "skipped")];
		if (plan.call !== undefined)
			return await runCall(plan.call, { id: plan.id, name: single.name }, run, scope, runJobs);
		return await runInstances(instancesOf(plan, run, scope, contexts), plan, run, scope);
	} catch (error) {
		if (!(error instanceof ReleaseError)) throw error;
		return [jobNotRun(single, "failure", error.message)];
	}
}

function instancesOf(plan: JobPlan, run: RunState, scope: Scope, contexts: JsonObject): JobInstance[] {
	const strategy = fields(plan.strategy);
	const matrix = strategy.get("matrix");
	const combinations = matrix === undefined ? [undefined] : expandMatrix(jsonOf(matrix, scope));
	return combinations.map((values, index) => {
		const position = {
			"fail-fast": failFast(plan, scope),
			"job-index": index,
			"job-total": combinations.length,
			"max-parallel": parallelism(plan, run, scope, combinations.length),
		};
		const own = { ...contexts, matrix: values ?? null, strategy: position };
		const name = textOf(plan.name, { ...scope, contexts: own }) || plan.id;
		const suffix = values === undefined || isExpression(plan.name) ? "" : ` ${matrixSuffix(values)}`;
		return { plan, name: name + suffix, matrix: values, contexts: own, cancel: cancelWith(run) };
	});
}

/** A job that starts after the run was cancelled, by `if: always()`, is not cancelled again. */
function cancelWith(run: RunState): AbortController {
	const controller = new AbortController();
	if (!run.cancelled.aborted) run.cancelled.addEventListener("abort", () => controller.abort(), { once: true });
	return controller;
}

/** At most so many at once, in order; with `fail-fast` the first failure cancels the rest. */
async function runInstances(
	instances: readonly JobInstance[],
	plan: JobPlan,
	run: RunState,
	scope: Scope,
): Promise<JobRun[]> {
	const runs: JobRun[] = [];
	const waiting = instances.map((instance, index) => ({ instance, index }));
	const work = async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const { instance, index } = next;
			run.kill.throwIfAborted();
			const job = instance.cancel.signal.aborted
				? jobNotRun(instance, "cancelled", "The job was canceled.")
				: await runJob(instance, run);
			runs[index] = job;
			if (job.result === "failure" && failFast(plan, scope)) for (const other of instances) other.cancel.abort();
		}
	};
	const workers = Array.from({ length: parallelism(plan, run, scope, instances.length) }, work);
	for (const worker of await Promise.allSettled(workers)) if (worker.status === "rejected") throw worker.reason;
	return runs;
}

function failFast(plan: JobPlan, scope: Scope): boolean {
	return booleanOf(fields(plan.strategy).get("fail-fast"), scope, true);
}

function parallelism(plan: JobPlan, run: RunState, scope: Scope, jobs: number): number {
	const token = fields(plan.strategy).get("max-parallel");
	const wanted = token === undefined ? Number.POSITIVE_INFINITY : positiveNumberOf(token, scope);
	return Math.min(jobs, wanted, run.request.matrixParallelism ?? MATRIX_PARALLELISM);
}

function together(runs: readonly JobRun[]): Result {
	const order: Result[] = ["failure", "cancelled", "success", "skipped"];
	return order.find((result) => runs.some((run) => run.result === result)) ?? "skipped";
}
