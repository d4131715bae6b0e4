// How concurrent writers stay out of each other's way: every try reads the branch's newest state, lets the caller decide
// on exactly that state, and swaps in a commit on top of it that is taken only while the branch still is there. A writer
// that was overtaken decides again: it never merges texts, and never carries over what it decided before.
import { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { BranchName } from "../refs/ref-name.ts";
import type { World } from "../world/world.ts";
import { jitter } from "./backoff.ts";
import type { Branches, Tip } from "./branches.ts";

export type Decision = { readonly kind: "unchanged" } | Edit;

interface Edit {
	readonly kind: "write";
	/** Whole new contents, by path; each path must be among the request's. */
	readonly files: ReadonlyMap<string, Buffer>;
	readonly message: string;
}

export interface CommitRequest {
	readonly branch: BranchName;
	/** Every file that `decide` reads or may write. */
	readonly paths: readonly string[];
	/** Called anew for each state of the branch; undefined: the branch does not exist. What it throws ends everything. */
	readonly decide: (tip: Tip | undefined) => Decision | Promise<Decision>;
	/** How long to compete with other writers, in milliseconds. */
	readonly timeoutMs: number;
	/** Everything but the swap. */
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

/**
 * Commits files to a branch by compare-and-swap; a missing branch begins with these files alone.
 * @throws ReleaseError `conflict` when the branch never held still, `rejected` when the other side refuses, and what
 * `decide` throws. Nothing was written then.
 */
export async function commitFiles(branches: Branches, request: CommitRequest, world: World): Promise<CommitOutcome> {
	const deadline = world.now().getTime() + request.timeoutMs;
	const timeLeft = () => deadline - world.now().getTime();
	let unsure: ((now: Tip) => Promise<CommitOutcome | undefined>) | undefined;
	for (let attempts = 1; ; attempts++) {
		const began = world.now().getTime();
		const tip = await branches.read(request.branch, request.paths, !request.dryRun);
		const earlier = tip === undefined ? undefined : await unsure?.(tip);
		if (earlier !== undefined) return earlier;
		if (attempts > 1 && timeLeft() <= 0) throw neverStill(branches, request, attempts - 1);
		const decision = await request.decide(tip);
		if (decision.kind === "unchanged") return { commit: tip?.commit, changed: false, attempts, tip };
		const { branch, what } = request;
		const { files, message } = requireRead(decision, request);
		const staged = await branches.stage({ branch, tip, files, message, what });
		if (request.dryRun) return { commit: tip?.commit, changed: true, attempts, tip };
		const swap = await staged.swap();
		if (swap.kind === "updated") return { commit: swap.commit, changed: true, attempts, tip };
		if (swap.kind === "refused") throw swap.error;
		const { landed } = swap;
		unsure = landed && (async (now) => made(await landed(now), attempts, tip));
		await world.sleep(Math.max(0, Math.min(jitter(attempts + 1, world.now().getTime() - began, world), timeLeft())));
	}
}

/** The outcome of an attempt that got no clear answer, once its commit was found. */
function made(commit: CommitId | undefined, attempts: number, tip: Tip | undefined): CommitOutcome | undefined {
	return commit === undefined ? undefined : { commit, changed: true, attempts, tip };
}

/** The edit, whose files are among those that were read. */
function requireRead(edit: Edit, { paths, what }: CommitRequest): Edit {
	if ([...edit.files.keys()].every((path) => paths.includes(path))) return edit;
	throw new ReleaseError("internal", `${what} was to be written to a path that had not been read.`);
}

function neverStill({ url }: Branches, { branch, what }: CommitRequest, attempts: number): ReleaseError {
	return new ReleaseError(
		"conflict",
		`The branch ${branch} of ${url} never held still: other writers were faster in each of ${attempts} attempts to write ${what}. Nothing was written. Run again.`,
		{ retryable: true },
	);
}
