// `rehearsal/main.ts` as people start it: a process of its own, whose home, working and temporary folders are empty.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll } from "@jest/globals";

export const ROOT = resolve(import.meta.dirname, "../..");
const MAIN = join(ROOT, "rehearsal/main.ts");

const folders: string[] = [];
const processes: ChildProcess[] = [];

afterAll(() => {
	for (const child of processes) child.kill("SIGKILL");
	for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "rehearsal-test-"));
	folders.push(folder);
	return folder;
}

export interface Ended {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
}

export class Rehearsal {
	readonly child: ChildProcess;
	readonly ended: Promise<Ended>;
	readonly #base: string;
	#stdout = "";
	#stderr = "";

	/** @param options.wrapped as `npm run rehearse` starts it, in a process group of its own, as a terminal does */
	constructor(args: readonly string[], options: { path?: string; wrapped?: boolean } = {}) {
		this.#base = temporaryFolder();
		for (const name of ["home", "work", "temporary files"]) mkdirSync(join(this.#base, name));
		const wrapper = options.wrapped === true ? [join(ROOT, "scripts/node24.mjs")] : [];
		this.child = spawn(process.execPath, [...wrapper, MAIN, ...args], {
			cwd: join(this.#base, "work"),
			env: { PATH: options.path ?? process.env.PATH, HOME: join(this.#base, "home"), TMPDIR: this.temp },
			stdio: ["ignore", "pipe", "pipe"],
			detached: options.wrapped === true,
		});
		processes.push(this.child);
		this.child.stdout?.on("data", (chunk: Buffer) => (this.#stdout += chunk));
		this.child.stderr?.on("data", (chunk: Buffer) => (this.#stderr += chunk));
		this.ended = new Promise((done) => {
			this.child.on("close", (code, signal) => {
				done({ code, signal, stdout: this.#stdout, stderr: this.#stderr });
			});
		});
	}

	get temp(): string {
		return join(this.#base, "temporary files");
	}

	/** What lies in the three folders. */
	get left(): string[] {
		return ["home", "work", "temporary files"].flatMap((name) => readdirSync(join(this.#base, name)));
	}

	/** When it has printed `text`, and has not ended yet. */
	async printed(text: string): Promise<void> {
		await new Promise<void>((done, fail) => {
			const look = () => this.#stdout.includes(text) && done();
			look();
			this.child.stdout?.on("data", look);
			this.child.on("close", () => fail(new Error(`It ended before it said ${text}: ${this.#stdout}${this.#stderr}`)));
		});
	}

	/** Processes that came of it. */
	get alive(): number[] {
		return alive(this.#base);
	}
}

/** Processes that have a folder in their environment or among their arguments, by their ids. Only Linux tells. */
export function alive(folder: string): number[] {
	return readdirSync("/proc").flatMap((name) => {
		if (!/^[0-9]+$/.test(name)) return [];
		try {
			const words = ["environ", "cmdline"].map((file) => readFileSync(`/proc/${name}/${file}`, "utf8"));
			return words.some((text) => text.includes(folder)) ? [Number(name)] : [];
		} catch {
			// It has ended meanwhile, or is somebody else's.
			return [];
		}
	});
}

/** Looks until it is so; false when it is not in time. */
export async function until(isSo: () => boolean, milliseconds: number): Promise<boolean> {
	const end = performance.now() + milliseconds;
	while (!isSo()) {
		if (performance.now() > end) return false;
		await pause(20);
	}
	return true;
}
