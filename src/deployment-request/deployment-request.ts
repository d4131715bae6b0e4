import type { Change } from "../changelog/changes.ts";
import type { Risk } from "../changelog/risk.ts";
import type { Digest } from "../images/digest.ts";
import type { Stretch } from "../manifests/ledger/stretches.ts";
import type { Plan, ServicePlan } from "../promotion/plan.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { Version } from "../versions/version.ts";
import type { WebLinks } from "./web-links.ts";

/** What somebody must know to approve a promotion. None of it is in the plan, and nothing is decided by it. */
export interface DeploymentRequest {
	readonly plan: Plan;
	/** When it was read. */
	readonly now: Date;
	/** Of the services that change; what is there already needs no approval. */
	readonly services: readonly ServiceRequest[];
	/** Pages of the code's repository; undefined where it is not known how they are addressed. */
	readonly links: WebLinks | undefined;
	/** Milliseconds for which an approval counts; undefined where nobody has to approve. */
	readonly approvalExpires: number | undefined;
}

export interface ServiceRequest {
	readonly plan: ServicePlan;
	readonly previous: PreviousDeployment | undefined;
	/** A sentence where it could not be read. */
	readonly changes: ServiceChanges | string;
	/** Lowest first. */
	readonly skipped: readonly Version[];
	/** Where it ran before, in the order of promotion. */
	readonly way: readonly Stage[];
	readonly risk: Risk;
}

/** When an environment ran it last; undefined where it never did. */
export interface Stage {
	readonly environment: string;
	readonly ran: Stretch | undefined;
}

/** What runs now, and what a rollback goes back to. */
export interface PreviousDeployment {
	readonly version: string;
	readonly digest: Digest | undefined;
	readonly commit: CommitId | undefined;
	readonly since: Date | undefined;
}

/** The commits that touched the service or what it depends on, newest first. */
export interface ServiceChanges {
	readonly from: CommitId;
	/** When the commit that comes was made; undefined where it is the one that runs. */
	readonly madeAt: Date | undefined;
	readonly coming: readonly Change[];
	/** Those that go away with what runs now. */
	readonly going: readonly Change[];
	/** How many go away whose change comes by another commit, such as a cherry-pick; then these are not in `going`. */
	readonly kept: number | "unknown";
	/** How many commits lie between, whatever they touched. */
	readonly total: number;
	/** How many of these are so old that they were only counted. */
	readonly unread: number;
}
