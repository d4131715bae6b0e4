import { ReleaseError } from "../errors/release-error.ts";
import { parseRemote, type Remote } from "../git/remote.ts";
import type { World } from "../world/world.ts";

export interface RemoteInputs {
	readonly remote: string;
	readonly token: string;
	readonly "manifest-remote": string;
	readonly "manifest-token": string;
}

export interface Remotes {
	readonly code: Remote;
	readonly manifests: Remote;
}

/**
 * The two repositories. A token goes to the host that it was given for and to no other: `token` serves the manifests,
 * too, when they are on the same host and have no token of their own.
 */
export function parseRemotes(inputs: RemoteInputs, env: World["env"]): Remotes {
	const code = parseCodeRemote(inputs, env);
	if (inputs["manifest-remote"] === "") return { code, manifests: code };
	const own = inputs["manifest-token"];
	const manifests = parseRemote(inputs["manifest-remote"], own, "manifest-remote");
	if (own !== "" || manifests.origin === undefined || manifests.origin !== code.origin) return { code, manifests };
	return { code, manifests: parseRemote(inputs["manifest-remote"], inputs.token, "manifest-remote") };
}

export function parseCodeRemote(inputs: Pick<RemoteInputs, "remote" | "token">, env: World["env"]): Remote {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
	const fallback = server && repository ? `${server}/${repository}` : "";
	const remote = inputs.remote || fallback;
	if (remote !== "") return parseRemote(remote, inputs.token, "remote");
	throw new ReleaseError(
		"invalid-input",
		'The input "remote" is empty, and there is no GITHUB_SERVER_URL and GITHUB_REPOSITORY to take it from. Give the URL or the path of the Git repository.',
	);
}
