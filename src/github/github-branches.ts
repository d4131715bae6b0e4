import type { Branches, NextCommit, StagedCommit } from "../branches/branches.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { World } from "../world/world.ts";
import { connectGithub, type GithubClient } from "./client.ts";
import { sendFirstCommit } from "./first-commit.ts";
import { sendNextCommit } from "./next-commit.ts";
import type { GithubPlace } from "./place.ts";
import { readBranch } from "./read-branch.ts";
import { swapBranch } from "./swap-branch.ts";

/**
 * A repository's branches over GitHub's API: one request reads a branch with its files, one adds a commit to it. The
 * commits are GitHub's own: signed by it, in the name of whoever the token belongs to.
 */
export function githubBranches(
	place: GithubPlace,
	bearer: string | undefined,
	timeoutMs: number,
	world: World,
): Branches {
	const client = connectGithub(bearer, timeoutMs, world);
	return {
		url: place.url,
		read: (branch, paths) => readBranch(client, place, branch, paths),
		stage: async (next) => stage(client, place, next, world),
	};
}

function stage(client: GithubClient, place: GithubPlace, next: NextCommit, world: World): StagedCommit {
	const { tip } = next;
	if (tip === undefined) {
		return { swap: () => swapBranch(client, place, next, world, () => sendFirstCommit(client, place, next)) };
	}
	requirePlainFiles(next);
	const send = () => sendNextCommit(client, place, next, tip.commit);
	return { swap: () => swapBranch(client, place, next, world, send) };
}

/** `createCommitOnBranch` knows no modes: it would take the executable bit from a file that has one. */
function requirePlainFiles({ branch, files, tip }: NextCommit): void {
	const executable = [...files.keys()].find((path) => (tip?.files.get(path)?.mode ?? "100644") !== "100644");
	if (executable === undefined) return;
	throw new ReleaseError(
		"invalid-config",
		`${quote(executable)} on the branch ${branch} is executable, and GitHub's API would change that. Nothing was written. Take the executable bit from the file, or use "commit-with: git".`,
	);
}
