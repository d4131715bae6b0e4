// GitHub's part in the story: it starts the shop's workflows for pushes and for people who press "Run workflow".
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { castFor } from "./cast.ts";
import { openDesk, type Reviewed, review, TWO_PEOPLE } from "./reviews.ts";
import { createConcurrency } from "./runner/jobs/concurrency.ts";
import type { RunRequest } from "./runner/run-request.ts";
import { runWorkflow } from "./runner/run-workflow.ts";
import type { ProgressEvent, WorkflowRun } from "./runner/workflow-run.ts";
import type { PullRequest } from "./servers/github/state.ts";
import { REPOSITORY, type Stage } from "./stage.ts";

export interface Theatre {
	/** A push of `main`, or of a release branch. */
	push(before: string, after: string, branch?: string): Promise<WorkflowRun>;
	/** "Run workflow". */
	dispatch(workflow: string, inputs: Readonly<Record<string, string>>, reviewed?: Reviewed): Promise<WorkflowRun>;
	/** "Re-run all jobs" of the newest dispatch. */
	again(by: string, reviewed: Reviewed): Promise<WorkflowRun>;
	/** The pull requests that there are, the oldest first. */
	pulls(): readonly PullRequest[];
	/** People look at the newest pull request: `grace approves`, `linus requests changes`. */
	review(words: readonly string[], hoursAgo?: number): Promise<void>;
	/** "Close pull request", of the newest. */
	closePull(): void;
	/** A comment on the newest pull request, and the run that it starts. */
	comment(by: string, words: string): Promise<WorkflowRun>;
	/** Nobody is asked any more before jobs enter an environment; the answer brings the reviewers back. */
	takeReviewers(environment: string): () => void;
	/** The repositories of images whose builds fail from now on. */
	readonly broken: Set<string>;
	/** When every run that was started has ended, well or not. */
	ended(): Promise<void>;
}

export interface TheatreOptions {
	readonly root: string;
	readonly folder: string;
	readonly stage: Stage;
	readonly signal: AbortSignal;
	/** What a person would type. */
	onCommand(command: string): void;
	onProgress(event: ProgressEvent): void;
	onReview(environment: string, by: string, approved: boolean): void;
}

interface Start {
	readonly workflow: string;
	readonly event: RunRequest["event"];
	readonly sha: string;
	readonly branch: string;
	readonly number: number;
}

