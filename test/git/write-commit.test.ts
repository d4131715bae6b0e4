import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldersAbove } from "../../src/branches/repository-path.ts";
import { type BareRepository, createBareRepository } from "../../src/git/bare-repository.ts";
import { chooseTransport } from "../../src/git/choose-transport.ts";
import { Connection } from "../../src/git/connection.ts";
import { parseRemote } from "../../src/git/remote.ts";
import { parseTree } from "../../src/git/trees.ts";
import { writeCommit } from "../../src/git/write-commit.ts";
import type { CommitId } from "../../src/refs/commit-id.ts";
import { git, ROBOT, testWorld } from "./hosts.ts";

let folder: string;
let repository: BareRepository;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "git-room-"));
	repository = await createBareRepository(
		new Connection(parseRemote(folder, "", "remote"), testWorld(folder), chooseTransport),
		"blob:none",
	);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Files = Map<string, { bytes: Buffer; mode: string }>;

async function write(parent: CommitId | undefined, files: Files, message = "m"): Promise<CommitId> {
	const date = new Date("2025-01-20T14:03:11Z");
	return writeCommit(repository, { parent, files, message, identity: ROBOT, date });
}

async function modesOf(commit: CommitId): Promise<Map<string, string>> {
	const entries = parseTree(await repository.read(["ls-tree", "-r", "-z", commit]));
	return new Map(entries.map(({ path, mode, id }) => [path, `${mode} ${id}`]));
}

const name = fc
	.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."ab.-_ \\\"'*?[]ü日:!") })
	.filter((part) => part !== "." && part !== "..");
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
const file = fc.record({
	bytes: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
	mode: fc.constantFrom("100644", "100755"),
});
/** Files none of which is in the way of another. */
const files = fc
	.dictionary(path, file, { minKeys: 1, maxKeys: 6, noNullPrototype: true })
	.map((entries) => {
		const folders = new Set(Object.keys(entries).flatMap(foldersAbove));
		return new Map(Object.entries(entries).filter(([key]) => !folders.has(key)));
	})
	.filter((map) => map.size > 0);

test("a commit has its parent's files, but for those that it was given", async () => {
	await fc.assert(
		fc.asyncProperty(files, fc.string(), fc.nat(), async (all, message, pick) => {
			const base = await write(undefined, all);
			const before = await modesOf(base);
			expect([...before.keys()].sort()).toEqual([...all.keys()].sort());
			const chosen = [...all.keys()][pick % all.size] ?? "";
			const changed = { bytes: Buffer.from(`new ${pick}`), mode: all.get(chosen)?.mode ?? "" };
			const next = await write(base, new Map([[chosen, changed]]), message);
			const after = await modesOf(next);
			before.delete(chosen);
			const written = after.get(chosen) ?? "";
			after.delete(chosen);
			expect(after).toEqual(before);
			expect(written.slice(0, 6)).toBe(changed.mode);
			expect(await repository.read(["cat-file", "blob", written.slice(7)])).toEqual(changed.bytes);
			const raw = (await repository.read(["cat-file", "commit", next])).toString();
			expect(raw.slice(raw.indexOf("\n\n") + 2)).toBe(Buffer.from(message).toString());
		}),
		{ numRuns: 25 },
	);
	expect(await git(repository.folder, "fsck", "--strict", "--no-dangling")).toBe("");
}, 60_000);

test("the same commit made twice is the same commit", async () => {
	const content: Files = new Map([["a/b", { bytes: Buffer.from("1"), mode: "100644" }]]);
	// One after the other: two equal packs at one moment would be written into one file name.
	const one = await write(undefined, content);
	expect(await write(undefined, content)).toBe(one);
});
