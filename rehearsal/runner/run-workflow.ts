import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { Masks } from "./child/masks.ts";
import { eventPayload, githubContext } from "./expressions/contexts.ts";
import { textOf } from "./expressions/expressions.ts";
import { jobScope } from "./jobs/run-job.ts";
import { runJobs } from "./jobs/run-jobs.ts";
import type { RunState } from "./jobs/run-state.ts";
import { takeTurn } from "./jobs/take-turn.ts";
import { isJsonObject, type JsonObject } from "./json.ts";
import type { WorkflowPlan } from "./plan/plan.ts";
import { planWorkflow } from "./plan/plan-workflow.ts";
import type { RunRequest } from "./run-request.ts";
import { type DispatchInputs, dispatchInputs } from "./trigger/dispatch-inputs.ts";
import { whyNotStarted } from "./trigger/push-filter.ts";
import type { JobRun, WorkflowRun } from "./workflow-run.ts";

/**
 * Runs one workflow file, unchanged, as GitHub and its runner would. A job that fails is a result; the promise is
 * rejected when nothing could be run, or the run was given up (then with the signal's reason).
 * @throws ReleaseError `invalid-config`, `unsupported` or `invalid-input`, before anything has run.
 */
export async function runWorkflow(request: RunRequest): Promise<WorkflowRun> {
	const { workflow } = request;
	const plan = planWorkflow(workflow.path, workflow.text, request.actions);
	const inputs = inputsOf(request, plan);
	const cancel = new AbortController();
	const run = stateOf(request, plan, inputs, cancel.signal);
	run.kill.throwIfAborted();
	const scope = jobScope(run, { github: run.github, inputs: run.inputs, vars: request.vars, secrets: run.secrets });
	const name = textOf(plan.runName, scope).trim() || defaultName(request, plan);
	const waiter = {
		...{ concurrency: request.concurrency, held: undefined },
		...{ cancel: () => cancel.abort(), signal: run.kill },
	};
	const { group, turn } = await takeTurn(plan.concurrency, scope, waiter);
	run.kill.throwIfAborted();
	if (turn === undefined) return { name, workflow: plan.name, result: "cancelled", jobs: [] };
	try {
		const jobs = await runJobs({ ...run, group });
		return { name, workflow: plan.name, result: resultOf(jobs, run), jobs };
	} finally {
		turn.leave();
	}
}

function inputsOf(request: RunRequest, plan: WorkflowPlan): DispatchInputs {
	const { event, github } = request;
	if (!plan.on.has(event.name)) {
		throw new ReleaseError(
			"invalid-input",
			`${plan.path} is not started by ${event.name} (it is by ${[...plan.on.keys()].join(", ")}), so nothing was run.`,
		);
	}
	const trigger = plan.on.get(event.name);
	if (event.name === "workflow_dispatch") return dispatchInputs(trigger, event.inputs ?? {}, plan.path);
	// A comment starts the default branch's workflows, without regard to branches and paths.
	if (event.name === "issue_comment") return { typed: {}, texts: {} };
	const why = whyNotStarted(trigger, github.ref, event.payload);
	if (why === undefined) return { typed: {}, texts: {} };
	throw new ReleaseError("invalid-input", `This push does not start ${plan.path}: ${why}. Nothing was run.`);
}

function stateOf(
	request: RunRequest,
	plan: WorkflowPlan,
	inputs: DispatchInputs,
	cancelled: AbortSignal,
): Omit<RunState, "group"> {
	const folder = mkdtempSync(join(request.temporaryFolder, "run-"));
	const event = eventPayload(request, inputs);
	const eventPath = join(folder, "event.json");
	writeFileSync(eventPath, JSON.stringify(event, undefined, 2));
	const secrets: JsonObject = { ...request.secrets, GITHUB_TOKEN: request.github.token };
	let jobs = 0;
	return {
		...{ request, plan, inputs: inputs.typed, secrets, cancelled },
		github: { ...githubContext(request, plan, event), event_path: eventPath },
		masks: new Masks([...Object.values(request.secrets), request.github.token]),
		kill: request.signal ?? new AbortController().signal,
		nextJobFolder: () => {
			jobs += 1;
			const path = join(folder, `job-${jobs}`);
			mkdirSync(path);
			return path;
		},
	};
}

function defaultName({ event }: RunRequest, plan: WorkflowPlan): string {
	const commit = event.payload.head_commit;
	const message = event.name === "push" && isJsonObject(commit) ? commit.message : undefined;
	return typeof message === "string" ? (message.split("\n")[0] ?? plan.name) : plan.name;
}

function resultOf(jobs: readonly JobRun[], run: Pick<RunState, "cancelled">): WorkflowRun["result"] {
	if (jobs.some((job) => job.result === "failure")) return "failure";
	return run.cancelled.aborted || jobs.some((job) => job.result === "cancelled") ? "cancelled" : "success";
}
