import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { demand } from "./ask.ts";
import type { BareRepository } from "./bare-repository.ts";

export interface GitObject {
	readonly id: CommitId;
	readonly type: string;
	readonly bytes: Buffer;
}

/** The objects that `specs` name, in order; undefined for each that is not here. One process, no network. */
export async function readObjects(
	repository: BareRepository,
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
export async function absent<Id extends string>(repository: BareRepository, ids: readonly Id[]): Promise<Id[]> {
	if (ids.length === 0) return [];
	const output = await repository.read(["cat-file", "--batch-check=%(objectname)"], `${ids.join("\n")}\n`);
	const lines = output.toString().split("\n");
	return ids.filter((_, index) => lines[index]?.endsWith(" missing"));
}

/** Fetches objects by their ids, however many, with one fetch (two requests). */
export async function fetchObjects(repository: BareRepository, ids: readonly string[], doing: string): Promise<void> {
	const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
	const filter = repository.filter === "none" ? [] : [`--filter=${repository.filter}`];
	const args = ["-c", "fetch.negotiationAlgorithm=noop", "fetch", ...quiet, ...filter, "--stdin", "origin"];
	await demand(repository, args, doing, `${ids.join("\n")}\n`);
}
