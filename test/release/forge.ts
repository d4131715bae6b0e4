import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Git, gitIn } from "../../scripts/release/git.ts";

/** A small repository of actions, and the bare one that it is pushed to. */
export interface Forge {
	readonly root: string;
	readonly git: Git;
	readonly bare: string;
	/** Runs Git in the bare repository. */
	readonly there: Git;
	/** Commits a file, pushes main, and gives the commit. */
	commit(path: string, text: string): Promise<string>;
	/** Every tag of the bare repository: what its ref is, and the commit in the end. */
	tags(): Promise<Record<string, string>>;
	close(): void;
}

const FILES: Readonly<Record<string, string>> = {
	"action.yml": "runs:\n  using: composite\n  steps:\n    - uses: $/promote\n",
	"promote/action.yml": "runs:\n  using: composite\n  steps:\n    - uses: $/actions/plan # first\n",
	"actions/plan/action.yml": "runs:\n  using: node24\n  main: ../../dist/plan/index.js\n",
	"dist/plan/index.js": "// \r\n",
	"dist/plan/package.json": '{ "type": "module" }\n',
	"src/plan.ts": "export {};\n",
	LICENSE: "MIT\n",
	"README.md": "# Uses `$/promote`\n",
	".gitignore": "build/\n",
};

export async function openForge(): Promise<Forge> {
	const folder = mkdtempSync(join(tmpdir(), "release-test-"));
	const [root, bare] = [join(folder, "work"), join(folder, "bare.git")];
	for (const each of [root, bare]) mkdirSync(each);
	const [git, there] = [gitIn(root), gitIn(bare)];
	await there(["init", "--quiet", "--bare", "--initial-branch=main"]);
	await git(["init", "--quiet", "--initial-branch=main"]);
	await git(["config", "user.name", "ada"]);
	await git(["config", "user.email", "ada@example.org"]);
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	const commit = async (path: string, text: string) => {
		write(path, text);
		await git(["add", "--all"]);
		await git(["commit", "--quiet", "--message", path]);
		await git(["push", "--quiet", bare, "HEAD:refs/heads/main"]);
		return git(["rev-parse", "HEAD"]);
	};
	for (const [path, text] of Object.entries(FILES)) write(path, text);
	await commit("CHANGELOG.md", "# Changelog\n");
	const tags = async () => {
		const format =
			"%(refname:strip=2) %(objecttype) %(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)";
		const listed = await there(["for-each-ref", `--format=${format}`, "refs/tags"]);
		const lines = listed.split("\n").filter(Boolean);
		return Object.fromEntries(
			lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
		);
	};
	return { root, git, bare, there, commit, tags, close: () => rmSync(folder, { recursive: true, force: true }) };
}
