// GitHub's part in the story: it starts the shop's workflows for pushes and for people who press "Run workflow".
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { castFor } from "./cast.ts";
import { createConcurrency } from "./runner/jobs/concurrency.ts";
import type { RunRequest } from "./runner/run-request.ts";
import { runWorkflow } from "./runner/run-workflow.ts";
import type { ProgressEvent, WorkflowRun } from "./runner/workflow-run.ts";
import { REPOSITORY, type Stage } from "./stage.ts";

export interface Theatre {
	/** A push of `main`, or of a release branch. */
	push(before: string, after: string, branch?: string): Promise<WorkflowRun>;
	/** "Run workflow". */
	dispatch(workflow: string, inputs: Readonly<Record<string, string>>): Promise<WorkflowRun>;
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
	onApproval(environment: string, by: string): void;
}

const REVIEWER = "grace";

export function openTheatre(options: TheatreOptions): Theatre {
	const { root, folder, stage, signal } = options;
	const concurrency = createConcurrency();
	const broken = new Set<string>();
	const actions = castFor(root, (repository) => broken.has(repository));
	const started: Promise<WorkflowRun>[] = [];

	async function run(
		workflow: string,
		number: number,
		event: RunRequest["event"],
		{ sha, branch }: { readonly sha: string; readonly branch: string },
	): Promise<WorkflowRun> {
		return runWorkflow({
			// What GitHub would run is what the shop has committed: the example, unchanged.
			workflow: {
				path: `.github/workflows/${workflow}`,
				text: await readFile(join(stage.developer.folder, ".github/workflows", workflow), "utf8"),
			},
			event,
			github: {
				repository: REPOSITORY,
				sha,
				ref: `refs/heads/${branch}`,
				actor: "ada",
				runId: String(1000 + number),
				runNumber: String(number),
				serverUrl: stage.git.origin,
				apiUrl: `${stage.git.origin}/no-api-here`,
				token: stage.token,
				defaultBranch: "main",
			},
			secrets: {},
			vars: {},
			actions,
			approve: async ({ environment }) => {
				options.onApproval(environment, REVIEWER);
				return { approved: true, by: REVIEWER };
			},
			protectedEnvironments: ["production"],
			temporaryFolder: folder,
			node: process.execPath,
			env: { PATH: process.env.PATH ?? "", HOME: folder },
			concurrency,
			onProgress: options.onProgress,
			signal,
		});
	}

	function start(workflow: string, event: RunRequest["event"], sha: string, branch = "main"): Promise<WorkflowRun> {
		const running = run(workflow, started.length + 1, event, { sha, branch });
		started.push(running);
		return running;
	}

	return {
		broken,
		push: (before, after, branch = "main") => {
			options.onCommand(`git push origin ${branch}`);
			const workflow = branch === "main" ? "ci.yaml" : "hotfix-build.yaml";
			const payload = { ref: `refs/heads/${branch}`, before, after };
			return start(workflow, { name: "push", payload }, after, branch);
		},
		dispatch: async (workflow, inputs) => {
			options.onCommand(`gh workflow run ${workflow}${Object.entries(inputs).map(field).join("")}`);
			const head = await stage.developer.git("rev-parse", "main");
			return start(workflow, { name: "workflow_dispatch", payload: {}, inputs }, head);
		},
		ended: async () => void (await Promise.allSettled(started)),
	};
}

function field([name, value]: readonly [string, string]): string {
	return ` -f ${name}=${/^[\w.,/-]*$/.test(value) ? value : `'${value}'`}`;
}
