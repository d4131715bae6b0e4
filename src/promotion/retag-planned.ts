import { openRegistry, type RegistryInputs } from "../setup/open-registry.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { giveFixedTags, type TagMove } from "./give-tags.ts";
import type { Plan } from "./plan.ts";
import type { Retagged } from "./retagged.ts";

export interface PlannedTags extends RemoteInputs, RegistryInputs {
	readonly which: "all" | "fixed" | "moving";
	readonly "dry-run": boolean;
}

/** Gives tags to the images of a plan: those that never move, and those that follow the manifest. */
export async function retagPlanned(plan: Plan, inputs: PlannedTags, world: World): Promise<Retagged[]> {
	const remotes = parseRemotes(inputs, world.env);
	const registry = await openRegistry(inputs, world);
	const dryRun = inputs["dry-run"];
	const fixed = inputs.which === "moving" ? [] : await giveFixedTags(plan, registry, dryRun);
	if (inputs.which === "fixed") return fixed.map(retagged);
	// Loaded only here: nothing else of this action needs Git or YAML, which are half of the start.
	const { followManifest } = await import("./follow-manifest.ts");
	return [...fixed, ...(await followManifest(plan, registry, remotes.manifests, dryRun, world))].map(retagged);
}

function retagged({ planned, outcome }: TagMove): Retagged {
	const left = `The manifest does not say ${planned.service} ${planned.version} any more, so its moving tags were left alone.`;
	return { image: planned.image, outcome, sentence: outcome === undefined ? left : "" };
}
