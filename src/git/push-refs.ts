import { ensureObjects } from "./ensure-commits.ts";
import type { RefUpdate } from "./push.ts";
import type { Repository } from "./repository.ts";
import { type SwapOutcome, swapRefs } from "./swap-refs.ts";

/**
 * Points refs at commits that the remote has, or at tags made by `createTag`, all or none, each only if it is what was
 * expected. A ref that already is at its target counts as done. No file is uploaded: four requests, under 2 kB.
 * Moving a branch does not ask whether that is a rewind: see `relations`. `what` is for sentences.
 * @throws ReleaseError `unknown-commit`, `unauthorized`, `git-unavailable`.
 */
export async function pushRefs(
	repository: Repository,
	updates: readonly RefUpdate[],
	what: string,
): Promise<SwapOutcome> {
	await ensureObjects(
		repository,
		updates.map(({ target }) => target),
	);
	return swapRefs(repository, repository.graph, updates, what);
}
