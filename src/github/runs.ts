import type { Account, ApprovalRecord } from "../gates/facts.ts";
import { field, listField, textField } from "../http/json-field.ts";
import { GHOST, parseAccount } from "./accounts.ts";
import { type Read, type RestReader, readAll, readOne, repositoryPath } from "./rest.ts";

/** One run of a workflow. */
export interface Run {
	/** Who started its first attempt: nobody else has asked for what it does. */
	readonly actor: Account;
	/** 1 until somebody runs it again. */
	readonly attempt: number;
	/** `.github/workflows/promote.yaml` */
	readonly workflow: string | undefined;
	/** That the workflow's file is of. */
	readonly branch: string | undefined;
	readonly createdAt: Date;
	/** Undefined while it has not ended. */
	readonly endedAt: Date | undefined;
	/** None of its jobs did anything. */
	readonly wasSkipped: boolean;
}

/** One execution of one job. */
export interface Job {
	readonly name: string;
	readonly conclusion: string | undefined;
	/** Undefined while it has not ended. */
	readonly completedAt: Date | undefined;
}

const PERMISSION = "actions: read";

export function readRun(reader: RestReader, id: number): Promise<Read<Run>> {
	return readOne(reader, {
		path: repositoryPath(reader.place, "actions", "runs", `${id}`),
		doing: `read the run ${id}`,
		permission: PERMISSION,
		parse(value) {
			const actor = parseAccount(field(value, "actor"));
			const attempt = field(value, "run_attempt");
			if (actor === undefined || typeof attempt !== "number") return undefined;
			const ended = textField(value, "status") === "completed" ? textField(value, "updated_at") : undefined;
			return {
				...{ actor, attempt, branch: textField(value, "head_branch") },
				// A ref may follow.
				workflow: textField(value, "path")?.split("@")[0],
				createdAt: new Date(textField(value, "created_at") ?? ""),
				endedAt: ended === undefined ? undefined : new Date(ended),
				wasSkipped: textField(value, "conclusion") === "skipped",
			};
		},
	});
}

/** What people answered when the run asked for environments, in all its attempts: GitHub tells neither which, nor when. */
export async function readApprovals(reader: RestReader, id: number): Promise<Read<readonly ApprovalRecord[]>> {
	return readOne(reader, {
		path: repositoryPath(reader.place, "actions", "runs", `${id}`, "approvals"),
		doing: `read who approved the run ${id}`,
		permission: PERMISSION,
		parse(value) {
			if (!Array.isArray(value)) return undefined;
			const reviews = value.map(parseReview);
			return reviews.some((review) => review === undefined) ? undefined : reviews.flatMap((review) => review ?? []);
		},
	});
}

/** The jobs of a run, in all its attempts. */
export function readJobs(reader: RestReader, id: number): Promise<Read<readonly Job[]>> {
	const question = {
		path: `${repositoryPath(reader.place, "actions", "runs", `${id}`, "jobs")}?filter=all`,
		doing: `read the jobs of the run ${id}`,
		permission: PERMISSION,
		parse: parseJob,
	};
	return readAll(reader, question, "jobs");
}

/** One review may answer for several environments. */
function parseReview(value: unknown): ApprovalRecord[] | undefined {
	const state = parseState(textField(value, "state"));
	const user = field(value, "user");
	const account = user === null ? GHOST : parseAccount(user);
	const environments = listField(value, "environments").map((one) => textField(one, "name"));
	if (state === undefined || account === undefined) return undefined;
	return environments.flatMap((environment) => (environment === undefined ? [] : [{ ...account, environment, state }]));
}

function parseState(state: string | undefined): ApprovalRecord["state"] | undefined {
	return state === "approved" || state === "rejected" || state === "pending" ? state : undefined;
}

function parseJob(value: unknown): Job | undefined {
	const name = textField(value, "name");
	if (name === undefined) return undefined;
	const completed = new Date(textField(value, "completed_at") ?? "");
	return {
		name,
		conclusion: textField(value, "conclusion"),
		completedAt: Number.isNaN(completed.getTime()) ? undefined : completed,
	};
}
