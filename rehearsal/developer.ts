// A developer of the made-up shop: a clone of the repository on this machine, and Git as people use it.
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { devNull } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Developer {
	/** The clone's folder. */
	readonly folder: string;
	/** Runs Git in the clone; gives what it printed, without the last newline. */
	git(...args: readonly string[]): Promise<string>;
	/** Writes files, commits them on the branch that is checked out, pushes it, and gives the commit. */
	commit(message: string, files: Readonly<Record<string, string>>): Promise<string>;
}

/** @param url the repository; @param authorization the header that opens it; @param home a folder without Git settings */
export async function startDeveloper(options: {
	readonly url: string;
	readonly authorization: string;
	readonly folder: string;
	readonly name: string;
}): Promise<Developer> {
	const { folder, url, name, authorization } = options;
	await mkdir(folder, { recursive: true });
	const settings: Record<string, string> = {
		"http.extraheader": `Authorization: ${authorization}`,
		"user.name": name,
		"user.email": `${name}@shop.example`,
		"init.defaultBranch": "main",
		"push.default": "current",
		"commit.gpgsign": "false",
		"gc.auto": "0",
		"maintenance.auto": "false",
	};
	const env: NodeJS.ProcessEnv = {
		PATH: process.env.PATH,
		HOME: folder,
		LC_ALL: "C",
		GIT_CONFIG_GLOBAL: devNull,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_CONFIG_COUNT: String(Object.keys(settings).length),
	};
	for (const [index, [key, value]] of Object.entries(settings).entries()) {
		env[`GIT_CONFIG_KEY_${index}`] = key;
		env[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	async function git(...args: readonly string[]): Promise<string> {
		const { stdout } = await run("git", [...args], { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 });
		return stdout.replace(/\n$/, "");
	}
	await git("init", "--quiet");
	await git("remote", "add", "origin", url);

	async function commit(message: string, files: Readonly<Record<string, string>>): Promise<string> {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		await git("add", "--all");
		await git("commit", "--quiet", "--message", message);
		await git("push", "--quiet", "origin", "HEAD");
		return git("rev-parse", "HEAD");
	}

	return { folder, git, commit };
}

/** Starts a branch without history, as a GitOps branch is: nothing of the code is on it. */
export async function orphanBranch(
	developer: Developer,
	branch: string,
	files: Readonly<Record<string, string>>,
): Promise<void> {
	const before = await developer.git("rev-parse", "--abbrev-ref", "HEAD");
	await developer.git("switch", "--quiet", "--orphan", branch);
	await developer.commit(`chore: start ${branch}`, files);
	await developer.git("switch", "--quiet", before);
}

export async function removeClone(developer: Developer): Promise<void> {
	await rm(developer.folder, { recursive: true, force: true });
}
