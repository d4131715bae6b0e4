import type { Branches } from "../branches/branches.ts";
import { gitBranches } from "../git/git-branches.ts";
import type { Remote } from "../git/remote.ts";
import type { Repository } from "../git/repository.ts";
import type { Carries } from "../git/tips.ts";
import { githubBranches } from "../github/github-branches.ts";
import { parseGithubPlace } from "../github/place.ts";
import type { World } from "../world/world.ts";
import { type AuthorInputs, parseAuthorship } from "./authorship.ts";

export interface CommitInputs extends AuthorInputs {
	readonly "commit-with": "git" | "api";
}

export interface CommitSettings {
	/** How long to compete with other writers, in milliseconds. */
	readonly timeoutMs: number;
	/** The branches, to be written in the way that was asked for. */
	open(manifests: Repository, carries?: Carries): Branches;
}

/**
 * How commits are made: by Git, under a name and perhaps a signature of our choice; or by GitHub's API, which takes the
 * token's owner and signs by itself.
 * @throws ReleaseError `invalid-input`, also where the API is asked for and the manifests are somewhere else.
 */
export async function parseCommitSettings(inputs: CommitInputs, remote: Remote, world: World): Promise<CommitSettings> {
	const { identity, timeoutMs } = await parseAuthorship(inputs, world);
	if (inputs["commit-with"] === "git")
		return { timeoutMs, open: (manifests, carries) => gitBranches(manifests, identity, carries) };
	const place = parseGithubPlace(remote.url, world.env);
	return { timeoutMs, open: () => githubBranches(place, remote.bearer, timeoutMs, world) };
}
