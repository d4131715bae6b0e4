import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** How many Git processes `act` starts, each one's own children counted: every one of them leaves a trace of its own. */
export async function countProcesses(act: (path: string) => Promise<unknown>): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), "bench-trace-"));
	try {
		const traces = join(folder, "traces");
		mkdirSync(traces);
		const real = execFileSync("/bin/sh", ["-c", "command -v git"]).toString().trim();
		const shim = join(folder, "git");
		writeFileSync(shim, `#!/bin/sh\nGIT_TRACE2_EVENT='${traces}' exec '${real}' "$@"\n`);
		chmodSync(shim, 0o755);
		await act(`${folder}${delimiter}${process.env.PATH ?? ""}`);
		return readdirSync(traces).length;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
