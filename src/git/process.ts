import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { ReleaseError } from "../errors/release-error.ts";

/** What a Git process said. A non-zero exit is a result like any other: the caller knows what it means. */
export interface GitResult {
	readonly code: number;
	readonly stdout: Buffer;
	readonly stderr: string;
}

/** What a process reads: a stream as it comes. */
export type GitInput = string | Buffer | Readable;

/**
 * Runs `git` with exactly this environment.
 * @throws ReleaseError `unsupported` when it cannot be started at all.
 */
export function runGit(args: readonly string[], env: NodeJS.ProcessEnv, input: GitInput = ""): Promise<GitResult> {
	return new Promise((resolve, reject) => {
		const child = spawn("git", args, { env, windowsHide: true });
		const stdout: Buffer[] = [];
		const stderr: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
		// A process that ends before it read all of its input says why on stderr; the broken pipe itself says nothing.
		child.stdin.on("error", () => {});
		child.on("error", (cause) => reject(notStarted(cause)));
		child.on("close", (code) => {
			resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
		});
		if (typeof input === "string" || Buffer.isBuffer(input)) child.stdin.end(input);
		else input.pipe(child.stdin);
	});
}

function notStarted(cause: Error): ReleaseError {
	return new ReleaseError(
		"unsupported",
		"Git could not be started. Nothing was written. Git 2.34 or newer must be on the PATH of this runner.",
		{ cause },
	);
}
