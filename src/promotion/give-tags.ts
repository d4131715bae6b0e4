import type { ImageTag } from "../images/image-tag.ts";
import type { Registry } from "../registry/registry.ts";
import { type RetagOutcome, retag } from "../registry/retag.ts";
import type { Plan, ServicePlan } from "./plan.ts";

/** What became of one service's tags. */
export interface TagMove {
	readonly planned: ServicePlan;
	/** Undefined when the manifest says something else by now, so that nothing was moved. */
	readonly outcome: RetagOutcome | undefined;
}

/** Gives the images their tags that never move: before any manifest names them. */
export function giveFixedTags(plan: Plan, registry: Registry, dryRun: boolean): Promise<TagMove[]> {
	return Promise.all(
		plan.services
			.filter(({ fixedTags }) => fixedTags.length > 0)
			.map(async (planned) => ({
				planned,
				outcome: await give(registry, planned, planned.fixedTags, () => true, dryRun),
			})),
	);
}

/** Gives one planned image tags; its digest is the source, so no tag can stand for another image meanwhile. */
export function give(
	registry: Registry,
	{ image, digest }: Pick<ServicePlan, "image" | "digest">,
	tags: readonly ImageTag[],
	isImmutable: (tag: ImageTag) => boolean,
	dryRun: boolean,
): Promise<RetagOutcome> {
	return retag(registry, { image, source: digest, tags, expectedDigest: digest, isImmutable, dryRun });
}
