import type { Result } from "../../rehearsal/runner/workflow-run.ts";
import type { Memory } from "./act.ts";
import type { Rules } from "./approvals.ts";
import type { GateJob, PlanOutputs, Refusal, Review } from "./plan.ts";
import type { Job, Workflow } from "./workflow.ts";
import type { World } from "./world.ts";

/** What does not change while runs go on: who asked for what, and how GitHub is set up. */
export interface Setting extends Rules {
	/** By a short name, such as `A`. */
	readonly runs: Readonly<Record<string, Asked>>;
	/** Environments with required reviewers. */
	readonly reviewed: readonly string[];
	/** Who answers when a run asks. */
	readonly people: readonly string[];
	/** How often a run that did not end well is started again. */
	readonly again: number;
	/** How many may wait in a group with `queue: max`. */
	readonly longestQueue: number;
}

export interface Asked {
	readonly asker: string;
	readonly workflow: Workflow;
}

/** Everything that changes. Every value is JSON, with its keys in one order, so that equal states are equal texts. */
export interface State {
	readonly runs: Readonly<Record<string, RunState>>;
	readonly groups: Readonly<Record<string, GroupState>>;
	readonly world: World;
	/** How many jobs may yet be killed. */
	readonly kills: number;
}

export interface RunState {
	readonly attempt: number;
	/** Whether it has the group of its workflow; a workflow without one has it from the start. */
	readonly turn: "due" | "pending" | "held";
	readonly jobs: Readonly<Record<string, JobState>>;
	readonly reviews: readonly Review[];
	/** Of earlier attempts. */
	readonly gateJobs: readonly GateJob[];
}

export type JobState =
	/** Its needs are not done. */
	| { readonly at: "needs" }
	/** It asks for its group. */
	| { readonly at: "due" }
	/** It waits for its group. */
	| { readonly at: "pending" }
	/** It waits for a person. */
	| { readonly at: "waiting" }
	| { readonly at: "running"; readonly act: number; readonly memory: Memory }
	| Ended;

export interface Ended {
	readonly at: "ended";
	readonly result: Result;
	readonly why: Why | null;
	/** The plan that it made, as its outputs tell it. */
	readonly plan: PlanOutputs | null;
}

/** Why a job did not end well: by an error of ours, by a person, by GitHub, by an accident. */
export type Why = Refusal | "rejected" | "pushed out" | "killed";

export interface GroupState {
	/** A run, `A`, or a job of one, `A/promote`. */
	readonly holder: string | null;
	readonly pending: readonly string[];
}

export function jobsOf(setting: Setting, run: string): readonly Job[] {
	return setting.runs[run]?.workflow.jobs ?? [];
}

export function runOf(state: State, run: string): RunState {
	const found = state.runs[run];
	if (found === undefined) throw new Error(`There is no run ${run}.`);
	return found;
}

export function jobIn(run: RunState, job: string): JobState {
	return run.jobs[job] ?? { at: "needs" };
}

export function isOver(run: RunState): boolean {
	return Object.values(run.jobs).every(({ at }) => at === "ended");
}

export function withRun(state: State, name: string, change: Partial<RunState>): State {
	return { ...state, runs: { ...state.runs, [name]: { ...runOf(state, name), ...change } } };
}

export function withJob(state: State, run: string, job: string, now: JobState): State {
	return withRun(state, run, { jobs: { ...runOf(state, run).jobs, [job]: now } });
}

/** The plan's hash that the name of this job shows; undefined where it shows none. */
export function shownBy(job: Job, run: RunState): string | undefined {
	const planner = job.showsPlanOf === undefined ? undefined : run.jobs[job.showsPlanOf];
	return planner?.at === "ended" ? planner.plan?.hash : undefined;
}

/** The gate jobs of this attempt, as GitHub lists them. */
export function gateJobsNow(setting: Setting, name: string, run: RunState): GateJob[] {
	return jobsOf(setting, name).flatMap((job) => {
		const shows = shownBy(job, run);
		const now = jobIn(run, job.id);
		if (shows === undefined || now.at === "needs") return [];
		return [{ job: job.id, shows, conclusion: now.at === "ended" ? now.result : null }];
	});
}
