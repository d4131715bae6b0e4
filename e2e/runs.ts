// GitHub's part: what is dispatched becomes a run, act plays it, and people answer its gate jobs. act asks nobody, so they
// have answered by the time the job that writes looks; what they said is all that it can see.
import { type Desk, openDesk, type Reviewed } from "../rehearsal/reviews.ts";
import type { GitHubServerOptions } from "../rehearsal/servers/github-server.ts";
import { REPOSITORY, type Stage } from "../rehearsal/stage.ts";
import { type ActRecord, type ActRun, runAct } from "./run-act.ts";

type Dispatch = NonNullable<GitHubServerOptions["dispatch"]>;

/** The jobs that ask for the environment `production`, where people are asked. */
const GATES = ["first-approval", "second-approval"];

export interface Runs {
	dispatch: Dispatch;
	/** Who answers the gate jobs of the next run. */
	answerWith(people: Reviewed["answers"]): void;
	/** How the run with this id ended. */
	ended(id: number): Promise<ActRun>;
}

export interface RunsOptions {
	readonly act: string;
	readonly stage: Stage;
	readonly scratch: string;
	readonly repositories: Readonly<Record<string, string>>;
	readonly actor: string;
	readonly token: string;
}

export function openRuns(options: RunsOptions): Runs {
	const { stage } = options;
	const { state } = stage.github;
	const plays = new Map<number, Promise<ActRun>>();
	let answers: Reviewed["answers"] = [];
	return {
		answerWith(people) {
			answers = people;
		},
		ended: (id) => plays.get(id) ?? Promise.reject(new Error(`There is no run ${id}.`)),
		dispatch(workflow, branch, inputs) {
			const id = 2001 + plays.size;
			const about = { id, workflow, event: "workflow_dispatch", branch, sha: "0".repeat(40), inputs };
			const desk = openDesk(state, { ...about, by: options.actor }, { answers });
			plays.set(id, play(options, { id, workflow, inputs }, desk));
			return id;
		},
	};
}

interface Started {
	readonly id: number;
	readonly workflow: string;
	readonly inputs: Readonly<Record<string, string>>;
}

async function play(options: RunsOptions, { id, workflow, inputs }: Started, desk: Desk): Promise<ActRun> {
	const { act, stage, scratch, repositories, actor, token } = options;
	const { git, github, developer } = stage;
	const ended = await runAct({
		...{ act, folder: developer.folder, scratch, workflow, inputs, repositories, actor, token },
		env: {
			GITHUB_SERVER_URL: git.origin,
			GITHUB_REPOSITORY: REPOSITORY,
			GITHUB_API_URL: github.origin,
			GITHUB_RUN_ID: String(id),
			GITHUB_WORKFLOW_REF: `${REPOSITORY}/${workflow}@refs/heads/main`,
		},
		onRecord: (record) => follow(record, desk),
	});
	const run = github.state.runs.get(id);
	if (run !== undefined)
		Object.assign(run, { status: "completed", conclusion: ended.status === 0 ? "success" : "failure" });
	return ended;
}

/** A job that has ended. act names it as the workflow's name, a slash, and the job's own, padded. */
function follow({ jobID = "", jobResult, job = "" }: ActRecord, desk: Desk): void {
	if (jobResult === undefined) return;
	if (GATES.includes(jobID)) desk.answer("production");
	desk.note({ name: job.slice(job.indexOf("/") + 1).trim(), result: jobResult });
}
