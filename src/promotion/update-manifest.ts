import { ReleaseError } from "../errors/release-error.ts";
import { parseCommitSettings } from "../setup/commit-settings.ts";
import { parseRemotes } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import type { ManifestInputs, UpdatedManifest } from "./manifest-inputs.ts";

/** Writes a plan's entries into the environment's manifest, or the one entry that the inputs name. */
export async function updateManifest(inputs: ManifestInputs, world: World): Promise<UpdatedManifest> {
	const remotes = parseRemotes(inputs, world.env);
	const settings = await parseCommitSettings(inputs, remotes.manifests, world);
	if (inputs.plan !== "") {
		const { parsePlanToWrite } = await import("./approved-plan.ts");
		const plan = parsePlanToWrite(inputs.plan);
		const { updatePlanned } = await import("./update-planned.ts");
		return updatePlanned(plan, inputs, remotes, settings, world);
	}
	if (inputs.environment === "" || inputs.service === "" || inputs.version === "") {
		throw new ReleaseError(
			"invalid-input",
			'Give "plan", or "environment", "service" and "version". Nothing was read or written.',
		);
	}
	const { updateNamed } = await import("./update-named.ts");
	return updateNamed(inputs, remotes, settings, world);
}
