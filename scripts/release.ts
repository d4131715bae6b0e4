// Releases the commit that is checked out: its tags, and the notes for the GitHub release, in build/release-notes.md.
// Usage, in .github/workflows/release.yaml: node scripts/node24.mjs scripts/release.ts 1.2.3
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gitIn } from "./release/git.ts";
import { releaseNotes } from "./release/notes.ts";
import { publish } from "./release/publish.ts";

const root = resolve(import.meta.dirname, "..");
try {
	await release(process.argv[2] ?? "", process.env);
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 1;
}

async function release(version: string, env: NodeJS.ProcessEnv): Promise<void> {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
	if (!server || !repository || !token) {
		throw new Error("Set GITHUB_SERVER_URL, GITHUB_REPOSITORY and GITHUB_TOKEN. Nothing was written.");
	}
	const notes = releaseNotes(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version);
	const git = gitIn(root, { origin: new URL(server).origin, token });
	const sentences = await publish({ root, git, remote: `${server}/${repository}`, version });
	for (const sentence of sentences) console.log(sentence);
	mkdirSync(join(root, "build"), { recursive: true });
	writeFileSync(join(root, "build/release-notes.md"), `${notes}\n`);
}
