import { requestTrailers } from "../approvals/void-request.ts";
import { refused } from "../branches/refused.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { readCommit } from "../github/commits.ts";
import { githubBranches } from "../github/github-branches.ts";
import { beginBranch, deleteBranch } from "../github/write-pulls.ts";
import type { Plan, ServicePlan } from "../promotion/plan.ts";
import { isPlannedFor, subjectOf, trailersOf, wantedBy } from "../promotion/planned-change.ts";
import { type WantedEntry, writeManifest } from "../promotion/write-manifest.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { RunContext } from "../setup/run-context.ts";
import type { World } from "../world/world.ts";
import type { Site } from "./site.ts";

const PATIENCE = 120_000;

/**
 * Puts the plan's edits, as the promotion would make them, on a branch of their own: one commit on the GitOps branch's
 * tip, made by GitHub in the name of the token's program. Killed before the pull request is opened, it goes on from there.
 * @throws ReleaseError `superseded` when the GitOps branch has moved on since the plan was made
 */
export async function commitRequest(site: Site, plan: Plan, context: RunContext, world: World): Promise<void> {
	const { place, writer, bearer, base, head } = site;
	const branches = githubBranches(place, bearer, PATIENCE, world);
	const tip = await branches.read(base, [], false);
	if (tip === undefined) throw withoutBase(site, plan);
	const left = await branches.read(head, [], false);
	if (left !== undefined && (await isFinished(site, plan, left.commit, tip.commit))) return;
	// Nobody was asked about what is there: no pull request is open. Where it was only begun, somebody may be at it now.
	if (left !== undefined && left.commit !== tip.commit) await deleteBranch(writer, head);
	const said = await beginBranch(writer, head, tip.commit);
	if (said !== "begun" && (await branches.read(head, [], false)) === undefined) {
		throw refused(place.url, `the branch ${head}`, `${said}.`);
	}
	await writeManifest(
		branches,
		{
			place: { ...plan.environment, branch: head },
			wanted: plan.services.map((planned) => wanted(plan, planned, context, world)),
			subject: subjectOf(plan),
			trailers: { ...trailersOf(plan, { ...context, approvedBy: [] }), plan: plan.hash },
			dryRun: false,
			timeoutMs: PATIENCE,
		},
		world,
	);
}

/** Whether the branch was made for this plan, and nothing came in between. */
async function isFinished({ writer }: Site, plan: Plan, left: CommitId, tip: CommitId): Promise<boolean> {
	const commit = await readCommit(writer, left);
	if (commit.kind === "hidden") throw new ReleaseError("unauthorized", `${commit.why} Nothing was written.`);
	return commit.value.parents[0] === tip && typeof requestTrailers(commit.value, plan.hash) !== "string";
}

function wanted(plan: Plan, planned: ServicePlan, context: RunContext, world: World): WantedEntry {
	return wantedBy(planned, context, world.now(), (current) => {
		if (isPlannedFor(planned, current)) return "write";
		throw new ReleaseError(
			"superseded",
			`${plan.environment.name} runs ${planned.service} ${current?.version ?? "no more"} now, but this was planned when it ran ${planned.replaces?.version ?? "nothing"}. No manifest was changed. Start again if it should still be replaced.`,
		);
	});
}

function withoutBase({ place, base }: Site, { environment }: Plan): ReleaseError {
	return new ReleaseError(
		"invalid-config",
		`${place.url} has no branch ${base} yet, and a pull request needs one to go into. Nothing was written. Begin it with an empty manifest ${environment.manifest}, then run again.`,
	);
}
