import { advance, isIdle, type Memory } from "./act.ts";
import { end } from "./groups.ts";
import { type OwnRun, type Plan, type PlanOutputs, Refused } from "./plan.ts";
import { gateJobsNow, runOf, type Setting, type State, withJob } from "./state.ts";
import { type Job, planHashOf } from "./workflow.ts";

/** One thing that may happen. */
export interface Step {
	readonly by: "github" | "job" | "person" | "accident";
	/** For people; empty where nothing is to be seen. */
	readonly words: string;
	readonly state: State;
}

/** The next read or write of a job that runs. */
export function work(
	setting: Setting,
	state: State,
	name: string,
	job: Job,
	{ act, memory }: { readonly act: number; readonly memory: Memory },
): Step {
	const said = (words: string, after: State): Step => {
		return { by: "job", words: words === "" ? "" : `${name}/${job.id} ${words}`, state: after };
	};
	const ended = (after: State, { plan }: Memory) =>
		end(after, name, job.id, { result: "success", why: null, plan: outputsOf(plan) });
	const next = job.acts[act];
	if (next === undefined) return said("ends", ended(state, memory));
	try {
		const run = ownRun(setting, state, name);
		const turn = advance(next, { world: state.world, memory, run, rules: setting });
		const after = { ...state, world: turn.world };
		const following = turn.isDone ? nextAct(job, act, turn.memory) : act;
		// Who has written nothing may as well be killed before as after: then the end is no step of its own.
		if (following === job.acts.length && after.world === state.world)
			return said(turn.words, ended(after, turn.memory));
		return said(turn.words, withJob(after, name, job.id, { at: "running", act: following, memory: turn.memory }));
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		const { code, cause } = error.refusal;
		const why = cause === undefined ? "" : `, because of ${cause}`;
		return said(`stops: ${code}${why}`, end(state, name, job.id, { result: "failure", why: error.refusal }));
	}
}

function outputsOf(plan: Plan | undefined): PlanOutputs | null {
	return plan === undefined ? null : { hash: plan.hash, needed: plan.needed };
}

function nextAct(job: Job, act: number, memory: Memory): number {
	const next = job.acts.findIndex((one, index) => index > act && !isIdle(one, memory));
	return next < 0 ? job.acts.length : next;
}

function ownRun(setting: Setting, state: State, name: string): OwnRun {
	const run = runOf(state, name);
	return {
		name,
		asker: setting.runs[name]?.asker ?? "",
		attempt: run.attempt,
		reviews: run.reviews,
		gateJobs: [...run.gateJobs, ...gateJobsNow(setting, name, run)],
		planIn(input = "") {
			const planner = run.jobs[planHashOf(input) ?? ""];
			return planner?.at === "ended" ? (planner.plan ?? undefined) : undefined;
		},
	};
}
