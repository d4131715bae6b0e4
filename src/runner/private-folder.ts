import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReleaseError } from "../errors/release-error.ts";

const ENDS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * A folder of this step's own, which only its user can open, made when it is first asked for. It goes when the work
 * ends, and when the job is cancelled, too: a key may be in it.
 * Asking throws ReleaseError `unsupported` when it cannot be made.
 */
export async function withPrivateFolder(work: (folder: () => string) => Promise<void>): Promise<void> {
	let made: string | undefined;
	const folder = () => {
		made ??= makeFolder();
		return made;
	};
	const remove = () => made === undefined || rmSync(made, { recursive: true, force: true, maxRetries: 3 });
	const end = (signal: NodeJS.Signals) => {
		try {
			remove();
		} finally {
			// The handler is gone by now: this ends the process as it would have ended without us.
			process.kill(process.pid, signal);
		}
	};
	for (const signal of ENDS) process.once(signal, end);
	try {
		await work(folder);
	} finally {
		for (const signal of ENDS) process.off(signal, end);
		remove();
	}
}

function makeFolder(): string {
	const parent = process.env.RUNNER_TEMP || tmpdir();
	try {
		return mkdtempSync(join(parent, "release-actions-"));
	} catch (cause) {
		const where = JSON.stringify(parent);
		throw new ReleaseError(
			"unsupported",
			`No temporary folder can be made in ${where} (RUNNER_TEMP, else the system's). Make that a folder that this job can write to. Nothing was read or written.`,
			{ cause },
		);
	}
}
