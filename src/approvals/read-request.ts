import type { Environment } from "../config/configuration.ts";
import type { Account, ApprovalFacts, AskedOn, Unasked, Unread } from "../gates/facts.ts";
import type { Remote } from "../git/remote.ts";
import { readCommit } from "../github/commits.ts";
import { findRestPlace, parseGithubPlace, runPlace } from "../github/place.ts";
import { type PullRequest, type Review, readMayWrite, readOpenPulls, readReviews } from "../github/pulls.ts";
import { readBranch } from "../github/read-branch.ts";
import { readRepository } from "../github/repository.ts";
import { openRest, type Read, type RestReader } from "../github/rest.ts";
import { readRun } from "../github/runs.ts";
import type { Entry } from "../manifests/entry.ts";
import { parseManifest } from "../manifests/parse-manifest.ts";
import type { BranchName } from "../refs/ref-name.ts";
import type { ServiceName } from "../services/service-name.ts";
import type { Remotes } from "../setup/remotes.ts";
import { sourceAt } from "../setup/source-at.ts";
import type { World } from "../world/world.ts";
import { readMembers } from "./read-members.ts";
import { requestBranch } from "./request-branch.ts";
import { latestReviews, recordsOf } from "./reviews.ts";
import { askerOf, headFault, type Requested, requestTrailers, runOf, workflowOf } from "./void-request.ts";

export interface RequestQuestion {
	readonly environment: Environment;
	readonly requested: Requested;
	readonly remotes: Remotes;
	/** Who wrote the commits that ship; asked only where a rule excludes them. */
	authors(): Promise<readonly Account[] | undefined>;
}

/**
 * Who approved a plan on the pull request that shows it, as GitHub's API tells it. What it does not tell is no approval.
 * @throws ReleaseError `api-unavailable` when it does not answer
 */
export async function readRequestFacts(
	question: RequestQuestion,
	world: World,
): Promise<ApprovalFacts | Unread | Unasked> {
	const { environment, requested, remotes } = question;
	const place = findRestPlace(remotes.manifests.url, world.env);
	const runs = runPlace(world.env);
	if (place === undefined || runs === undefined) return { unread: elsewhere(environment.name) };
	const reader = openRest(place, remotes.manifests.bearer, world);
	const branch = requestBranch(environment.name, requested.plan);
	const pulls = await readOpenPulls(reader, environment.branch, branch);
	if (pulls.kind === "hidden") return { unread: pulls.why };
	const [pull] = pulls.value;
	const repository = `${place.owner}/${place.name}`;
	if (pull === undefined) {
		return {
			unasked: `No open pull request of ${repository} shows this promotion to ${environment.name} (plan ${requested.plan.slice(0, 12)}), so nobody can have approved it. Run request-approval with the plan: it opens one, from ${branch}. Then have that approved, and start again.`,
		};
	}
	const asked: AskedOn = { number: pull.number, url: pull.url, repository };
	const runReader = openRest(runs, remotes.code.bearer, world);
	const [head, reviews] = await Promise.all([
		readHead({ question, reader, runReader, pull }, world),
		readReviewed(reader, pull.number),
	]);
	if ("unread" in head) return head;
	if ("void" in head) return voided(head.void, asked, branch);
	if ("unread" in reviews) return reviews;
	const { approvals: rules } = environment;
	return {
		records: recordsOf(reviews.reviews, {
			...{ head: pull.head.commit, environment: environment.name, repository, writers: reviews.writers },
		}),
		environment: environment.name,
		reviewers: [],
		askers: askers(head.asker, pull),
		authors: rules.authors === "excluded" ? await question.authors() : undefined,
		members: await readMembers(runReader, rules),
		gateJobs: [],
		pullRequest: asked,
	};
}

