import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, test } from "@jest/globals";
import { relations } from "../../src/git/ancestry.ts";
import { parseChanges, parsePatches } from "../../src/git/patches.ts";
import { COMPARED_AT_MOST, unmergedCommits } from "../../src/git/unmerged.ts";
import { type CommitId, parseCommitId } from "../../src/refs/commit-id.ts";
import { refusal } from "../documents/refusal.ts";
import { failure } from "./failure.ts";
import { git, type Host, startPlayground } from "./hosts.ts";
import { type Seed, seed } from "./seed.ts";

const playground = await startPlayground();
afterAll(() => playground.close());

const NOWHERE = parseCommitId("1".repeat(40), "a test");
const PAGE = Array.from({ length: 40 }, (_, n) => `line ${n}`);
/** A page of 40 lines, some of them changed. */
const page = (changes: Record<number, string> = {}) =>
	PAGE.map((line, n) => changes[n] ?? line)
		.map((line) => `${line}\n`)
		.join("");

/** `main` has one commit with the page, where the branch `release` begins. */
async function parting(kind: "local" | "http" | "byGit" = "local"): Promise<Host> {
	const host = await playground[kind]();
	await seed(host.folder, "main", [{ message: "feat: begin", files: { "blue/page": page(), "green/page": page() } }]);
	await seed(host.folder, "release", [{ from: "refs/heads/main^0", message: "ci: line", files: { "blue/line": "1" } }]);
	await seed(host.folder, "main", [{ message: "ci: line", files: { "blue/line": "1" }, time: 1_700_000_100 }]);
	return host;
}

async function heads({ folder }: Host): Promise<[release: CommitId, main: CommitId]> {
	const [release = "", main = ""] = (await git(folder, "rev-parse", "release", "main")).split("\n");
	return [parseCommitId(release, "release"), parseCommitId(main, "main")];
}

/** The subjects of what is not in `main`; Git's own `cherry` must say the same. */
async function unmerged(host: Host): Promise<string[]> {
	const [release, main] = await heads(host);
	const answer = await unmergedCommits(await host.open(), release, main);
	if (answer === "unknown") throw new Error("It was not told.");
	const cherry = (await git(host.folder, "cherry", main, release)).split("\n").reverse();
	const byGit = cherry.flatMap((line) => (line.startsWith("+ ") ? [line.slice(2)] : []));
	expect(answer.map(({ commit }) => commit)).toEqual(byGit);
	return answer.map(({ subject }) => subject);
}

const FIX: Seed = { message: "fix: line 5", files: { "blue/page": page({ 5: "fixed" }) } };

describe.each(["local", "http", "byGit"] as const)("over %s", (kind) => {
	test("a fix on the branch alone is named with its subject, newest first", async () => {
		const host = await parting(kind);
		const [first, second] = await seed(host.folder, "release", [
			FIX,
			{ message: "fix: two\nlines\n\nand a body", files: { "green/page": page({ 7: "fixed, ü" }) } },
		]);
		await seed(host.folder, "main", [{ message: "feat: more", files: { "blue/other": "1" } }]);
		const [release, main] = await heads(host);
		expect(await unmergedCommits(await host.open(), release, main)).toEqual([
			{ commit: second, subject: "fix: two lines" },
			{ commit: first, subject: "fix: line 5" },
		]);
		expect(await unmerged(host)).toEqual(["fix: two lines", "fix: line 5"]);
	});

	test("a cherry-pick is there: with another message, date, place in the file, and after it was reverted", async () => {
		const host = await parting(kind);
		await seed(host.folder, "main", [
			{ message: "feat: above", files: { "blue/page": `new\nlines\nabove\n${page()}` } },
			{ ...FIX, files: { "blue/page": `new\nlines\nabove\n${page({ 5: "fixed" })}` }, time: 1_800_000_000 },
			{ message: "Revert fix", files: { "blue/page": `new\nlines\nabove\n${page()}` } },
		]);
		await seed(host.folder, "release", [{ ...FIX, message: `fix: line 5\n\n(cherry picked from commit ${NOWHERE})` }]);
		expect(await unmerged(host)).toEqual([]);
	});
});

