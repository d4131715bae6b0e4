import { createHash } from "node:crypto";
import { ask } from "./ask.ts";
import type { BareRepository } from "./bare-repository.ts";
import { failureError } from "./failure.ts";

/** Deep enough for any history: Git's own word for "all" (fetch --unshallow sends the same). */
export const WHOLE_HISTORY = 2_147_483_647;

/** Where a fetched ref or commit is kept here, so that the next fetch need not send it again. */
export function keptAt(source: string): string {
	return `refs/kept/${createHash("sha256").update(source).digest("hex")}`;
}

/**
 * Fetches refs (full names, `HEAD`, or commits by id), however many, with one fetch of three requests. A ref that the
 * remote does not have is left out of the answer, at the price of another fetch.
 */
export async function fetchSources(
	repository: BareRepository,
	sources: readonly string[],
	depth: number,
	doing: string,
): Promise<string[]> {
	const missing = new Set<string>();
	for (;;) {
		const wanted = sources.filter((source) => !missing.has(source));
		if (wanted.length === 0) return [];
		const refspecs = wanted.map((source) => `+${source}:${keptAt(source)}`);
		const answer = await ask(repository, fetchArguments(repository, refspecs, depth), doing);
		if (answer.ok) return wanted;
		if (answer.failure.kind !== "missing-ref" || !wanted.includes(answer.failure.ref)) {
			throw failureError(answer.failure, doing, answer.stderr, repository.connection.remote);
		}
		missing.add(answer.failure.ref);
	}
}

export function fetchArguments(repository: BareRepository, refspecs: readonly string[], depth: number): string[] {
	const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
	const filter = repository.filter === "none" ? [] : [`--filter=${repository.filter}`];
	return ["fetch", ...quiet, `--depth=${depth}`, ...filter, "origin", ...refspecs];
}