/** How a request that is void is said, and how to begin anew. */
function voided(why: string, asked: AskedOn, branch: string): Unasked {
	const { number, repository } = asked;
	return {
		unasked: `The pull request #${number} of ${repository} is void: ${why}. No approval of it counts. Close it, delete its branch ${branch}, and start again: then a new one is opened.`,
		pullRequest: asked,
	};
}

interface Head {
	readonly question: RequestQuestion;
	readonly reader: RestReader;
	readonly runReader: RestReader;
	readonly pull: PullRequest;
}

/** Who asked, if the head is the request that it should be. */
async function readHead(
	{ question, reader, runReader, pull }: Head,
	world: World,
): Promise<{ readonly asker: Account } | { readonly void: string } | Unread> {
	const { requested, remotes, environment } = question;
	const commit = await readCommit(reader, pull.head.commit);
	if (commit.kind === "hidden") return { unread: commit.why };
	const trailers = requestTrailers(commit.value, requested.plan);
	if (typeof trailers === "string") return { void: trailers };
	const id = runOf(trailers, `${world.env.GITHUB_SERVER_URL}/${world.env.GITHUB_REPOSITORY}`);
	if (id === undefined) return { void: "its head names no run of this repository, so nobody knows who asked" };
	const [manifest, run, code] = await Promise.all([
		readManifest(
			remotes.manifests,
			environment,
			requestBranch(environment.name, requested.plan),
			pull.head.commit,
			world,
		),
		readRun(runReader, id),
		readRepository(runReader),
	]);
	const fault = headFault({ commit: commit.value, manifest }, requested);
	if (fault !== undefined) return { void: fault };
	if (run.kind === "hidden") return { unread: run.why };
	if (code.kind === "hidden") return { unread: code.why };
	const asker = askerOf(run.value, commit.value, {
		defaultBranch: code.value.defaultBranch,
		workflow: workflowOf(world.env.GITHUB_WORKFLOW_REF),
	});
	return typeof asker === "string" ? { void: asker } : { asker };
}

/** The manifest as the pull request shows it; undefined where its branch is not at its head any more. */
async function readManifest(
	manifests: Remote,
	{ name, manifest: path }: Environment,
	branch: BranchName,
	commit: string,
	world: World,
): Promise<ReadonlyMap<ServiceName, Entry> | undefined> {
	const place = parseGithubPlace(manifests.url, world.env);
	const { client } = openRest(place, manifests.bearer, world);
	const tip = await readBranch(client, place, branch, [path]);
	const source = tip?.commit === commit ? sourceAt(tip, path, branch) : undefined;
	return source === undefined ? undefined : parseManifest(source, name).services;
}

interface ReviewsAndWriters {
	readonly reviews: readonly Review[];
	readonly writers: ReadonlySet<number>;
}

async function readReviewed(reader: RestReader, number: number): Promise<ReviewsAndWriters | Unread> {
	const reviews = await readReviews(reader, number);
	if (reviews.kind === "hidden") return { unread: reviews.why };
	const people = latestReviews(reviews.value).filter(({ user }) => user.type === "User");
	const rights = await Promise.all(
		people.map(async ({ user }) => ({ user, may: await readMayWrite(reader, user.login) })),
	);
	const hidden = rights
		.map(({ may }) => may)
		.find((may): may is Extract<Read<boolean>, { kind: "hidden" }> => may.kind === "hidden");
	if (hidden !== undefined) return { unread: hidden.why };
	const writers = rights.filter(({ may }) => may.kind === "read" && may.value).map(({ user }) => user.id);
	return { reviews: reviews.value, writers: new Set(writers) };
}

/** Whoever opened the pull request has asked, too, unless it was a program. */
function askers(asker: Account, { author }: PullRequest): readonly Account[] {
	return author.type === "User" ? [asker, author] : [asker];
}

function elsewhere(environment: string): string {
	return `${environment} is approved on pull requests (\`approval: pull-request\`), and the repository of its GitOps branch is not on the GitHub server that this run belongs to (GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_REPOSITORY). Keep the branch there, or take \`approval\` out of the configuration.`;
}
