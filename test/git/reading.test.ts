import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { changedPaths } from "../../src/git/changed-paths.ts";
import { ensureCommits } from "../../src/git/ensure-commits.ts";
import { listRefs } from "../../src/git/list-refs.ts";
import { resolveCommit } from "../../src/git/resolve-commit.ts";
import { readTip } from "../../src/git/tips.ts";
import { listFolders, listTree } from "../../src/git/trees.ts";
import { parseCommitId, parseCommitPrefix } from "../../src/refs/commit-id.ts";
import { failure } from "./failure.ts";
import { git, type Playground, startPlayground } from "./hosts.ts";
import { branch, seed } from "./seed.ts";

let playground: Playground;
beforeAll(async () => {
	playground = await startPlayground();
});
afterAll(() => playground.close());

const NOWHERE = parseCommitId("1".repeat(40), "a test");

describe.each(["local", "http", "byGit"] as const)("reading over %s", (kind) => {
	test("a branch's tip, its date and some of its files", async () => {
		const host = await playground[kind]();
		const [, second] = await seed(host.folder, "gitops/dev", [
			{ files: { "a.yaml": "1" } },
			{
				files: { "a.yaml": Buffer.from([0, 255, 10, 13]), "b/run": { mode: "100755", content: "#!" } },
				time: 1_700_000_123,
			},
		]);
		const tip = await readTip(await host.open(), branch("gitops/dev"), [
			"a.yaml",
			"b/run",
			"none.yaml",
			"none/x",
			"a.yaml",
		]);
		expect(tip).toEqual({
			commit: second,
			committedAt: new Date(1_700_000_123_000),
			files: new Map([
				["a.yaml", { bytes: Buffer.from([0, 255, 10, 13]), mode: "100644" }],
				["b/run", { bytes: Buffer.from("#!"), mode: "100755" }],
			]),
		});
	});

	test("the default branch, whatever it is called; none in an empty repository", async () => {
		const host = await playground[kind]();
		const repository = await host.open();
		expect(await readTip(repository, "HEAD", ["x"])).toBeUndefined();
		expect(await readTip(repository, branch("trunk"), ["x"])).toBeUndefined();
		const [tip] = await seed(host.folder, "trunk", [{ files: { x: "1" } }]);
		await seed(host.folder, "trunk-2", [{ files: { x: "2" } }]);
		await git(host.folder, "symbolic-ref", "HEAD", "refs/heads/trunk");
		expect((await readTip(repository, "HEAD", ["x"]))?.commit).toBe(tip);
		expect(await readTip(repository, branch("trun"), ["x"])).toBeUndefined();
	});

	test("a commit that is no tip", async () => {
		const host = await playground[kind]();
		const [first = NOWHERE] = await seed(host.folder, "main", [{ files: { x: "1" } }, { files: { x: "2" } }]);
		const repository = await host.open();
		const tip = await readTip(repository, first, ["x"]);
		expect(tip?.commit).toBe(first);
		expect(tip?.files.get("x")?.bytes.toString()).toBe("1");
		expect(await failure(readTip(repository, NOWHERE, ["x"]))).toMatchObject({ code: "unknown-commit" });
	});

	test("a tip that moved is read anew", async () => {
		const host = await playground[kind]();
		const repository = await host.open();
		for (const content of ["1", "2", "3"]) {
			const [tip] = await seed(host.folder, "main", [{ files: { x: content, [`y${content}`]: "" } }]);
			const read = await readTip(repository, branch("main"), ["x"]);
			expect(read?.commit).toBe(tip);
			expect(read?.files.get("x")?.bytes.toString()).toBe(content);
		}
	});

	test("many reads at once do not get in each other's way", async () => {
		const host = await playground[kind]();
		const names = ["a", "b", "c", "d", "e"];
		for (const name of names) await seed(host.folder, name, [{ files: { x: name } }]);
		const repository = await host.open();
		const tips = await Promise.all(names.map((name) => readTip(repository, branch(name), ["x"])));
		expect(tips.map((tip) => tip?.files.get("x")?.bytes.toString())).toEqual(names);
	});

	test("folders and what is in them", async () => {
		const host = await playground[kind]();
		await seed(host.folder, "main", [
			{
				files: {
					"projects/blue/a": "1",
					"projects/green-ü/b/c": "1",
					"projects/README.md": "1",
					"projects/link": { mode: "120000", content: "blue" },
					"projects/sub": { mode: "160000", content: NOWHERE },
					"[x]*/y": "1",
				},
			},
		]);
		const repository = await host.open();
		const commit = (await readTip(repository, branch("main"), []))?.commit ?? NOWHERE;
		expect(await listFolders(repository, commit, "projects")).toEqual(["blue", "green-ü"]);
		expect(await listTree(repository, commit, "projects")).toEqual([
			{ name: "README.md", kind: "file" },
			{ name: "blue", kind: "folder" },
			{ name: "green-ü", kind: "folder" },
			{ name: "link", kind: "link" },
			{ name: "sub", kind: "submodule" },
		]);
		expect(await listFolders(repository, commit, "")).toEqual(["[x]*", "projects"]);
		expect(await listTree(repository, commit, "[x]*")).toEqual([{ name: "y", kind: "file" }]);
		expect(await listTree(repository, commit, "none")).toEqual([]);
	});

	test("refs by full name and by pattern, tags peeled", async () => {
		const host = await playground[kind]();
		const [commit = NOWHERE] = await seed(host.folder, "main", [{ files: { x: "1" } }]);
		await git(host.folder, "-c", "user.name=x", "-c", "user.email=x@y", "tag", "-a", "-m", "m", "blue/1.0.0", "main");
		for (const name of ["blue/1.1.0", "bluebird/1.0.0", "x/refs/tags/blue/1.1.0"])
			await git(host.folder, "tag", name, "main");
		await git(host.folder, "branch", "release/blue-1.0", "main");
		const tagObject = await git(host.folder, "rev-parse", "blue/1.0.0");
		const repository = await host.open();
		const here = { object: commit, commit };
		expect(await listRefs(repository, ["refs/tags/blue/*"])).toEqual(
			new Map([
				["refs/tags/blue/1.0.0", { object: tagObject, commit }],
				["refs/tags/blue/1.1.0", here],
			]),
		);
		expect(
			await listRefs(repository, ["refs/heads/release/blue-1.0", "refs/tags/blue/1.1.0", "refs/tags/none"]),
		).toEqual(
			new Map([
				["refs/heads/release/blue-1.0", here],
				["refs/tags/blue/1.1.0", here],
			]),
		);
		expect(await listRefs(repository, ["HEAD"])).toEqual(new Map([["HEAD", here]]));
		expect(await listRefs(repository, ["refs/tags/none"])).toEqual(new Map());
		expect(await listRefs(repository, [])).toEqual(new Map());
	});

	test("commits by their ids: those that are no tip, too", async () => {
		const host = await playground[kind]();
		const [first = NOWHERE, second = NOWHERE] = await seed(host.folder, "main", [
			{ files: { x: "1" } },
			{ files: { x: "2" } },
			{},
		]);
		const repository = await host.open();
		await ensureCommits(repository, [first, second, first]);
		await ensureCommits(repository, [second]);
		const unknown = await failure(ensureCommits(repository, [first, NOWHERE]));
		expect(unknown.code).toBe("unknown-commit");
		expect(unknown.message).toContain(
			`it has no commit ${NOWHERE}. Nothing was written. Was it pushed, and to this repository?`,
		);
		const blob = parseCommitId(await git(host.folder, "rev-parse", "main:x"), "a test");
		expect(await failure(ensureCommits(repository, [blob]))).toMatchObject({ code: "unknown-commit" });
		await git(host.folder, "-c", "user.name=x", "-c", "user.email=x@y", "tag", "-a", "-m", "m", "v1", "main");
		const tag = parseCommitId(await git(host.folder, "rev-parse", "v1"), "a test");
		const wrong = await failure(ensureCommits(repository, [first, tag]));
		expect(wrong.code).toBe("unknown-commit");
		expect(wrong.message).toBe(`${tag} at ${host.remote.url} is no commit, but a tag. Nothing was written.`);
	});

	test("a commit from its first digits", async () => {
		const host = await playground[kind]();
		const commits = await seed(
			host.folder,
			"main",
			Array.from({ length: 30 }, () => ({})),
		);
		const [tagged = NOWHERE] = await seed(host.folder, "gone", [{ message: "only tagged" }]);
		await git(host.folder, "tag", "only", "gone");
		await git(host.folder, "branch", "-D", "gone");
		const repository = await host.open();
		for (const commit of [commits[3] ?? NOWHERE, tagged]) {
			expect(await resolveCommit(repository, parseCommitPrefix(commit.slice(0, 7), "x"))).toBe(commit);
			expect(await resolveCommit(repository, parseCommitPrefix(commit.toUpperCase(), "x"))).toBe(commit);
		}
		const none = await failure(resolveCommit(repository, parseCommitPrefix("1111111", "x")));
		expect(none).toMatchObject({ code: "unknown-commit" });
		expect(none.message).toContain("begins with 1111111. Nothing was written. Was it pushed");
		expect(await failure(resolveCommit(repository, parseCommitPrefix(NOWHERE, "x")))).toMatchObject({
			code: "unknown-commit",
		});
	});

	test("the paths that differ between two commits", async () => {
		const host = await playground[kind]();
		const [base = NOWHERE, head = NOWHERE] = await seed(host.folder, "main", [
			{
				files: {
					same: "1",
					gone: "1",
					"old/name": "moved moved moved",
					"mode.sh": "x",
					"dir/f": "1",
					sub: { mode: "160000", content: NOWHERE },
				},
			},
			{
				files: {
					gone: null,
					"old/name": null,
					"new/name": "moved moved moved",
					"mode.sh": { mode: "100755", content: "x" },
					dir: null,
					'q"uote\\\ttab\nline ü': "1",
					sub: { mode: "160000", content: "2".repeat(40) },
				},
			},
			{},
		]);
		await seed(host.folder, "main", [{ files: { dir: "a file now" } }]);
		const repository = await host.open();
		expect((await changedPaths(repository, base, head)).sort()).toEqual(
			["dir/f", "gone", "mode.sh", "new/name", "old/name", 'q"uote\\\ttab\nline ü', "sub"].sort(),
		);
		expect(await changedPaths(repository, base, base)).toEqual([]);
		expect(await failure(changedPaths(repository, base, NOWHERE))).toMatchObject({ code: "unknown-commit" });
	});
});

