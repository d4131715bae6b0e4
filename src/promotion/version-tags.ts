import type { Configuration } from "../config/configuration.ts";
import { releaseBranchPattern, releaseLine } from "../config/release-branch.ts";
import type { ReleaseBranchTemplate } from "../config/templates.ts";
import { listRefs, type RefState } from "../git/list-refs.ts";
import type { Repository } from "../git/repository.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { type BranchName, branchRef, isBranchName, type TagName, tagRef } from "../refs/ref-name.ts";
import { namesOf, type Service } from "../services/service.ts";
import type { ServiceName } from "../services/service-name.ts";
import { matchTag, type ServiceTagTemplate, serviceTag, tagPattern } from "../versions/service-tag.ts";
import type { Line, Version } from "../versions/version.ts";

const TAGS = "refs/tags/";
const BRANCHES = "refs/heads/";

/** A release branch that is there. */
export interface LineBranch {
	readonly line: Line;
	readonly branch: BranchName;
	readonly head: CommitId;
}

/**
 * The released versions and the heads of release branches, as the remote has them now. A service that was renamed has
 * those of its former name, too: what was released stays released, under the tag that it has.
 */
export interface ReleaseRefs {
	/** The commits of a service's versions. */
	versions(service: Service): ReadonlyMap<Version, CommitId>;
	/** The Git tag that a version has, else the one that it would get. */
	tagOf(service: Service, version: Version): TagName;
	head(branch: BranchName): CommitId | undefined;
	/** All release branches of a service. */
	lines(service: Service): readonly LineBranch[];
}

/** All version tags of the services, and all release branches of those in `lined`, in one request for refs. */
export async function readReleaseRefs(
	code: Repository,
	configuration: Configuration,
	services: readonly Service[],
	lined: readonly Service[],
): Promise<ReleaseRefs> {
	const { service: template, releaseBranch } = configuration.tags;
	const patterns = [
		...services.flatMap(namesOf).map((name) => tagPattern(template, name)),
		...lined.flatMap(namesOf).map((name) => releaseBranchPattern(releaseBranch, name)),
	];
	const refs = await listRefs(code, [...new Set(patterns)]);
	const versions = (name: ServiceName) => [...refs].flatMap(([ref, state]) => versionOf(template, name, ref, state));
	const lines = (name: ServiceName) => [...refs].flatMap(([ref, state]) => lineOf(releaseBranch, name, ref, state));
	return {
		// Where both names have a tag for a version, the present one's is read last, and counts.
		versions: (service) => new Map(namesOf(service).toReversed().flatMap(versions)),
		tagOf(service, version) {
			const tags = namesOf(service).map((name) => serviceTag(template, name, version));
			return tags.find((tag) => refs.has(tagRef(tag))) ?? serviceTag(template, service.name, version);
		},
		head: (branch) => refs.get(branchRef(branch))?.commit,
		// By the branch, since a template without {service} gives both names the same ones.
		lines: (service) => [
			...new Map(
				namesOf(service)
					.flatMap(lines)
					.map((line) => [line.branch, line]),
			).values(),
		],
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
