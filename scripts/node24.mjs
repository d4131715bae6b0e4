// Starts a program on Node 24, the runtime that the bundles run on, whatever Node (20 or newer) started this file.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function findNode24() {
	if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
	const binary = process.platform === "win32" ? "node.exe" : "node";
	const packaged = join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", binary);
	const alternative = packaged.replace("node-win32-", "node-win-");
	return [packaged, alternative].find((path) => existsSync(path));
}

const node = findNode24();
if (node === undefined) {
	console.error(
		`This needs Node 24. It was not found: this is Node ${process.versions.node}, and there is no package with its binary for ${process.platform}-${process.arch}. Install Node 24 and try again (or run npm ci, where the package exists).`,
	);
	process.exit(1);
}
const child = spawn(node, process.argv.slice(2), { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// Whoever started this may be killed in a way that cannot be told to anybody: then its work is not wanted any more.
const parent = process.ppid;
setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 500).unref();
child.on("exit", (code, signal) => {
	if (signal === null) process.exit(code ?? 1);
	process.removeAllListeners(signal);
	process.kill(process.pid, signal);
});
