import type { Connection } from "../connection.ts";
import type { GitConfig } from "../environment.ts";
import type { Filter } from "../object-store.ts";

/**
 * The configuration of a process that talks to the remote. Only such a process knows that the repository is a
 * partial clone: so nothing that merely reads can go to the network behind our back, one object at a time.
 */
export function remoteConfig({ remote }: Connection, filter: Filter): GitConfig {
	const { url, protocol, origin, authorization } = remote;
	const config: [string, string][] = [
		["remote.origin.url", url],
		["protocol.allow", "never"],
		[`protocol.${protocol}.allow`, "always"],
		// Git would send the header along to the host that a redirect names: redirect.ts follows instead.
		["http.followRedirects", "false"],
	];
	if (filter !== "none") {
		config.push(["remote.origin.promisor", "true"], ["remote.origin.partialclonefilter", filter]);
	}
	if (origin !== undefined && authorization !== undefined) {
		config.push([`http.${origin}.extraheader`, `Authorization: ${authorization}`]);
	}
	return config;
}

/**
 * The configuration of a push. It does not know of a partial clone either: Git would fetch what is not here only to
 * send it back. It asks the server first which commits it has (`push.negotiate`) where tags and branches for old
 * commits are pushed; a commit on top of the tip needs no such question.
 */
export function pushConfig(connection: Connection, filter: Filter): GitConfig {
	return [...remoteConfig(connection, "none"), ["push.negotiate", String(filter === "tree:0")]];
}
