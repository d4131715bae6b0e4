import type { Branches, NextCommit, StagedCommit, Swap, Tip } from "../branches/branches.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { branchRef } from "../refs/ref-name.ts";
import { containedIn } from "./ancestry.ts";
import type { BareRepository } from "./bare-repository.ts";
import type { Identity } from "./identity.ts";
import type { Repository } from "./repository.ts";
import { swapRefs } from "./swap-refs.ts";
import { type Carries, readBranch, storeOf } from "./tips.ts";
import { writeCommit } from "./write-commit.ts";

/** A repository's branches over Git: commits are made here, under a name of our choice, and pushed with a lease. */
export function gitBranches(repository: Repository, identity: Identity, carries: Carries = "manifests"): Branches {
	const store = storeOf(repository, carries);
	return {
		url: repository.remote.url,
		read: (branch, paths, toWrite) => readBranch(repository, branch, paths, { carries, toPush: toWrite }),
		stage: (next) => stage(repository, store, identity, next),
	};
}

async function stage(
	repository: Repository,
	store: BareRepository,
	identity: Identity,
	next: NextCommit,
): Promise<StagedCommit> {
	const { tip, files, message } = next;
	const withModes = [...files].map(
		([path, bytes]) => [path, { bytes, mode: tip?.files.get(path)?.mode ?? "100644" }] as const,
	);
	const commit = await writeCommit(store, {
		parent: tip?.commit,
		files: new Map(withModes),
		message,
		identity,
		date: repository.world.now(),
	});
	return { swap: () => swap(repository, store, next, commit) };
}

async function swap(
	repository: Repository,
	store: BareRepository,
	{ branch, tip, what }: NextCommit,
	commit: CommitId,
): Promise<Swap> {
	const update = { ref: branchRef(branch), target: commit, expected: tip?.commit };
	const outcome = await swapRefs(repository, store, [update], what);
	if (outcome.kind === "updated") return { kind: "updated", commit };
	if (outcome.kind === "refused" || !outcome.mayHaveLanded) return outcome;
	return { kind: "moved", landed: (now) => landed(repository, commit, tip, now) };
}

/** The commit, if its push, which got no clear answer, had arrived before the branch moved on. */
async function landed(
	repository: Repository,
	commit: CommitId,
	before: Tip | undefined,
	now: Tip,
): Promise<CommitId | undefined> {
	const found = await containedIn(repository, now.commit, [commit], before?.commit);
	return found.length > 0 ? commit : undefined;
}
