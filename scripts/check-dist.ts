// Proves that `dist/` is what a clean build gives: builds twice into temporary folders, compares both with the tree.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "check-dist-"));
try {
	const committed = read(join(root, "dist"));
	const problems = ["first", "second"].flatMap((name) => {
		const target = join(folder, name);
		execFileSync(process.execPath, [join(root, "scripts/build.ts"), target], { stdio: "inherit" });
		return differences(committed, read(target)).map((difference) => `${name} build: ${difference}`);
	});
	const status = execFileSync("git", ["status", "--porcelain", "--untracked-files=all", "--", "dist"], { cwd: root });
	const uncommitted = status.toString().split("\n").filter(Boolean);
	problems.push(...uncommitted.map((line) => `not committed: ${line}`));
	for (const problem of problems) console.error(problem);
	if (problems.length > 0) {
		console.error("dist/ is not what a clean build gives. Run `npm run build` and commit dist/.");
		process.exitCode = 1;
	} else console.log(`dist/ is what two clean builds give: ${committed.size} files`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function read(top: string): Map<string, Buffer> {
	const names = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		names.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			return [path.slice(top.length + 1), readFileSync(path)];
		}),
	);
}

function differences(committed: Map<string, Buffer>, built: Map<string, Buffer>): string[] {
	return [...new Set([...committed.keys(), ...built.keys()])].sort().flatMap((name) => {
		const [was, is] = [committed.get(name), built.get(name)];
		if (was === undefined) return [`${name} is missing in dist/`];
		if (is === undefined) return [`${name} is in dist/, but no build makes it`];
		return was.equals(is) ? [] : [`${name} differs`];
	});
}
