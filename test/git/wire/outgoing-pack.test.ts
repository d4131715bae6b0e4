import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type BareRepository, createBareRepository } from "../../../src/git/bare-repository.ts";
import { chooseTransport } from "../../../src/git/choose-transport.ts";
import { Connection } from "../../../src/git/connection.ts";
import { readObjects } from "../../../src/git/objects.ts";
import { parseRemote } from "../../../src/git/remote.ts";
import { packTags } from "../../../src/git/wire/outgoing-pack.ts";
import { testWorld } from "../hosts.ts";

let folder: string;
let repository: BareRepository;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "git-room-"));
	const connection = new Connection(parseRemote(folder, "", "remote"), testWorld(folder), chooseTransport);
	repository = await createBareRepository(connection, "tree:0");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const message = fc.oneof(
	fc.string(),
	fc.integer({ min: 0, max: 70_000 }).map((length) => "x".repeat(length)),
);

test("Git takes a pack of tags, of any number and size, and finds in it what was put there", async () => {
	const head = `object ${"1".repeat(40)}\ntype commit\ntag v1\ntagger a <a@b> 1 +0000\n\n`;
	await fc.assert(
		fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 5 }), async (messages) => {
			const tags = messages.map((text) => Buffer.from(`${head}${text}\n`));
			await repository.read(["index-pack", "--stdin"], packTags(tags));
			const ids = await Promise.all(
				tags.map(async (tag) =>
					(await repository.read(["hash-object", "-t", "tag", "--stdin"], tag)).toString().trim(),
				),
			);
			const found = await readObjects(repository, ids);
			expect(found.map((object) => object?.bytes)).toEqual(tags);
		}),
		{ numRuns: 15 },
	);
});
