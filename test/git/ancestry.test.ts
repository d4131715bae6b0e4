import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { containedIn, fetchNear, relations } from "../../src/git/ancestry.ts";
import { createTag } from "../../src/git/create-tag.ts";
import { ensureCommits } from "../../src/git/ensure-commits.ts";
import { parseRemote } from "../../src/git/remote.ts";
import { type CommitId, parseCommitId } from "../../src/refs/commit-id.ts";
import { failure } from "./failure.ts";
import { git, type Playground, ROBOT, startPlayground } from "./hosts.ts";
import { seed, tag } from "./seed.ts";

let playground: Playground;
beforeAll(async () => {
	playground = await startPlayground();
});
afterAll(() => playground.close());

const NOWHERE = parseCommitId("1".repeat(40), "a test");
const chain = (count: number) => Array.from({ length: count }, (_, n) => ({ time: 1_600_000_000 + n }));

describe.each(["local", "http", "byGit"] as const)("ancestry over %s", (kind) => {
	test("every relation, near and far, in one go", async () => {
		const host = await playground[kind]();
		const main = await seed(host.folder, "main", chain(700));
		const at = (index: number): CommitId => main.at(index) ?? NOWHERE;
		const [hotfix = NOWHERE] = (await seed(host.folder, "hotfix", [{ from: at(100) }, {}])).slice(-1);
		const [merge = NOWHERE] = await seed(host.folder, "main", [{ merge: [hotfix] }]);
		const [orphan = NOWHERE] = await seed(host.folder, "orphan", [{}]);
		const repository = await host.open();
		// At depth 1 everything looks unrelated; that must not be believed.
		await ensureCommits(repository, [at(-1), at(0), hotfix]);
		const pairs = [
			[at(-1), at(-1), "same"],
			[at(-2), at(-1), "ancestor"],
			[at(0), at(-1), "ancestor"],
			[at(-1), at(0), "descendant"],
			[at(100), hotfix, "ancestor"],
			[hotfix, at(-1), "diverged"],
			[hotfix, at(101), "diverged"],
			[hotfix, merge, "ancestor"],
			[merge, at(100), "descendant"],
			[orphan, merge, "diverged"],
		] as const;
		expect(
			await relations(
				repository,
				pairs.map(([from, to]) => ({ from, to })),
			),
		).toEqual(pairs.map(([, , relation]) => relation));
	});

	test("what a commit contains", async () => {
		const host = await playground[kind]();
		const main = await seed(host.folder, "main", chain(500));
		const at = (index: number): CommitId => main.at(index) ?? NOWHERE;
		const [hotfix = NOWHERE] = await seed(host.folder, "hotfix", [{ from: at(3) }]);
		const repository = await host.open();
		expect(await containedIn(repository, at(450), [at(450)])).toEqual([at(450)]);
		expect(await containedIn(repository, at(450), [at(0), at(450), at(451), hotfix, NOWHERE])).toEqual([
			at(0),
			at(450),
		]);
		expect(await containedIn(repository, hotfix, [at(4), at(3), at(2)])).toEqual([at(3), at(2)]);
		expect(await containedIn(repository, hotfix, [])).toEqual([]);
		// Nobody asks beyond at(440), so the rest of the history is not needed for a "no".
		expect(await containedIn(await host.open(), at(450), [hotfix], at(440))).toEqual([]);
	});

	test("a commit that the remote does not have", async () => {
		const host = await playground[kind]();
		const [tip = NOWHERE] = await seed(host.folder, "main", chain(3));
		const error = await failure(relations(await host.open(), [{ from: NOWHERE, to: tip }]));
		expect(error.code).toBe("unknown-commit");
		expect(error.message).toContain(NOWHERE);
	});

	test("no pairs, and the same commit twice, ask nobody", async () => {
		const host = await playground[kind]();
		const repository = await host.open();
		expect(await relations(repository, [])).toEqual([]);
		expect(await relations(repository, [{ from: NOWHERE, to: NOWHERE }])).toEqual(["same"]);
	});
});

test.each(["http", "byGit"] as const)(
	"near relatives over %s cost two requests, whatever the length of the history, and no trees",
	async (kind) => {
		const host = await playground[kind]();
		const main = await seed(host.folder, "main", [{ files: { "a/b/c": "1" } }, ...chain(5_000)]);
		const repository = await host.open();
		const [from = NOWHERE, to = NOWHERE] = [main.at(-50), main.at(-1)];
		playground.server.clearLog();
		expect(
			await relations(repository, [
				{ from, to },
				{ from: to, to: from },
			]),
		).toEqual(["ancestor", "descendant"]);
		expect(playground.server.log).toHaveLength(2);
		expect(playground.server.log.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(20_000);
		playground.server.clearLog();
		const within = await containedIn(repository, to, [NOWHERE], from);
		expect(within).toEqual([]);
		expect(playground.server.log).toHaveLength(0);
		const root = main[0] ?? NOWHERE;
		expect(await relations(repository, [{ from: root, to }])).toEqual(["ancestor"]);
		expect(
			await git(repository.graph.folder, "cat-file", "--batch-all-objects", "--batch-check=%(objecttype)"),
		).not.toMatch(/tree|blob/);
		await createTag(repository, { name: tag("x"), target: root, message: "x", identity: ROBOT, date: new Date(0) });
		await expect(readFile(join(repository.graph.folder, "shallow"), "utf8")).rejects.toThrow("ENOENT");
	},
);

test.each([
	["http", 1],
	["byGit", 2],
] as const)(
	"what was fetched along over %s, with %i requests, answers without one; what the remote does not have is not its business",
	async (kind, requests) => {
		const host = await playground[kind]();
		const main = await seed(host.folder, "main", chain(40));
		const [from = NOWHERE, to = NOWHERE] = [main.at(0), main.at(-1)];
		const repository = await host.open();
		await fetchNear(repository, [from, NOWHERE]);
		playground.server.clearLog();
		await fetchNear(repository, [to, from, to]);
		expect(playground.server.log).toHaveLength(requests);
		await fetchNear(repository, [from, to]);
		await ensureCommits(repository, [to]);
		expect(await relations(repository, [{ from, to }])).toEqual(["ancestor"]);
		expect(playground.server.log).toHaveLength(requests);
	},
);

test("a remote that is a shallow clone itself is said, not guessed about", async () => {
	const host = await playground.local();
	await seed(host.folder, "main", chain(10));
	const [other = NOWHERE] = await seed(host.folder, "other", [{}]);
	const clone = join(playground.folder, "shallow.git");
	await git(
		host.folder,
		"clone",
		"--quiet",
		"--bare",
		"--depth=2",
		"--no-single-branch",
		`file://${host.folder}`,
		clone,
	);
	const tip = parseCommitId(await git(clone, "rev-parse", "main"), "a test");
	const shallow = await playground.host(clone, parseRemote(clone, "", "remote"));
	const error = await failure(relations(await shallow.open(), [{ from: other, to: tip }]));
	expect(error.code).toBe("invalid-input");
	expect(error.message).toBe(
		`${clone} is a shallow clone: its own history ends early, so what came before is not known. Nothing was written. Give the address of a complete repository (a checkout with fetch-depth: 0).`,
	);
});
