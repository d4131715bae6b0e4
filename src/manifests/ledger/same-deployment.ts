import type { ServiceName } from "../../services/service-name.ts";
import type { Entry } from "../entry.ts";
import type { Trailers } from "../message/trailers.ts";

/** What tells one deployment from another: its digest, or its version where no digest is recorded. */
export type Identity = Pick<Entry, "version" | "digest">;

export function isSame(left: Identity, right: Identity): boolean {
	if (left.digest !== undefined && right.digest !== undefined) return left.digest === right.digest;
	return left.version === right.version;
}

/**
 * The identity of a run that goes on with `entry`: once a digest is known, it is what the run is told by, so that a
 * version without a digest cannot join two digests into one run.
 */
export function sharpened(identity: Identity, entry: Entry): Identity {
	return identity.digest === undefined && entry.digest !== undefined
		? { version: identity.version, digest: entry.digest }
		: identity;
}

/** Whether a commit says that it rolls `service` back. It is one only if it also puts back what ran there before. */
export function claimsRollback(trailers: Trailers | undefined, service: ServiceName): boolean {
	return trailers?.kind === "rollback" && trailers.services.some((named) => named.service === service);
}
