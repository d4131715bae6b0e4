import type { ServiceName } from "../../services/service-name.ts";
import type { Entry } from "../entry.ts";
import { type Change, changeOf } from "./change.ts";
import type { Question, State } from "./ledger.ts";

/** How an entry got its present version and digest: by which commit. */
export interface Arrival extends Change {
	readonly entry: Entry;
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
			return { ...changeOf(found.oldest, service), entry: found.entry, replaced };
		},
	};
}

function isEqual(left: Entry, right: Entry): boolean {
	return left.version === right.version && left.digest === right.digest;
}
