import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type BranchHistory, type FileVersion, openHistory } from "../../src/git/history.ts";
import { parseRemote } from "../../src/git/remote.ts";
import { parseCommitId } from "../../src/refs/commit-id.ts";
import { failure } from "./failure.ts";
import { git, type Host, type Playground, startPlayground } from "./hosts.ts";
import { branch, type Seed, seed } from "./seed.ts";

let playground: Playground;
beforeAll(async () => {
	playground = await startPlayground();
});
afterAll(() => playground.close());

const BRANCH = branch("gitops/production-releases");
const PATH = "release-manifests/production.yaml";
const NOWHERE = parseCommitId("1".repeat(40), "a test");

async function open(host: Host): Promise<BranchHistory> {
	const history = (await openHistory(await host.open(), [{ branch: BRANCH, paths: [PATH] }])).get(BRANCH);
	if (history === undefined) throw new Error("the branch is missing");
	return history;
}

async function all(versions: AsyncIterable<FileVersion>): Promise<FileVersion[]> {
	const found: FileVersion[] = [];
	for await (const version of versions) found.push(version);
	return found;
}

describe.each(["local", "http", "byGit"] as const)("history over %s", (kind) => {
	test("the commits that changed a file, newest first, with what it was then", async () => {
		const host = await playground[kind]();
		const commits = await seed(host.folder, BRANCH, [
			{ files: { other: "1" }, message: "before" },
			{ files: { [PATH]: "blue: 1\n" }, message: "deploy\n\nRelease-Kind: deploy\n", time: 1_700_000_100 },
			{ files: { other: "2" } },
			{ files: { [PATH]: null }, message: "gone" },
			{ files: { [PATH]: "blue: 1\n" }, message: "again" },
			{ message: "empty" },
		]);
		const { tip, versions } = await open(host);
		expect(tip.commit).toBe(commits[5]);
		expect(tip.files.get(PATH)?.bytes.toString()).toBe("blue: 1\n");
		const found = await all(versions(PATH));
		expect(found.map(({ commit, content }) => [commit, content?.toString()])).toEqual([
			[commits[4], "blue: 1\n"],
			[commits[3], undefined],
			[commits[1], "blue: 1\n"],
		]);
		expect(found[2]).toMatchObject({
			committedAt: new Date(1_700_000_100_000),
			message: "deploy\n\nRelease-Kind: deploy\n",
		});
		expect((await all(versions("other"))).map(({ commit }) => commit)).toEqual([commits[2], commits[0]]);
		expect(await all(versions("none"))).toEqual([]);
	});

	test("only first parents count: a merge is one change", async () => {
		const host = await playground[kind]();
		const [first = NOWHERE] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "1" } }]);
		const side = await seed(host.folder, "side", [{ from: first, files: { [PATH]: "2" } }, { files: { [PATH]: "3" } }]);
		const [merge] = await seed(host.folder, BRANCH, [{ merge: [side[1] ?? NOWHERE], files: { [PATH]: "3" } }]);
		const found = await all((await open(host)).versions(PATH));
		expect(found.map(({ commit, content }) => [commit, content?.toString()])).toEqual([
			[merge, "3"],
			[first, "1"],
		]);
	});

	test("what lies beyond the edge of the fetch is fetched when asked for, and the edge is no change", async () => {
		const host = await playground[kind]();
		const quiet = (from: number, count: number): Seed[] =>
			Array.from({ length: count }, (_, n) => ({ files: { other: `${from + n}` } }));
		const commits = await seed(host.folder, BRANCH, [
			{ files: { [PATH]: "A" } },
			...quiet(0, 199),
			{ files: { [PATH]: "B" } },
			...quiet(1000, 199),
		]);
		const { versions } = await open(host);
		const found = await all(versions(PATH));
		expect(found.map(({ commit, content }) => [commit, content?.toString()])).toEqual([
			[commits[200], "B"],
			[commits[0], "A"],
		]);
		expect((await all(versions(PATH))).map(({ commit }) => commit)).toEqual([commits[200], commits[0]]);
	});

	test.each([49, 50, 51, 199, 200, 201])("a change %i commits below the tip is found once", async (distance) => {
		const host = await playground[kind]();
		const commits = await seed(host.folder, BRANCH, [
			{ files: { [PATH]: "A" } },
			{ files: { [PATH]: "B" } },
			...Array.from({ length: distance }, (_, n) => ({ files: { other: `${n}` } })),
		]);
		const found = await all((await open(host)).versions(PATH));
		expect(found.map(({ commit, content }) => [commit, content?.toString()])).toEqual([
			[commits[1], "B"],
			[commits[0], "A"],
		]);
	});

	test("several branches at once; one that is missing is not in the answer", async () => {
		const host = await playground[kind]();
		for (const name of ["gitops/a", "gitops/b"]) await seed(host.folder, name, [{ files: { x: name } }]);
		const wanted = ["gitops/none", "gitops/a", "gitops/never", "gitops/b"].map((name) => ({
			branch: branch(name),
			paths: ["x"],
		}));
		const histories = await openHistory(await host.open(), wanted);
		expect([...histories].map(([name, { tip }]) => [name, tip.files.get("x")?.bytes.toString()])).toEqual([
			["gitops/a", "gitops/a"],
			["gitops/b", "gitops/b"],
		]);
		expect(await openHistory(await host.open(), wanted.slice(0, 1))).toEqual(new Map());
	});

	test("it is of the tip that was read, also when the branch moves on", async () => {
		const host = await playground[kind]();
		const changes = Array.from({ length: 120 }, (_, n) => ({ files: { [PATH]: `${n}` } }));
		await seed(host.folder, BRANCH, changes);
		const { versions } = await open(host);
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "later" } }]);
		const contents = (await all(versions(PATH))).map(({ content }) => content?.toString());
		expect(contents).toEqual(changes.map((_, n) => `${119 - n}`));
	});
});

