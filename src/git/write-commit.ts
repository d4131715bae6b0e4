import { randomUUID } from "node:crypto";
import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import type { BareRepository } from "./bare-repository.ts";
import { type Identity, signature } from "./identity.ts";
import { readObjects } from "./objects.ts";

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
	if (!isCommitId(id)) throw unnamed("fast-import");
	return commit.identity.sign === undefined ? id : sign(repository, id, commit.identity.sign);
}

async function sign(
	repository: BareRepository,
	id: CommitId,
	makeSignature: NonNullable<Identity["sign"]>,
): Promise<CommitId> {
	const [unsigned] = await readObjects(repository, [id]);
	if (unsigned === undefined) throw unnamed("cat-file");
	return storeCommit(repository, unsigned.bytes, makeSignature);
}

/**
 * Stores a raw commit, with a signature in its header where there is who makes one: the last field, its further lines
 * indented by a space (gitformat-signature(5)). What is signed is the commit without it.
 */
export async function storeCommit(
	repository: BareRepository,
	unsigned: Buffer,
	makeSignature: Identity["sign"],
): Promise<CommitId> {
	const signed = makeSignature === undefined ? unsigned : withSignature(unsigned, await makeSignature(unsigned));
	// What others wrote is kept as it is; since Git 2.40 it would else refuse odd dates and addresses. The server decides.
	const output = await repository.read(["hash-object", "-t", "commit", "-w", "--literally", "--stdin"], signed);
	const id = output.toString().trim();
	if (isCommitId(id)) return id;
	throw unnamed("hash-object");
}

function withSignature(unsigned: Buffer, signature: string): Buffer {
	const end = unsigned.indexOf("\n\n");
	const lines = signature.trimEnd().split("\n").join("\n ");
	return Buffer.concat([unsigned.subarray(0, end), Buffer.from(`\ngpgsig ${lines}`), unsigned.subarray(end)]);
}

function unnamed(command: string): ReleaseError {
	return new ReleaseError("internal", `git ${command} did not name the commit that it made. Nothing was pushed.`);
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
