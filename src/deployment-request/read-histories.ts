import { arrival } from "../manifests/ledger/arrival.ts";
import { noOlderThan } from "../manifests/ledger/ledger.ts";
import { type Stretch, stretches } from "../manifests/ledger/stretches.ts";
import { versionsSeen } from "../manifests/ledger/versions-seen.ts";
import { askAll } from "../promotion/history-facts.ts";
import type { ServicePlan } from "../promotion/plan.ts";
import { type Planning, stateOf } from "../promotion/planning.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { isVersion } from "../versions/version.ts";
import type { PreviousDeployment, Stage } from "./deployment-request.ts";

const DAY = 86_400_000;

/** What runs in the environment itself, and all versions that ever ran there. */
export interface Here {
	readonly plan: ServicePlan;
	readonly previous: PreviousDeployment | undefined;
	readonly ran: ReadonlySet<string>;
}

export async function readHere(planning: Planning, services: readonly ServicePlan[]): Promise<Here[]> {
	const asked = services.map((plan) => ({ plan, arrival: arrival(plan.service), seen: versionsSeen(plan.service) }));
	await askAll(
		stateOf(planning, planning.environment.name),
		asked.flatMap((one) => [one.arrival, one.seen]),
	);
	return asked.map(({ plan, arrival: came, seen }) => {
		const arrived = came.answer();
		const previous = arrived && {
			version: arrived.entry.version,
			digest: arrived.entry.digest,
			commit: arrived.entry.commit ?? taggedCommit(planning, plan, arrived.entry.version),
			since: arrived.committedAt,
		};
		return { plan, previous, ran: seen.answer() };
	});
}

function taggedCommit(
	{ refs, configuration }: Planning,
	{ service }: ServicePlan,
	version: string,
): CommitId | undefined {
	const known = configuration.services.get(service);
	return known !== undefined && isVersion(version) ? refs.versions(known).get(version) : undefined;
}

/** For each service, when it ran in the environments that it came through. `madeAt` is the date of its commit. */
export async function readWays(
	planning: Planning,
	services: readonly { readonly service: ServicePlan; readonly madeAt: Date | undefined }[],
): Promise<Stage[][]> {
	const ways = services.map((): Stage[] => []);
	for (const environment of environmentsBefore(planning)) {
		const questions = services.map(({ service, madeAt }) => newestStretch(service, madeAt));
		await askAll(stateOf(planning, environment), questions);
		for (const [index, way] of ways.entries()) way.push({ environment, ran: questions[index]?.answer()[0] });
	}
	return ways;
}

/** Nothing runs before its commit is made, but clocks differ. */
function newestStretch(service: ServicePlan, madeAt: Date | undefined) {
	const earliest = madeAt && new Date(madeAt.getTime() - DAY);
	const isFound = (known: readonly Stretch[]) => known.length > 0;
	return noOlderThan(earliest, stretches(service.service, service, isFound));
}

/** In the order of promotion. */
function environmentsBefore({ environment, configuration }: Planning): string[] {
	const before: string[] = [];
	for (let at = environment.from; at !== undefined; at = configuration.environments.get(at)?.from) before.unshift(at);
	return before;
}
