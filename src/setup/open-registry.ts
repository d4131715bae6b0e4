import { readFileSync } from "node:fs";
import { connectRegistry, type RegistrySettings } from "../registry/connect-registry.ts";
import { loadDockerConfig } from "../registry/docker-config.ts";
import { findCredentials } from "../registry/find-credentials.ts";
import type { Registry } from "../registry/registry.ts";
import type { World } from "../world/world.ts";

export interface RegistryInputs {
	readonly username: string;
	readonly password: string;
	readonly token: string;
}

/** The registries, with the step's credentials, else those that `docker login` left, else GitHub's token for ghcr.io. */
export async function openRegistry(inputs: RegistryInputs, world: World): Promise<Registry> {
	return connectRegistry(await registrySettings(inputs, world));
}

/** What a connection to a registry is made of: the same credentials for whatever is asked of it. */
export async function registrySettings(inputs: RegistryInputs, world: World): Promise<RegistrySettings> {
	const dockerConfig = await loadDockerConfig(world.env, readIfThere);
	return { credentials: (host) => findCredentials(host, { ...inputs, dockerConfig }), world };
}

/** At once: a few hundred bytes, and Node's other way to read a file takes longer to load than to read this one. */
async function readIfThere(path: string): Promise<string | undefined> {
	try {
		return readFileSync(path, "utf8");
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
		throw cause;
	}
}
