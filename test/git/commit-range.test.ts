import { afterAll, describe, expect, test } from "@jest/globals";
import { type CommitRange, commitRanges } from "../../src/git/commit-range.ts";
import { parseTouched } from "../../src/git/touched-paths.ts";
import { type CommitId, parseCommitId } from "../../src/refs/commit-id.ts";
import { refusal } from "../documents/refusal.ts";
import { failure } from "./failure.ts";
import { git, type Host, KINDS, startPlayground } from "./hosts.ts";
import { type Seed, seed } from "./seed.ts";

const playground = await startPlayground();
afterAll(() => playground.close());

const NOWHERE = parseCommitId("1".repeat(40), "a test");

/** `main` with these commits on it, and where it began. */
async function history(...commits: readonly Seed[]): Promise<{ host: Host; begin: CommitId; ids: CommitId[] }> {
	const host = await playground.local();
	const [begin = NOWHERE, ...ids] = await seed(host.folder, "main", [
		{ message: "begin", files: { "blue/a": "1" } },
		...commits,
	]);
	return { host, begin, ids };
}

async function between(host: Host, from: CommitId, to: CommitId): Promise<CommitRange> {
	const [range] = await commitRanges(await host.open(), [{ from, to }]);
	if (range === undefined) throw new Error("There is no range.");
	return range;
}

/** Subjects and paths of one side. */
function told(side: CommitRange["coming"]): [string | undefined, readonly string[]][] {
	return side.commits.map(({ message, paths }) => [message.split("\n")[0], paths]);
}

describe("one contains the other", () => {
	test.concurrent("newest first, each with what it touched; renames are two paths", async () => {
		const { host, begin, ids } = await history(
			{ message: "add", files: { "blue/b": "1", "green/a": "1" } },
			{ message: "rename", files: { "blue/b": null, 'blue/ü\n"c': "1" } },
			{ message: "empty" },
			{ message: "mode", files: { "green/a": { mode: "100755", content: "1" } } },
		);
		const { coming, going } = await between(host, begin, ids.at(-1) ?? NOWHERE);
		expect(told(coming)).toEqual([
			["mode", ["green/a"]],
			["empty", []],
			["rename", ["blue/b", 'blue/ü\n"c']],
			["add", ["blue/b", "green/a"]],
		]);
		expect(coming.unread).toBe(0);
		expect(going).toEqual({ commits: [], unread: 0 });
	});

	test.concurrent("backwards everything goes", async () => {
		const { host, begin, ids } = await history({ message: "one", files: { x: "1" } });
		const { coming, going } = await between(host, ids[0] ?? NOWHERE, begin);
		expect([told(coming), told(going)]).toEqual([[], [["one", ["x"]]]]);
	});

	test.concurrent("author, date and the whole message, whatever is in them", async () => {
		const message = "feat: <b>\u202e@all\n\nBody |\n\nRefs: 1\n";
		const { host, begin, ids } = await history({ message, time: 1_700_000_777 });
		const { coming } = await between(host, begin, ids[0] ?? NOWHERE);
		expect(coming.commits).toEqual([
			{
				commit: ids[0],
				parents: [begin],
				author: "A Person",
				committedAt: new Date(1_700_000_777_000),
				message,
				paths: [],
			},
		]);
	});

	test.concurrent("a merge touches what is as in none of its parents", async () => {
		const { host, begin } = await history({ message: "main", files: { "blue/a": "main", "blue/m": "1" } });
		const [topic = NOWHERE] = await seed(host.folder, "topic", [
			{ message: "topic", from: begin, files: { "blue/a": "topic", "blue/t": "1" } },
		]);
		const [merge = NOWHERE] = await seed(host.folder, "main", [
			{ message: "merge", merge: [topic], files: { "blue/a": "both", "blue/t": "1" }, time: 1_700_000_009 },
		]);
		const { coming } = await between(host, begin, merge);
		expect(told(coming)[0]).toEqual(["merge", ["blue/a"]]);
		expect(told(coming).slice(1).sort()).toEqual([
			["main", ["blue/a", "blue/m"]],
			["topic", ["blue/a", "blue/t"]],
		]);
	});
});

describe("they parted", () => {
	test.concurrent("both directions are told", async () => {
		const { host, begin, ids } = await history({ message: "on main", files: { m: "1" } });
		const [released = NOWHERE] = await seed(host.folder, "release", [
			{ message: "on release", from: begin, files: { r: "1" } },
		]);
		const { coming, going } = await between(host, released, ids[0] ?? NOWHERE);
		expect([told(coming), told(going)]).toEqual([[["on main", ["m"]]], [["on release", ["r"]]]]);
	});

	test.concurrent("without a common beginning", async () => {
		const { host, ids } = await history({ message: "on main", files: { m: "1" } });
		const [other = NOWHERE] = await seed(host.folder, "other", [{ message: "alone", files: { o: "1" } }]);
		const { coming, going } = await between(host, other, ids[0] ?? NOWHERE);
		expect([coming.commits.length, told(going)]).toEqual([2, [["alone", ["o"]]]]);
	});
});

