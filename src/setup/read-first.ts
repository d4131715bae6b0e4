import type { Repository } from "../git/repository.ts";
import type { World } from "../world/world.ts";
import { type ConfigurationSource, readConfigurationSource } from "./configuration-source.ts";
import { openRepositories } from "./open-repositories.ts";
import type { Remotes } from "./remotes.ts";

/** What a use case begins with. */
export interface First {
	readonly code: Repository;
	readonly manifests: Repository;
	readonly source: ConfigurationSource;
}

/** Opens the repositories and asks for the configuration; what goes on with it is loaded while the server answers. */
export async function readFirst<Next>(
	remotes: Remotes,
	config: string,
	world: World,
	load: () => Promise<Next>,
): Promise<[First, Next]> {
	const { code, manifests } = await openRepositories(remotes, world);
	const [source, next] = await Promise.all([readConfigurationSource(code, config), load()]);
	return [{ code, manifests, source }, next];
}
