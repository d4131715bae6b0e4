import { demand } from "./ask.ts";
import type { Repository } from "./repository.ts";

/** It exists nowhere, and a rehearsal does not make it. */
const NO_TAG = "refs/tags/release-actions-doctor";

/**
 * Whether the credential may push at all, without writing: a dry run asks the server for the refs as a push does, which
 * is where it says no, and sends nothing after that (git-push(1)). A rule for single branches or tags shows only at the
 * write itself. An empty folder's listing is what would be pushed, so an empty repository can be asked, too.
 * @throws ReleaseError `unauthorized`, `git-unavailable`.
 */
export async function requirePush({ history }: Repository): Promise<void> {
	const written = await history.read(["hash-object", "-w", "-t", "tree", "--stdin"]);
	const object = written.toString().trim();
	await demand(history, ["push", "--dry-run", "--porcelain", "origin", `+${object}:${NO_TAG}`], "push");
}
