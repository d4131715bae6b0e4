import type { ServiceName } from "../../services/service-name.ts";
import type { Entry } from "../entry.ts";
import { type Change, changeOf } from "./change.ts";
import type { Question, State } from "./ledger.ts";

/** How a service went out of an environment. */
export interface Departure extends Change {
	/** What ran until then. */
	readonly entry: Entry;
}

/**
 * The commit that took `service` out of the environment; undefined when it is there, or has never been: which of the two
 * a run tells.
 */
export function departure(service: ServiceName): Question<Departure | undefined> {
	let oldestWithout: State | undefined;
	let found: Departure | undefined;
	return {
		read(state) {
			const entry = state.entry(service);
			if (entry === "unknown") return false;
			if (entry !== "absent") {
				if (oldestWithout !== undefined) found = { ...changeOf(oldestWithout, service), entry };
				return true;
			}
			oldestWithout = state;
			return false;
		},
		answer: () => found,
	};
}
