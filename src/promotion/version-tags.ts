import type { Configuration } from "../config/configuration.ts";
import { listRefs, type RefState } from "../git/list-refs.ts";
import type { Repository } from "../git/repository.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { type BranchName, branchRef } from "../refs/ref-name.ts";
import type { ServiceName } from "../services/service-name.ts";
import { matchTag, type ServiceTagTemplate, tagPattern } from "../versions/service-tag.ts";
import type { Version } from "../versions/version.ts";

const TAGS = "refs/tags/";

/** The released versions and the heads of release branches, as the remote has them now. */
export interface ReleaseRefs {
	/** The commits of a service's versions. */
	versions(service: ServiceName): ReadonlyMap<Version, CommitId>;
	head(branch: BranchName): CommitId | undefined;
}

/** All version tags of the services, and the branches asked for, in one request for refs. */
export async function readReleaseRefs(
	code: Repository,
	configuration: Configuration,
	services: readonly ServiceName[],
	branches: readonly BranchName[],
): Promise<ReleaseRefs> {
	const template = configuration.tags.service;
	const patterns = [...services.map((service) => tagPattern(template, service)), ...branches.map(branchRef)];
	const refs = await listRefs(code, [...new Set(patterns)]);
	return {
		versions: (service) => new Map([...refs].flatMap(([ref, state]) => versionOf(template, service, ref, state))),
		head: (branch) => refs.get(branchRef(branch))?.commit,
	};
}

function versionOf(
	template: ServiceTagTemplate,
	service: ServiceName,
	ref: string,
	{ commit }: RefState,
): [Version, CommitId][] {
	const version = ref.startsWith(TAGS) ? matchTag(template, service, ref.slice(TAGS.length)) : undefined;
	return version === undefined ? [] : [[version, commit]];
}
