import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ReleaseError } from "../../../src/errors/release-error.ts";
import { textOf } from "../expressions/expressions.ts";
import type { RunWork } from "../plan/plan.ts";
import { SHELLS } from "../plan/plan-steps.ts";
import { runChildStep } from "./run-child-step.ts";
import type { Step } from "./run-steps.ts";

/** Runs the script of a `run` step. */
export async function runScript(step: Step, work: RunWork): Promise<void> {
	const { job, level, record, scope } = step;
	const folder = resolve(
		job.folders.workspace,
		textOf(work.workingDirectory ?? level.defaults?.workingDirectory, scope),
	);
	if (!existsSync(folder)) {
		record.fail(`The working directory ${folder} does not exist.`);
		return;
	}
	const script = join(job.folders.files, `script-${job.records.indexOf(record) + 1}.sh`);
	writeFileSync(script, textOf(work.script, scope));
	const command = shellCommand(textOf(work.shell ?? level.defaults?.shell, scope), script);
	const code = await runChildStep(step, command, folder, {});
	if (code !== undefined && code !== 0 && !step.cancel.aborted)
		record.fail(`Process completed with exit code ${code}.`);
}

/** The runner's command lines: only a shell that is named gets `pipefail`. */
function shellCommand(shell: string, script: string): [string, ...string[]] {
	if (shell === "bash") return ["bash", "--noprofile", "--norc", "-eo", "pipefail", script];
	if (shell === "") return ["bash", "-e", script];
	if (shell === "sh") return ["sh", "-e", script];
	throw new ReleaseError("unsupported", `shell \`${shell}\` is not supported (there are ${SHELLS.join(" and ")}).`);
}