describe.each(KINDS)("over %s", (kind) => {
	test("a hotfix line against the default branch, merges among it", async () => {
		const host = await playground[kind]();
		const [begin = NOWHERE] = await seed(host.folder, "main", [{ message: "begin", files: { "blue/a": "1" } }]);
		const [hotfix = NOWHERE] = await seed(host.folder, "release", [
			{ message: "hotfix", from: begin, files: { "blue/a": "hot" } },
		]);
		const [topic = NOWHERE] = await seed(host.folder, "topic", [
			{ message: "topic", from: begin, files: { "blue/t": "1" } },
		]);
		const [merge = NOWHERE] = await seed(host.folder, "main", [
			{ message: "merge", merge: [topic], files: { "blue/t": "1" }, time: 1_700_000_009 },
		]);
		const { coming, going } = await between(host, hotfix, merge);
		expect([told(coming), told(going)]).toEqual([
			[
				["merge", []],
				["topic", ["blue/t"]],
			],
			[["hotfix", ["blue/a"]]],
		]);
	});

	test("a commit that is not there", async () => {
		const host = await playground[kind]();
		const [begin = NOWHERE] = await seed(host.folder, "main", [{ message: "begin", files: { "blue/a": "1" } }]);
		expect(await failure(between(host, NOWHERE, begin))).toMatchObject({ code: "unknown-commit" });
	});
});

test("the same commit: nothing, and nothing is asked", async () => {
	const host = await playground.http();
	const [only = NOWHERE] = await seed(host.folder, "main", [{}]);
	playground.server.clearLog();
	expect(await between(host, only, only)).toEqual({
		coming: { commits: [], unread: 0 },
		going: { commits: [], unread: 0 },
	});
	expect(playground.server.log).toEqual([]);
});

test("several pairs at once are what each of them is", async () => {
	const { host, begin, ids } = await history(...[1, 2, 3].map((n) => ({ files: { x: `${n}` } })));
	const pairs = [begin, ...ids].map((from) => ({ from, to: ids.at(-1) ?? NOWHERE }));
	const all = await commitRanges(await host.open(), pairs);
	expect(all.map(({ coming }) => coming.commits.length)).toEqual([3, 2, 1, 0]);
});

// main: 1 … 100; a topic that left main at 10 and is merged after 100. Within 64 commits of the merge lies the beginning
// of the history, and 1 to 10 with it; within 64 of 100 they do not: only dates tell that they are not new.
test("a topic of long ago brings itself, and not the history before it", async () => {
	const host = await playground.local();
	const main = await seed(
		host.folder,
		"main",
		Array.from({ length: 100 }, (_, n) => ({ message: `main ${n}`, files: { m: `${n}` } })),
	);
	const [from = NOWHERE] = main.slice(-1);
	const [topic = NOWHERE] = await seed(host.folder, "topic", [
		{ message: "topic", from: main[9] ?? NOWHERE, files: { t: "1" }, time: 1_700_000_050 },
	]);
	const [merge = NOWHERE] = await seed(host.folder, "main", [
		{ message: "merge", merge: [topic], files: { t: "1" }, time: 1_700_000_200 },
	]);
	const { coming, going } = await between(host, from, merge);
	expect([told(coming), told(going)]).toEqual([
		[
			["merge", []],
			["topic", ["t"]],
		],
		[],
	]);
	expect(await git(host.folder, "rev-list", "--count", `${from}..${merge}`)).toBe("2");
});

test("300 commits over HTTP: the history, then the folders of just these commits, and no file", async () => {
	const host = await playground.http();
	const big = "x".repeat(20_000);
	const old = Array.from({ length: 500 }, (_, n) => ({ files: { [`old/${n}`]: `${n}${big}` } }));
	const made = await seed(host.folder, "main", [
		...old,
		...Array.from({ length: 300 }, (_, n) => ({ files: { [`new/${n % 10}`]: `${n}${big}` }, time: 1_800_000_000 + n })),
	]);
	const { server } = playground;
	server.clearLog();
	const repository = await host.open();
	const [range] = await commitRanges(repository, [{ from: made[499] ?? NOWHERE, to: made[799] ?? NOWHERE }]);
	expect(range?.coming.commits).toHaveLength(300);
	expect(range?.coming.commits[0]?.paths).toEqual(["new/9"]);
	// The history three times, each deeper, and the folders.
	expect(server.log.length).toBeLessThanOrEqual(10);
	expect(server.log.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(250_000);
	const objects = await git(repository.graph.folder, "cat-file", "--batch-all-objects", "--batch-check=%(objecttype)");
	expect(objects).not.toMatch(/tree|blob/);
});

test("what Git says of paths that look like its own words, and what it does not say", () => {
	const raw = (path: string, mark = ":") => `${mark}100644 100644 ${"a".repeat(40)} ${"b".repeat(40)} M\0${path}\0`;
	const text = `${NOWHERE}\0${raw("b".repeat(40))}${raw(":100644 x", "::100644 ")}`;
	expect(parseTouched(Buffer.from(text))).toEqual(new Map([[NOWHERE, ["b".repeat(40), ":100644 x"]]]));
	expect(parseTouched(Buffer.from(""))).toEqual(new Map());
	for (const odd of [raw("a"), `${NOWHERE}\0a\0`, `${NOWHERE}\0${raw("a").slice(0, -2)}`]) {
		expect(refusal(() => parseTouched(Buffer.from(odd)))).toEqual({
			code: "internal",
			message: "git diff-tree answered with something that is not understood.",
		});
	}
});
