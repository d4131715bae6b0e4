// npm run rehearse [-- --json] [-- --keep DIR]: plays the whole story on this machine.
import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ReleaseError } from "../src/errors/release-error.ts";
import { STORY } from "./chapters.ts";
import { listenForTheEnd } from "./interruption.ts";
import { jsonReport } from "./json-report.ts";
import { keep, prepareKeeping } from "./keep.ts";
import { viewFromOutside } from "./outside-view.ts";
import { failures, type Performance, perform } from "./perform.ts";
import { checkMachine } from "./requirements.ts";
import { foundShop, openStage, type Stage } from "./stage.ts";
import { terminal } from "./terminal.ts";
import { openTheatre } from "./theatre.ts";

const root = resolve(import.meta.dirname, "..");
const options = readArguments();
const signal = listenForTheEnd();
const audience = terminal(options.json ? { write: () => true } : process.stdout, { coloured: !process.env.NO_COLOR });
// Only SIGKILL leaves the temporary folder behind: nobody can tell later whether another rehearsal is still in it.
const rubbish = new Set<string>();
process.on("exit", () => {
	for (const folder of rubbish) rmSync(folder, { recursive: true, force: true });
});

try {
	await checkMachine();
	const made = options.keep === undefined ? undefined : prepareKeeping(options.keep);
	if (made !== undefined) rubbish.add(made);
	const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
	rubbish.add(folder);
	const stage = await openStage({ folder, signal, token: "ghs_rehearsal0token0that0opens0everything" });
	const played = await playOn(stage, folder).finally(() => stage.close());
	if (options.keep !== undefined) await keep(stage, options.keep);
	if (made !== undefined) rubbish.delete(made);
	const untrue = failures(played);
	if (options.json) console.log(JSON.stringify(jsonReport(played, untrue), undefined, 2));
	else audience.ends(played, untrue, options.keep);
	process.exitCode = untrue.length === 0 ? 0 : 1;
} catch (cause) {
	audience.interrupted();
	if (!signal.aborted) {
		if (!(cause instanceof ReleaseError)) throw cause;
		console.error(cause.message);
		process.exitCode = cause.code === "invalid-input" ? 2 : 1;
	}
}
if (signal.aborted) process.exitCode = 128 + constants.signals[signal.reason as NodeJS.Signals];

async function playOn(stage: Stage, folder: string): Promise<Performance> {
	audience.begins();
	await foundShop(stage, root);
	const theatre = openTheatre({ root, folder, stage, signal, ...audience.theatre });
	const scene = { developer: stage.developer, theatre, view: viewFromOutside(stage, signal) };
	// To the end of every run, also of those that were given up: no child is left then.
	return perform(STORY, scene, audience).finally(() => theatre.ended());
}

function readArguments(): { readonly json: boolean; readonly keep: string | undefined } {
	try {
		const { values } = parseArgs({ options: { json: { type: "boolean", default: false }, keep: { type: "string" } } });
		if (values.keep === "") throw new Error("--keep needs a folder.");
		return { json: values.json, keep: values.keep === undefined ? undefined : resolve(values.keep) };
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		console.error(`${why}\n\nUsage: npm run rehearse -- [--json] [--keep DIR]`);
		process.exit(2);
	}
}
