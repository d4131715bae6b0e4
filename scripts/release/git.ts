import { execFile } from "node:child_process";
import { devNull } from "node:os";
import { promisify } from "node:util";

const run = promisify(execFile);

interface GitCall {
	readonly env?: Readonly<Record<string, string>>;
	/** Standard input. */
	readonly input?: string;
}

export type Git = (args: readonly string[], call?: GitCall) => Promise<string>;

/**
 * Git in a work tree, bent by no configuration of this machine. It gives what Git printed, without the last newline,
 * and is rejected with what Git said. `credential` goes by the environment, so that it is neither on a command line nor in a file.
 */
export function gitIn(folder: string, credential?: { readonly origin: string; readonly token: string }): Git {
	const settings = [["core.autocrlf", "false"]];
	if (credential !== undefined) {
		const basic = Buffer.from(`x-access-token:${credential.token}`).toString("base64");
		settings.push([`http.${credential.origin}/.extraheader`, `Authorization: Basic ${basic}`]);
	}
	const base: Record<string, string> = {
		PATH: process.env.PATH ?? "",
		LC_ALL: "C",
		GIT_CONFIG_GLOBAL: devNull,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_CONFIG_COUNT: String(settings.length),
	};
	for (const [index, [key = "", value = ""]] of settings.entries()) {
		base[`GIT_CONFIG_KEY_${index}`] = key;
		base[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	return async (args, { env = {}, input = "" } = {}) => {
		const running = run("git", [...args], { cwd: folder, env: { ...base, ...env }, maxBuffer: 64 * 1024 * 1024 });
		running.child.stdin?.on("error", () => undefined).end(input);
		return (await running).stdout.replace(/\n$/, "");
	};
}
