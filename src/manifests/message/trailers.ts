import type { Digest } from "../../images/digest.ts";
import type { CommitId } from "../../refs/commit-id.ts";
import type { ServiceName } from "../../services/service-name.ts";

export const KINDS = ["deploy", "promotion", "rollback", "removal"] as const;

/** What a commit on an environment's branch does. */
type Kind = (typeof KINDS)[number];

/** Who changed an environment, and why: the last paragraph of the commit's message. */
export interface Trailers {
	readonly kind: Kind;
	readonly environment: string;
	readonly actor?: string;
	readonly run?: string;
	readonly reason?: string;
	/** The hash of the plan that is only shown by this commit, for people to approve it. */
	readonly plan?: string;
	/** A gate was passed by on purpose. */
	readonly emergency?: boolean;
	/** The environment has gates, and the writer had no plan that they were asked about. */
	readonly ungated?: boolean;
	/** Digests that were rolled back out of the environment may come back with this commit. */
	readonly allowedRolledBack?: boolean;
	readonly approvedBy: readonly string[];
	readonly services: readonly ServiceTrailers[];
}

/** What a commit says about one service. */
export interface ServiceTrailers {
	readonly service: ServiceName;
	/** The name that its entry had until this commit. */
	readonly renamedFrom?: ServiceName;
	/** Not there when the service was removed. */
	readonly version?: string;
	readonly previousVersion?: string;
	readonly digest?: Digest;
	readonly commit?: CommitId;
	/** Where the version came from: the manifest's commit there. */
	readonly from?: { readonly environment: string; readonly commit: CommitId };
}
