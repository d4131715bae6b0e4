import type { Configuration } from "../config/configuration.ts";
import { releaseBranchPattern, releaseLine } from "../config/release-branch.ts";
import type { ReleaseBranchTemplate } from "../config/templates.ts";
import { listRefs, type RefState } from "../git/list-refs.ts";
import type { Repository } from "../git/repository.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { type BranchName, branchRef, isBranchName } from "../refs/ref-name.ts";
import type { ServiceName } from "../services/service-name.ts";
import { matchTag, type ServiceTagTemplate, tagPattern } from "../versions/service-tag.ts";
import type { Line, Version } from "../versions/version.ts";

const TAGS = "refs/tags/";
const BRANCHES = "refs/heads/";

/** A release branch that is there. */
export interface LineBranch {
	readonly line: Line;
	readonly branch: BranchName;
	readonly head: CommitId;
}

/** The released versions and the heads of release branches, as the remote has them now. */
export interface ReleaseRefs {
	/** The commits of a service's versions. */
	versions(service: ServiceName): ReadonlyMap<Version, CommitId>;
	head(branch: BranchName): CommitId | undefined;
	/** All release branches of a service. */
	lines(service: ServiceName): readonly LineBranch[];
}

/** All version tags of the services, and all release branches of those in `lined`, in one request for refs. */
export async function readReleaseRefs(
	code: Repository,
	configuration: Configuration,
	services: readonly ServiceName[],
	lined: readonly ServiceName[],
): Promise<ReleaseRefs> {
	const { service: template, releaseBranch } = configuration.tags;
	const patterns = [
		...services.map((service) => tagPattern(template, service)),
		...lined.map((service) => releaseBranchPattern(releaseBranch, service)),
	];
	const refs = await listRefs(code, [...new Set(patterns)]);
	return {
		versions: (service) => new Map([...refs].flatMap(([ref, state]) => versionOf(template, service, ref, state))),
		head: (branch) => refs.get(branchRef(branch))?.commit,
		lines: (service) => [...refs].flatMap(([ref, state]) => lineOf(releaseBranch, service, ref, state)),
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

function lineOf(
	template: ReleaseBranchTemplate,
	service: ServiceName,
	ref: string,
	{ commit }: RefState,
): LineBranch[] {
	const branch = ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : "";
	const line = releaseLine(template, service, branch);
	return line !== undefined && isBranchName(branch) ? [{ line, branch, head: commit }] : [];
}
