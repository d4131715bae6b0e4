import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startGitServer } from "../rehearsal/servers/git-server.ts";
import { digestOf, longHistory } from "../test/git/long-history.ts";
import { seed } from "../test/git/seed.ts";
import { bundle } from "./bundle.ts";
import { type Comparison, compare } from "./measure.ts";

const run = promisify(execFile);
const COUNT = 5_000;
const ROUNDS = 5;
const BRANCH = "gitops/production-releases";
const PATH = "release-manifests/production.yaml";
const CONFIGURATION = "image: ghcr.io/acme/{service}\nservices: { blue: { path: projects/blue } }\n";

/**
 * "Since when does production run this?" on a branch of 5,000 commits, where the answer is 80 commits below the tip:
 * the action as a step, beside a clone of the branch and a search in it.
 */
export async function benchHistory(print: (what: string, row: Comparison, peer: string) => void): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "bench-history-"));
	const server = await startGitServer({ folder });
	try {
		const bare = await server.createRepository("shop");
		const moves = { blue: { 150: { version: "1.4.0" }, 80: { version: "1.5.0" } } };
		await seed(bare, "main", [{ files: { ".github/release-actions.yaml": CONFIGURATION } }]);
		await seed(bare, BRANCH, longHistory(COUNT, PATH, moves));
		const inputs = { remote: server.url("shop"), service: "blue", environment: "production" };
		server.clearLog();
		await bundle("check-staging-age", inputs);
		const [requests, bytes] = [server.log.length, server.log.reduce((sum, { sent }) => sum + sent, 0)];
		const row = await compare(
			ROUNDS,
			() => bundle("check-staging-age", inputs),
			() => cloneAndSearch(server.url("shop"), folder),
		);
		print(`since when, of ${COUNT} commits (${requests} requests, ${bytes} bytes)`, row, "clone, `git log -S`");
	} finally {
		await server.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function cloneAndSearch(url: string, folder: string): Promise<void> {
	const clone = mkdtempSync(join(folder, "clone-"));
	await run("git", ["clone", "--quiet", "--bare", "--single-branch", `--branch=${BRANCH}`, url, clone]);
	await run("git", [
		"-C",
		clone,
		"log",
		"--first-parent",
		"--format=%cI",
		`-S${digestOf("blue", "1.5.0")}`,
		"--",
		PATH,
	]);
}
