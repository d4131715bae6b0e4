import { spawn } from "node:child_process";
import { constants } from "node:os";
import { StringDecoder } from "node:string_decoder";

export interface ChildRequest {
	readonly command: readonly [program: string, ...args: string[]];
	readonly folder: string;
	readonly env: Readonly<Record<string, string>>;
	/** Every line of standard output and standard error, without its end. */
	readonly onLine: (line: string) => void;
	/** Asks the child to end, as GitHub does when a job is cancelled; after `GRACE` it is killed. */
	readonly cancel: AbortSignal;
	/** Kills at once. */
	readonly kill: AbortSignal;
}

/** Milliseconds between the request to end and the kill. */
const GRACE = 7_500;

/*
 * How no child outlives us, not even when we die by SIGKILL: each child gets a session and process group of its own,
 * and a pipe whose other end only we hold. Beside the program, in the same group, a subshell waits for that pipe to
 * close and then kills the group. The kernel closes our end however we die; when the program ends by itself we close it,
 * which also takes away whatever it left running in its group. No timer, no polling, and it works while the program is
 * blocked in a system call. It is bash, because dash drops variables like `INPUT_SERVICE-NAME`; `-p`, so that it leaves
 * `BASH_ENV` to the program.
 */
const WITH_LIFELINE = `exec 3<&0 </dev/null
(trap '' HUP INT TERM; read -r line <&3; kill -KILL 0) >/dev/null 2>&1 &
exec 3<&-
exec "$@"`;

/**
 * Runs a program to its end and answers its exit code: 128 and the signal's number after a signal, as a shell says it.
 * @throws what `spawn` says when the program cannot be started at all, e.g. E2BIG.
 */
export function runChild(request: ChildRequest): Promise<number> {
	request.kill.throwIfAborted();
	return new Promise((resolve, reject) => {
		const child = spawn("bash", ["-p", "-c", WITH_LIFELINE, "bash", ...request.command], {
			cwd: request.folder,
			env: { ...request.env },
			detached: true,
			stdio: ["pipe", "pipe", "pipe"],
		});
		const signalGroup = (signal: NodeJS.Signals) => {
			try {
				if (child.pid !== undefined) process.kill(-child.pid, signal);
			} catch {
				// ESRCH: the group has ended already.
			}
		};
		const stopListening = listen(request, signalGroup);
		child.stdin.on("error", () => undefined);
		const flushes = [child.stdout, child.stderr].map((stream) => readLines(stream, request.onLine));
		child.on("error", (error) => {
			stopListening();
			reject(error);
		});
		child.on("exit", () => child.stdin.destroy());
		child.on("close", (code, signal) => {
			stopListening();
			for (const flush of flushes) flush();
			resolve(code ?? 128 + constants.signals[signal ?? "SIGKILL"]);
		});
	});
}

function listen(request: ChildRequest, signalGroup: (signal: NodeJS.Signals) => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	const kill = () => signalGroup("SIGKILL");
	const cancel = () => {
		signalGroup("SIGINT");
		timer = setTimeout(kill, GRACE);
	};
	request.kill.addEventListener("abort", kill, { once: true });
	if (request.cancel.aborted) cancel();
	else request.cancel.addEventListener("abort", cancel, { once: true });
	return () => {
		clearTimeout(timer);
		request.kill.removeEventListener("abort", kill);
		request.cancel.removeEventListener("abort", cancel);
	};
}

/** Answers what to call at the end, for a last line without its end. */
function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => void {
	const decoder = new StringDecoder("utf8");
	let rest = "";
	stream.on("data", (chunk: Buffer) => {
		const lines = (rest + decoder.write(chunk)).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) onLine(line.replace(/\r$/, ""));
	});
	return () => {
		rest += decoder.end();
		if (rest !== "") onLine(rest);
		rest = "";
	};
}
