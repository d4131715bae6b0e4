import { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { fetchSources, WHOLE_HISTORY } from "./fetch-refs.ts";
import type { Remote } from "./remote.ts";
import type { Repository } from "./repository.ts";

/** Fetches every commit of every branch and tag, without their files: about 150 bytes a commit. What they point at. */
export async function fetchWholeHistory({ graph }: Repository): Promise<CommitId[]> {
	const sources = ["refs/heads/*", "refs/tags/*"];
	const found = await fetchSources(graph, { sources, depth: WHOLE_HISTORY }, "read the history");
	return [...new Set(found.values())];
}

/** The error for a remote that gave everything it has, and still the beginning of the history is missing. */
export function shallowRemote(remote: Remote): ReleaseError {
	return new ReleaseError(
		"invalid-input",
		`${remote.url} is a shallow clone: its own history ends early, so what came before is not known. Nothing was written. Give the address of a complete repository (a checkout with fetch-depth: 0).`,
	);
}
