import { reading } from "../errors/with-state.ts";
import { openRepository } from "../git/repository.ts";
import { type AuthorInputs, parseAuthorship } from "../setup/authorship.ts";
import { openRepositories } from "../setup/open-repositories.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import { parsePlanToWrite } from "./approved-plan.ts";
import type { NamedRelease } from "./named-release.ts";
import type { Plan } from "./plan.ts";
import { ownVersions, type Release, type ReleaseOutcome } from "./release-tags.ts";

export interface ReleaseTagInputs extends RemoteInputs, NamedRelease, AuthorInputs {
	readonly plan: string;
	readonly "dry-run": boolean;
}

/** Creates the tags and release branches of a plan, or those of one version that the inputs name. */
export async function createReleaseTag(inputs: ReleaseTagInputs, world: World): Promise<ReleaseOutcome[]> {
	const remotes = parseRemotes(inputs, world.env);
	const how = { ...(await parseAuthorship(inputs, world)), dryRun: inputs["dry-run"] };
	if (inputs.plan !== "") {
		const releases = plannedReleases(parsePlanToWrite(inputs.plan), inputs.message);
		if (releases.length === 0) return [];
		return ownVersions(await openRepository(remotes.code, world), releases, how, world);
	}
	const repositories = await openRepositories(remotes, world);
	// Loaded only here: with a plan nothing is read from YAML, and its parser costs a third of the start.
	const { namedRelease } = await import("./named-release.ts");
	const release = await reading(() => namedRelease(inputs, repositories));
	return ownVersions(repositories.code, [release], how, world);
}

function plannedReleases(plan: Plan, message: string): Release[] {
	return plan.services.flatMap(({ service, version, commit, gitTag, releaseBranch, refs }) =>
		gitTag === null
			? []
			: [{ service, version, commit, gitTag, releaseBranch, refs, message: message || `${service} ${version}` }],
	);
}
