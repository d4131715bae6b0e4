import type { Remote } from "../git/remote.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import type { Digest } from "../images/digest.ts";
import { runs } from "../manifests/entry.ts";
import type { Registry } from "../registry/registry.ts";
import type { World } from "../world/world.ts";
import { give, type TagMove } from "./give-tags.ts";
import type { Plan, ServicePlan } from "./plan.ts";
import { presentEntries } from "./present-entries.ts";

/**
 * Lets the moving tags follow the manifest, where it still says what the plan wrote. Somebody may write the manifest
 * just while the tags move, and move them first: so it is read again after each write, until the tags are what it says.
 */
export async function followManifest(
	plan: Plan,
	registry: Registry,
	remote: Remote,
	dryRun: boolean,
	world: World,
): Promise<TagMove[]> {
	const moving = plan.services.filter(({ movingTags, risingTags }) => movingTags.length + risingTags.length > 0);
	if (moving.length === 0) return [];
	const manifests = await openRepository(remote, world);
	const present = dryRun ? undefined : await presentEntries(plan, manifests);
	const moves = await Promise.all(
		moving.map(async (planned) => {
			const tags = [...planned.movingTags, ...planned.risingTags];
			const isThere = present === undefined || runs(present.get(planned.service), planned);
			return { planned, outcome: isThere ? await give(registry, planned, tags, () => false, dryRun) : undefined };
		}),
	);
	const written = moves.flatMap(({ planned, outcome }) => (outcome?.written.length ? [planned] : []));
	if (!dryRun) await keepFollowing(plan, registry, manifests, written);
	return moves;
}

async function keepFollowing(
	plan: Plan,
	registry: Registry,
	manifests: Repository,
	written: readonly ServicePlan[],
): Promise<void> {
	let given: ReadonlyMap<ServicePlan, Digest> = new Map(written.map((planned) => [planned, planned.digest]));
	while (given.size > 0) {
		const present = await presentEntries(plan, manifests);
		const moved = [...given].flatMap(([planned, digest]) => {
			const now = present.get(planned.service)?.digest;
			return now === undefined || now === digest ? [] : [[planned, now] as const];
		});
		for (const [planned, digest] of moved) {
			await give(registry, { ...planned, digest }, planned.movingTags, () => false, false);
		}
		given = new Map(moved);
	}
}
