import type { ApprovalRules } from "../config/approvals.ts";
import type { Account, ApprovalFacts, Unread } from "../gates/facts.ts";
import { gateJobs } from "../gates/gate-jobs.ts";
import { runPlace } from "../github/place.ts";
import { openRest } from "../github/rest.ts";
import { readReviewers } from "../github/reviewers.ts";
import { type Job, type Run, readApprovals, readJobs, readRun } from "../github/runs.ts";
import type { World } from "../world/world.ts";
import { readMembers } from "./read-members.ts";

export interface ApprovalQuestion {
	readonly environment: string;
	readonly rules: ApprovalRules;
	/** Whose approvals; undefined: of the run that asks. */
	readonly runId: number | undefined;
	/** What they must have approved, by its hash; undefined: whatever the run did. */
	readonly approvedPlan: string | undefined;
	/** Who asked for the run may not approve it. */
	readonly excludeAsker: boolean;
	readonly bearer: string | undefined;
	/** Who wrote the commits that ship; asked only where a rule excludes them. */
	authors(): Promise<readonly Account[] | undefined>;
}

/**
 * Who approved a run for an environment, as GitHub's API tells it. What it does not tell is no approval.
 * @throws ReleaseError `api-unavailable` when it does not answer
 */
export async function readApprovalFacts(question: ApprovalQuestion, world: World): Promise<ApprovalFacts | Unread> {
	const place = runPlace(world.env);
	const id = question.runId ?? ownRun(world.env);
	if (place === undefined || id === undefined) {
		return {
			unread:
				"Who approved is told by GitHub's API for a run of GitHub Actions, and this is none: GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_RUN_ID say which. Start it by a workflow that asks for approvals.",
		};
	}
	const reader = openRest(place, question.bearer, world);
	const [run, records, jobs, reviewers] = await Promise.all([
		readRun(reader, id),
		readApprovals(reader, id),
		readJobs(reader, id),
		readReviewers(reader, question.environment),
	]);
	if (run.kind === "hidden") return { unread: run.why };
	if (records.kind === "hidden") return { unread: records.why };
	if (jobs.kind === "hidden") return { unread: jobs.why };
	if (reviewers.kind === "hidden") return { unread: reviewers.why };
	const asked = askedFor(question.approvedPlan, id, run.value, jobs.value);
	if ("unread" in asked) return asked;
	return {
		records: records.value,
		environment: question.environment,
		reviewers: reviewers.value,
		askers: question.excludeAsker ? [run.value.actor] : [],
		authors: question.rules.authors === "excluded" ? await question.authors() : undefined,
		members: await readMembers(reader, question.rules),
		gateJobs: asked.completed,
	};
}

function ownRun({ GITHUB_RUN_ID: id }: World["env"]): number | undefined {
	return id !== undefined && /^[1-9]\d{0,15}$/.test(id) ? Number(id) : undefined;
}

/**
 * GitHub tells neither when nor in which attempt somebody approved: an approval is tied to a plan by the names of the
 * jobs that asked. Where a run has asked for several, nobody knows who approved which.
 */
function askedFor(
	plan: string | undefined,
	id: number,
	{ attempt }: Run,
	jobs: readonly Job[],
): { readonly completed: readonly Date[] } | Unread {
	if (plan === undefined) {
		if (attempt === 1) return { completed: [] };
		return {
			unread: `Run ${id} was run again, and GitHub does not tell what was approved in which attempt. Give "approved-plan", the hash of the plan that the gate jobs have in their names; or start a new run.`,
		};
	}
	const { completed, isMixed } = gateJobs(jobs, plan);
	if (!isMixed) return { completed };
	return {
		unread: `Run ${id} has asked for the approval of another plan before, and GitHub does not tell who approved which. Start a new run, and have it approved.`,
	};
}
