import type { CheckState, Unread } from "../gates/facts.ts";
import { readChecks } from "../github/checks.ts";
import { findRestPlace } from "../github/place.ts";
import { openRest } from "../github/rest.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { Planning } from "./planning.ts";

/** How the checks of each commit stand; undefined for all where the environment requires none. */
export async function readCheckStates(
	{ environment, code, world }: Pick<Planning, "environment" | "code" | "world">,
	commits: readonly CommitId[],
): Promise<(commit: CommitId) => ReadonlyMap<string, CheckState> | Unread | undefined> {
	if (environment.requiredChecks.length === 0) return () => undefined;
	const place = findRestPlace(code.remote.url, world.env);
	if (place === undefined) {
		const unread = `Checks are told by GitHub's API, and ${code.remote.url} is no repository of this run's GitHub server.`;
		return () => ({ unread });
	}
	const reader = openRest(place, code.remote.bearer, world);
	const states = new Map<CommitId, ReadonlyMap<string, CheckState> | Unread>();
	for (const commit of new Set(commits)) {
		const read = await readChecks(reader, commit);
		states.set(commit, read.kind === "hidden" ? { unread: read.why } : read.value);
	}
	return (commit) => states.get(commit);
}
