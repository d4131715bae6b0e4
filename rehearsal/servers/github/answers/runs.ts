import { notFound, page, type Question, type Routes } from "../exchange.ts";
import type { Job, Run } from "../state.ts";

const RUN = "/repos/{owner}/{repo}/actions/runs/{run_id}";
const WORKFLOW = "/repos/{owner}/{repo}/actions/workflows/{workflow_id}";

/** Runs, who approved them, and what they wait for. */
export const runRoutes: Routes = {
	[`GET ${RUN}`]: {
		permission: "actions:read",
		answer: (question) => withRun(question, (run) => ({ status: 200, body: told(question, run) })),
	},
	[`GET ${RUN}/attempts/{attempt_number}`]: {
		permission: "actions:read",
		answer: (question) =>
			withRun(question, (run) => {
				const attempt = Number(question.path.attempt_number);
				if (attempt < 1 || attempt > run.attempt) return notFound();
				// The first attempt is its actor's own; what later ones were is not kept.
				const triggering = attempt === 1 ? run.actor : run.triggeringActor;
				const body = { ...told(question, run), run_attempt: attempt, triggering_actor: triggering };
				return { status: 200, body };
			}),
	},
	[`GET ${RUN}/approvals`]: {
		permission: "actions:read",
		answer: (question) =>
			withRun(question, ({ reviews }) => ({
				status: 200,
				body: reviews.map(({ environments, ...review }) => ({
					...review,
					environments: environments.map((name) => ({ id: 1, name })),
				})),
			})),
	},
	[`GET ${RUN}/jobs`]: {
		permission: "actions:read",
		answer: (question) =>
			withRun(question, (run) => {
				const isAll = question.query.get("filter") === "all";
				const jobs = run.jobs.filter(({ attempt }) => isAll || attempt === run.attempt);
				const shown = page(jobs, question.query).map((job) => jobTold(run, job));
				return { status: 200, body: { total_count: jobs.length, jobs: shown } };
			}),
	},
	[`GET ${RUN}/pending_deployments`]: {
		permission: "actions:read",
		answer: (question) =>
			withRun(question, ({ pending }) => ({
				status: 200,
				body: pending.map((name) => ({
					environment: { id: 1, name },
					wait_timer: 0,
					current_user_can_approve: true,
					reviewers: [],
				})),
			})),
	},
	[`GET ${WORKFLOW}`]: {
		permission: "actions:read",
		answer: (question) => {
			const path = workflowOf(question);
			return path === undefined ? notFound() : { status: 200, body: workflowTold(question, path) };
		},
	},
	[`GET ${WORKFLOW}/runs`]: {
		permission: "actions:read",
		answer: (question) => {
			const path = workflowOf(question);
			return path === undefined ? notFound() : listed(question, (run) => run.workflow === path);
		},
	},
	// What jobs noted beside their logs; a job is a check run of the same number.
	"GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations": {
		permission: "checks:read",
		answer: () => ({ status: 200, body: [] }),
	},
	"GET /repos/{owner}/{repo}/actions/runs": {
		permission: "actions:read",
		answer: (question) => listed(question, () => true),
	},
	[`POST ${WORKFLOW}/dispatches`]: {
		permission: "actions:write",
		answer: (question) => {
			const path = workflowOf(question);
			if (path === undefined) return notFound();
			const { ref, inputs = {}, return_run_details: wanted } = question.body;
			const given = Object.entries(inputs as Record<string, unknown>).map(([key, value]) => [key, String(value)]);
			const id = question.dispatch(path, String(ref).replace(/^refs\/heads\//, ""), Object.fromEntries(given));
			if (wanted !== true) return { status: 204 };
			const url = `https://github.com/${question.state.repository}/actions/runs/${id}`;
			return { status: 200, body: { workflow_run_id: id, run_url: url, html_url: url } };
		},
	},
};

function withRun<Result>(question: Question, use: (run: Run) => Result): Result | ReturnType<typeof notFound> {
	const run = question.state.runs.get(Number(question.path.run_id));
	return run === undefined ? notFound() : use(run);
}

function listed(question: Question, isWanted: (run: Run) => boolean) {
	const { query, state } = question;
	const status = query.get("status");
	const [event, branch] = [query.get("event"), query.get("branch")];
	const runs = [...state.runs.values()]
		.filter(isWanted)
		.filter((run) => (event === null || run.event === event) && (branch === null || run.branch === branch))
		.filter((run) => status === null || run.status === status || run.conclusion === status)
		.sort((one, other) => other.id - one.id);
	const shown = page(runs, query).map((run) => told(question, run));
	return { status: 200, body: { total_count: runs.length, workflow_runs: shown } };
}

function told({ state }: Question, run: Run) {
	return {
		id: run.id,
		name: run.workflow,
		display_title: run.title ?? run.workflow,
		path: run.workflow,
		event: run.event,
		head_branch: run.branch,
		head_sha: run.sha,
		status: run.status,
		conclusion: run.conclusion,
		run_number: run.id,
		run_attempt: run.attempt,
		workflow_id: state.workflows.indexOf(run.workflow) + 1,
		actor: run.actor,
		created_at: (run.createdAt ?? new Date(0)).toISOString(),
		updated_at: (run.endedAt ?? new Date()).toISOString(),
		triggering_actor: run.triggeringActor,
		html_url: `https://github.com/${state.repository}/actions/runs/${run.id}`,
		jobs_url: `https://api.github.com/repos/${state.repository}/actions/runs/${run.id}/jobs`,
	};
}

function jobTold(run: Run, job: Job) {
	return {
		id: job.id,
		run_id: run.id,
		run_attempt: job.attempt,
		name: job.name,
		head_sha: run.sha,
		status: job.status,
		conclusion: job.conclusion,
		started_at: job.startedAt.toISOString(),
		completed_at: job.completedAt?.toISOString() ?? null,
	};
}

/** A workflow is asked for by its number or by its file's name. */
function workflowOf({ state, path }: Question): string | undefined {
	const asked = path.workflow_id ?? "";
	return state.workflows.find((file, index) => file.endsWith(`/${asked}`) || String(index + 1) === asked);
}

function workflowTold({ state }: Question, path: string) {
	return { id: state.workflows.indexOf(path) + 1, name: path, path, state: "active" };
}
