// npm run rehearse [-- --json] [-- --keep DIR]: plays the whole story on this machine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { jsonReport } from "./json-report.ts";
import { viewFromOutside } from "./outside-view.ts";
import { failures, perform } from "./perform.ts";
import { foundShop, openStage } from "./stage.ts";
import { terminal } from "./terminal.ts";
import { openTheatre } from "./theatre.ts";

const root = resolve(import.meta.dirname, "..");
const { json, keep } = readArguments();
const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
const stop = new AbortController();
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop.abort(signal));

const audience = terminal({ quiet: json });
const stage = await openStage({ folder, keep, token: "ghs_rehearsal0token0that0opens0everything" });
try {
	const view = viewFromOutside(stage);
	await foundShop(stage, root);
	const theatre = openTheatre({ root, folder, stage, signal: stop.signal, ...audience.theatre });
	const played = await perform({ developer: stage.developer, theatre, view }, audience);
	const untrue = failures(played);
	if (json) console.log(JSON.stringify(jsonReport(played, untrue), undefined, 2));
	else audience.end(played, untrue, keep);
	process.exitCode = untrue.length === 0 ? 0 : 1;
} catch (cause) {
	if (!stop.signal.aborted) throw cause;
	process.exitCode = stop.signal.reason === "SIGINT" ? 130 : 143;
} finally {
	await stage.close();
}

function readArguments(): { json: boolean; keep: string | undefined } {
	try {
		const { values } = parseArgs({ options: { json: { type: "boolean", default: false }, keep: { type: "string" } } });
		return { json: values.json, keep: values.keep === undefined ? undefined : resolve(values.keep) };
	} catch (cause) {
		console.error(
			`${cause instanceof Error ? cause.message : cause}\n\nUsage: npm run rehearse -- [--json] [--keep DIR]`,
		);
		process.exit(2);
	}
}
