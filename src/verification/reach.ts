import type { Unread } from "../gates/facts.ts";
import type { Remote } from "../git/remote.ts";
import { findRestPlace } from "../github/place.ts";
import { readRepository } from "../github/repository.ts";
import { openRest, type RestReader } from "../github/rest.ts";
import type { World } from "../world/world.ts";

/** Where workflows are started and found. */
export interface Reached {
	readonly reader: RestReader;
	/** The branch that they are started on. */
	readonly branch: string;
}

/** The repository that holds the workflows: that of the code. One request. */
export async function reachWorkflows(code: Remote, world: World): Promise<Reached | Unread> {
	const place = findRestPlace(code.url, world.env);
	if (place === undefined) {
		return {
			unread: `Workflows are started by GitHub's API, and ${code.url} is no repository of this run's GitHub server.`,
		};
	}
	const reader = openRest(place, code.bearer, world);
	const repository = await readRepository(reader);
	if (repository.kind === "hidden") return { unread: repository.why };
	return { reader, branch: repository.value.defaultBranch };
}
