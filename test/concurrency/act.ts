// What a bundled action does, cut where others can come between: one call is one read or one write (CONTRACT section 6).
import { isPlannedFor } from "../../src/promotion/planned-change.ts";
import type { Rules } from "./approvals.ts";
import { digestOf } from "./ledger.ts";
import { type Goal, moverOf, type OwnRun, ownerOf, type Plan, type PlannedService, Refused } from "./plan.ts";
import { planPromotion } from "./plan-promotion.ts";
import { planRollback } from "./plan-rollback.ts";
import type { Act } from "./workflow.ts";
import {
	type Commit,
	ENVIRONMENTS,
	type Entries,
	type Entry,
	entriesOf,
	type Tags,
	type World,
	withCommit,
	withTags,
} from "./world.ts";

/** What a job has in its memory between two of its reads and writes. */
export interface Memory {
	readonly plan?: Plan;
	/** How many commits the branch had when it was read. */
	readonly tip?: number;
	/** The position of the commit that has the plan's entries. */
	readonly commit?: number;
	/** Moving tags that are about to be put, or have just been. */
	readonly tags?: Tags;
	readonly isPut?: boolean;
}

/** What came of one read or write. */
export interface Turn {
	readonly world: World;
	readonly memory: Memory;
	/** What happened, for people; empty when it was only looked at. */
	readonly words: string;
	readonly isDone: boolean;
}

/** Ways to build the actions worse than they are, to see what each care is good for. */
export interface Carelessness {
	/** The manifest is pushed whatever the branch is by now. */
	readonly pushesBlindly?: boolean;
	/** The manifest is not read again after a moving tag was put. */
	readonly followsOnce?: boolean;
	/** An approval job that was cancelled after its answer is not remembered. */
	readonly forgetsCancelled?: boolean;
	/** Who approved is asked, whatever they have approved. */
	readonly countsForAnother?: boolean;
	/** A run in a further attempt brings back what others have replaced since. */
	readonly bringsBack?: boolean;
	/** An entry that was replaced meanwhile does not stop the write. */
	readonly overwrites?: boolean;
}

interface Place {
	readonly world: World;
	readonly memory: Memory;
	readonly run: OwnRun;
	readonly rules: Rules;
}

/** Whether an action has nothing to do for what was planned, whatever others do: then nobody can come between. */
export function isIdle({ name, inputs }: Act, { plan }: Memory): boolean {
	// They tell people, and leave nothing that anybody here reads.
	if (name === "notify" || name === "request-approval") return true;
	if (plan === undefined || plan.waits) return false;
	const { movingTag, milestones } = ENVIRONMENTS[plan.environment];
	if (name === "create-release-tag") return plan.environment !== "staging";
	if (name === "retag-image" && inputs.which === "moving") return movingTag === undefined;
	return name === "create-milestone-tag" && !milestones;
}

/** @throws Refused where the action would stop with an error */
export function advance(act: Act, place: Place): Turn {
	switch (act.name) {
		case "plan-promotion":
			return planned(planPromotion(act.inputs, place.world, place.run, place.rules), place);
		case "plan-rollback":
			return planned(planRollback(act.inputs, place.world, place.run, place.rules), place);
		case "create-release-tag":
			return ownVersion(planIn(place), place);
		case "retag-image":
			return act.inputs.which === "fixed" ? giveFixedTags(planIn(place), place) : follow(planIn(place), place);
		case "update-manifest":
			return place.memory.tip === undefined ? readManifest(planIn(place), place) : swap(planIn(place), place);
		case "create-milestone-tag":
			return markMilestone(planIn(place), place);
		default:
			throw new Error(`This model does not know what ${act.name} does: teach it.`);
	}
}

function planIn({ memory: { plan } }: Place): Plan {
	if (plan === undefined) throw new Error("This model writes plans alone.");
	if (plan.waits) throw new Refused("approvals-missing", undefined);
	return plan;
}

function turn({ world, memory }: Place, words: string, changes: Partial<Turn> = {}): Turn {
	return { world, memory, words, isDone: true, ...changes };
}

function planned(plan: Plan, place: Place): Turn {
	const goals = plan.services.map(({ service, version, replaces, alreadyThere }) => {
		return `${service} ${version} ${alreadyThere ? "(there already)" : `in place of ${replaces?.version ?? "nothing"}`}`;
	});
	return turn(place, `plans ${goals.join(", ")}`, { memory: { plan } });
}

/** One atomic push: the tag must not be there, or name the same commit. */
function ownVersion(plan: Plan, place: Place): Turn {
	const { world, run } = place;
	const wanted = Object.fromEntries(
		plan.services.map(({ service, version, build }) => [`${service}/${version}`, build]),
	);
	const taken = Object.entries(wanted).find(([name, build]) => (world.gitTags[name] ?? build) !== build);
	if (taken !== undefined) throw new Refused("version-exists", ownerOf(taken[0], world, run));
	const created = Object.keys(wanted).filter((name) => !(name in world.gitTags));
	const tagOwners = withTags(world.tagOwners, Object.fromEntries(created.map((name) => [name, run.name])));
	const after = { ...world, gitTags: withTags(world.gitTags, wanted), tagOwners };
	return turn(place, created.length === 0 ? "" : "tags the commit", { world: after });
}

