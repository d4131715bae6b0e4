import type { WorkflowFile } from "../config/workflow-file.ts";
import { field, parseJson, textField } from "../http/json-field.ts";
import type { Lost } from "./client.ts";
import { type Read, type RestReader, readAll, readOne, repositoryPath } from "./rest.ts";
import { statusWords } from "./verdict.ts";

/** GitHub gives no more of a list that is asked for by event or branch. */
const MOST_LISTED = 1000;

/** A run of a workflow, in its newest attempt. */
export interface WorkflowRun {
	readonly id: number;
	/** What `run-name` made, else the workflow's name. */
	readonly title: string;
	readonly attempt: number;
	/** Undefined until it has ended. */
	readonly conclusion: string | undefined;
	/** For people. */
	readonly url: string;
}

/** What came of asking for a run; `id` is undefined where the server has started it and does not say which it is. */
export type Dispatched =
	| { readonly kind: "started"; readonly id: number | undefined }
	| { readonly kind: "refused"; readonly status: number; readonly words: string }
	| Lost;

/**
 * The runs that people and programs started on a branch, newest first; pages are read until there are enough. GitHub
 * lists the newest thousand.
 */
export async function readDispatchedRuns(
	reader: RestReader,
	workflow: WorkflowFile,
	branch: string,
	isEnough: (runs: readonly WorkflowRun[]) => boolean,
): Promise<Read<readonly WorkflowRun[]>> {
	const query = new URLSearchParams({ event: "workflow_dispatch", branch });
	const question = {
		path: `${repositoryPath(reader.place, "actions", "workflows", workflow, "runs")}?${query}`,
		doing: `list the runs of ${workflow}`,
		permission: "actions: read",
		parse: parseRun,
	};
	const isAll = (runs: readonly WorkflowRun[]) => runs.length >= MOST_LISTED || isEnough(runs);
	const read = await readAll(reader, question, "workflow_runs", isAll);
	if (read.kind === "read" || read.status !== 404) return read;
	const file = `.github/workflows/${workflow}`;
	return { ...read, why: `${read.why} Or ${file} is not on the branch ${branch}: then commit it there.` };
}

export function readWorkflowRun(reader: RestReader, id: number): Promise<Read<WorkflowRun>> {
	return readOne(reader, {
		path: repositoryPath(reader.place, "actions", "runs", `${id}`),
		doing: `read the run ${id}`,
		permission: "actions: read",
		parse: parseRun,
	});
}

/** Starts a workflow, once: what was lost on the way is not sent again. Older servers do not tell the run's id. */
export async function dispatchWorkflow(
	reader: RestReader,
	workflow: WorkflowFile,
	ref: string,
	inputs: Readonly<Record<string, string>>,
): Promise<Dispatched> {
	const path = repositoryPath(reader.place, "actions", "workflows", workflow, "dispatches");
	const request = { method: "POST", url: new URL(`${reader.place.rest}${path}`), doing: `start ${workflow}` } as const;
	const send = (body: object) => reader.client.write({ ...request, body, mayBeHidden: true });
	const first = await send({ ref, inputs, return_run_details: true });
	// A server that does not know the wish refuses it by its name, and has started nothing.
	const isUnknown =
		first.kind !== "lost" && first.status === 422 && first.body.toString("utf8").includes("return_run_details");
	const answer = isUnknown ? await send({ ref, inputs }) : first;
	if (answer.kind === "lost") return answer;
	if (answer.status !== 200 && answer.status !== 204) {
		return { kind: "refused", status: answer.status, words: statusWords(answer) };
	}
	const id = field(parseJson(answer.body.toString("utf8")), "workflow_run_id");
	return { kind: "started", id: typeof id === "number" ? id : undefined };
}

function parseRun(value: unknown): WorkflowRun | undefined {
	const [id, attempt = 1] = [field(value, "id"), field(value, "run_attempt")];
	const [title, url] = [textField(value, "display_title"), textField(value, "html_url")];
	if (typeof id !== "number" || typeof attempt !== "number" || title === undefined || url === undefined)
		return undefined;
	const hasEnded = textField(value, "status") === "completed";
	return {
		id,
		title,
		attempt,
		conclusion: hasEnded ? (textField(value, "conclusion") ?? "without a conclusion") : undefined,
		url,
	};
}
