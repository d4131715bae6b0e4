import { randomUUID } from "node:crypto";
import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import type { BareRepository } from "./bare-repository.ts";
import { type Identity, signature } from "./identity.ts";

export interface NewCommit {
	/** Undefined for a branch that begins with this commit. */
	readonly parent: CommitId | undefined;
	readonly files: ReadonlyMap<string, { readonly bytes: Buffer; readonly mode: string }>;
	readonly message: string;
	readonly identity: Identity;
	readonly date: Date;
}

/**
 * Makes a commit on its parent's tree with some files replaced or added, in one process and without an index: only the
 * folders along the paths are read, and no file's content has to be here (git-fast-import(1)).
 */
export async function writeCommit(repository: BareRepository, commit: NewCommit): Promise<CommitId> {
	// The name is of no interest, but two writers in one repository must not take the same.
	const stream = commitStream(commit, `refs/made/${randomUUID()}`);
	// A pack of its own stays as it is: taking it apart would be one process more.
	const keepPack = ["-c", "fastimport.unpackLimit=0"];
	const output = await repository.read([...keepPack, "fast-import", "--quiet", "--date-format=raw", "--done"], stream);
	const id = output.toString().trim();
	if (isCommitId(id)) return id;
	throw new ReleaseError("internal", "git fast-import did not name the commit that it made. Nothing was pushed.");
}

function commitStream(commit: NewCommit, ref: string): Buffer {
	const by = signature(commit.identity, commit.date);
	const parts: (string | Buffer)[] = [`commit ${ref}\nmark :1\nauthor ${by}\ncommitter ${by}\n`];
	parts.push(...data(Buffer.from(commit.message)));
	if (commit.parent !== undefined) parts.push(`from ${commit.parent}\n`);
	for (const [path, { bytes, mode }] of commit.files) {
		parts.push(`M ${mode} inline ${quotePath(path)}\n`, ...data(bytes));
	}
	parts.push("get-mark :1\ndone\n");
	return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

function data(bytes: Buffer): (string | Buffer)[] {
	return [`data ${bytes.length}\n`, bytes, "\n"];
}

function quotePath(path: string): string {
	return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
