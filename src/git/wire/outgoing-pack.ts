import type { ObjectStore } from "../object-store.ts";
import { readObjects } from "../objects.ts";
import type { RefUpdate } from "../push.ts";

/**
 * The objects that a push must bring along. From a store without folders these are the tags that were made here, since
 * the commits that they name are the remote's own; else what is new on top of what each ref is now.
 */
export async function packFor(from: ObjectStore, updates: readonly RefUpdate[]): Promise<Buffer> {
	const targets = updates.map(({ target }) => target);
	if (from.filter === "tree:0") {
		const objects = await readObjects(from, targets);
		// Loaded only here: what reads, and what pushes commits, compresses nothing itself.
		const { packTags } = await import("./tag-pack.ts");
		return packTags(objects.flatMap((object) => (object?.type === "tag" ? [object.bytes] : [])));
	}
	const revisions = updates.flatMap(({ target, expected }) => [target, ...(expected ? [`^${expected}`] : [])]);
	return from.read(["pack-objects", "--quiet", "--revs", "--stdout"], `${revisions.join("\n")}\n`);
}
