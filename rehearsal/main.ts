// npm run rehearse [-- --json] [--keep DIR]: plays the whole story on this machine; with --repo PATH one promotion cycle
// on a copy of that repository.
import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ReleaseError } from "../src/errors/release-error.ts";
import { STORY } from "./chapters.ts";
import { listenForTheEnd } from "./interruption.ts";
import { jsonReport } from "./json-report.ts";
import { keep, prepareKeeping } from "./keep.ts";
import { viewFromOutside } from "./outside-view.ts";
import { failures, perform } from "./perform.ts";
import { rehearseRepository } from "./repo/rehearse-repository.ts";
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
	const repository = options.repo === undefined ? undefined : await openRepository(options.repo);
	const made = options.keep === undefined ? undefined : prepareKeeping(options.keep);
	if (made !== undefined) rubbish.add(made);
	const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
	rubbish.add(folder);
	const stage = await openStage({ folder, signal, token: "ghs_rehearsal0token0that0opens0everything" });
	const play = repository?.playOn ?? playStory;
	const end = await play(stage, folder).finally(() => stage.close());
	if (options.keep !== undefined) await keep(stage, options.keep);
	if (made !== undefined) rubbish.delete(made);
	process.exitCode = end() ? 0 : 1;
} catch (cause) {
	audience.interrupted();
	if (!signal.aborted) {
		if (!(cause instanceof ReleaseError)) throw cause;
		console.error(cause.message);
		process.exitCode = cause.code === "invalid-input" || cause.code === "invalid-config" ? 2 : 1;
	}
}
if (signal.aborted) process.exitCode = 128 + constants.signals[signal.reason as NodeJS.Signals];

/** @returns what says how it ended, and gives whether all is well */
async function playStory(stage: Stage, folder: string): Promise<() => boolean> {
	audience.begins();
	await foundShop(stage, root);
	const theatre = openTheatre({ root, folder, stage, signal, ...audience.theatre });
	const scene = { developer: stage.developer, theatre, view: viewFromOutside(stage, signal) };
	// To the end of every run, also of those that were given up: no child is left then.
	const played = await perform(STORY, scene, audience).finally(() => theatre.ended());
	return () => {
		const untrue = failures(played);
		if (options.json) console.log(JSON.stringify(jsonReport(played, untrue), undefined, 2));
		else audience.ends(played, untrue, options.keep);
		return untrue.length === 0;
	};
}

function openRepository(path: string) {
	const say = (text: string) => void console.log(text);
	return rehearseRepository(path, { ...options, root, signal, audience: audience.theatre, say });
}

interface Arguments {
	readonly json: boolean;
	readonly keep: string | undefined;
	readonly repo: string | undefined;
}

function readArguments(): Arguments {
	try {
		const { values } = parseArgs({
			options: { json: { type: "boolean", default: false }, keep: { type: "string" }, repo: { type: "string" } },
		});
		const folder = (name: "keep" | "repo") => {
			if (values[name] === "") throw new Error(`--${name} needs a folder.`);
			return values[name] === undefined ? undefined : resolve(values[name]);
		};
		const [keep, repo] = [folder("keep"), folder("repo")];
		if (keep !== undefined && repo !== undefined && !relative(repo, keep).startsWith(".."))
			throw new Error("--keep must be outside of --repo, where nothing is written.");
		return { json: values.json, keep, repo };
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		console.error(`${why}\n\nUsage: npm run rehearse -- [--json] [--keep DIR] [--repo PATH]`);
		process.exit(2);
	}
}
