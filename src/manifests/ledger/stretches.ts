import type { ServiceName } from "../../services/service-name.ts";
import type { Question, State } from "./ledger.ts";
import { type Identity, isSame } from "./same-deployment.ts";

/** An unbroken time in which an environment ran something. */
export interface Stretch {
	/** The committer date of its oldest commit. */
	readonly since: Date;
	/** That of the commit which ended it; undefined while it lasts. */
	readonly until: Date | undefined;
}

/**
 * The times in which the environment ran `goal`, newest first, until there are `enough` of them. What ends a stretch is
 * another digest, or no entry; not a change to another service, or a re-deploy of the same digest.
 */
export function stretches(
	service: ServiceName,
	goal: Identity,
	enough: (newestFirst: readonly Stretch[]) => boolean,
): Question<readonly Stretch[]> {
	const found: Stretch[] = [];
	let open: Stretch | undefined;
	let newer: State | undefined;
	return {
		read(state) {
			const entry = state.entry(service);
			if (entry === "unknown") return false;
			const isThere = entry !== "absent" && isSame(goal, entry);
			if (isThere) open = { since: state.committedAt, until: open === undefined ? newer?.committedAt : open.until };
			else if (open !== undefined) found.push(open);
			if (!isThere) open = undefined;
			newer = state;
			return open === undefined && enough(found);
		},
		answer: () => (open === undefined ? found : [...found, open]),
	};
}
