import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import type { ObjectStore } from "./object-store.ts";

export interface GitObject {
	readonly id: CommitId;
	readonly type: string;
	readonly bytes: Buffer;
}

/** The objects that `specs` name, in order; undefined for each that is not here. One process, no network. */
export async function readObjects(
	repository: ObjectStore,
	specs: readonly string[],
): Promise<(GitObject | undefined)[]> {
	if (specs.length === 0) return [];
	const output = await repository.read(["cat-file", "--batch"], `${specs.join("\n")}\n`);
	return parseBatch(output, specs);
}

/** Reads what `git cat-file --batch` printed for `specs`. */
export function parseBatch(output: Buffer, specs: readonly string[]): (GitObject | undefined)[] {
	let position = 0;
	return specs.map((spec) => {
		const lineEnd = output.indexOf("\n", position);
		const line = output.toString("utf8", position, lineEnd);
		position = lineEnd + 1;
		if (lineEnd >= 0 && line === `${spec} missing`) return undefined;
		const [id = "", type = "", size = ""] = line.split(" ");
		if (!isCommitId(id) || !/^\d+$/.test(size)) {
			throw new ReleaseError("internal", `git cat-file answered with a line that is not understood, for ${spec}.`);
		}
		const bytes = output.subarray(position, position + Number(size));
		position += Number(size) + 1;
		return { id, type, bytes };
	});
}

/** Of `ids`, those that are not here. One process, no network. */
export async function absent<Id extends string>(repository: ObjectStore, ids: readonly Id[]): Promise<Id[]> {
	if (ids.length === 0) return [];
	const output = await repository.read(["cat-file", "--batch-check=%(objectname)"], `${ids.join("\n")}\n`);
	const lines = output.toString().split("\n");
	return ids.filter((_, index) => lines[index]?.endsWith(" missing"));
}

/**
 * The commits that must be on the remote before refs can point there: the targets themselves, or what a tag that was
 * made here names.
 */
export async function behind(repository: ObjectStore, targets: readonly CommitId[]): Promise<CommitId[]> {
	const objects = await readObjects(repository, targets);
	return targets.map((target, index) => {
		const tag = objects[index]?.type === "tag" ? objects[index].bytes.toString("latin1") : "";
		const named = /^object ([0-9a-f]{40})$/m.exec(tag)?.[1] ?? "";
		return isCommitId(named) ? named : target;
	});
}