function giveFixedTags(plan: Plan, place: Place): Turn {
	const { world } = place;
	const wanted = Object.fromEntries(
		plan.services.map(({ service, version, build }) => [`${service}:${version}`, build]),
	);
	const isThere = Object.keys(wanted).every((name) => name in world.fixedTags);
	return turn(place, isThere ? "" : "tags the image", {
		world: { ...world, fixedTags: withTags(world.fixedTags, wanted) },
	});
}

function readManifest({ environment }: Plan, place: Place): Turn {
	const tip = place.world.branches[environment].length;
	return turn(place, "", { memory: { ...place.memory, tip }, isDone: false });
}

/** Decides on the state that was read, and pushes if the branch still is there; else it reads again. */
function swap(plan: Plan, place: Place): Turn {
	const { world, run } = place;
	const { carelessness } = place.rules;
	const { tip = 0, ...memory } = place.memory;
	const commits = world.branches[plan.environment];
	const read = commits.slice(0, tip);
	const entries = read.at(-1)?.after ?? {};
	const due = plan.services.filter(({ service, version, build }) => !isThere(entries[service], { version, build }));
	if (due.length === 0) {
		const commit = read.findLastIndex(({ services }) =>
			plan.services.some(({ service }) => services.includes(service)),
		);
		return turn(place, "finds the manifest as it should be", { memory: { ...memory, commit } });
	}
	if (!carelessness.overwrites && !due.every((planned) => admits(planned, entries))) {
		throw new Refused("superseded", moverOf(plan, world, run));
	}
	if (tip !== commits.length && !carelessness.pushesBlindly) {
		return turn(place, "finds that the branch has moved", { memory, isDone: false });
	}
	return turn(
		place,
		`moves ${plan.environment} to ${due.map(({ service, version }) => `${service} ${version}`).join(", ")}`,
		{
			world: withCommit(world, plan.environment, commitOf(plan, due, entries, run.name)),
			memory: { ...memory, commit: commits.length },
		},
	);
}

function commitOf(plan: Plan, due: readonly PlannedService[], entries: Entries, run: string): Commit {
	const written = due.map(({ service, version, build }) => [service, { version, build, run }] as const);
	return {
		...{ by: run, kind: plan.kind, allowedRolledBack: plan.allowRolledBack, plan: plan.hash },
		services: due.map(({ service }) => service),
		instead: due.map(({ replaces }) => replaces?.version ?? null),
		after: { ...entries, ...Object.fromEntries(written) },
	};
}

function isThere(entry: Entry | undefined, { version, build }: Goal): boolean {
	return entry?.version === version && entry.build === build;
}

function admits({ service, replaces, alreadyThere }: PlannedService, entries: Entries): boolean {
	const current = entries[service];
	return isPlannedFor(
		{ alreadyThere, replaces: replaces && { version: replaces.version, digest: digestOf(replaces.build) } },
		current && { version: current.version, digest: digestOf(current.build) },
	);
}

/** Puts the moving tags while the manifest says so, and reads it again after each put, until they are what it says. */
function follow(plan: Plan, place: Place): Turn {
	const { movingTag } = ENVIRONMENTS[plan.environment];
	const { tags, isPut = false, ...memory } = place.memory;
	if (tags !== undefined && !isPut) return put(tags, memory, place);
	const entries = entriesOf(place.world, plan.environment);
	const due = plan.services.flatMap((planned): [string, string][] => {
		const name = `${planned.service}:${movingTag}`;
		const now = entries[planned.service];
		if (now === undefined) return [];
		const isDue = tags === undefined ? isThere(now, planned) : name in tags && tags[name] !== now.build;
		return isDue ? [[name, now.build]] : [];
	});
	if (due.length === 0) return turn(place, "", { memory });
	return turn(place, "", { memory: { ...memory, tags: Object.fromEntries(due) }, isDone: false });
}

function put(tags: Tags, memory: Memory, place: Place): Turn {
	const { world, rules } = place;
	const isDone = rules.carelessness.followsOnce === true;
	return turn(
		place,
		`puts ${Object.entries(tags)
			.map((pair) => pair.join(" on "))
			.join(", ")}`,
		{
			world: { ...world, movingTags: withTags(world.movingTags, tags) },
			memory: isDone ? memory : { ...memory, tags, isPut: true },
			isDone,
		},
	);
}

/** On the commit that brought the entries into their present version. */
function markMilestone(plan: Plan, place: Place): Turn {
	const { world, memory } = place;
	if (plan.kind === "rollback" || memory.commit === undefined) throw new Error("There is no promotion to mark.");
	const milestones = [...new Set([...world.milestones, memory.commit])].sort((left, right) => left - right);
	return turn(place, "marks the milestone", { world: { ...world, milestones } });
}
