import { findEnvironment } from "../config/configuration.ts";
import type { Remote } from "../git/remote.ts";
import { openRepository } from "../git/repository.ts";
import { readConfiguration } from "../setup/read-configuration.ts";
import type { World } from "../world/world.ts";

/** Where an environment's milestones go, and how they are called. */
export interface MilestonePlace {
	readonly environment: string;
	/** The manifest's path on its branch. */
	readonly manifest: string;
	/** Of the tag's name; null where there are no milestones. */
	readonly template: string | null;
}

/** The place that the configuration gives an environment's milestones. */
export async function readMilestonePlace(
	code: Remote,
	{ config, environment }: { readonly config: string; readonly environment: string },
	world: World,
): Promise<MilestonePlace> {
	const configuration = await readConfiguration(await openRepository(code, world), config);
	const { name, manifest, milestoneTag } = findEnvironment(configuration, environment);
	return { environment: name, manifest, template: milestoneTag?.text ?? null };
}
