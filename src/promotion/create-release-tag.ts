import type { Configuration, Environment } from "../config/configuration.ts";
import { findService } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { resolveCommit } from "../git/resolve-commit.ts";
import { parseCommitPrefix } from "../refs/commit-id.ts";
import { readConfiguration } from "../setup/read-configuration.ts";
import { readManifests } from "../setup/read-manifests.ts";
import { parseRemotes, type RemoteInputs, type Remotes } from "../setup/remotes.ts";
import { parseVersion } from "../versions/version.ts";
import type { World } from "../world/world.ts";
import { chooseProved, releaseBranch, releaseFacts } from "./choose-releases.ts";
import { parsePlan } from "./parse-plan.ts";
import type { Plan } from "./plan.ts";
import { ownVersions, type Release, type ReleaseOutcome } from "./release-tags.ts";
import { readReleaseRefs } from "./version-tags.ts";

export interface ReleaseTagInputs extends RemoteInputs {
	readonly plan: string;
	readonly service: string;
	readonly version: string;
	readonly commit: string;
	readonly message: string;
	readonly config: string;
	readonly "dry-run": boolean;
}

/** Creates the tags and release branches of a plan, or those of one version that the inputs name. */
export async function createReleaseTag(inputs: ReleaseTagInputs, world: World): Promise<ReleaseOutcome[]> {
	const remotes = parseRemotes(inputs, world.env);
	if (inputs.plan !== "") {
		const releases = plannedReleases(parsePlan(inputs.plan), inputs.message);
		if (releases.length === 0) return [];
		return ownVersions(await openRepository(remotes.code, world), releases, inputs["dry-run"], world);
	}
	const code = await openRepository(remotes.code, world);
	const release = await namedRelease(inputs, code, remotes, world);
	return ownVersions(code, [release], inputs["dry-run"], world);
}

function plannedReleases(plan: Plan, message: string): Release[] {
	return plan.services.flatMap(({ service, version, commit, gitTag, releaseBranch }) =>
		gitTag === null
			? []
			: [{ service, version, commit, gitTag, releaseBranch, message: message || `${service} ${version}` }],
	);
}

async function namedRelease(
	inputs: ReleaseTagInputs,
	code: Repository,
	remotes: Remotes,
	world: World,
): Promise<Release> {
	if (inputs.service === "" || inputs.version === "") {
		throw new ReleaseError("invalid-input", 'Give "plan", or "service" and "version". Nothing was read or written.');
	}
	const version = parseVersion(inputs.version, 'The input "version"');
	const prefix = inputs.commit === "" ? undefined : parseCommitPrefix(inputs.commit, 'The input "commit"');
	const configuration = await readConfiguration(code, inputs.config);
	const service = findService(configuration, inputs.service);
	const branch = releaseBranch(configuration, service.name, version);
	const refs = await readReleaseRefs(code, configuration, [service.name], branch === null ? [] : [branch]);
	const asked = prefix === undefined ? undefined : await resolveCommit(code, prefix);
	const environment = sourceOfReleases(configuration);
	const states = await readManifests(await openRepository(remotes.manifests, world), [environment]);
	const commit = states.get(environment.name)?.manifest.services.get(service.name)?.commit;
	const source = { environment: environment.name, commit };
	const facts = releaseFacts(configuration, { service, version }, refs, asked, source);
	const choice = await chooseProved({ code }, facts);
	return {
		service: service.name,
		version,
		commit: choice.commit,
		gitTag: facts.gitTag,
		releaseBranch: branch,
		message: inputs.message || `${service.name} ${version}`,
	};
}

/** The environment whose builds become releases: the one that takes builds, and that another takes its versions from. */
function sourceOfReleases({ environments, path }: Configuration): Environment {
	const sources = [...environments.values()].flatMap(({ from }) =>
		from === undefined ? [] : (environments.get(from) ?? []),
	);
	const source = sources.find(({ from }) => from === undefined);
	if (source !== undefined) return source;
	throw new ReleaseError(
		"invalid-config",
		`${path} has no environment that takes its versions from one that takes builds, so it is not known which commit to release. Name it in the input "commit". Nothing was written.`,
	);
}
