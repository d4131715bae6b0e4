import { join } from "node:path";
import { ReleaseError } from "../errors/release-error.ts";
import { field, parseJson, textField } from "../http/json-field.ts";
import type { World } from "../world/world.ts";
import type { RegistryCredentials } from "./credentials.ts";
import { isDockerHub } from "./endpoint.ts";

/**
 * The parsed content of Docker's config.json, in `DOCKER_CONFIG` or `~/.docker`; undefined when there is none.
 * @param read gives a file's text, undefined when the file does not exist
 * @throws ReleaseError `invalid-input` when the file is no JSON
 */
export async function loadDockerConfig(
	env: World["env"],
	read: (path: string) => Promise<string | undefined>,
): Promise<unknown> {
	const home = env.HOME || env.USERPROFILE;
	const folder = env.DOCKER_CONFIG || (home ? join(home, ".docker") : undefined);
	if (folder === undefined) return undefined;
	const path = join(folder, "config.json");
	const text = await read(path);
	if (text === undefined) return undefined;
	const config = parseJson(text);
	if (config !== undefined) return config;
	throw new ReleaseError(
		"invalid-input",
		`Docker's ${path} is not JSON, so the registry's credentials in it could not be read and no registry was asked. Log in again (docker login, or docker/login-action), or give username and password.`,
	);
}

/** What `docker login` wrote for `host`. Credential helpers are not asked. */
export function credentialsInDockerConfig(config: unknown, host: string): RegistryCredentials | undefined {
	const auths = field(config, "auths");
	if (typeof auths !== "object" || auths === null) return undefined;
	const keys = Object.keys(auths).filter((key) => names(key, host));
	const exactFirst = keys.sort((a, b) => Number(b === host) - Number(a === host));
	for (const key of exactFirst) {
		const credentials = credentialsOf(field(auths, key), host);
		if (credentials !== undefined) return credentials;
	}
	return undefined;
}

/** Whether a key (`ghcr.io`, `https://ghcr.io/v1/`) names exactly this host; a key for a part of a registry does not. */
function names(key: string, host: string): boolean {
	const found = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
	return found !== undefined && (found === host || (isDockerHub(found) && isDockerHub(host)));
}

function credentialsOf(entry: unknown, host: string): RegistryCredentials | undefined {
	const auth = textField(entry, "auth");
	if (auth === undefined || auth === "") return undefined;
	const decoded = Buffer.from(auth, "base64").toString("utf8");
	const colon = decoded.indexOf(":");
	if (colon < 1) {
		throw new ReleaseError(
			"invalid-input",
			`Docker's config.json has an entry for ${host} that is not the base64 text of user:password, so ${host} was not asked. Log in again, or give username and password.`,
		);
	}
	const password = decoded.slice(colon + 1);
	return password === "" ? undefined : { username: decoded.slice(0, colon), password };
}
