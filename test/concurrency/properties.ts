// What must hold whatever the order in which things happen.
import type { Property } from "./explore.ts";
import { isSerial } from "./serial.ts";
import {
	type Ended,
	isOver,
	type JobState,
	jobsOf,
	type RunState,
	runOf,
	type Setting,
	type State,
	type Why,
} from "./state.ts";
import { type Commit, ENVIRONMENTS, type Environment, NOBODY, type World } from "./world.ts";

const WRITTEN = ["staging", "production"] as const;

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

export const nothingIsDropped: Property = {
	name: "no promotion is dropped",
	when: "rest",
	fault(setting, state) {
		for (const name of Object.keys(state.runs)) {
			const run = runOf(state, name);
			const fault = isOver(run) ? unjust(setting, run) : stuck(run);
			if (fault !== undefined) return `${name} ${fault}`;
		}
		return undefined;
	},
};

function unjust(setting: Setting, run: RunState): string | undefined {
	const why = whyOf(run);
	if (why === undefined || why === "rejected" || why === "killed") return undefined;
	if (why === "pushed out") return "was cancelled by GitHub";
	const { code, cause } = why;
	if (OVERTAKEN.includes(code) && cause !== undefined) return undefined;
	const answers = run.reviews.filter(({ state }) => state === "approved").length;
	if (code === "approvals-missing" && answers >= ENVIRONMENTS.production.approvals && setting.people.length > 0)
		return undefined;
	const shown = new Set(run.gateJobs.map(({ shows }) => shows));
	if (code === "gate-unavailable" && shown.size > 0) return undefined;
	return `stopped with ${code}, and nobody else was the cause`;
}

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

function everyCommit(
	world: World,
	fault: (commit: Commit, before: Commit | undefined, environment: Environment) => string | undefined,
) {
	for (const environment of WRITTEN) {
		const commits = world.branches[environment];
		for (const [position, commit] of commits.entries()) {
			const found = commit.by === NOBODY ? undefined : fault(commit, commits[position - 1], environment);
			if (found !== undefined) return found;
		}
	}
	return undefined;
}

export const nothingIsReverted: Property = {
	name: "no other service's entry is touched",
	when: "always",
	fault: (_, { world }) =>
		everyCommit(world, (commit, before, environment) => {
			const names = new Set([...Object.keys(before?.after ?? {}), ...Object.keys(commit.after)]);
			const touched = [...names].find((name) => {
				const [then, now] = [before?.after[name], commit.after[name]];
				return !commit.services.includes(name) && (then?.version !== now?.version || then?.build !== now?.build);
			});
			if (touched === undefined) return undefined;
			const [then, now] = [before?.after[touched]?.version, commit.after[touched]?.version];
			return `${commit.by}, which is about ${commit.services.join(", ")}, brings ${environment} from ${touched} ${then} to ${now}`;
		}),
};

export const nothingIsOverwrittenUnseen: Property = {
	name: "what is replaced is what the plan saw",
	when: "always",
	fault: (_, { world }) =>
		everyCommit(world, (commit, before, environment) => {
			const index = commit.services.findIndex((service, place) => {
				return (before?.after[service]?.version ?? null) !== commit.instead[place];
			});
			const service = commit.services[index];
			if (service === undefined) return undefined;
			return `${commit.by} replaces ${service} ${before?.after[service]?.version} in ${environment}, and planned to replace ${commit.instead[index]}`;
		}),
};

export const twoPeopleApproved: Property = {
	name: "two people approved exactly this",
	when: "always",
	fault: (setting, state) =>
		everyCommit(state.world, (commit, _, environment) => {
			const needed = commit.kind === "promotion" ? ENVIRONMENTS[environment].approvals : 0;
			const approvals = runOf(state, commit.by).reviews.filter(
				({ by, shown, state: answer }) =>
					answer === "approved" && shown === commit.plan && by !== setting.runs[commit.by]?.asker,
			);
			const people = new Set(approvals.map(({ by }) => by));
			if (people.size >= needed) return undefined;
			const who = people.size === 0 ? "nobody" : [...people].join(" and ");
			return `${commit.by} moved ${environment} to ${commit.services.join(", ")}, and ${who} approved that plan`;
		}),
};

export const tagsAreThere: Property = {
	name: "a manifest names no tag that is not there",
	when: "always",
	fault: (_, { world }) =>
		everyCommit(world, (commit, _before, environment) => {
			for (const service of commit.services) {
				const { version, build } = commit.after[service] ?? { version: "", build: "" };
				const isThere =
					world.gitTags[`${service}/${version}`] === build && world.fixedTags[`${service}:${version}`] === build;
				if (!isThere)
					return `${environment} names ${service} ${version}, which has no Git tag or no image tag of ${build}`;
			}
			return undefined;
		}),
};

export const tagsFollow: Property = {
	name: "moving tags are what the manifest says",
	when: "rest",
	fault(_, state) {
		// Who was stopped in the middle leaves it to the next run, or to itself run again.
		if (Object.keys(state.runs).some((name) => wasStopped(state, name) && endingOf(state, name) !== "done"))
			return undefined;
		const entries = state.world.branches.production.at(-1)?.after ?? {};
		const astray = Object.entries(entries).find(
			([service, { build }]) => (state.world.movingTags[`${service}:prd`] ?? build) !== build,
		);
		if (astray === undefined) return undefined;
		return `production runs ${astray[1].build}, and ${astray[0]}:prd is ${state.world.movingTags[`${astray[0]}:prd`]}`;
	},
};

function wasStopped(state: State, name: string): boolean {
	return runOf(state, name).attempt > 1 || ["killed", "pushed out"].includes(endingOf(state, name) ?? "");
}

export const milestonesAreThere: Property = {
	name: "each promotion to production has its milestone",
	when: "rest",
	fault(_, state) {
		const { branches, milestones } = state.world;
		const bare = branches.production.findIndex(
			({ by, kind }, position) =>
				by !== NOBODY && kind === "promotion" && endingOf(state, by) === "done" && !milestones.includes(position),
		);
		return bare < 0 ? undefined : `commit ${bare} of production has none`;
	},
};

export const runAgainUndoesNothing: Property = {
	name: "a run that is run again writes nothing twice",
	when: "always",
	fault(_, { world }) {
		const seen = new Set<string>();
		return everyCommit(world, ({ by, services }, _before, environment) => {
			for (const service of services) {
				const key = `${by} ${environment} ${service}`;
				if (seen.has(key)) return `${by} has brought ${service} to ${environment} twice`;
				seen.add(key);
			}
			return undefined;
		});
	},
};

/** @param start the world before any run */
export function someOrderExplains(start: World): Property {
	return {
		name: "some order of the runs explains what is there",
		when: "rest",
		fault(setting, state) {
			const { branches, tagOwners } = state.world;
			const wrote = WRITTEN.flatMap((environment) => branches[environment].map(({ by }) => by));
			const names = Object.keys(state.runs);
			const whole = names.filter((name) => wrote.includes(name) || endingOf(state, name) === "done");
			const partly = names.filter((name) => !whole.includes(name) && Object.values(tagOwners).includes(name));
			if (isSerial(setting, start, { whole, partly }, state.world)) return undefined;
			return `no order of ${whole.join(", ")} leads to what the environments run`;
		},
	};
}

export function allProperties(start: World): Property[] {
	return [
		...[noneWaitsBehindAPerson, nothingIsDropped, twoPeopleApproved, nothingIsReverted, nothingIsOverwrittenUnseen],
		...[tagsAreThere, tagsFollow, milestonesAreThere, runAgainUndoesNothing, someOrderExplains(start)],
	];
}
