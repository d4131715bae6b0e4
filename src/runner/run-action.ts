import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@actions/core";
import { diskFull, isDiskFull } from "../errors/disk-full.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { reading } from "../errors/with-state.ts";
import type { World } from "../world/world.ts";
import type { Action, OutputValue } from "./action.ts";
import { trustForGit } from "./certificates.ts";
import type { Input, Inputs, InputValues } from "./inputs.ts";
import { runnerLog } from "./log.ts";
import { withPrivateFolder } from "./private-folder.ts";
import { writeSummary } from "./summary.ts";

const INLINE_LIMIT = 24_000;
const REPORT = "https://github.com/org/release-actions/issues";

/** Runs an action as a step of a workflow: inputs from the environment; outputs, summary and errors as the runner takes them. */
export async function runAction<I extends Inputs, Output extends string>(action: Action<I, Output>): Promise<void> {
	try {
		await withPrivateFolder(async (folder) => {
			const world = realWorld(folder, await trustForGit(process.env, folder));
			const { outputs, summary } = await action.run(await reading(async () => readInputs(action.inputs)), world);
			for (const name of action.outputs) core.setOutput(name, outputText(action, name, outputs[name]));
			core.setOutput("error-code", "");
			writeSummary(summary);
		});
	} catch (cause) {
		report(action.name, cause);
	}
}

function realWorld(folder: () => string, env: World["env"]): World {
	return {
		env,
		get folder() {
			return folder();
		},
		log: runnerLog(),
		now: () => new Date(),
		random: Math.random,
		sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	};
}

function readInputs<I extends Inputs>(inputs: I): InputValues<I> {
	const entries = Object.entries(inputs).map(([name, input]) => [name, readInput(name, input)] as const);
	// The one place where values meet the types that their declarations promise.
	return Object.fromEntries(entries) as InputValues<I>;
}

function readInput(name: string, input: Input<unknown>): unknown {
	const given = core.getInput(name);
	const value = given === "" ? input.absent : given;
	if (input.secret && value !== "") core.setSecret(value);
	if (input.required && value === "") {
		throw new ReleaseError("invalid-input", `The input "${name}" is required, but is empty or missing.`);
	}
	return input.parse(input.long && value.startsWith("@") ? readLong(name, value.slice(1)) : value, name);
}

function readLong(name: string, path: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch (cause) {
		const where = `the file ${JSON.stringify(path)}, which the input "${name}" names`;
		throw new ReleaseError(
			"invalid-input",
			`Cannot read ${where}. It exists only within the job that wrote it: pass the value in that job, or plan again in this one.`,
			{ cause },
		);
	}
}

function outputText<Output extends string>(
	{ name: action, long = [] }: Pick<Action<Inputs, Output>, "name" | "long">,
	name: Output,
	value: OutputValue,
): string {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	const runnerTemp = process.env.RUNNER_TEMP;
	if (!long.includes(name) || Buffer.byteLength(text) <= INLINE_LIMIT || !runnerTemp) return text;
	const path = join(mkdtempSync(join(runnerTemp, `${action}-`)), name);
	writeFileSync(path, text);
	return `@${path}`;
}

function report(action: string, cause: unknown): void {
	const error = cause instanceof ReleaseError && cause.code !== "internal" ? cause : faultOfOurs(action, cause);
	process.exitCode = 1;
	core.error(`${error.message} [${error.code}]`);
	for (let at: unknown = error; at instanceof Error; at = at.cause) core.debug(at.stack ?? at.message);
	try {
		core.setOutput("error-code", error.code);
	} catch (cause) {
		// The file of the outputs is on a disk, too; what happened has been said by now.
		core.debug(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
	}
	const sections = [`### ❌ ${action}: \`${error.code}\``, asQuote(error.message), error.detail];
	writeSummary(sections.filter((section) => section !== "").join("\n\n"));
}

function faultOfOurs(action: string, cause: unknown): ReleaseError {
	if (isDiskFull(cause)) return diskFull(cause);
	const words = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, "");
	return new ReleaseError(
		"internal",
		`${action} met something that it does not know: ${words}. This is a fault of ours; please report it with this log: ${REPORT}`,
		{ cause },
	);
}

/** Untrusted words as a quoted code block: nothing in them is Markdown. */
function asQuote(text: string): string {
	const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
	return `${fence}text\n${text}\n${fence}`;
}
