import { ReleaseError } from "../errors/release-error.ts";
import { parseRemote, type Remote } from "../git/remote.ts";
import { parseSshAccess, type SshAccess } from "../git/ssh-access.ts";
import type { World } from "../world/world.ts";

export interface CodeRemoteInputs {
	readonly remote: string;
	readonly token: string;
	readonly "ssh-key": string;
	readonly "ssh-known-hosts": string;
}

export interface RemoteInputs extends CodeRemoteInputs {
	readonly "manifest-remote": string;
	readonly "manifest-token": string;
}

export interface Remotes {
	readonly code: Remote;
	readonly manifests: Remote;
}

/**
 * The two repositories. A token goes to the host that it was given for and to no other: `token` serves the manifests,
 * too, when they are on the same host and have no token of their own. A key is never sent, so it serves both.
 */
export function parseRemotes(inputs: RemoteInputs, env: World["env"]): Remotes {
	const ssh = parseSshAccess(inputs["ssh-key"], inputs["ssh-known-hosts"]);
	const code = readCodeRemote(inputs, env).openedWith(ssh);
	const manifests = inputs["manifest-remote"] === "" ? code : readManifestRemote(inputs, code).openedWith(ssh);
	requireUse(ssh, [code, manifests]);
	return { code, manifests };
}

export function parseCodeRemote(inputs: CodeRemoteInputs, env: World["env"]): Remote {
	const ssh = parseSshAccess(inputs["ssh-key"], inputs["ssh-known-hosts"]);
	const code = readCodeRemote(inputs, env).openedWith(ssh);
	requireUse(ssh, [code]);
	return code;
}

function readCodeRemote(inputs: CodeRemoteInputs, env: World["env"]): Remote {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
	const fallback = server && repository ? `${server}/${repository}` : "";
	const remote = inputs.remote || fallback;
	if (remote !== "") return parseRemote(remote, inputs.token, "remote");
	throw new ReleaseError(
		"invalid-input",
		'The input "remote" is empty, and there is no GITHUB_SERVER_URL and GITHUB_REPOSITORY to take it from. Give the URL or the path of the Git repository.',
	);
}

function readManifestRemote(inputs: RemoteInputs, code: Remote): Remote {
	const own = inputs["manifest-token"];
	const manifests = parseRemote(inputs["manifest-remote"], own, "manifest-remote");
	if (own !== "" || manifests.origin === undefined || manifests.origin !== code.origin) return manifests;
	return parseRemote(inputs["manifest-remote"], inputs.token, "manifest-remote");
}

/** A key that nothing uses is a mistake: most often `remote` was left at its default, which is https. */
function requireUse(ssh: SshAccess, remotes: readonly Remote[]): void {
	if (ssh.isEmpty || remotes.some(({ protocol }) => protocol === "ssh")) return;
	const urls = [...new Set(remotes.map(({ url }) => url))].join(" and ");
	throw new ReleaseError(
		"invalid-input",
		`The input "ssh-key" or "ssh-known-hosts" is given, but no remote is reached over SSH: ${urls}. Give the address as ssh://git@host/path or git@host:path in the input "remote" or "manifest-remote". Nothing was written.`,
	);
}
