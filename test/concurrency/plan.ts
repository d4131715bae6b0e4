import { runs } from "../../src/manifests/entry.ts";
import { arrival } from "../../src/manifests/ledger/arrival.ts";
import { askLedger, digestOf, hashOf, modelled, serviceName } from "./ledger.ts";
import { ENVIRONMENTS, type Entry, type Environment, lastMove, type World } from "./world.ts";

/** What a run is about to do in one environment, and what it goes by: CONTRACT section 5, as far as others can move it. */
export interface Plan {
	readonly environment: Environment;
	readonly kind: "promotion" | "rollback";
	readonly allowRolledBack: boolean;
	readonly hash: string;
	/** How many have to approve it; nobody, where it is done already. */
	readonly needed: number;
	/** It was made to be approved, and is not written. */
	readonly waits: boolean;
	readonly services: readonly PlannedService[];
}

export interface PlannedService extends Goal {
	readonly service: string;
	readonly replaces: Goal | null;
	readonly alreadyThere: boolean;
}

export type Goal = Omit<Entry, "run">;

/** Why an action stopped; `cause` is another run, where its write is why. */
export interface Refusal {
	readonly code: string;
	readonly cause: string | undefined;
}

export class Refused extends Error {
	readonly refusal: Refusal;

	constructor(code: string, cause: string | undefined) {
		super(code);
		this.refusal = { code, cause };
	}
}

/** What the outputs of a job that plans tell. */
export interface PlanOutputs {
	readonly hash: string;
	/** How many have to approve it. */
	readonly needed: number;
}

/** What an action knows of the run that it is a part of. */
export interface OwnRun {
	readonly name: string;
	readonly asker: string;
	/** 1 until somebody runs it again. */
	readonly attempt: number;
	/** Who answered, in all attempts: GitHub's own record. */
	readonly reviews: readonly Review[];
	/** The run's jobs whose names show a plan's hash, in all attempts: GitHub's own list. */
	readonly gateJobs: readonly GateJob[];
	/** The plan whose hash a placeholder in an input stands for, as it was shown. */
	planIn(input: string | undefined): PlanOutputs | undefined;
}

export interface Review {
	readonly by: string;
	readonly state: "approved" | "rejected";
	/** The plan that was on the screen. GitHub does not record it: only a property may look here, never an action. */
	readonly shown: string;
}

export interface GateJob {
	readonly job: string;
	readonly shows: string;
	readonly conclusion: "success" | "failure" | "cancelled" | "skipped" | null;
}

export function plannedService(
	environment: Environment,
	service: string,
	{ version, build }: Goal,
	world: World,
): PlannedService {
	const question = arrival(serviceName(service));
	askLedger(environment, world.branches[environment], [question]);
	const present = question.answer();
	const alreadyThere = runs(present?.entry, { version, digest: digestOf(build) });
	const replaced = alreadyThere ? present?.replaced : present?.entry;
	return { service, version, build, replaces: replaced === undefined ? null : modelled(replaced), alreadyThere };
}

/** The plan with its hash. */
export function hashed(plan: Omit<Plan, "hash" | "waits">, approved: PlanOutputs | undefined): Plan {
	const goals = plan.services.map(({ service, version, build, replaces }) => [service, version, build, replaces]);
	const hash = hashOf(JSON.stringify([plan.environment, goals]));
	return { ...plan, hash, waits: plan.needed > 0 && approved === undefined };
}

/** @throws Refused when another plan was approved */
export function checkApproved(plan: Plan, approved: PlanOutputs | undefined, world: World, run: OwnRun): void {
	if (approved !== undefined && approved.hash !== plan.hash) throw new Refused("superseded", moverOf(plan, world, run));
}

/** The other run that last moved what a plan goes by. */
export function moverOf(plan: Pick<Plan, "environment" | "services">, world: World, run: OwnRun): string | undefined {
	const { from } = ENVIRONMENTS[plan.environment];
	const environments = from === undefined ? [plan.environment] : [plan.environment, from];
	const services = plan.services.map(({ service }) => service);
	return lastMove(world, environments, services, run.name);
}

/** The other run that created a Git tag. */
export function ownerOf(tag: string, world: World, run: OwnRun): string | undefined {
	const owner = world.tagOwners[tag];
	return owner === run.name ? undefined : owner;
}
