import {
	type Configuration,
	type Environment,
	findEnvironment,
	findService,
	renamesOf,
} from "../config/configuration.ts";
import { ensureCommits } from "../git/ensure-commits.ts";
import { runs } from "../manifests/entry.ts";
import { openRegistry, type RegistryInputs } from "../setup/open-registry.ts";
import { parseSource } from "../setup/parse-source.ts";
import type { First } from "../setup/read-first.ts";
import { readManifests } from "../setup/read-manifests.ts";
import type { Remotes } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { checkApproved } from "./approved-plan.ts";
import { assemblePlan, type PlanParts } from "./assemble-plan.ts";
import { checkGates, checkStages } from "./check-gates.ts";
import { checkWritable } from "./check-writable.ts";
import { chooseBuilds } from "./choose-builds.ts";
import { chooseDeployed } from "./choose-deployed.ts";
import { chooseReleases } from "./choose-releases.ts";
import { describeNow } from "./describe-now.ts";
import { findImages } from "./find-images.ts";
import type { Goals } from "./goal.ts";
import { readHistory } from "./history-facts.ts";
import { imageTags } from "./image-tags.ts";
import type { Plan } from "./plan.ts";
import { type Planning, stateOf } from "./planning.ts";
import type { PromotionRequest } from "./request.ts";
import { overtaken } from "./superseded.ts";
import { readReleaseRefs } from "./version-tags.ts";

/** A promotion that was asked for, with the first answer about it. */
export interface Begun extends First {
	readonly inputs: RegistryInputs;
	readonly request: PromotionRequest;
	readonly remotes: Remotes;
}

/** A plan, and what it was made from. */
export interface Planned {
	readonly plan: Plan;
	readonly planning: Planning;
}

export async function planPromotion(begun: Begun, world: World): Promise<Planned> {
	const planning = await readState(begun, world);
	checkStages(planning);
	const { goals, leftOut, warnings } = await chooseGoals(planning);
	// A manifest may name a commit that is nowhere; Git is asked while the registry is.
	const unproven = goals.filter(({ refs }) => refs.tag === "create").map(({ commit }) => commit);
	const [, { found, missing }] = await bothEnd(ensureCommits(planning.code, unproven), findImages(planning, goals));
	const history = await readHistory(planning, found);
	const services = found.map((one, index) => {
		const facts = history.facts[index];
		if (facts === undefined) throw new Error("A goal has no history.");
		const tags = imageTags(planning.environment, one.goal, facts.rises);
		return { ...one, history: facts, tags };
	});
	const state = stateOf(planning, planning.environment.name);
	const unjudged = assemblePlan(planning, {
		services,
		leftOut: [...leftOut, ...missing],
		warnings: [...warnings, ...history.warnings],
		carries: await state.carries(),
	});
	const plan = { ...unjudged, gates: await checkGates(planning, services, unjudged) };
	refuseToUndo(planning.environment, services);
	checkWritable(plan, state.tip);
	const there = services.flatMap(({ goal, history: { arrival } }) =>
		arrival === undefined ? [] : [describeNow(plan.environment.name, goal.service.name, arrival.entry, arrival)],
	);
	checkApproved(plan, planning.request.approvedPlan, there);
	return { plan, planning };
}

/** A run again finishes what it began. It does not bring back what others have replaced since; a new run may. */
function refuseToUndo({ name, from }: Environment, services: PlanParts["services"]): void {
	// Where builds come in, the newer commit wins, whichever run brings it.
	if (from === undefined) return;
	for (const { goal, digest, history } of services) {
		const { arrival, isRepeated } = history;
		if (!isRepeated || runs(arrival?.entry, { version: goal.version, digest })) continue;
		throw overtaken(name, goal, describeNow(name, goal.service.name, arrival?.entry, arrival));
	}
}

/** Both, to their ends: the first error is always the same, and nothing is still under way when it is thrown. */
async function bothEnd<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
	await Promise.allSettled([one, other]);
	return [await one, await other];
}

async function readState(begun: Begun, world: World): Promise<Planning> {
	const { request, remotes, code, manifests, source } = begun;
	const defaultHead = source.commit;
	const registry = await openRegistry(begun.inputs, world);
	const configuration = await parseSource(source);
	const environment = findEnvironment(configuration, request.environment);
	const wanted = request.wanted.map(({ service, version }) => ({
		service: findService(configuration, service),
		version,
	}));
	// A build that has no version needs no tags.
	const tagged = wanted.filter(({ version }) => environment.from !== undefined || version !== undefined);
	const services = tagged.map(({ service }) => service);
	const reads = bothEnd(
		readManifests(manifests, [...configuration.environments.values()], renamesOf(configuration)),
		readReleaseRefs(code, configuration, services, environment.from === undefined ? [] : services),
	);
	// The registry is not asked yet; it lets us in meanwhile.
	const admissions = Promise.all(wanted.map(({ service }) => registry.open(service.image)));
	const [[states, refs]] = await bothEnd(reads, admissions);
	return { request, wanted, configuration, defaultHead, environment, states, refs, remotes, code, registry, world };
}

/** Builds come in where there is no `from`; the environment after that makes releases; later ones take what is there. */
function chooseGoals(planning: Planning): Promise<Goals> {
	const { configuration, environment } = planning;
	if (environment.from === undefined) return chooseBuilds(planning);
	return makesReleases(configuration, environment) ? chooseReleases(planning) : chooseDeployed(planning);
}

function makesReleases({ environments }: Configuration, { from }: Environment): boolean {
	return from !== undefined && environments.get(from)?.from === undefined;
}
