import { join } from "node:path";
import { isNativeError } from "node:util/types";
import { ReleaseError } from "../../../src/errors/release-error.ts";
import { runChild } from "../child/child-process.ts";
import { StepFiles } from "../child/file-commands.ts";
import { githubEnvironment, runnerEnvironment } from "../expressions/contexts.ts";
import { isJsonObject } from "../json.ts";
import type { Step } from "./run-steps.ts";
import { StepOutput } from "./step-output.ts";

/** GitHub's limit for the summary of one step, in bytes. */
const LONGEST_SUMMARY = 1024 * 1024;

/** Runs a program as the runner does, with the step's files and environment, and takes in what it wrote. */
export async function runChildStep(
	step: Step,
	command: readonly [string, ...string[]],
	folder: string,
	own: Readonly<Record<string, string>>,
): Promise<number | undefined> {
	const { job, record } = step;
	const files = new StepFiles(join(job.folders.files, `step-${job.records.indexOf(record) + 1}`));
	const output = new StepOutput(record);
	let code: number | undefined;
	try {
		code = await runChild({
			command,
			folder,
			env: { ...stepEnvironment(step), ...own, ...files.environment },
			onLine: (line) => output.line(line),
			cancel: step.cancel,
			kill: job.kill,
		});
		if (code !== 0) record.outcome = "failure";
	} catch (error) {
		if (job.kill.aborted || !isNativeError(error)) throw error;
		// E2BIG: the environment is too large; ENOENT: the folder is not there.
		record.fail(`The step could not be started in ${folder}: ${error.message}`);
	}
	takeIn(step, files);
	return code;
}

/** The environment of a child: the machine's, the job's, the step's, and last what no `env` can change. */
export function stepEnvironment(step: Step): Record<string, string> {
	const { request, env, path, contexts } = step.job;
	const base: Record<string, string> = { ...request.env, CI: "true", ...env, ...step.env };
	const search = [...path, base.PATH ?? ""].filter((part) => part !== "").join(":");
	const runner = isJsonObject(contexts.runner) ? contexts.runner : {};
	const fixed = { ...runnerEnvironment(runner), ...githubEnvironment(step.github) };
	return { ...base, ...fixed, PATH: search };
}

function takeIn(step: Step, files: StepFiles): void {
	const { job, record } = step;
	const failing = (take: () => void) => {
		try {
			take();
		} catch (error) {
			if (!(error instanceof ReleaseError)) throw error;
			record.fail(error.message);
		}
	};
	failing(() => {
		for (const [name, value] of files.pairs("GITHUB_OUTPUT")) record.outputs[name] = value;
	});
	failing(() => {
		for (const [name, value] of files.pairs("GITHUB_ENV")) {
			if (name.toUpperCase() === "NODE_OPTIONS") {
				record.annotate("error", "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
			} else job.env[name] = value;
		}
	});
	// Only post steps would read it, and there are none; a fault in it is one all the same.
	failing(() => files.pairs("GITHUB_STATE"));
	for (const folder of files.read("GITHUB_PATH").split(/\r?\n/)) {
		if (folder === "") continue;
		const known = job.path.indexOf(folder);
		if (known >= 0) job.path.splice(known, 1);
		job.path.unshift(folder);
	}
	takeSummary(step, files.read("GITHUB_STEP_SUMMARY"));
}

function takeSummary({ record }: Step, summary: string): void {
	const bytes = Buffer.byteLength(summary);
	if (bytes <= LONGEST_SUMMARY) {
		record.summarise(summary);
		return;
	}
	const size = `${Math.floor(bytes / 1024)}k`;
	record.annotate("error", `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}.`);
}
