import { createHash } from "node:crypto";
import { ReleaseError } from "../../errors/release-error.ts";
import { type CommitId, isCommitId } from "../../refs/commit-id.ts";
import type { ObjectStore } from "../object-store.ts";

const ALL = "refs/all/";

/** Where a fetched ref or commit is kept here, so that the next fetch need not send it again. */
function keptAt(source: string): string {
	if (source.includes("*")) return `${ALL}${source}`;
	return `refs/kept/${createHash("sha256").update(source).digest("hex")}`;
}

export function refspec(source: string): string {
	return `+${source}:${keptAt(source)}`;
}

/** What the sources were when they were fetched; patterns give the refs that match them. */
export async function keptIds(store: ObjectStore, sources: readonly string[]): Promise<Map<string, CommitId>> {
	const output = await store.read(["for-each-ref", "--format=%(objectname) %(refname)", "refs/kept", ALL]);
	const ids = new Map<string, CommitId>();
	for (const line of output.toString().split("\n").slice(0, -1)) {
		const [id = "", name = ""] = line.split(" ");
		if (!isCommitId(id) || name === "") {
			throw new ReleaseError("internal", "git for-each-ref answered with a line that is not understood.");
		}
		ids.set(name.startsWith(ALL) ? name.slice(ALL.length) : name, id);
	}
	const found = sources.flatMap((source): [string, CommitId][] => {
		if (source.includes("*")) return [...ids].filter(([name]) => name.startsWith(source.slice(0, source.indexOf("*"))));
		const id = ids.get(keptAt(source));
		return id === undefined ? [] : [[source, id]];
	});
	return new Map(found);
}
