import type { CommitId } from "../../refs/commit-id.ts";
import type { ServiceName } from "../../services/service-name.ts";
import type { Entry } from "../entry.ts";
import type { Trailers } from "../message/trailers.ts";
import type { Question, State } from "./ledger.ts";

/** How an entry got its present version and digest. */
export interface Arrival {
	readonly entry: Entry;
	/** The commit that brought the version and the digest. */
	readonly commit: CommitId;
	readonly committedAt: Date;
	readonly trailers: Trailers | undefined;
	/** The entry that it replaced; undefined when the service was not there. */
	readonly replaced: Entry | undefined;
}

/**
 * The commit that brought the entry of `service` into its present version and digest; undefined when the environment
 * does not run it. Unlike a run, this ends where either of the two changes: it is what a plan replaced.
 */
export function arrival(service: ServiceName): Question<Arrival | undefined> {
	let found: { readonly entry: Entry; readonly oldest: State } | undefined;
	let replaced: Entry | undefined;
	return {
		read(state) {
			const entry = state.entry(service);
			if (entry === "unknown") return false;
			if (entry === "absent") return true;
			if (found === undefined || isEqual(found.entry, entry)) {
				found = { entry: found?.entry ?? entry, oldest: state };
				return false;
			}
			replaced = entry;
			return true;
		},
		answer() {
			if (found === undefined) return undefined;
			const { commit, committedAt } = found.oldest;
			return { entry: found.entry, commit, committedAt, trailers: found.oldest.trailers(), replaced };
		},
	};
}

function isEqual(left: Entry, right: Entry): boolean {
	return left.version === right.version && left.digest === right.digest;
}
