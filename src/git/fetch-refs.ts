import type { CommitId } from "../refs/commit-id.ts";
import { demand } from "./ask.ts";
import type { BareRepository } from "./bare-repository.ts";
import type { FetchRequest } from "./transport.ts";

/** Deep enough for any history: Git's own word for "all" (fetch --unshallow sends the same). */
export const WHOLE_HISTORY = 2_147_483_647;

/**
 * Fetches refs (full names, `HEAD`, patterns, or commits by id), however many, at once; what each of them is. A ref that
 * the remote does not have is left out of the answer.
 * @throws ReleaseError `unknown-commit` for a commit that the remote does not have.
 */
export function fetchSources(
	repository: BareRepository,
	request: FetchRequest,
	doing: string,
): Promise<ReadonlyMap<string, CommitId>> {
	return demand(repository, (transport) => transport.fetchInto(repository, request), doing);
}
