import { ReleaseError } from "../errors/release-error.ts";
import type { Connection } from "./connection.ts";
import { gitEnvironment } from "./environment.ts";
import { runGit } from "./process.ts";
import { remoteConfig } from "./stock/remote-config.ts";

/**
 * Goes along with a renamed repository; false when it is not known where to. `to` is where the answer pointed; Git does
 * not tell, so it is asked.
 * @throws ReleaseError `git-unavailable` when the new address is on another host: the token belongs to the old one.
 */
export async function followRedirect(connection: Connection, to: string | undefined): Promise<boolean> {
	const { remote } = connection;
	const target = to === undefined ? await askWhere(connection) : { address: to, host: originOf(to) };
	const moved = target.address === undefined ? undefined : remote.movedTo(target.address);
	if (moved !== undefined) connection.moveTo(moved);
	const { host } = target;
	if (moved !== undefined || host === undefined || `${host}/` === remote.origin) return moved !== undefined;
	throw new ReleaseError(
		"git-unavailable",
		`${remote.url} redirects to another host (${host}). The token was not sent there and nothing was written. Give the new address as the remote, if it is right.`,
	);
}

/**
 * Protocol 0 asks only once, and curl (7.58 or newer) strips our header when the redirect leaves the host; with
 * protocol 2 Git itself would send it to the new host with its second request.
 */
async function askWhere(
	connection: Connection,
): Promise<{ readonly address: string | undefined; readonly host: string | undefined }> {
	const { remote, world } = connection;
	const config = remoteConfig(connection, "none").map(([key, value]) =>
		key === "http.followRedirects" ? ([key, "initial"] as const) : ([key, value] as const),
	);
	const args = ["-c", "protocol.version=0", "ls-remote", "--heads", remote.url, "refs/heads/no-branch"];
	const { stderr } = await runGit(args, gitEnvironment(world, config));
	const address = /redirecting to (\S+)/.exec(stderr)?.[1];
	// A host that asks for a credential of its own is named only in that question.
	return { address, host: originOf(address ?? /Username for '(\S+)'/.exec(stderr)?.[1]) };
}

function originOf(url: string | undefined): string | undefined {
	return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
