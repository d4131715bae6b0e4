// A GitHub whose workflows look at versions: each run ends as it is told to, once it was asked about often enough.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyState, type Run, type User } from "../../rehearsal/servers/github/state.ts";
import { type GitHubServer, startGitHub } from "../../rehearsal/servers/github-server.ts";
import type { VerifyInputs } from "../../src/promotion/verify-plan.ts";
import type { World } from "../../src/world/world.ts";
import { TOKEN } from "../bundles/secrets.ts";

export const BLIND = "ghs_blindTOKENblind0123456789";
const BOT: User = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };

interface Ending {
	readonly conclusion: NonNullable<Run["conclusion"]>;
	/** How often it is seen running first; default: never. */
	readonly polls?: number;
}

export interface Lab {
	readonly github: GitHubServer;
	/** How the next runs end; default: with success, at once. */
	ending: Ending;
	/** Whether the workflow says `run-name: ${{ inputs.verification }}`. */
	hasRunName: boolean;
	/** What was started: the workflow, the branch and the inputs. */
	readonly started: {
		readonly workflow: string;
		readonly ref: string;
		readonly inputs: Readonly<Record<string, string>>;
	}[];
	/** A run that somebody has started before. */
	run(
		title: string,
		ending: Ending,
		about?: { readonly branch?: string; readonly workflow?: string; readonly event?: string },
	): Run;
	/** Forgets all runs and what was asked. */
	clear(): void;
	close(): Promise<void>;
}

/** @param folder the bare repository of the code */
export async function openLab(folder: string): Promise<Lab> {
	const state = emptyState("acme/shop");
	state.workflows.push(".github/workflows/smoke.yaml", ".github/workflows/e2e.yaml");
	const started: Lab["started"] = [];
	const permissions = ["actions:write", "contents:read"];
	const github = await startGitHub({
		state,
		folder,
		tokens: { [TOKEN]: { user: BOT, permissions }, [BLIND]: { user: BOT, permissions: ["actions:read"] } },
		dispatch(workflow, ref, inputs) {
			started.push({ workflow, ref, inputs });
			const title = lab.hasRunName ? (inputs.verification ?? "") : "Smoke";
			return lab.run(title, lab.ending, { branch: ref, workflow }).id;
		},
	});
	let count = 0;
	const lab: Lab = {
		github,
		ending: { conclusion: "success" },
		hasRunName: true,
		started,
		run(title, { conclusion, polls = 0 }, about = {}) {
			const { branch = "main", workflow = ".github/workflows/smoke.yaml", event = "workflow_dispatch" } = about;
			let left = polls;
			const run: Run = {
				...{ id: ++count, workflow, event, title, branch, sha: "0".repeat(40) },
				...{ actor: BOT, triggeringActor: BOT, attempt: 1, inputs: {}, pending: [], reviews: [], jobs: [] },
				get status() {
					return left-- > 0 ? ("in_progress" as const) : ("completed" as const);
				},
				get conclusion() {
					return left >= 0 ? null : conclusion;
				},
			};
			state.runs.set(run.id, run);
			return run;
		},
		clear() {
			count = 0;
			state.runs.clear();
			started.splice(0);
			github.log.splice(0);
			github.violations.splice(0);
			lab.ending = { conclusion: "success" };
			lab.hasRunName = true;
		},
		close: () => github.close(),
	};
	return lab;
}

/** What is asked of GitHub, by the names of its operations. */
export const ASK = {
	repository: "GET /repos/{owner}/{repo}",
	runs: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
	run: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
	dispatch: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
} as const;

export interface Clock {
	readonly world: World;
	/** Milliseconds of each sleep; none takes any time. */
	readonly sleeps: number[];
	readonly lines: string[];
	close(): Promise<void>;
}

/** A world whose clock moves only by sleeping. */
export async function clockwork(env: World["env"]): Promise<Clock> {
	const folder = await mkdtemp(join(tmpdir(), "verification-"));
	const [sleeps, lines]: [number[], string[]] = [[], []];
	const log = (text: string): void => void lines.push(text);
	return {
		sleeps,
		lines,
		world: {
			env,
			folder,
			log: { info: log, notice: log, warning: log, debug: log },
			now: () => new Date(Date.parse("2025-01-20T12:00:00Z") + sleeps.reduce((sum, each) => sum + each, 0)),
			random: () => 0.5,
			sleep: async (milliseconds) => void sleeps.push(milliseconds),
		},
		close: () => rm(folder, { recursive: true, force: true }),
	};
}

/** How a job of this repository asks, unless something else is given. */
export function verifyInputs(plan: string, given: Partial<VerifyInputs>): VerifyInputs {
	return {
		...{ plan, when: "before", timeout: "30m", "dry-run": false },
		...{ remote: "https://github.example/acme/shop", token: TOKEN, "manifest-remote": "", "manifest-token": "" },
		...{ "ssh-key": "", "ssh-known-hosts": "" },
		...given,
	};
}

/** The environment of such a job. */
export function jobOf(github: GitHubServer): World["env"] {
	return {
		GITHUB_SERVER_URL: "https://github.example",
		GITHUB_API_URL: github.origin,
		GITHUB_REPOSITORY: "acme/shop",
	};
}
