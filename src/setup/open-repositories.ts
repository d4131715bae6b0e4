import { openRepository, type Repository } from "../git/repository.ts";
import type { World } from "../world/world.ts";
import type { Remotes } from "./remotes.ts";

/** Both repositories; where they are one, one: what was found out about the server for one question serves the others. */
export async function openRepositories(
	remotes: Remotes,
	world: World,
): Promise<{ readonly code: Repository; readonly manifests: Repository }> {
	const code = await openRepository(remotes.code, world);
	const isOne = remotes.manifests === remotes.code;
	return { code, manifests: isOne ? code : await openRepository(remotes.manifests, world) };
}
