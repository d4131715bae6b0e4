import type { Account } from "../gates/facts.ts";
import type { Remote } from "../git/remote.ts";
import { readAuthors } from "../github/authors.ts";
import { findRestPlace } from "../github/place.ts";
import { openRest } from "../github/rest.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { World } from "../world/world.ts";

/** What ships for one service; `base` is what it replaces, undefined where that is not known. */
export interface Shipped {
	readonly base: CommitId | undefined;
	readonly head: CommitId;
}

/** Who wrote all that ships; undefined where one of them is not known. */
export async function readShippedAuthors(
	code: Remote,
	shipped: readonly Shipped[],
	world: World,
): Promise<readonly Account[] | undefined> {
	const place = findRestPlace(code.url, world.env);
	if (place === undefined) return undefined;
	const reader = openRest(place, code.bearer, world);
	const authors: Account[] = [];
	for (const { base, head } of shipped) {
		const read = base === undefined ? undefined : await readAuthors(reader, base, head);
		if (read === undefined || read.kind === "hidden") return undefined;
		for (const author of read.value) {
			if (author === undefined) return undefined;
			authors.push(author);
		}
	}
	return authors;
}
