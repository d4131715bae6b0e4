import { type Scope, textsOf } from "../expressions/expressions.ts";
import type { CallPlan } from "../plan/plan.ts";
import { dispatchInputs } from "../trigger/dispatch-inputs.ts";
import type { JobRun } from "../workflow-run.ts";
import type { RunState } from "./run-state.ts";

/**
 * Runs the jobs of a called workflow as part of the run: with its own inputs and secrets, and `github` of the caller. Their
 * names begin with the calling job's, as on GitHub.
 */
export async function runCall(
	call: CallPlan,
	caller: { readonly id: string; readonly name: string },
	run: RunState,
	scope: Scope,
	runJobs: (run: RunState) => Promise<JobRun[]>,
): Promise<JobRun[]> {
	const { workflow } = call;
	const { typed } = dispatchInputs(workflow.on.get("workflow_call"), textsOf(call.with, scope), workflow.path);
	const secrets = { ...textsOf(call.secrets, scope), GITHUB_TOKEN: run.request.github.token };
	const named = <Named extends { readonly name: string }>(one: Named) => ({
		...one,
		name: `${caller.name} / ${one.name}`,
	});
	const onProgress: RunState["request"]["onProgress"] = (event) => {
		const isOfJob = event.kind === "job-started" || event.kind === "job-finished";
		run.request.onProgress?.(isOfJob ? named(event) : event);
	};
	const request = { ...run.request, onProgress };
	const jobs = await runJobs({ ...run, request, plan: workflow, inputs: typed, secrets });
	return jobs.map((job) => ({ ...named(job), id: `${caller.id}/${job.id}` }));
}
