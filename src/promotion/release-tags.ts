import { jitter } from "../branches/backoff.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { relations } from "../git/ancestry.ts";
import { createTag } from "../git/create-tag.ts";
import type { Identity } from "../git/identity.ts";
import { listRefs, type RefState } from "../git/list-refs.ts";
import type { RefUpdate } from "../git/push.ts";
import { pushRefs } from "../git/push-refs.ts";
import type { Repository } from "../git/repository.ts";
import { type CommitId, shortId } from "../refs/commit-id.ts";
import { type BranchName, branchRef, type TagName, tagRef } from "../refs/ref-name.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { Authorship } from "../setup/authorship.ts";
import type { World } from "../world/world.ts";
import { branchMove } from "./choose-release.ts";
import type { PlannedRefs } from "./plan.ts";

/** A version that is to be owned: its tag, and its line's branch where there is one. */
export interface Release {
	readonly service: ServiceName;
	readonly version: string;
	readonly commit: CommitId;
	readonly gitTag: TagName;
	readonly releaseBranch: BranchName | null;
	/** What was there when this was decided. */
	readonly refs: PlannedRefs;
	/** Of the annotated tag. */
	readonly message: string;
}

/** What was done for one release, or would be. */
export interface ReleaseOutcome {
	readonly release: Release;
	readonly tagCreated: boolean;
	readonly branch: PlannedRefs["branch"];
}

type Refs = ReadonlyMap<string, RefState>;

/**
 * Creates the versions' tags and brings their branches along, all in one atomic push that the remote takes only while
 * nothing has moved: it decides who owns a version. What is there already stays. The first push goes by what the plan
 * saw; where that has moved, the refs are read and decided again.
 * @throws ReleaseError `version-exists` when a tag names another commit, `branch-diverged`, `conflict`
 */
export async function ownVersions(
	code: Repository,
	releases: readonly Release[],
	{ dryRun, identity, timeoutMs }: Authorship & { readonly dryRun: boolean },
	world: World,
): Promise<ReleaseOutcome[]> {
	const deadline = world.now().getTime() + timeoutMs;
	const what = releases.map(({ service, version }) => `${service} ${version}`).join(", ");
	let current = releases;
	for (let attempt = 1; ; attempt++) {
		const began = world.now().getTime();
		const outcomes = current.map(outcomeOf);
		if (dryRun || outcomes.every(isDone)) return outcomes;
		const updates = await Promise.all(current.map((release) => updatesOf(code, release, identity, world)));
		const swap = await pushRefs(code, updates.flat(), `the tag and release branch of ${what}`);
		if (swap.kind === "updated") return outcomes;
		if (swap.kind === "refused") throw swap.error;
		const wait = jitter(attempt + 1, world.now().getTime() - began, world);
		if (world.now().getTime() + wait >= deadline) throw neverStill(what, attempt);
		await world.sleep(wait);
		current = await readAgain(code, releases);
	}
}

function outcomeOf(release: Release): ReleaseOutcome {
	return { release, tagCreated: release.refs.tag === "create", branch: release.refs.branch };
}

function refsOf({ gitTag, releaseBranch }: Release): string[] {
	return [tagRef(gitTag), ...(releaseBranch === null ? [] : [branchRef(releaseBranch)])];
}

function isDone({ tagCreated, branch }: ReleaseOutcome): boolean {
	return !tagCreated && (branch === "keep" || branch === "none");
}

/** The releases with what is left to do for them now that something has moved. */
async function readAgain(code: Repository, releases: readonly Release[]): Promise<Release[]> {
	const refs = await listRefs(code, releases.flatMap(refsOf));
	const heads = releases.map(({ releaseBranch }) =>
		releaseBranch === null ? undefined : refs.get(branchRef(releaseBranch))?.commit,
	);
	const pairs = releases.flatMap(({ commit }, index) => {
		const head = heads[index];
		return head === undefined ? [] : [{ from: head, to: commit }];
	});
	const found = await relations(code, pairs);
	return releases.map((release, index) => {
		const { service, commit, releaseBranch } = release;
		const head = heads[index];
		const relation = head === undefined ? undefined : found.shift();
		const branch =
			releaseBranch === null ? "none" : branchMove({ service, branch: releaseBranch, head }, commit, relation);
		return { ...release, refs: { tag: isNew(release, refs) ? "create" : "keep", branch, head: head ?? null } };
	});
}

function isNew({ service, version, commit, gitTag }: Release, refs: Refs): boolean {
	const tagged = refs.get(tagRef(gitTag))?.commit;
	if (tagged === undefined || tagged === commit) return tagged === undefined;
	throw new ReleaseError(
		"version-exists",
		`${service} ${version} is commit ${shortId(tagged)} already (tag ${gitTag}), not ${shortId(commit)}. A released version never moves: release ${shortId(commit)} under a new version. Nothing was written.`,
	);
}

async function updatesOf(code: Repository, release: Release, identity: Identity, world: World): Promise<RefUpdate[]> {
	const { commit, gitTag, releaseBranch, message, refs } = release;
	const updates: RefUpdate[] = [];
	if (refs.tag === "create") {
		const tag = { name: gitTag, target: commit, message, identity, date: world.now() };
		updates.push({ ref: tagRef(gitTag), target: await createTag(code, tag), expected: undefined });
	}
	if (releaseBranch !== null && (refs.branch === "create" || refs.branch === "forward")) {
		updates.push({ ref: branchRef(releaseBranch), target: commit, expected: refs.head ?? undefined });
	}
	return updates;
}

function neverStill(what: string, attempts: number): ReleaseError {
	return new ReleaseError(
		"conflict",
		`The tag or release branch of ${what} moved in each of ${attempts} attempts to write it. Nothing was written. Run again.`,
		{ retryable: true },
	);
}
