import type { PlanOutputs } from "./plan.ts";
import {
	type GroupState,
	isOver,
	jobIn,
	jobsOf,
	runOf,
	type Setting,
	type State,
	type Why,
	withJob,
	withRun,
} from "./state.ts";
import type { Group, Job } from "./workflow.ts";

/** Who holds or waits for a group: a run, or one of its jobs. */
export interface Place {
	readonly run: string;
	readonly job: string | undefined;
}

function textOf({ run, job }: Place): string {
	return job === undefined ? run : `${run}/${job}`;
}

function placeOf(text: string): Place {
	const [run = "", job] = text.split("/");
	return { run, job };
}

/** Asks for a group: it is taken, or waited for, and others may lose their place by that. */
export function enter(setting: Setting, state: State, place: Place, group: Group): State {
	const { holder, pending } = groupOf(state, group.name);
	if (holder === null && pending.length === 0) return take(setting, state, group.name, place);
	if (group.queue === "max" && pending.length >= setting.longestQueue) return drop(setting, state, place, "pushed out");
	let after = state;
	if (group.queue === "single") for (const older of pending) after = drop(setting, after, placeOf(older), "pushed out");
	if (group.cancelInProgress && holder !== null) after = drop(setting, after, placeOf(holder), "pushed out");
	const now = groupOf(after, group.name);
	after = withGroup(after, group.name, { ...now, pending: [...now.pending, textOf(place)].sort() });
	return place.job === undefined
		? withRun(after, place.run, { turn: "pending" })
		: withJob(after, place.run, place.job, { at: "pending" });
}

/** A group that nobody holds goes to one of those that wait, and nobody promises to which. */
export function handovers(
	setting: Setting,
	state: State,
): { readonly to: string; readonly group: string; readonly state: State }[] {
	return Object.entries(state.groups).flatMap(([group, { holder, pending }]) =>
		holder !== null ? [] : pending.map((to) => ({ to, group, state: take(setting, state, group, placeOf(to)) })),
	);
}

function take(setting: Setting, state: State, name: string, place: Place): State {
	const holder = textOf(place);
	const pending = groupOf(state, name).pending.filter((other) => other !== holder);
	const after = withGroup(state, name, { holder, pending });
	if (place.job === undefined) return withRun(after, place.run, { turn: "held" });
	const job = jobsOf(setting, place.run).find(({ id }) => id === place.job);
	return job === undefined ? after : begin(setting, after, place.run, job);
}

/** With its group in hand, a job waits for its environment's reviewers, or runs. */
export function begin(setting: Setting, state: State, run: string, job: Job): State {
	const waits = job.environment !== undefined && setting.reviewed.includes(job.environment);
	return withJob(state, run, job.id, waits ? { at: "waiting" } : { at: "running", act: 0, memory: {} });
}

/** Ends a job or all of a run, wherever it is; what it held is free then. */
export function drop(setting: Setting, state: State, { run, job }: Place, why: Why): State {
	if (job !== undefined) return end(state, run, job, { result: why === "pushed out" ? "cancelled" : "failure", why });
	const open = jobsOf(setting, run).filter(({ id }) => jobIn(runOf(state, run), id).at !== "ended");
	return open.reduce(
		(after, { id }) => drop(setting, after, { run, job: id }, why),
		withRun(state, run, { turn: "held" }),
	);
}

export function end(
	state: State,
	run: string,
	job: string,
	{
		result,
		why,
		plan = null,
	}: {
		readonly result: "success" | "failure" | "cancelled" | "skipped";
		readonly why: Why | null;
		readonly plan?: PlanOutputs | null;
	},
): State {
	const after = withJob(state, run, job, { at: "ended", result, why, plan });
	const left = leave(after, textOf({ run, job }));
	return isOver(runOf(left, run)) ? leave(left, run) : left;
}

function leave(state: State, place: string): State {
	let after = state;
	for (const [name, { holder, pending }] of Object.entries(state.groups)) {
		if (holder !== place && !pending.includes(place)) continue;
		const rest = pending.filter((other) => other !== place);
		after = withGroup(after, name, { holder: holder === place ? null : holder, pending: rest });
	}
	return after;
}

function groupOf(state: State, name: string): GroupState {
	return state.groups[name] ?? { holder: null, pending: [] };
}

function withGroup(state: State, name: string, group: GroupState): State {
	return { ...state, groups: { ...state.groups, [name]: { holder: group.holder, pending: group.pending } } };
}