describe("the same change", () => {
	test.concurrent("as one squashed commit of another author, or applied twice on the branch", async () => {
		const host = await parting();
		await seed(host.folder, "release", [FIX, { message: "revert", files: { "blue/page": page() } }, FIX]);
		await git(
			host.folder,
			...["-c", "user.name=B", "-c", "user.email=b@c"],
			...["commit-tree", "-m", "squashed (#7)", "-p", "main", await treeWith(host, FIX)],
		).then((commit) => git(host.folder, "update-ref", "refs/heads/main", commit));
		expect(await unmerged(host)).toEqual(["revert"]);
	});

	test.concurrent("in a folder that was merged into main, with a merge commit on each side", async () => {
		const host = await parting();
		const [topic = ""] = await seed(host.folder, "topic", [{ from: "refs/heads/main^0", ...FIX }]);
		await seed(host.folder, "main", [{ message: "feat: more", files: { "blue/other": "1" } }]);
		await seed(host.folder, "main", [{ message: "Merge topic", merge: [topic], files: FIX.files ?? {} }]);
		const [side = ""] = await seed(host.folder, "side", [
			{ from: "refs/heads/release^0", message: "fix: on the side", files: { "green/page": page({ 1: "fixed" }) } },
		]);
		await seed(host.folder, "release", [FIX]);
		await seed(host.folder, "release", [
			{ message: "Merge side", merge: [side], files: { "green/page": page({ 1: "fixed" }) } },
		]);
		expect(await unmerged(host)).toEqual(["fix: on the side"]);
	});

	test.concurrent.each<[string, Seed, Seed]>([
		[
			"a conflict that was resolved",
			FIX,
			{ files: { "blue/page": page({ 5: "fixed", 6: "and this" }) }, message: "fix: line 5" },
		],
		["another file beside it", FIX, { files: { ...FIX.files, "blue/other": "1" } }],
		["another path", FIX, { files: { "green/page": page({ 5: "fixed" }) } }],
		["the mode of a file", { files: { "blue/page": { mode: "100755", content: page() } } }, FIX],
		[
			"another target of a link",
			{ files: { "blue/link": { mode: "120000", content: "a" } } },
			{ files: { "blue/link": { mode: "120000", content: "b" } } },
		],
		[
			"another commit of a submodule",
			{ files: { sub: { mode: "160000", content: NOWHERE } } },
			{ files: { sub: { mode: "160000", content: "2".repeat(40) } } },
		],
	])("is not the same with %s", async (_, here, there) => {
		const host = await parting();
		await seed(host.folder, "release", [{ message: "fix", ...here }]);
		await seed(host.folder, "main", [there]);
		expect(await unmerged(host)).toHaveLength(1);
	});

	test.concurrent.each<[string, Seed]>([
		["a new file", { files: { "blue/new file\n": "new\n" } }],
		["a file that went", { files: { "green/page": null } }],
		["the mode of a file", { files: { "blue/page": { mode: "100755", content: page() } } }],
		["a link", { files: { "blue/link": { mode: "120000", content: "a" } } }],
		["a commit of a submodule", { files: { sub: { mode: "160000", content: NOWHERE } } }],
		["a binary file", { files: { "blue/logo": Buffer.from([0, 1, 2, 3]) } }],
		[
			"a file that has no last newline, and holds what a patch holds",
			{ files: { "blue/page": `${"a".repeat(40)}\n-` } },
		],
		["a rename", { files: { "green/page": null, "green/moved": page() } }],
	])("is the same for %s", async (_, change) => {
		const host = await parting();
		await seed(host.folder, "release", [{ message: "fix", ...change }]);
		await seed(host.folder, "main", [{ message: "feat: more", files: { "blue/other": "1" } }, change]);
		expect(await unmerged(host)).toEqual([]);
	});

	test.concurrent("is not the same for two changes of one binary file, nor for other white space", async () => {
		const host = await parting();
		const logo = (last: number): Seed => ({ message: "logo", files: { "blue/logo": Buffer.from([0, 1, 2, last]) } });
		const yaml = (indent: string): Seed => ({ message: "indent", files: { "blue/x": `a:\n${indent}b: 1\n` } });
		await seed(host.folder, "release", [logo(3), yaml("  ")]);
		await seed(host.folder, "main", [logo(4), yaml(" ")]);
		const [release, main] = await heads(host);
		const answer = await unmergedCommits(await host.open(), release, main);
		expect(answer).toMatchObject([{ subject: "indent" }, { subject: "logo" }]);
	});
});

test("an empty commit has nothing to merge", async () => {
	const host = await parting();
	await seed(host.folder, "release", [{ message: "empty" }]);
	const [release, main] = await heads(host);
	expect(await unmergedCommits(await host.open(), release, main)).toEqual([]);
});

test("histories without a common beginning", async () => {
	const host = await playground.local();
	await seed(host.folder, "main", [{ message: "same", files: { a: "1" } }, { files: { b: "1" } }]);
	await seed(host.folder, "release", [
		{ message: "same", files: { a: "1" }, time: 1_600_000_000 },
		{ message: "own", files: { c: "1" } },
	]);
	expect(await unmerged(host)).toEqual(["own"]);
});

