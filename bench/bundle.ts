import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { parsePairs } from "../rehearsal/runner/child/file-commands.ts";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "..");

/** Starts a bundle as a runner does, and gives its outputs. */
export async function bundle(
	name: string,
	inputs: Readonly<Record<string, string>>,
	env: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), "bench-step-"));
	const output = join(folder, "output");
	writeFileSync(output, "");
	const named = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
	try {
		await run(process.execPath, [join(root, "dist", name, "index.js")], {
			cwd: folder,
			env: {
				PATH: process.env.PATH,
				HOME: folder,
				RUNNER_TEMP: folder,
				GITHUB_OUTPUT: output,
				...Object.fromEntries(named),
				...env,
			},
		});
		return Object.fromEntries(parsePairs(readFileSync(output, "utf8")));
	} catch (cause) {
		const words = cause instanceof Error && "stdout" in cause ? String(cause.stdout) : String(cause);
		throw new Error(`${name} failed:\n${words}`, { cause });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
