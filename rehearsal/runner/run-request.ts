import type { Concurrency } from "./jobs/concurrency.ts";
import type { Json } from "./json.ts";
import type { ProgressEvent } from "./workflow-run.ts";

/** One run of one workflow file: everything that GitHub would know and a runner would be given. */
export interface RunRequest {
	readonly workflow: { readonly path: string; readonly text: string };
	readonly event: RunEvent;
	readonly github: GitHubFacts;
	readonly secrets: Readonly<Record<string, string>>;
	readonly vars: Readonly<Record<string, string>>;
	readonly actions: ActionSource;
	/** Asked after a job has its concurrency group (as on GitHub, so a waiting job holds it) and before its first step. */
	readonly approve: (request: ApprovalRequest) => Promise<{ approved: boolean; by: string }>;
	/** Names of the environments that wait for `approve`; compared without regard to case, as GitHub does. */
	readonly protectedEnvironments: readonly string[];
	/** A folder that exists; workspaces and the runner's files go below it, the one who made it removes it. */
	readonly temporaryFolder: string;
	/** Path of a Node 24 binary. */
	readonly node: string;
	/** The environment that every child starts from: `PATH`, `HOME`. */
	readonly env: Readonly<Record<string, string>>;
	/** The groups of the repository: give the same value to all runs that share them. */
	readonly concurrency: Concurrency;
	/** How many jobs of one matrix run at once: 2 unless said; `max-parallel` may lower it. */
	readonly matrixParallelism?: number;
	readonly onProgress?: (event: ProgressEvent) => void;
	/** Kills every child with its process group; the promise of the run is then rejected with the signal's reason. */
	readonly signal?: AbortSignal;
}

type RunEvent =
	| { readonly name: "push" | "issue_comment"; readonly payload: { readonly [key: string]: Json } }
	| {
			readonly name: "workflow_dispatch";
			readonly payload: { readonly [key: string]: Json };
			/** As `gh workflow run -f` sends them: strings. */
			readonly inputs?: Readonly<Record<string, string>>;
	  };

interface GitHubFacts {
	/** `owner/name`. */
	readonly repository: string;
	readonly sha: string;
	/** The full ref: `refs/heads/main`. */
	readonly ref: string;
	readonly actor: string;
	readonly runId: string;
	readonly runNumber: string;
	readonly runAttempt?: string;
	readonly serverUrl: string;
	readonly apiUrl: string;
	readonly token: string;
	readonly triggeringActor?: string;
	readonly actorId?: string;
	readonly repositoryId?: string;
	readonly repositoryOwnerId?: string;
	readonly defaultBranch?: string;
}

interface ApprovalRequest {
	readonly job: string;
	readonly environment: string;
}

export interface ActionSource {
	/**
	 * Where the action or the reusable workflow is that `uses` names; `undefined` when it is not known here, which refuses the workflow.
	 * @param from root of the repository whose action.yml or reusable workflow says it (for `$/…`); `undefined` when the
	 * workflow's own file does.
	 */
	resolve(uses: string, from: string | undefined): ActionLocation | { readonly standIn: StandIn } | undefined;
}

interface ActionLocation {
	/** The folder that holds `action.yml`; of a reusable workflow, its file. */
	readonly folder: string;
	/** The root of the repository that the folder is in. */
	readonly root: string;
}

/** Plays an action whose code is not here. A throw is a fault of the stand-in and ends the run; `failed` fails the step. */
export type StandIn = (step: {
	readonly inputs: Record<string, string>;
	readonly env: Record<string, string>;
	readonly log: (line: string) => void;
}) => Promise<{ outputs: Record<string, string>; failed?: string }>;
