// How runs may end, and whom they may make wait.
import type { Property } from "./explore.ts";
import type { Refusal } from "./plan.ts";
import {
	type Ended,
	gateJobsNow,
	isOver,
	type JobState,
	jobsOf,
	type RunState,
	runOf,
	type Setting,
	type State,
	type Why,
} from "./state.ts";

/** Refusals that tell the truth about what another run did. */
const OVERTAKEN = ["superseded", "not-in-source", "blocked-version", "version-exists"];

/** How a run ended, in a few words; undefined while it has not. */
export function endingOf(state: State, name: string): string | undefined {
	const run = runOf(state, name);
	if (!isOver(run)) return undefined;
	const why = whyOf(run);
	if (why === undefined) return "done";
	if (typeof why === "string") return why;
	return why.cause === undefined ? why.code : `${why.code} by ${why.cause}`;
}

/** Why a run that is over did not end well: what its first job says that was not merely skipped. */
function whyOf(run: RunState): Why | undefined {
	return (
		Object.values(run.jobs)
			.filter((job): job is Ended => job.at === "ended")
			.find(({ why }) => why !== null)?.why ?? undefined
	);
}

export const refusalsHaveACause: Property = {
	name: "nobody is refused without a cause",
	when: "always",
	fault(setting, state) {
		for (const name of Object.keys(state.runs)) {
			const why = whyOf(runOf(state, name));
			if (why === undefined || typeof why === "string" || isJust(setting, state, name, why)) continue;
			return `${name} stopped with ${why.code}, and neither another run nor a person was the cause`;
		}
		return undefined;
	},
};

function isJust(setting: Setting, state: State, name: string, { code, cause }: Refusal): boolean {
	const run = runOf(state, name);
	if (OVERTAKEN.includes(code)) return cause !== undefined;
	// Where more people are needed than were asked, who moved the environment since is the cause.
	if (code === "approvals-missing") return cause !== undefined || answeredBadly(setting, name, run);
	const shown = [...run.gateJobs, ...gateJobsNow(setting, name, run)].map(({ shows }) => shows);
	return code === "gate-unavailable" && new Set(shown).size > 1;
}

/** Somebody said no; or everybody who was asked has answered, and they were too few: one person twice, or who asked. */
function answeredBadly(setting: Setting, name: string, { reviews, jobs }: RunState): boolean {
	const needed = Math.max(0, ...Object.values(jobs).map((job) => (job.at === "ended" ? (job.plan?.needed ?? 0) : 0)));
	if (reviews.some(({ state }) => state === "rejected")) return true;
	const people = new Set(reviews.map(({ by }) => by).filter((by) => by !== setting.runs[name]?.asker));
	return reviews.length >= needed && people.size < needed;
}

export const nothingIsDropped: Property = {
	name: "no promotion is dropped",
	when: "rest",
	fault(_, state) {
		for (const name of Object.keys(state.runs)) {
			const run = runOf(state, name);
			const fault = isOver(run) ? undefined : stuck(run);
			if (fault !== undefined) return `${name} ${fault}`;
			if (whyOf(run) === "pushed out") return `${name} was cancelled by GitHub`;
		}
		return undefined;
	},
};

/** A run that is not over may only wait for its own person. */
function stuck(run: RunState): string | undefined {
	const jobs: JobState[] = Object.values(run.jobs);
	if (run.turn !== "held") return "waits for the group of its workflow, and nothing more happens";
	if (jobs.some(({ at }) => at === "pending")) return "waits for a group, and nothing more happens";
	return jobs.some(({ at }) => at === "waiting") ? undefined : "has stopped for no reason";
}

export const noneWaitsBehindAPerson: Property = {
	name: "none waits behind a person",
	when: "always",
	fault(setting, state) {
		for (const [group, { holder, pending }] of Object.entries(state.groups)) {
			const person = holder === null ? undefined : awaited(setting, state, holder);
			if (person !== undefined && pending.length > 0) {
				return `${pending.join(" and ")} cannot go on before somebody has answered ${person}, which holds the group ${group}`;
			}
		}
		return undefined;
	},
};

/** The job that waits for a person while `holder` has its group. */
function awaited(setting: Setting, state: State, holder: string): string | undefined {
	const [name = "", job] = holder.split("/");
	const { jobs } = runOf(state, name);
	const held = jobsOf(setting, name).filter(({ id }) => job === undefined || id === job);
	if (held.some(({ id }) => jobs[id]?.at === "running")) return undefined;
	const waiting = held.find(({ id }) => jobs[id]?.at === "waiting");
	return waiting === undefined ? undefined : `${name}/${waiting.id}`;
}
