import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import type { ObjectStore } from "./object-store.ts";
import { readObjects } from "./objects.ts";

/**
 * A commit as it is stored (gitformat-commit). Texts are bytes, one to a character, since names and messages may be in
 * any encoding. The parents are the true ones, also where a fetch by depth stopped.
 */
export interface RawCommit {
	readonly id: CommitId;
	readonly tree: string;
	readonly parents: readonly CommitId[];
	/** Name, address, seconds and time zone. */
	readonly author: string;
	/** The encoding of name and message, where it is named; undefined: UTF-8. */
	readonly encoding: string | undefined;
	readonly message: string;
}

/** Commits that are here. One process, no network. */
export async function readRawCommits(store: ObjectStore, ids: readonly CommitId[]): Promise<RawCommit[]> {
	const objects = await readObjects(store, ids);
	return objects.map((object, index) => {
		if (object?.type !== "commit")
			throw new ReleaseError("internal", `Commit ${ids[index]} was to be here, but is not.`);
		return parseRawCommit(object.id, object.bytes);
	});
}

function parseRawCommit(id: CommitId, bytes: Buffer): RawCommit {
	const text = bytes.toString("latin1");
	const end = text.indexOf("\n\n");
	const lines = (end < 0 ? text : text.slice(0, end)).split("\n");
	const values = (field: string) =>
		lines.flatMap((line) => (line.startsWith(`${field} `) ? [line.slice(field.length + 1)] : []));
	const [[tree], [author], [encoding]] = [values("tree"), values("author"), values("encoding")];
	if (tree === undefined || author === undefined) {
		throw new ReleaseError("internal", `Commit ${id} is stored in a way that is not understood.`);
	}
	const message = end < 0 ? "" : text.slice(end + 2);
	return { id, tree, parents: values("parent").filter(isCommitId), author, encoding, message };
}
