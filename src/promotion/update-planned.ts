import type { CommitSettings } from "../setup/commit-settings.ts";
import { openRepositories } from "../setup/open-repositories.ts";
import type { Remotes } from "../setup/remotes.ts";
import { runContext } from "../setup/run-context.ts";
import type { World } from "../world/world.ts";
import { applyManifest } from "./apply-manifest.ts";
import { approversOf } from "./approvers.ts";
import type { ManifestInputs, UpdatedManifest } from "./manifest-inputs.ts";
import type { Plan } from "./plan.ts";

/** Writes a plan's entries into the environment's manifest. */
export async function updatePlanned(
	plan: Plan,
	inputs: ManifestInputs,
	remotes: Remotes,
	settings: CommitSettings,
	world: World,
): Promise<UpdatedManifest> {
	const repositories = await openRepositories(remotes, world);
	const approvers = approversOf(plan.gates);
	const context = {
		...runContext(world.env),
		// Who the gate has counted goes before what somebody says.
		approvedBy: approvers.length > 0 ? approvers : inputs["approved-by"],
		dryRun: inputs["dry-run"],
		timeoutMs: settings.timeoutMs,
	};
	const branches = settings.open(repositories.manifests, plan.environment.carries);
	const applied = await applyManifest(plan, { ...repositories, branches }, context, world);
	return { ...applied, environment: plan.environment.name };
}