test("what is contained is merged, and a branch that goes on from main is not", async () => {
	const host = await parting();
	const [release, main] = await heads(host);
	const [ahead = NOWHERE] = await seed(host.folder, "ahead", [{ from: main, ...FIX }]);
	const repository = await host.open();
	expect(await unmergedCommits(repository, main, main)).toEqual([]);
	expect(await unmergedCommits(repository, main, ahead)).toEqual([]);
	expect(await unmergedCommits(repository, ahead, main)).toMatchObject([{ commit: ahead }]);
	const [merge = NOWHERE] = await seed(host.folder, "main", [{ merge: [release] }]);
	expect(await unmergedCommits(repository, release, merge)).toEqual([]);
	expect(await failure(unmergedCommits(repository, NOWHERE, main))).toMatchObject({ code: "unknown-commit" });
});

test.each([
	["http", 4, 2],
	["byGit", 8, 4],
] as const)(
	"main is 300 commits ahead, over %s: the history, the folders, and no file but those of commits that are alike",
	async (kind, forHistory, forFiles) => {
		const host = await parting(kind);
		const big = () => randomBytes(5_000).toString("hex");
		await seed(host.folder, "main", [
			...Array.from({ length: 150 }, (_, n) => ({
				files: { "green/page": page({ 3: `${n}` }), [`libs/${n}`]: big() },
			})),
			FIX,
			...Array.from({ length: 150 }, (_, n) => ({ files: { [`docs/${n}`]: big() } })),
		]);
		await seed(host.folder, "release", [FIX, { message: "fix: alone", files: { "libs/0": big(), "libs/big": big() } }]);
		const [release, main] = await heads(host);
		const repository = await host.open();
		const { server } = playground;
		server.clearLog();
		await relations(repository, [{ from: release, to: main }]);
		expect(server.log).toHaveLength(forHistory);
		server.clearLog();
		expect(await unmergedCommits(repository, release, main)).toMatchObject([{ subject: "fix: alone" }]);
		expect(server.log).toHaveLength(forFiles);
		expect(server.log.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(50_000);
		const objects = ["cat-file", "--batch-all-objects", "--batch-check=%(objecttype)"];
		expect(await git(repository.graph.folder, ...objects)).not.toMatch(/tree|blob/);
	},
);

test("where main contains the branch it costs no more than that question, and nothing when that was asked", async () => {
	const host = await parting("http");
	const [release] = await heads(host);
	const [main = NOWHERE] = await seed(host.folder, "main", [{ merge: [release] }]);
	const repository = await host.open();
	playground.server.clearLog();
	expect(await unmergedCommits(repository, release, main)).toEqual([]);
	expect(playground.server.log).toHaveLength(2);
	const other = await host.open();
	await relations(other, [{ from: release, to: main }]);
	playground.server.clearLog();
	expect(await unmergedCommits(other, release, main)).toEqual([]);
	expect(playground.server.log).toEqual([]);
});

test("too many commits on either side since they parted: unknown, and no folder is read", async () => {
	const host = await parting("http");
	await seed(
		host.folder,
		"main",
		Array.from({ length: COMPARED_AT_MOST }, () => ({})),
	);
	await seed(host.folder, "release", [FIX]);
	const [release, main] = await heads(host);
	const repository = await host.open();
	await relations(repository, [{ from: release, to: main }]);
	playground.server.clearLog();
	expect(await unmergedCommits(repository, release, main)).toBe("unknown");
	expect(await unmergedCommits(repository, main, release)).toBe("unknown");
	expect(playground.server.log).toEqual([]);
});

test("a commit's id in a patch is not taken for the beginning of another", () => {
	const id = "a".repeat(40);
	const patch = `diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-\r${id}\n+${id}\n`;
	expect([...parsePatches(Buffer.from(`${NOWHERE}\n${patch}`)).keys()]).toEqual([NOWHERE]);
});

test("a path that looks like a commit's id is a path; what Git does not say is refused", () => {
	const [before, path] = ["a".repeat(40), "b".repeat(40)];
	const line = `:100644 000000 ${before} ${"0".repeat(40)} D`;
	expect(parseChanges(Buffer.from(`${NOWHERE}\0${line}\0${path}\0`))).toEqual(
		new Map([[NOWHERE, { paths: `${path}\0`, blobs: [before] }]]),
	);
	expect(parseChanges(Buffer.from(""))).toEqual(new Map());
	for (const odd of [`${line}\0${path}\0`, `${NOWHERE}\0M\0${path}\0`, `${NOWHERE}\0${line}\0`]) {
		expect(refusal(() => parseChanges(Buffer.from(odd)))).toEqual({
			code: "internal",
			message: "git diff-tree answered with something that is not understood.",
		});
	}
});

/** A tree like main's with the change in it. */
async function treeWith(host: Host, change: Seed): Promise<string> {
	await seed(host.folder, "scratch", [{ from: "refs/heads/main^0", ...change }]);
	const tree = await git(host.folder, "rev-parse", "scratch^{tree}");
	await git(host.folder, "update-ref", "-d", "refs/heads/scratch");
	return tree;
}
