import { spawn } from "node:child_process";
import { chmod, writeFile } from "node:fs/promises";
import { devNull } from "node:os";
import { join } from "node:path";
import { type CommitId, parseCommitId } from "../../src/refs/commit-id.ts";
import { type BranchName, isBranchName, isTagName, type TagName } from "../../src/refs/ref-name.ts";
import { git } from "./hosts.ts";

/** A file's new content, a mode with it, or null where the file goes. A mode 160000 has the commit as its content. */
export type Change = string | Buffer | { readonly mode: string; readonly content: string } | null;

export interface Seed {
	readonly files?: Record<string, Change>;
	readonly message?: string;
	/** Seconds since 1970. */
	readonly time?: number;
	/** More parents than the branch's own. */
	readonly merge?: readonly string[];
	/** Where a new branch begins. */
	readonly from?: string;
}

/** Commits to a branch of a bare repository, without a checkout; the ids, in order. */
export async function seed(folder: string, branch: string, commits: readonly Seed[]): Promise<CommitId[]> {
	const ref = `refs/heads/${branch}`;
	const exists = (await git(folder, "for-each-ref", ref)) !== "";
	const stream: (string | Buffer)[] = [];
	for (const [
		index,
		{ files = {}, message = `commit ${index}`, time = 1_700_000_000 + index, merge = [], from },
	] of commits.entries()) {
		const by = `A Person <person@example.com> ${time} +0000`;
		stream.push(`commit ${ref}\nmark :${index + 1}\nauthor ${by}\ncommitter ${by}\n`, data(message));
		if (index === 0 && from !== undefined) stream.push(`from ${from}\n`);
		else if (index === 0 && exists) stream.push(`from ${ref}^0\n`);
		for (const parent of merge) stream.push(`merge ${parent}\n`);
		for (const [path, change] of Object.entries(files)) stream.push(changeLine(path, change));
	}
	for (const index of commits.keys()) stream.push(`get-mark :${index + 1}\n`);
	const output = await fastImport(folder, Buffer.concat(stream.map((part) => Buffer.from(part))));
	return output
		.trim()
		.split("\n")
		.map((id) => parseCommitId(id, "a seed"));
}

function changeLine(path: string, change: Change): Buffer {
	const quoted = JSON.stringify(path);
	if (change === null) return Buffer.from(`D ${quoted}\n`);
	if (typeof change === "string" || Buffer.isBuffer(change))
		return Buffer.concat([Buffer.from(`M 100644 inline ${quoted}\n`), data(change)]);
	if (change.mode === "160000") return Buffer.from(`M 160000 ${change.content} ${quoted}\n`);
	return Buffer.concat([Buffer.from(`M ${change.mode} inline ${quoted}\n`), data(change.content)]);
}

function data(content: string | Buffer): Buffer {
	const bytes = Buffer.from(content);
	return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from("\n")]);
}

export function fastImport(folder: string, stream: Buffer): Promise<string> {
	return new Promise((resolve, reject) => {
		const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" };
		const child = spawn("git", ["-C", folder, "fast-import", "--quiet", "--force"], { env });
		let output = "";
		let errors = "";
		child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
		child.on("close", (code) => (code === 0 ? resolve(output) : reject(new Error(errors))));
		child.stdin.end(stream);
	});
}

export function branch(name: string): BranchName {
	if (isBranchName(name)) return name;
	throw new Error(`${name} is no branch's name`);
}

export function tag(name: string): TagName {
	if (isTagName(name)) return name;
	throw new Error(`${name} is no tag's name`);
}

/** A hook on the server's side, as a shell script. */
export async function addHook(folder: string, name: string, script: string): Promise<void> {
	const file = join(folder, "hooks", name);
	await writeFile(file, `#!/bin/sh\n${script}\n`);
	await chmod(file, 0o755);
}
