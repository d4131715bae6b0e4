import { ReleaseError } from "../errors/release-error.ts";
import { demand } from "./ask.ts";
import { fetchArguments, WHOLE_HISTORY } from "./fetch-refs.ts";
import type { Remote } from "./remote.ts";
import type { Repository } from "./repository.ts";

/** Fetches every commit of every branch and tag, without their files: about 150 bytes a commit. */
export async function fetchWholeHistory(repository: Repository): Promise<void> {
	const refspecs = ["+refs/heads/*:refs/all/heads/*", "+refs/tags/*:refs/all/tags/*"];
	await demand(repository.graph, fetchArguments(repository.graph, refspecs, WHOLE_HISTORY), "read the history");
}

/** The error for a remote that gave everything it has, and still the beginning of the history is missing. */
export function shallowRemote(remote: Remote): ReleaseError {
	return new ReleaseError(
		"invalid-input",
		`${remote.url} is a shallow clone: its own history ends early, so what came before is not known. Nothing was written. Give the address of a complete repository (a checkout with fetch-depth: 0).`,
	);
}
