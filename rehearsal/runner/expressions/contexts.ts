import { arch } from "node:os";
import type { JsonObject } from "../json.ts";
import type { WorkflowPlan } from "../plan/plan.ts";
import type { RunRequest } from "../run-request.ts";
import type { DispatchInputs } from "../trigger/dispatch-inputs.ts";
import { present } from "./expressions.ts";

/** The `event` of the `github` context, and the file at `GITHUB_EVENT_PATH`. */
export function eventPayload(request: RunRequest, inputs: DispatchInputs): JsonObject {
	const { repository, ref, actor, defaultBranch, repositoryId } = request.github;
	const [owner, name] = ownerAndName(repository);
	const common: JsonObject = {
		ref,
		repository: present({
			id: Number(repositoryId ?? 1),
			name,
			full_name: repository,
			owner: { login: owner },
			default_branch: defaultBranch ?? "main",
		}),
		sender: { login: actor },
	};
	const own =
		request.event.name === "workflow_dispatch" ? { inputs: inputs.texts, workflow: request.workflow.path } : {};
	return { ...common, ...own, ...request.event.payload };
}

/** The `github` context as far as the whole run shares it. */
export function githubContext(request: RunRequest, plan: WorkflowPlan, event: JsonObject): JsonObject {
	const { github } = request;
	const [owner] = ownerAndName(github.repository);
	return {
		token: github.token,
		repository: github.repository,
		repository_owner: owner,
		repository_id: github.repositoryId ?? "1",
		repository_owner_id: github.repositoryOwnerId ?? "1",
		repositoryUrl: `git://${new URL(github.serverUrl).host}/${github.repository}.git`,
		sha: github.sha,
		ref: github.ref,
		ref_name: github.ref.replace(/^refs\/(heads|tags)\//, ""),
		ref_type: github.ref.startsWith("refs/tags/") ? "tag" : "branch",
		ref_protected: false,
		head_ref: "",
		base_ref: "",
		actor: github.actor,
		actor_id: github.actorId ?? "1",
		triggering_actor: github.triggeringActor ?? github.actor,
		run_id: github.runId,
		run_number: github.runNumber,
		run_attempt: github.runAttempt ?? "1",
		retention_days: "90",
		server_url: github.serverUrl,
		api_url: github.apiUrl,
		graphql_url: `${github.apiUrl.replace(/\/v3$/, "")}/graphql`,
		workflow: plan.name,
		workflow_ref: `${github.repository}/${plan.path}@${github.ref}`,
		workflow_sha: github.sha,
		secret_source: "Actions",
		event_name: request.event.name,
		event,
	};
}

function ownerAndName(repository: string): [string, string] {
	const slash = repository.indexOf("/");
	return [repository.slice(0, Math.max(slash, 0)), repository.slice(slash + 1)];
}

/** What the runner passes on of the `github` context, as `GITHUB_…`; never the token. */
const PASSED_ON = [
	...["action", "action_path", "action_ref", "action_repository", "actor", "actor_id", "api_url", "base_ref"],
	...["event_name", "event_path", "graphql_url", "head_ref", "job", "ref", "ref_name", "ref_protected", "ref_type"],
	...[
		"repository",
		"repository_id",
		"repository_owner",
		"repository_owner_id",
		"retention_days",
		"run_attempt",
		"run_id",
	],
	...["run_number", "server_url", "sha", "triggering_actor", "workflow", "workflow_ref", "workflow_sha", "workspace"],
];

export function githubEnvironment(github: JsonObject): Record<string, string> {
	const passedOn = PASSED_ON.filter((name) => github[name] !== undefined);
	return Object.fromEntries(passedOn.map((name) => [`GITHUB_${name.toUpperCase()}`, String(github[name])]));
}

export interface JobFolders {
	/** `GITHUB_WORKSPACE`: empty at the start. */
	readonly workspace: string;
	/** `RUNNER_TEMP`. */
	readonly temp: string;
	readonly tools: string;
	/** The runner's own: scripts and command files. */
	readonly files: string;
}

export function runnerContext(folders: JobFolders): JsonObject {
	return {
		os: "Linux",
		arch: arch() === "arm64" ? "ARM64" : "X64",
		name: "rehearsal",
		environment: "github-hosted",
		temp: folders.temp,
		tool_cache: folders.tools,
		debug: "",
	};
}

export function runnerEnvironment(runner: JsonObject): Record<string, string> {
	const names = ["os", "arch", "name", "environment", "temp", "tool_cache"];
	const variables = names.map((name) => [`RUNNER_${name.toUpperCase()}`, String(runner[name] ?? "")]);
	return { GITHUB_ACTIONS: "true", ...Object.fromEntries(variables) };
}
