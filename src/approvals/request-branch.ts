import { ReleaseError } from "../errors/release-error.ts";
import { type BranchName, isBranchName } from "../refs/ref-name.ts";

/** What the branches of an environment's requests begin with. */
export function requestBranches(environment: string): string {
	return `promotions/${environment}/`;
}

/**
 * The head branch of the pull request that asks for a plan's approval. It is found by its name; what it asks for is said
 * by its commit, which has the whole hash.
 */
export function requestBranch(environment: string, plan: string): BranchName {
	const name = `${requestBranches(environment)}${plan.slice(0, 16)}`;
	if (isBranchName(name)) return name;
	throw new ReleaseError("internal", `No branch can be called ${name}.`);
}
