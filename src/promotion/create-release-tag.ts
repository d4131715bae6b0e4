import { type AuthorInputs, parseAuthorship } from "../setup/authorship.ts";
import { parseRemotes, type RemoteInputs } from "../setup/remotes.ts";
import type { World } from "../world/world.ts";
import type { NamedRelease } from "./named-release.ts";
import type { Plan } from "./plan.ts";
import { isDone, outcomeOf, type Release, type ReleaseOutcome } from "./release.ts";

export interface ReleaseTagInputs extends RemoteInputs, NamedRelease, AuthorInputs {
	readonly plan: string;
	readonly "dry-run": boolean;
}

/** Creates the tags and release branches of a plan, or those of one version that the inputs name. */
export async function createReleaseTag(inputs: ReleaseTagInputs, world: World): Promise<ReleaseOutcome[]> {
	const remotes = parseRemotes(inputs, world.env);
	const how = { ...(await parseAuthorship(inputs, world)), dryRun: inputs["dry-run"] };
	if (inputs.plan === "") {
		const { ownNamed } = await import("./named-release.ts");
		return ownNamed(inputs, remotes, how, world);
	}
	const { parsePlanToWrite } = await import("./approved-plan.ts");
	const releases = plannedReleases(parsePlanToWrite(inputs.plan), inputs.message);
	const outcomes = releases.map(outcomeOf);
	if (how.dryRun || outcomes.every(isDone)) return outcomes;
	// Loaded only here: builds, and versions that have their tag, need no Git, which is a third of the start.
	const { ownPlanned } = await import("./release-tags.ts");
	return ownPlanned(remotes.code, releases, how, world);
}

function plannedReleases(plan: Plan, message: string): Release[] {
	return plan.services.flatMap(({ service, version, commit, gitTag, releaseBranch, refs }) =>
		gitTag === null
			? []
			: [{ service, version, commit, gitTag, releaseBranch, refs, message: message || `${service} ${version}` }],
	);
}