test.each([
	["http", 1],
	["byGit", 2],
] as const)(
	"a plan's need over %s is one fetch of three requests; going back costs %i more at each depth",
	async (kind, more) => {
		const host = await playground[kind]();
		await seed(
			host.folder,
			BRANCH,
			Array.from({ length: 400 }, (_, n) => ({ files: { [PATH]: `${n}` } })),
		);
		const repository = await host.open();
		playground.server.clearLog();
		const history = (await openHistory(repository, [{ branch: BRANCH, paths: [PATH] }])).get(BRANCH);
		const versions = history?.versions(PATH);
		for (let n = 0; n < 49; n++) await versions?.next();
		expect(playground.server.log).toHaveLength(3);
		await versions?.next();
		expect(playground.server.log).toHaveLength(3 + more);
		for (let n = 50; n < 400; n++) expect((await versions?.next())?.value?.content?.toString()).toBe(`${399 - n}`);
		expect(await versions?.next()).toEqual({ done: true, value: undefined });
		expect(playground.server.log).toHaveLength(3 + 2 * more);
	},
);

test("the edge of a remote that is a shallow clone is no beginning", async () => {
	const host = await playground.local();
	await seed(
		host.folder,
		BRANCH,
		Array.from({ length: 9 }, (_, n) => ({ files: { [PATH]: `${n}` } })),
	);
	const clone = join(playground.folder, "shallow.git");
	await git(
		host.folder,
		"clone",
		"--quiet",
		"--bare",
		"--depth=3",
		`--branch=${BRANCH}`,
		`file://${host.folder}`,
		clone,
	);
	const { versions } = await open(await playground.host(clone, parseRemote(clone, "", "remote")));
	const found: (string | undefined)[] = [];
	const error = await failure(
		(async () => {
			for await (const { content } of versions(PATH)) found.push(content?.toString());
		})(),
	);
	expect(error.code).toBe("invalid-input");
	expect(error.message).toContain("is a shallow clone");
	expect(found).toEqual(["8", "7"]);
});