test("a path that is not UTF-8 is shown as far as it can be", async () => {
	const host = await playground.local();
	const [base = NOWHERE] = await seed(host.folder, "main", [{ files: { a: "1" } }]);
	const { fastImport } = await import("./seed.ts");
	const stream = [
		"commit refs/heads/main\ncommitter a <a@b> 1 +0000\ndata 1\nx\nfrom refs/heads/main^0\nM 100644 inline b",
		"\ndata 1\nx\n",
	];
	await fastImport(
		host.folder,
		Buffer.concat([Buffer.from(stream[0] ?? ""), Buffer.from([0xff]), Buffer.from(stream[1] ?? "")]),
	);
	const head = parseCommitId(await git(host.folder, "rev-parse", "main"), "a test");
	expect(await changedPaths(await host.open(), base, head)).toEqual(["b\ufffd"]);
});

test("several commits that begin alike are named", async () => {
	const host = await playground.local();
	// Found by trying: these two commits differ in their second alone, and their ids begin with b34f5f8.
	const [other = NOWHERE] = await seed(host.folder, "one", [{ message: "twin", time: 1_000_035_812 }]);
	const [twin = NOWHERE] = await seed(host.folder, "two", [{ message: "twin", time: 1_000_040_663 }]);
	expect([other.slice(0, 7), twin.slice(0, 7)]).toEqual(["b34f5f8", "b34f5f8"]);
	const error = await failure(resolveCommit(await host.open(), parseCommitPrefix(twin.slice(0, 7), "x")));
	expect(error.code).toBe("invalid-input");
	expect(error.message).toContain(`${twin.slice(0, 7)} is the beginning of 2 commits`);
	expect(error.message).toContain(twin);
	expect(error.message).toContain(other);
	expect(error.message).toContain("Give more digits.");
});

test.each([
	["http", 4],
	["byGit", 5],
] as const)("a file is read over %s in %i requests, without its neighbours", async (kind, requests) => {
	const host = await playground[kind]();
	await seed(host.folder, "main", [{ files: { "a/config.yaml": "x".repeat(100), "a/big": randomBytes(100_000) } }, {}]);
	const repository = await host.open();
	playground.server.clearLog();
	await readTip(repository, "HEAD", ["a/config.yaml"]);
	expect(playground.server.log).toHaveLength(requests);
	expect(playground.server.log.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(2_500);
});
