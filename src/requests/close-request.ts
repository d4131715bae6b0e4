import { requestBranches } from "../approvals/request-branch.ts";
import { requestTrailers } from "../approvals/void-request.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { readCommit } from "../github/commits.ts";
import { type PullRequest, readComments, readOpenPulls } from "../github/pulls.ts";
import { changePull, comment, deleteBranch } from "../github/write-pulls.ts";
import type { Plan } from "../promotion/plan.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { Site } from "./site.ts";

/** Ends the pull request of a plan that was carried out; undefined where there is none any more. */
export async function closeRequest(
	site: Site,
	{ environment }: Plan,
	manifestCommit: CommitId,
	dryRun: boolean,
): Promise<PullRequest | undefined> {
	const { writer, base, head, place } = site;
	const open = await readOpenPulls(writer, base, head);
	if (open.kind === "hidden") throw new ReleaseError("unauthorized", open.why);
	const [pull] = open.value;
	if (dryRun) return pull;
	const url = `${place.url.replace(/\.git$/, "")}/commit/${manifestCommit}`;
	if (pull !== undefined) await end(site, pull, `Promoted to ${environment.name}: ${url}`);
	// Killed in between, it may be all that is left.
	else await deleteBranch(writer, head);
	return pull;
}

/** Ends the requests that were made for the same services, and are not the newest any more. */
export async function closeSuperseded(
	site: Site,
	{ environment, services }: Plan,
	open: readonly PullRequest[],
	by: PullRequest,
): Promise<void> {
	const names = new Set<string>(services.map(({ service }) => service));
	const others = open.filter(
		({ head, number }) => number !== by.number && head.branch.startsWith(requestBranches(environment.name)),
	);
	for (const other of others) {
		const commit = await readCommit(site.writer, other.head.commit);
		const trailers = commit.kind === "read" ? requestTrailers(commit.value) : commit.why;
		if (typeof trailers === "string" || !trailers.services.some(({ service }) => names.has(service))) continue;
		await end(
			site,
			other,
			`Superseded by #${by.number}: the version, its image, or what it replaces is another one now.`,
		);
	}
}

/** The comment comes first, so that nobody finds it closed without a word; it is there once, however often this runs. */
async function end({ writer }: Site, { number, head }: PullRequest, words: string): Promise<void> {
	const said = await readComments(writer, number);
	if (said.kind === "hidden" || !said.value.includes(words)) await comment(writer, number, words);
	await changePull(writer, number, { state: "closed" });
	await deleteBranch(writer, head.branch);
}