export function openTheatre(options: TheatreOptions): Theatre {
	const { root, folder, stage, signal } = options;
	const concurrency = createConcurrency();
	const broken = new Set<string>();
	const actions = castFor(root, (repository) => broken.has(repository));
	const started: Promise<WorkflowRun>[] = [];
	let count = 0;
	let newest: Start | undefined;

	async function run(start: Start, by: string, reviewed: Reviewed): Promise<WorkflowRun> {
		const { workflow, event, sha, branch, number } = start;
		const { github } = stage;
		const id = 1000 + number;
		const inputs = event.name === "workflow_dispatch" ? (event.inputs ?? {}) : {};
		const path = `.github/workflows/${workflow}`;
		const desk = openDesk(github.state, { id, workflow: path, event: event.name, branch, sha, inputs, by }, reviewed);
		return runWorkflow({
			// What GitHub would run is what the shop has committed: the example, unchanged.
			workflow: {
				path,
				text: await readFile(join(stage.developer.folder, ".github/workflows", workflow), "utf8"),
			},
			event,
			github: {
				repository: REPOSITORY,
				sha,
				ref: `refs/heads/${branch}`,
				actor: github.state.runs.get(id)?.actor.login ?? by,
				triggeringActor: by,
				runId: String(id),
				runNumber: String(number),
				runAttempt: String(github.state.runs.get(id)?.attempt ?? 1),
				serverUrl: stage.git.origin,
				apiUrl: github.origin,
				token: stage.token,
				defaultBranch: "main",
			},
			secrets: {},
			vars: {},
			actions,
			approve: async ({ environment }) => {
				const answer = await desk.answer(environment);
				options.onReview(environment, answer.by, answer.approved);
				return answer;
			},
			protectedEnvironments: [...github.state.environments.values()]
				.filter(({ reviewers }) => reviewers.length > 0)
				.map(({ name }) => name),
			temporaryFolder: folder,
			node: process.execPath,
			env: { PATH: process.env.PATH ?? "", HOME: folder },
			concurrency,
			onProgress: (event) => {
				if (event.kind === "job-finished") desk.note(event);
				options.onProgress(event);
			},
			signal,
		});
	}

	function start(one: Start, by = "ada", reviewed = TWO_PEOPLE): Promise<WorkflowRun> {
		const running = run(one, by, reviewed);
		started.push(running);
		return running;
	}

	function newestPull(): PullRequest {
		const pull = [...stage.github.state.pulls.values()].at(-1);
		if (pull === undefined) throw new Error("There is no pull request.");
		return pull;
	}

	function next(workflow: string, event: RunRequest["event"], sha: string, branch = "main"): Start {
		count += 1;
		return { workflow, event, sha, branch, number: count };
	}

	return {
		broken,
		push: (before, after, branch = "main") => {
			options.onCommand(`git push origin ${branch}`);
			const workflow = branch === "main" ? "ci.yaml" : "hotfix-build.yaml";
			const payload = { ref: `refs/heads/${branch}`, before, after };
			return start(next(workflow, { name: "push", payload }, after, branch));
		},
		dispatch: async (workflow, inputs, reviewed) => {
			options.onCommand(`gh workflow run ${workflow}${Object.entries(inputs).map(field).join("")}`);
			const head = await stage.developer.git("rev-parse", "main");
			newest = next(workflow, { name: "workflow_dispatch", payload: {}, inputs }, head);
			return start(newest, "ada", reviewed);
		},
		again: async (by, reviewed) => {
			if (newest === undefined) throw new Error("Nothing was dispatched that could run again.");
			options.onCommand(`gh run rerun ${1000 + newest.number}`);
			return start(newest, by, reviewed);
		},
		pulls: () => [...stage.github.state.pulls.values()],
		review: async (words, hoursAgo = 0) => {
			const pull = newestPull();
			const commit = await stage.developer.git("ls-remote", "origin", `refs/heads/${pull.head}`);
			for (const one of words) {
				const flag = one.endsWith("approves") ? "--approve" : "--request-changes";
				if (!one.endsWith("dismissed"))
					options.onCommand(`gh pr review ${pull.number} ${flag}  # ${one.split(" ")[0]}`);
				review(stage.github.state, pull, one, { commit: commit.slice(0, 40), hoursAgo });
			}
		},
		closePull: () => {
			newestPull().state = "closed";
		},
		comment: async (by, body) => {
			const { number } = newestPull();
			options.onCommand(`gh pr comment ${number} --body ${body}`);
			const head = await stage.developer.git("rev-parse", "main");
			const issue = { number, pull_request: { url: `${stage.github.origin}/pulls/${number}` } };
			const payload = { action: "created", issue, comment: { body, author_association: "MEMBER" } };
			return start(next("promote-by-pull-request.yaml", { name: "issue_comment", payload }, head), by);
		},
		takeReviewers: (name) => {
			const environment = stage.github.state.environments.get(name);
			if (environment === undefined) throw new Error(`There is no environment ${name}.`);
			const { reviewers } = environment;
			environment.reviewers = [];
			return () => {
				environment.reviewers = reviewers;
			};
		},
		ended: async () => {
			await Promise.allSettled(started);
			const { violations } = stage.github;
			if (violations.length > 0)
				throw new Error(`GitHub's API was asked what it does not know: ${violations.join("; ")}`);
		},
	};
}

function field([name, value]: readonly [string, string]): string {
	return ` -f ${name}=${/^[\w.,/-]*$/.test(value) ? value : `'${value}'`}`;
}
