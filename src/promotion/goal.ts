import type { Environment } from "../config/configuration.ts";
import type { Digest } from "../images/digest.ts";
import type { ImageTag } from "../images/image-tag.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { BranchName, TagName } from "../refs/ref-name.ts";
import type { Service } from "../services/service.ts";
import type { Version } from "../versions/version.ts";
import type { LeftOut, PlannedRefs } from "./plan.ts";

/** What one service is to become in the environment, before its image was looked up. */
export interface Goal {
	readonly service: Service;
	/** The manifest's version: a SemVer, or a build tag. */
	readonly version: string;
	/** The same where it is a SemVer. */
	readonly semver: Version | undefined;
	readonly commit: CommitId;
	readonly gitTag: TagName | null;
	readonly releaseBranch: BranchName | null;
	/** What is left to do for both. */
	readonly refs: PlannedRefs;
	readonly takenFrom: { readonly environment: string; readonly commit: CommitId } | null;
	/** The digest that the environment it is taken from records for it. */
	readonly recorded: Digest | undefined;
	/** An image tag that must hold the same digest, where it exists: that of the release candidate. */
	readonly twin: ImageTag | undefined;
	/** What had to be looked up because no manifest says it. */
	readonly resolved: readonly string[];
}

/** Of a version whose tag is there, or that has none. */
export const NOTHING_TO_OWN: PlannedRefs = { tag: "keep", branch: "none", head: null };

export interface Goals {
	readonly goals: readonly Goal[];
	readonly leftOut: readonly LeftOut[];
	readonly warnings: readonly string[];
}

/** `blue 1.6.0 in staging`, for sentences. */
export function describeGoal(goal: Pick<Goal, "service" | "version">, environment: Environment): string {
	return `${goal.service.name} ${goal.version} in ${environment.name}`;
}
