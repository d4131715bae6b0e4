import type { CommitId } from "../refs/commit-id.ts";
import type { BranchName, TagName } from "../refs/ref-name.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { PlannedRefs } from "./plan.ts";

/** A version that is to be owned: its tag, and its line's branch where there is one. */
export interface Release {
	readonly service: ServiceName;
	readonly version: string;
	readonly commit: CommitId;
	readonly gitTag: TagName;
	readonly releaseBranch: BranchName | null;
	/** What was there when this was decided. */
	readonly refs: PlannedRefs;
	/** Of the annotated tag. */
	readonly message: string;
}

/** What was done for one release, or would be. */
export interface ReleaseOutcome {
	readonly release: Release;
	readonly tagCreated: boolean;
	readonly branch: PlannedRefs["branch"];
}

/** What there is to do for a release, by what was there when it was planned. */
export function outcomeOf(release: Release): ReleaseOutcome {
	return { release, tagCreated: release.refs.tag === "create", branch: release.refs.branch };
}

export function isDone({ tagCreated, branch }: ReleaseOutcome): boolean {
	return !tagCreated && (branch === "keep" || branch === "none");
}
