import { spawn } from "node:child_process";
import { devNull } from "node:os";

/** Git's plumbing in a bare repository; rejects when it fails. */
export function git(folder: string, args: readonly string[], input: string | Buffer = ""): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
		const child = spawn("git", ["-C", folder, ...args], { env });
		const output: Buffer[] = [];
		let errors = "";
		child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
		child.stdin.on("error", () => {});
		child.on("error", reject);
		child.on("close", (code) => (code === 0 ? resolve(Buffer.concat(output)) : reject(new Error(errors.trim()))));
		child.stdin.end(input);
	});
}

/** The commit that a ref points to; undefined when there is no such ref. */
export async function tipOf(folder: string, ref: string): Promise<string | undefined> {
	return (await text(folder, ["for-each-ref", "--format=%(objectname)", ref])) || undefined;
}

export async function text(folder: string, args: readonly string[], input?: string | Buffer): Promise<string> {
	return (await git(folder, args, input)).toString().trim();
}

/** A commit as GitHub makes it for an API's caller: theirs is the authorship, GitHub commits. */
export async function makeCommit(
	folder: string,
	commit: { readonly tree: string; readonly parents: readonly string[]; readonly message: string; readonly by: string },
): Promise<string> {
	const seconds = Math.floor(Date.now() / 1000);
	const by = `${commit.by} <${commit.by.replaceAll(" ", "-")}@users.noreply.github.com> ${seconds} +0000`;
	const lines = [`tree ${commit.tree}`, ...commit.parents.map((parent) => `parent ${parent}`), `author ${by}`];
	const head = [...lines, `committer GitHub <noreply@github.com> ${seconds} +0000`].join("\n");
	return text(folder, ["hash-object", "-t", "commit", "-w", "--stdin"], `${head}\n\n${commit.message}`);
}
