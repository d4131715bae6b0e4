import { ensureCommits } from "./ensure-commits.ts";
import { behind } from "./objects.ts";
import type { RefUpdate } from "./push.ts";
import type { Repository } from "./repository.ts";
import { type SwapOutcome, swapRefs } from "./swap-refs.ts";

/**
 * Points refs at commits that the remote has, or at tags made by `createTag`, all or none, each only if it is what was
 * expected. A ref that already is at its target counts as done. No file is uploaded.
 * Moving a branch does not ask whether that is a rewind: see `relations`. `what` is for sentences.
 * @throws ReleaseError `unknown-commit`, `unauthorized`, `git-unavailable`.
 */
export async function pushRefs(
	repository: Repository,
	updates: readonly RefUpdate[],
	what: string,
): Promise<SwapOutcome> {
	const { graph } = repository;
	const outcome = await swapRefs(repository, graph, updates, what);
	if (outcome.kind !== "refused") return outcome;
	// A remote refuses what it does not have in words of its own: then that is what is wrong, and is said.
	const targets = updates.map(({ target }) => target);
	await ensureCommits(repository, await behind(graph, targets));
	return outcome;
}
