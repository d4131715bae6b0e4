/** How often it is asked whether who started this is still there. */
const LOOK = 500;

/**
 * Aborted when somebody wants this process to end; the reason is the signal's name. The same signal may come twice (the
 * terminal sends it to the whole group, and npm and scripts/node24.mjs hand it on), which changes nothing.
 */
export function listenForTheEnd(): AbortSignal {
	const end = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end.abort(signal));
	// Whoever reads has gone away, as `head` does.
	process.stdout.on("error", () => end.abort("SIGPIPE"));
	// A parent that was killed cannot hand on anything, and nobody is left who waits for the end of this.
	const parent = process.ppid;
	setInterval(() => process.ppid === parent || end.abort("SIGHUP"), LOOK).unref();
	return end.signal;
}
