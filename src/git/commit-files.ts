// How concurrent writers stay out of each other's way: every try reads the branch's newest state, lets the caller decide
// on exactly that state, and pushes a commit on top of it that the remote takes only while the branch still is there.
// A writer that was overtaken decides again: it never merges texts, and never carries over what it decided before.
import { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { type BranchName, branchRef } from "../refs/ref-name.ts";
import type { World } from "../world/world.ts";
import { containedIn } from "./ancestry.ts";
import { jitter } from "./backoff.ts";
import type { BareRepository } from "./bare-repository.ts";
import type { Identity } from "./identity.ts";
import type { Repository } from "./repository.ts";
import { swapRefs } from "./swap-refs.ts";
import { type Carries, readBranch, type Tip } from "./tips.ts";
import { writeCommit } from "./write-commit.ts";

export type Decision = { readonly kind: "unchanged" } | Edit;

interface Edit {
	readonly kind: "write";
	/** Whole new contents, by path; each path must be among the request's. */
	readonly files: ReadonlyMap<string, Buffer>;
	readonly message: string;
}

export interface CommitRequest {
	readonly branch: BranchName;
	/** How the branch is read; the outcome is the same. Default: `manifests`. */
	readonly carries?: Carries;
	/** Every file that `decide` reads or may write. */
	readonly paths: readonly string[];
	/** Called anew for each state of the branch; undefined: the branch does not exist. What it throws ends everything. */
	readonly decide: (tip: Tip | undefined) => Decision | Promise<Decision>;
	readonly identity: Identity;
	/** How long to compete with other writers, in milliseconds; default two minutes. */
	readonly timeoutMs?: number;
	/** Everything but the push. */
	readonly dryRun: boolean;
	/** For sentences: "the staging manifest of blue". */
	readonly what: string;
}

export interface CommitOutcome {
	/** The new commit; when nothing was written, the branch's tip, if there is a branch. */
	readonly commit: CommitId | undefined;
	/** Whether a commit was made (in a dry run: would be). */
	readonly changed: boolean;
	readonly attempts: number;
	/** The state that was decided on. */
	readonly tip: Tip | undefined;
}

const DEFAULT_TIMEOUT_MS = 120_000;

/**
 * Commits files to a branch by compare-and-swap; a missing branch begins with these files alone.
 * @throws ReleaseError `conflict` when the branch never held still, `rejected` when the remote refuses, and what
 * `decide` throws. Nothing was written then.
 */
export async function commitFiles(
	repository: Repository,
	request: CommitRequest,
	world: World,
): Promise<CommitOutcome> {
	const store = request.carries === "code" ? repository.contents : repository.history;
	const deadline = world.now().getTime() + (request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
	let unsure: CommitOutcome | undefined;
	for (let attempts = 1; ; attempts++) {
		const began = world.now().getTime();
		const tip = await readBranch(repository, request.branch, request.paths, request.carries);
		if (unsure !== undefined && (await isInHistory(repository, unsure, tip))) return unsure;
		if (attempts > 1 && world.now().getTime() >= deadline) throw neverStill(repository, request, attempts - 1);
		const decision = await request.decide(tip);
		if (decision.kind === "unchanged") return { commit: tip?.commit, changed: false, attempts, tip };
		const commit = await makeCommit(store, request, decision, tip, world);
		if (request.dryRun) return { commit: tip?.commit, changed: true, attempts, tip };
		const update = { ref: branchRef(request.branch), target: commit, expected: tip?.commit };
		const outcome = await swapRefs(repository, store, [update], request.what);
		if (outcome.kind === "updated") return { commit, changed: true, attempts, tip };
		if (outcome.kind === "refused") throw outcome.error;
		unsure = outcome.mayHaveLanded ? { commit, changed: true, attempts, tip } : undefined;
		const now = world.now().getTime();
		// Never past the deadline: a clock that was set while this ran may make an attempt look as long as a day.
		await world.sleep(Math.max(0, Math.min(jitter(attempts + 1, now - began, world), deadline - now)));
	}
}

/** Whether a commit whose push got no clear answer had landed before the branch moved on. */
async function isInHistory(repository: Repository, unsure: CommitOutcome, tip: Tip | undefined): Promise<boolean> {
	if (tip === undefined || unsure.commit === undefined) return false;
	return (await containedIn(repository, tip.commit, [unsure.commit], unsure.tip?.commit)).length > 0;
}

function makeCommit(
	store: BareRepository,
	request: CommitRequest,
	edit: Edit,
	tip: Tip | undefined,
	world: World,
): Promise<CommitId> {
	const files = new Map<string, { bytes: Buffer; mode: string }>();
	for (const [path, bytes] of edit.files) {
		if (!request.paths.includes(path)) {
			throw new ReleaseError("internal", `${request.what} was to be written to a path that had not been read.`);
		}
		files.set(path, { bytes, mode: tip?.files.get(path)?.mode ?? "100644" });
	}
	const { message } = edit;
	const commit = { parent: tip?.commit, files, message, identity: request.identity, date: world.now() };
	return writeCommit(store, commit);
}

function neverStill(repository: Repository, request: CommitRequest, attempts: number): ReleaseError {
	return new ReleaseError(
		"conflict",
		`The branch ${request.branch} of ${repository.remote.url} never held still: other writers were faster in each of ${attempts} attempts to write ${request.what}. Nothing was written. Run again.`,
		{ retryable: true },
	);
}
