import { type Configuration, type Environment, findService, renamesOf } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { ensureCommits } from "../git/ensure-commits.ts";
import type { Repository } from "../git/repository.ts";
import { resolveCommit } from "../git/resolve-commit.ts";
import { parseCommitPrefix } from "../refs/commit-id.ts";
import { readConfiguration } from "../setup/read-configuration.ts";
import { readManifests } from "../setup/read-manifests.ts";
import { parseVersion } from "../versions/version.ts";
import { chooseProved, releaseBranches, releaseFacts } from "./choose-releases.ts";
import type { Release } from "./release-tags.ts";
import { readReleaseRefs } from "./version-tags.ts";

/** A release as inputs name it; an empty text is "not given". */
export interface NamedRelease {
	readonly service: string;
	readonly version: string;
	readonly commit: string;
	readonly message: string;
	readonly config: string;
}

/** The release that the inputs name, with the commit that the rules give it. */
export async function namedRelease(
	inputs: NamedRelease,
	{ code, manifests }: { readonly code: Repository; readonly manifests: Repository },
): Promise<Release> {
	if (inputs.service === "" || inputs.version === "") {
		throw new ReleaseError("invalid-input", 'Give "plan", or "service" and "version". Nothing was read or written.');
	}
	const version = parseVersion(inputs.version, 'The input "version"');
	const prefix = inputs.commit === "" ? undefined : parseCommitPrefix(inputs.commit, 'The input "commit"');
	const configuration = await readConfiguration(code, inputs.config);
	const service = findService(configuration, inputs.service);
	const hasLine = releaseBranches(configuration, service, version).length > 0;
	const refs = await readReleaseRefs(code, configuration, [service], hasLine ? [service] : []);
	const asked = prefix === undefined ? undefined : await resolveCommit(code, prefix);
	const environment = sourceOfReleases(configuration);
	const states = await readManifests(manifests, [environment], renamesOf(configuration));
	const commit = states.get(environment.name)?.manifest.services.get(service.name)?.commit;
	const source = { environment: environment.name, commit };
	const facts = releaseFacts(configuration, { service, version }, refs, { asked, input: "commit", source });
	const choice = await chooseProved({ code }, facts);
	await ensureCommits(code, [choice.commit]);
	return {
		service: service.name,
		version,
		commit: choice.commit,
		gitTag: facts.gitTag,
		releaseBranch: facts.line?.branch ?? null,
		refs: choice.refs,
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
