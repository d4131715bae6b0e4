import type { VerifyRules } from "../config/workflow-file.ts";
import type { GateVerdict } from "../gates/ask-gates.ts";
import type { Carries } from "../git/tips.ts";
import type { Digest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { ImageTag } from "../images/image-tag.ts";
import type { FileValue } from "../manifests/edit-file.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { BranchName, TagName } from "../refs/ref-name.ts";
import type { ServiceName } from "../services/service-name.ts";

/** The plan's own format; a plan of another one is refused, since the action that reads it may be another release. */
export const PLAN_FORMAT = 1;

/**
 * Everything that a promotion will write, with the state that it assumed: what a dry run prints, what a reviewer
 * approves, and all that the writing actions read. Plain JSON.
 */
export interface Plan {
	readonly format: typeof PLAN_FORMAT;
	readonly kind: "deploy" | "promotion" | "rollback";
	readonly environment: PlannedEnvironment;
	/** Why people asked for it; empty when nobody said. */
	readonly reason: string;
	readonly emergency: boolean;
	readonly allowRolledBack: boolean;
	readonly services: readonly ServicePlan[];
	readonly leftOut: readonly LeftOut[];
	readonly gates: readonly GateVerdict[];
	/** Things that people should know before they approve; sentences. */
	readonly warnings: readonly string[];
	/** See `planHash`. */
	readonly hash: string;
}

export interface PlannedEnvironment {
	readonly name: string;
	/** The environment that the versions come from; null where builds are taken. */
	readonly from: string | null;
	readonly branch: BranchName;
	readonly manifest: string;
	readonly kustomization: string | null;
	readonly pin: "build-tag" | "version" | "digest";
	/** What the branch held when this was planned: many files that are none of ours, or few. It decides how it is read. */
	readonly carries: Carries;
	/** The template of the milestone tag, `{date}` still in it; null without milestones. */
	readonly milestoneTag: string | null;
	/**
	 * `replan`: a service that moved since the plan was made is decided again on the newest state (builds: the newer
	 * commit wins); `stop`: it is `superseded`.
	 */
	readonly whenMoved: "replan" | "stop";
	readonly verify: VerifyRules;
}

export interface ServicePlan {
	readonly service: ServiceName;
	/** What it was called before: an entry under that name is replaced by this one. */
	readonly renamedFrom: ServiceName | null;
	/** A SemVer; in an environment that takes builds, the build tag, unless a version was asked for. */
	readonly version: string;
	readonly commit: CommitId;
	readonly image: ImageName;
	/** The build's own tag, and the digest that it holds. */
	readonly sourceTag: ImageTag;
	readonly digest: Digest;
	readonly fixedTags: readonly ImageTag[];
	/** Tags that move with the environment, such as `prd`. */
	readonly movingTags: readonly ImageTag[];
	/** Tags that only move upwards, such as `latest`, where they would rise. */
	readonly risingTags: readonly ImageTag[];
	/** The annotated tag that names the version; null where the version is a build tag. */
	readonly gitTag: TagName | null;
	/** The branch of the version's line, where this promotion makes the release; else null. */
	readonly releaseBranch: BranchName | null;
	/** What the plan found of the two, and what is left to do: the write begins with it, and reads again when it moved. */
	readonly refs: PlannedRefs;
	/** Where the version was taken from: the environment and the manifest's commit then. */
	readonly takenFrom: { readonly environment: string; readonly commit: CommitId } | null;
	/** The entry that this one replaces; null when there was none. Where the goal is there already: the one before it. */
	readonly replaces: { readonly version: string; readonly digest: Digest | null } | null;
	/** Values of other files on the environment's branch that are written with the manifest. */
	readonly files: readonly FileValue[];
	/** Whether the manifest says all of this already. */
	readonly alreadyThere: boolean;
	/** What the manifest it was taken from did not say and was looked up: `commit`, `digest`. */
	readonly resolved: readonly string[];
}

export interface PlannedRefs {
	readonly tag: "create" | "keep";
	readonly branch: "create" | "forward" | "keep" | "none";
	/** The head of the release branch; null when there is none. */
	readonly head: CommitId | null;
}

export interface LeftOut {
	readonly service: ServiceName;
	readonly why: "older-build" | "image-missing";
	/** The sentence for people: what is there instead, what to do. */
	readonly sentence: string;
}
