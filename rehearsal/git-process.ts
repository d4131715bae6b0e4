import { execFile } from "node:child_process";
import { devNull } from "node:os";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface GitCall {
	readonly folder?: string;
	/** Beside `PATH` and what keeps this machine's own Git settings away. */
	readonly env?: Readonly<Record<string, string>>;
	/** Standard input. */
	readonly input?: string;
	/** Keeps Git from being started. What runs already is short, and killed it could leave processes of its own. */
	readonly signal?: AbortSignal;
}

/** Runs Git to its end; gives what it printed, without the last newline. Rejected with what it said when it fails. */
export async function runGit(
	args: readonly string[],
	{ folder, env = {}, input = "", signal }: GitCall,
): Promise<string> {
	signal?.throwIfAborted();
	const running = run("git", [...args], {
		...(folder === undefined ? {} : { cwd: folder }),
		env: {
			PATH: process.env.PATH,
			LC_ALL: "C",
			GIT_CONFIG_GLOBAL: devNull,
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_TERMINAL_PROMPT: "0",
			...env,
		},
		maxBuffer: 64 * 1024 * 1024,
	});
	// Git that has read enough closes its end; whether that is a fault, its exit says.
	running.child.stdin?.on("error", () => undefined).end(input);
	const { stdout } = await running;
	signal?.throwIfAborted();
	return stdout.replace(/\n$/, "");
}
