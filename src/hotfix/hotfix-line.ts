import { type Configuration, findService } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { containedIn } from "../git/ancestry.ts";
import type { Repository } from "../git/repository.ts";
import { checkOrder, highestCandidate, notLower } from "../promotion/choose-release.ts";
import { releaseBranches, releaseFacts } from "../promotion/choose-releases.ts";
import { readReleaseRefs } from "../promotion/version-tags.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { BranchName, TagName } from "../refs/ref-name.ts";
import type { Service } from "../services/service.ts";
import { isStable, type Version } from "../versions/version.ts";

/** The branch that a hotfix goes to, as it is now. */
export interface HotfixLine {
	readonly service: Service;
	readonly version: Version;
	readonly branch: BranchName;
	readonly head: CommitId;
	/** What the version is already, or has to be: its own tag says so, or that of its last candidate. */
	readonly settled: { readonly by: Version; readonly gitTag: TagName; readonly commit: CommitId } | undefined;
}

/**
 * The release branch of a version's line.
 * @throws ReleaseError `unknown-version` when there is none, `version-order` when it holds a version that is not lower.
 */
export async function readLine(
	code: Repository,
	configuration: Configuration,
	{ service: name, version }: { readonly service: string; readonly version: Version },
): Promise<HotfixLine> {
	const service = findService(configuration, name);
	if (releaseBranches(configuration, service, version).length === 0) {
		throw new ReleaseError(
			"invalid-input",
			`${service.name} ${version} is of a stage that ends before there is a release branch, so nothing can be picked for it. Give a stable version, or one of a later stage. Nothing was written.`,
		);
	}
	const refs = await readReleaseRefs(code, configuration, [service], [service]);
	const source = { environment: "", commit: undefined };
	const facts = releaseFacts(configuration, { service, version }, refs, { asked: undefined, input: "commit", source });
	const { line } = facts;
	if (line?.head === undefined) {
		const others = refs.lines(service).map(({ branch }) => branch);
		const there = others.length === 0 ? "" : ` ${service.name} has ${others.sort().join(", ")}.`;
		throw new ReleaseError(
			"unknown-version",
			`There is no branch ${line?.branch}, so ${service.name} ${version} has no line to pick commits to.${there} The branch is made when the line's first version goes to staging; or push it: git push origin TAG-OF-THE-LINE^{commit}:refs/heads/${line?.branch}. Nothing was written.`,
		);
	}
	const released = facts.tags.get(version);
	const candidate = isStable(version) ? highestCandidate(facts) : undefined;
	const settled = released === undefined ? candidate : { version, commit: released };
	if (settled === undefined) {
		const above = notLower(facts).map(({ commit }) => commit);
		const contained = above.length === 0 ? [] : await containedIn(code, line.head, above);
		checkOrder(facts, line.head, new Set(contained));
	}
	const by = settled && { by: settled.version, gitTag: refs.tagOf(service, settled.version), commit: settled.commit };
	return { service, version, branch: line.branch, head: line.head, settled: by };
}
