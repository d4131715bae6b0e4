import type { GithubPlace } from "../github/place.ts";
import type { RestReader } from "../github/rest.ts";
import type { BranchName } from "../refs/ref-name.ts";

/** Where a plan's approval is asked for. */
export interface Site {
	/** The repository of the GitOps branch. */
	readonly place: GithubPlace;
	readonly writer: RestReader;
	readonly bearer: string | undefined;
	/** The GitOps branch. */
	readonly base: BranchName;
	/** The branch that shows the plan. */
	readonly head: BranchName;
}
