import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, shortId } from "../refs/commit-id.ts";
import type { BranchName, TagName } from "../refs/ref-name.ts";
import type { ServiceName } from "../services/service-name.ts";
import { compareVersions, isStable, sameCore, stage, type Version } from "../versions/version.ts";

/** What is known of a service when a version of it is to be released. */
export interface ReleaseFacts {
	readonly service: ServiceName;
	readonly version: Version;
	readonly gitTag: TagName;
	/** The commits of all versions that the service has. */
	readonly tags: ReadonlyMap<Version, CommitId>;
	/** The branch of the version's line, and its head; null where the version is made before there is a line (an alpha). */
	readonly line: { readonly branch: BranchName; readonly head: CommitId | undefined } | null;
	/** The commit that was asked for. */
	readonly asked: CommitId | undefined;
	/** The input that asks for it, for sentences. */
	readonly input: "source-sha" | "commit";
	/** Where the version comes from, and the commit that it runs there. */
	readonly source: { readonly environment: string; readonly commit: CommitId | undefined };
	/** The pre-release stages in their order, such as alpha, beta, rc. */
	readonly stages: readonly string[];
}

/** The commit of a release, and what decided it. */
export interface Choice {
	readonly commit: CommitId;
	readonly because: "tag" | "candidate" | "asked" | "branch" | "source";
	/** The release candidate whose commit this is. */
	readonly candidate?: Version;
}

/** The first of these that there is: the version's tag, its highest rc, the commit asked for, the line's head, what the source runs. */
export function chooseCommit(facts: ReleaseFacts): Choice {
	const tagged = facts.tags.get(facts.version);
	if (tagged !== undefined) return taggedCommit(facts, tagged);
	const candidate = isStable(facts.version) ? highestCandidate(facts) : undefined;
	if (candidate !== undefined) return candidateCommit(facts, candidate);
	if (facts.asked !== undefined) return { commit: facts.asked, because: "asked" };
	if (facts.line?.head !== undefined) return headCommit(facts, facts.line.branch, facts.line.head);
	if (facts.source.commit !== undefined) return { commit: facts.source.commit, because: "source" };
	throw new ReleaseError(
		"not-deployed",
		`${facts.source.environment} does not run ${facts.service}, so there is no commit to release as ${facts.version}. Deploy it to ${facts.source.environment} first, or name the commit in ${facts.input}. Nothing was written.`,
	);
}

function taggedCommit({ service, version, gitTag, asked, input }: ReleaseFacts, commit: CommitId): Choice {
	if (asked === undefined || asked === commit) return { commit, because: "tag" };
	throw new ReleaseError(
		"version-exists",
		`${service} ${version} is commit ${shortId(commit)} (tag ${gitTag}), but ${input} is ${shortId(asked)}. A released version never moves: give ${shortId(asked)} a new version, or leave ${input} empty to take what ${version} is. Nothing was written.`,
	);
}

/** The newest release candidate of a stable version, which the version then has to be. */
export function highestCandidate({
	tags,
	version,
}: Pick<ReleaseFacts, "tags" | "version">): { version: Version; commit: CommitId } | undefined {
	return [...tags]
		.map(([candidate, commit]) => ({ version: candidate, commit }))
		.filter((candidate) => sameCore(candidate.version, version) && stage(candidate.version) === "rc")
		.sort((left, right) => compareVersions(right.version, left.version))[0];
}

function candidateCommit(facts: ReleaseFacts, candidate: { version: Version; commit: CommitId }): Choice {
	const { service, version, asked, input } = facts;
	if (asked === undefined || asked === candidate.commit) {
		return { commit: candidate.commit, because: "candidate", candidate: candidate.version };
	}
	throw new ReleaseError(
		"not-the-candidate",
		`${service} ${version} must be what its last candidate was: ${candidate.version} is commit ${shortId(candidate.commit)}, but ${input} is ${shortId(asked)}. Make a further candidate from ${shortId(asked)} first, or leave ${input} empty. Nothing was written.`,
	);
}

function headCommit(facts: ReleaseFacts, branch: BranchName, head: CommitId): Choice {
	const others = [...facts.tags].filter(([, commit]) => commit === head).map(([version]) => version);
	const released = others.filter((other) => !isEarlierStage(other, facts));
	if (released.length === 0) return { commit: head, because: "branch" };
	throw new ReleaseError(
		"nothing-to-release",
		`The head of ${branch} (${shortId(head)}) is already ${facts.service} ${released.join(", ")}, so there is nothing new to release as ${facts.version}. Was the cherry-pick pushed? Push it to ${branch}, or push the tag ${facts.gitTag}, or name the commit in ${facts.input}. Nothing was written.`,
	);
}

/** Whether `other` is a pre-release of the same version, of a stage before the one that is wanted. */
function isEarlierStage(other: Version, { version, stages }: ReleaseFacts): boolean {
	if (!sameCore(other, version) || isStable(other)) return false;
	if (isStable(version)) return true;
	const order = (of: Version) => stages.indexOf(stage(of) ?? "");
	return order(other) >= 0 && order(other) < order(version);
}

/** The versions that must not be in a new version's commit: all that are not lower. */
export function notLower(facts: Pick<ReleaseFacts, "tags" | "version">): { version: Version; commit: CommitId }[] {
	return [...facts.tags]
		.map(([version, commit]) => ({ version, commit }))
		.filter(({ version }) => version !== facts.version && compareVersions(version, facts.version) >= 0);
}

/** @throws ReleaseError `version-order` when the commit of a new version contains a version that is not lower */
export function checkOrder(facts: ReleaseFacts, commit: CommitId, contained: ReadonlySet<CommitId>): void {
	const above = notLower(facts).filter((tag) => contained.has(tag.commit));
	const highest = above.sort((left, right) => compareVersions(right.version, left.version))[0];
	if (highest === undefined) return;
	throw new ReleaseError(
		"version-order",
		`Commit ${shortId(commit)} contains ${facts.service} ${highest.version} already, so it cannot be released as ${facts.version}, which is not greater. Choose a version above ${highest.version}. Nothing was written.`,
	);
}

/** What has to happen to a line's branch so that it holds the release: `relation` is how the head stands to the commit. */
export function branchMove(
	facts: { readonly service: ServiceName; readonly branch: BranchName; readonly head: CommitId | undefined },
	commit: CommitId,
	relation: "same" | "ancestor" | "descendant" | "diverged" | undefined,
): "create" | "forward" | "keep" {
	if (facts.head === undefined) return "create";
	if (relation === "same" || relation === "descendant") return "keep";
	if (relation === "ancestor") return "forward";
	throw new ReleaseError(
		"branch-diverged",
		`${facts.branch} is at ${shortId(facts.head)}, and the commit to release for ${facts.service} is ${shortId(commit)}: neither contains the other. To release from the line, push the fix to ${facts.branch} and name no commit; to release ${shortId(commit)}, choose a version of another line. Nothing was written.`,
	);
}
