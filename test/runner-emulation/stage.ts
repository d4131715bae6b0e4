import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll } from "@jest/globals";
import { createConcurrency } from "../../rehearsal/runner/jobs/concurrency.ts";
import type { ActionSource, RunRequest, StandIn } from "../../rehearsal/runner/run-request.ts";
import { runWorkflow } from "../../rehearsal/runner/run-workflow.ts";
import type { JobRun, StepRun, WorkflowRun } from "../../rehearsal/runner/workflow-run.ts";
import { ReleaseError } from "../../src/errors/release-error.ts";

export const TOKEN = "ghs_stagetokenstagetoken";

const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "runner-emulation-"));
	folders.push(folder);
	return folder;
}

/** A repository of actions: file texts by path; `org/tools/x@v1` and `$/x` are its folder `x`. */
export function repositoryOf(files: Readonly<Record<string, string>>): string {
	const root = temporaryFolder();
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return root;
}

export function sourceOf(root: string, standIns: Readonly<Record<string, StandIn>> = {}): ActionSource {
	return {
		resolve(uses, from) {
			const standIn = standIns[uses];
			if (standIn !== undefined) return { standIn };
			if (uses.startsWith("$/")) return { folder: join(from ?? root, uses.slice(2)), root: from ?? root };
			const [, path] = /^org\/tools\/(.+)@v1$/.exec(uses) ?? [];
			return path === undefined ? undefined : { folder: join(root, path), root };
		},
	};
}

/** A request that is complete; `over` says what the test is about. */
export function requestOf(text: string, over: Partial<RunRequest> = {}): RunRequest {
	return {
		workflow: { path: ".github/workflows/test.yaml", text },
		event: { name: "workflow_dispatch", payload: {} },
		github: {
			...{ repository: "acme/shop", sha: "a".repeat(40), ref: "refs/heads/main", actor: "octocat", token: TOKEN },
			...{ runId: "77", runNumber: "7", serverUrl: "https://github.example", apiUrl: "https://api.github.example" },
		},
		secrets: {},
		vars: {},
		actions: { resolve: () => undefined },
		approve: () => Promise.reject(new Error("nobody was to be asked")),
		protectedEnvironments: [],
		temporaryFolder: temporaryFolder(),
		node: process.execPath,
		env: { PATH: process.env.PATH ?? "", HOME: tmpdir() },
		concurrency: createConcurrency(),
		...over,
	};
}

export function run(text: string, over: Partial<RunRequest> = {}): Promise<WorkflowRun> {
	return runWorkflow(requestOf(text, over));
}

/** A workflow of one job whose steps are given, each line indented for it. */
export function oneJob(steps: string, keys = ""): string {
	const indented = (text: string, by: string) => text.replaceAll(/^(?=.)/gm, by);
	return `on: workflow_dispatch\njobs:\n  only:\n    runs-on: ubuntu-latest\n${indented(keys, "    ")}\n    steps:\n${indented(steps, "      ")}\n`;
}

export function job(workflow: WorkflowRun, id: string): JobRun {
	const found = workflow.jobs.find((one) => one.id === id);
	if (found === undefined) throw new Error(`no job ${id}`);
	return found;
}

export function step(workflow: WorkflowRun, id: string): StepRun {
	const found = workflow.jobs.flatMap((one) => one.steps).find((one) => one.id === id);
	if (found === undefined) throw new Error(`no step ${id}: ${JSON.stringify(workflow.jobs)}`);
	return found;
}

/** The error that a run ends with, as `code: message`. */
export async function refusal(promise: Promise<unknown>): Promise<string> {
	try {
		await promise;
	} catch (error) {
		if (error instanceof ReleaseError) return `${error.code}: ${error.message}`;
		throw error;
	}
	throw new Error("it was not refused");
}

/** Waits for a fact, up to a deadline: there is nothing to wait on when another process is to be gone. */
export async function until(fact: () => boolean, milliseconds: number): Promise<boolean> {
	const deadline = performance.now() + milliseconds;
	while (!fact()) {
		if (performance.now() > deadline) return false;
		await pause(10);
	}
	return true;
}

export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch {
		return false;
	}
	// A zombie that nobody has reaped yet runs no more.
	return !/^State:\s+Z/m.test(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "");
}
