import { ReleaseError } from "../errors/release-error.ts";
import type { BareRepository } from "./bare-repository.ts";
import { gitEnvironment } from "./environment.ts";
import { runGit } from "./process.ts";
import type { Remote } from "./remote.ts";

/**
 * Where a renamed repository is now. Protocol 0 asks only once, and curl (7.58 or newer) strips our header when the
 * redirect leaves the host; with protocol 2 Git itself would send it to the new host with its second request.
 * @throws ReleaseError `git-unavailable` when the new address is on another host: the token belongs to the old one.
 */
export async function followRedirect(repository: BareRepository): Promise<Remote | undefined> {
	const { remote, world } = repository.connection;
	const config = repository.connection
		.config("none")
		.map(([key, value]) => (key === "http.followRedirects" ? ([key, "initial"] as const) : ([key, value] as const)));
	const args = ["-c", "protocol.version=0", "ls-remote", "--heads", remote.url, "refs/heads/no-branch"];
	const { stderr } = await runGit(args, gitEnvironment(world, config));
	const target = /redirecting to (\S+)/.exec(stderr)?.[1];
	const moved = target === undefined ? undefined : remote.movedTo(target);
	if (moved !== undefined) return moved;
	// A host that asks for a credential of its own is named only in that question.
	const host = originOf(target ?? /Username for '(\S+)'/.exec(stderr)?.[1]);
	if (host === undefined || `${host}/` === remote.origin) return undefined;
	throw new ReleaseError(
		"git-unavailable",
		`${remote.url} redirects to another host (${host}). The token was not sent there and nothing was written. Give the new address as the remote, if it is right.`,
	);
}

function originOf(url: string | undefined): string | undefined {
	return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
