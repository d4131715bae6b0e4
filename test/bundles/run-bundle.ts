import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parsePairs } from "../../rehearsal/runner/child/file-commands.ts";

export interface BundleRun {
	readonly exitCode: number | null;
	readonly outputs: Readonly<Record<string, string>>;
	readonly summary: string;
	/** Everything that was printed. */
	readonly log: string;
	/** The texts of `::error::` lines. */
	readonly errors: readonly string[];
	/** What was left in the working directory. */
	readonly leftBehind: readonly string[];
	/** What was left in RUNNER_TEMP, beside the files that long outputs name. */
	readonly leftInTemp: readonly string[];
}

const root = resolve(import.meta.dirname, "../..");

/**
 * Starts `dist/<name>/index.js` as the runner starts it: Node 24, an empty working directory, `INPUT_*` and files.
 * @param whileRunning gets the leader of a process group of its own, so that `-pid` is the bundle with its Git processes
 */
export async function runBundle(
	name: string,
	inputs: Readonly<Record<string, string>>,
	env: Readonly<Record<string, string>> = {},
	whileRunning: (pid: number) => void = () => {},
): Promise<BundleRun> {
	const folder = mkdtempSync(join(tmpdir(), "bundle-"));
	try {
		const [workspace, temp] = [join(folder, "workspace"), join(folder, "temp")];
		mkdirSync(workspace);
		mkdirSync(temp);
		const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
		for (const file of Object.values(files)) writeFileSync(file, "");
		const named = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
		const child = spawn(process.execPath, [join(root, "dist", name, "index.js")], {
			cwd: workspace,
			env: {
				PATH: process.env.PATH,
				HOME: folder,
				RUNNER_TEMP: temp,
				GITHUB_WORKSPACE: workspace,
				// A fifth of a short bundle's time is V8's: this changes nothing but that.
				NODE_COMPILE_CACHE: join(root, "node_modules/.cache/bundles"),
				...files,
				...Object.fromEntries(named),
				...env,
			},
			stdio: ["ignore", "pipe", "pipe"],
			detached: true,
		});
		const printed: Buffer[] = [];
		child.stdout.on("data", (data: Buffer) => printed.push(data));
		child.stderr.on("data", (data: Buffer) => printed.push(data));
		if (child.pid !== undefined) whileRunning(child.pid);
		const exitCode = await new Promise<number | null>((done) => child.on("close", done));
		const log = Buffer.concat(printed).toString();
		const outputs = parsePairs(readFileSync(files.GITHUB_OUTPUT, "utf8"));
		return {
			exitCode,
			outputs: Object.fromEntries(outputs.map(([key, value]) => [key, inlined(value)])),
			summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
			log,
			errors: log
				.split("\n")
				.filter((line) => line.startsWith("::error::"))
				.map((line) => decode(line.slice("::error::".length))),
			leftBehind: readdirSync(workspace),
			leftInTemp: readdirSync(temp).filter(
				(name) => !outputs.some(([, value]) => value.startsWith(`@${join(temp, name)}`)),
			),
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A long output is a file under RUNNER_TEMP, which goes with this run: its content stands in for it. */
function inlined(value: string): string {
	return value.startsWith("@/") ? readFileSync(value.slice(1), "utf8") : value;
}

function decode(text: string): string {
	return text.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%");
}
