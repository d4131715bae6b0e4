import { ReleaseError } from "../errors/release-error.ts";
import type { RegistryCredentials } from "./credentials.ts";
import { credentialsInDockerConfig } from "./docker-config.ts";

/** Where credentials may come from; an empty text is "not given". */
export interface CredentialSources {
	readonly username: string;
	readonly password: string;
	/** GitHub's token: used for ghcr.io alone. */
	readonly token: string;
	/** The parsed content of Docker's config.json, undefined when there is none. */
	readonly dockerConfig: unknown;
}

/**
 * The credentials for a registry: those given, else those of `docker login`, else GitHub's token for ghcr.io, else none.
 * @throws ReleaseError `invalid-input` when only one of `username` and `password` is given.
 */
export function findCredentials(host: string, sources: CredentialSources): RegistryCredentials | undefined {
	const { username, password, token, dockerConfig } = sources;
	if ((username === "") !== (password === "")) {
		const [given, missing] = username === "" ? ["password", "username"] : ["username", "password"];
		throw new ReleaseError(
			"invalid-input",
			`The registry's ${given} is given, but its ${missing} is empty, so ${host} was not asked. Give both, or neither (then Docker's login is used, and GitHub's token for ghcr.io).`,
		);
	}
	if (username !== "") return { username, password };
	const loggedIn = credentialsInDockerConfig(dockerConfig, host);
	if (loggedIn !== undefined) return loggedIn;
	return host === "ghcr.io" && token !== "" ? { username: "x-access-token", password: token } : undefined;
}
