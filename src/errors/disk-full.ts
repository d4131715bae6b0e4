import { ReleaseError } from "./release-error.ts";

/** Whether a program says that a disk or a quota is used up (errno(3): ENOSPC, EDQUOT; the middle one is Git's own). */
export function saysDiskFull(words: string): boolean {
	return /^(?!remote:).*(No space left on device|Out of diskspace|Disk quota exceeded)/im.test(words);
}

/** Whether a failed call of Node's is about that. */
export function isDiskFull(cause: unknown): boolean {
	return cause instanceof Error && "code" in cause && (cause.code === "ENOSPC" || cause.code === "EDQUOT");
}

/** The error of a step that has no room for its own files; what it had written to a remote before stays there. */
export function diskFull(cause?: unknown): ReleaseError {
	return new ReleaseError(
		"unsupported",
		"There is no space left on the disk of this runner for the step's own files (RUNNER_TEMP, else the system's temporary folder). What was written before stays, and running again is harmless. Free some space, or use a runner with a larger disk.",
		cause === undefined ? {} : { cause },
	);
}
