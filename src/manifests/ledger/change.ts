import type { CommitId } from "../../refs/commit-id.ts";
import type { ServiceName } from "../../services/service-name.ts";
import type { ServiceTrailers, Trailers } from "../message/trailers.ts";
import { oneLine } from "../one-line.ts";
import type { State } from "./ledger.ts";

/** What a commit did to a service in an environment: when, and, as far as its trailers tell, who, why and from where. */
export interface Change {
	readonly commit: CommitId;
	readonly committedAt: Date;
	/** Who wanted it; where no trailer says so, the commit's author. */
	readonly by: string | undefined;
	/** Undefined for a commit by people and other tools. */
	readonly kind: Trailers["kind"] | undefined;
	readonly reason: string | undefined;
	/** The workflow run's address. */
	readonly run: string | undefined;
	/** The environment that the version came from, and its manifest's commit. */
	readonly from: ServiceTrailers["from"];
}

/** The commit of a state, as the record of what it did to `service`. */
export function changeOf(state: State, service: ServiceName): Change {
	const { commit, committedAt } = state;
	const trailers = state.trailers();
	const own = trailers?.services.find((named) => named.service === service);
	// Trailers that speak of other services only say nothing of this one.
	const said = own === undefined ? undefined : trailers;
	return {
		commit,
		committedAt,
		by: said?.actor ?? (oneLine(state.author) || undefined),
		kind: said?.kind,
		reason: said?.reason,
		run: said?.run,
		from: own?.from,
	};
}
