// A developer of the made-up shop: a clone of the repository on this machine, and Git as people use it.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runGit } from "./git-process.ts";

/** Paths and their texts. */
type Files = Readonly<Record<string, string>>;

export interface Developer {
	/** The clone's folder. */
	readonly folder: string;
	/** Runs Git in the clone; gives what it printed, without the last newline. */
	git(...args: readonly string[]): Promise<string>;
	/** Pushes branches that share no history, one commit each, and checks out `main`, which is one of them. */
	found(branches: Readonly<Record<string, Files>>): Promise<void>;
	/** Writes files, commits them on the branch that is checked out, pushes it, and gives the commit. */
	commit(message: string, files: Files): Promise<string>;
}

/** @param options.authorization the header that opens the repository @param options.folder where the clone goes */
export async function startDeveloper(options: {
	readonly url: string;
	readonly authorization: string;
	readonly folder: string;
	readonly name: string;
	readonly signal: AbortSignal;
}): Promise<Developer> {
	const { folder, name, signal } = options;
	const author = `${name} <${name}@shop.example>`;
	await mkdir(folder, { recursive: true });
	const env = { HOME: folder, ...settings(options) };
	const git = (...args: readonly string[]) => runGit(args, { folder, env, signal });
	await git("init", "--quiet");

	async function found(branches: Readonly<Record<string, Files>>): Promise<void> {
		const input = Object.entries(branches).map(([branch, files]) => firstCommit(branch, files, author));
		await runGit(["fast-import", "--quiet", "--date-format=now"], { folder, env, signal, input: input.join("") });
		await git("push", "--quiet", "origin", "--all");
		await git("reset", "--quiet", "--hard", "main");
	}

	async function commit(message: string, files: Files): Promise<string> {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		await git("add", "--all");
		await git("commit", "--quiet", "--message", message);
		await git("push", "--quiet", "origin", "HEAD");
		return git("rev-parse", "HEAD");
	}

	return { folder, git, found, commit };
}

/** Git's settings by its environment, so that the header is in no file and on no command line. */
function settings({ url, name, authorization }: Parameters<typeof startDeveloper>[0]): Record<string, string> {
	const values = {
		"http.extraheader": `Authorization: ${authorization}`,
		"remote.origin.url": url,
		"user.name": name,
		"user.email": `${name}@shop.example`,
		"init.defaultBranch": "main",
		"commit.gpgsign": "false",
		"gc.auto": "0",
		"maintenance.auto": "false",
	};
	const env: Record<string, string> = { GIT_CONFIG_COUNT: String(Object.keys(values).length) };
	for (const [index, [key, value]] of Object.entries(values).entries()) {
		env[`GIT_CONFIG_KEY_${index}`] = key;
		env[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	return env;
}

/** A commit without a parent, as git-fast-import(1) takes it. */
function firstCommit(branch: string, files: Files, author: string): string {
	const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
	const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
	const message = data(branch === "main" ? "feat: open the shop" : `chore: start ${branch}`);
	return `commit refs/heads/${branch}\ncommitter ${author} now\n${message}${changes.join("")}\n`;
}
