// What runs may leave behind, whatever the order in which things happen.
import { endingOf } from "./endings.ts";
import type { Property } from "./explore.ts";
import { isSerial } from "./serial.ts";
import { runOf, type Setting, type State } from "./state.ts";
import { type Commit, type Environment, NOBODY, type World } from "./world.ts";

const WRITTEN = ["staging", "production"] as const;

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

export const enoughPeopleApproved: Property = {
	name: "enough people approved exactly this",
	when: "always",
	fault: (setting, state) =>
		everyCommit(state.world, (commit, _, environment) => {
			const needed = environment === "production" ? neededBy(setting, state.world, commit) : 0;
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

/** As the contract says it: a rollback to what ran right before needs others than everything else. */
function neededBy({ approvals }: Setting, { branches }: World, commit: Commit): number {
	if (commit.kind === "promotion") return approvals.required;
	const [service = ""] = commit.services;
	const ran = branches.production
		.slice(0, branches.production.indexOf(commit))
		.map(({ after }) => after[service]?.build);
	const previous = ran.findLast((build) => build !== ran.at(-1));
	return previous === commit.after[service]?.build ? approvals.forRollback : approvals.required;
}

export const nothingElseIsDone: Property = {
	name: "what is done is what the run has shown",
	when: "always",
	fault: (_, state) =>
		everyCommit(state.world, ({ by, services, plan }, _before, environment) => {
			const jobs = Object.entries(runOf(state, by).jobs);
			const other = jobs.find(([, job]) => job.at === "ended" && job.plan !== null && job.plan.hash !== plan);
			if (other === undefined) return undefined;
			return `${by} moved ${environment} to ${services.join(", ")} by another plan than that of ${other[0]}`;
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

export const cancelledWroteNothing: Property = {
	name: "who is cancelled in the queue has written nothing",
	when: "always",
	fault(_, state) {
		const { branches, tagOwners } = state.world;
		const writers = new Set([
			...Object.values(branches).flatMap((commits) => commits.map(({ by }) => by)),
			...Object.values(tagOwners),
		]);
		const cancelled = Object.keys(state.runs).find(
			(name) => endingOf(state, name) === "pushed out" && writers.has(name),
		);
		return cancelled === undefined ? undefined : `${cancelled} was cancelled, and has written`;
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
