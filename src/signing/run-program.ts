import { spawn } from "node:child_process";
import { ReleaseError } from "../errors/release-error.ts";

export interface ProgramResult {
	readonly code: number;
	readonly stdout: Buffer;
	readonly stderr: string;
}

/**
 * Runs a program with exactly this environment.
 * @throws ReleaseError `unsupported` when it cannot be started.
 */
export function runProgram(
	program: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	input: string | Buffer = "",
): Promise<ProgramResult> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { env, windowsHide: true });
		const stdout: Buffer[] = [];
		const stderr: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
		// A program that ends before it read all of its input says why on stderr.
		child.stdin.on("error", () => {});
		child.on("error", (cause) => reject(notStarted(program, cause)));
		child.on("close", (code) => {
			resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
		});
		child.stdin.end(input);
	});
}

function notStarted(program: string, cause: Error): ReleaseError {
	return new ReleaseError(
		"unsupported",
		`${program} could not be started, so nothing could be signed. Nothing was written. Install it on this runner (it must be on the PATH), or leave "signing-key" empty.`,
		{ cause },
	);
}
