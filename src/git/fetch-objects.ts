import type { BareRepository } from "./bare-repository.ts";
import { fetchSources } from "./fetch-refs.ts";

/** Fetches objects by their ids, however many, with one fetch. */
export async function fetchObjects(repository: BareRepository, ids: readonly string[], doing: string): Promise<void> {
	await fetchSources(repository, { sources: ids, depth: undefined }, doing);
}
