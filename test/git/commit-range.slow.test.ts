import { afterAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commitRanges, READ_AT_MOST } from "../../src/git/commit-range.ts";
import { parseCommitId } from "../../src/refs/commit-id.ts";
import { git, startPlayground } from "./hosts.ts";
import { fastImport, seed } from "./seed.ts";

const playground = await startPlayground();
afterAll(() => playground.close());

const NOWHERE = parseCommitId("1".repeat(40), "a test");

/** A history: for each commit, how far back its parents are; some of them none, some two. */
const shape = fc.array(
	fc.record({
		back: fc.oneof(
			{ weight: 8, arbitrary: fc.constant(1) },
			{ weight: 1, arbitrary: fc.integer({ min: 2, max: 120 }) },
		),
		merge: fc.option(fc.integer({ min: 2, max: 120 }), { freq: 4, nil: undefined }),
	}),
	{ minLength: 150, maxLength: 250 },
);

function stream(commits: readonly { readonly back: number; readonly merge: number | undefined }[]): Buffer {
	const lines = commits.flatMap(({ back, merge }, index) => {
		const by = `A <a@b> ${1_700_000_000 + index} +0000`;
		const parents = [index + 1 - back, merge === undefined ? 0 : index + 1 - merge].filter((mark) => mark > 0);
		return [
			`commit refs/heads/c${index}\nmark :${index + 1}\nauthor ${by}\ncommitter ${by}\ndata 1\nx\n`,
			...[...new Set(parents)].map((mark, nth) => `${nth === 0 ? "from" : "merge"} :${mark}\n`),
			`M 100644 inline f\ndata ${String(index).length}\n${index}\n`,
		];
	});
	return Buffer.from(lines.join(""));
}

test("any history, read as shallow as can be, has the ranges that Git sees in all of it", async () => {
	await fc.assert(
		fc.asyncProperty(shape, fc.integer({ min: 0, max: 149 }), async (commits, at) => {
			const host = await playground.local();
			await fastImport(host.folder, stream(commits));
			const [from = "", to = ""] = (await git(host.folder, "rev-parse", `c${at}`, `c${commits.length - 1}`)).split(
				"\n",
			);
			const pair = { from: parseCommitId(from, "from"), to: parseCommitId(to, "to") };
			const [range] = await commitRanges(await host.open(), [pair]);
			const ids = (side: "coming" | "going") => range?.[side].commits.map(({ commit }) => commit).sort();
			const seen = async (over: string) =>
				(await git(host.folder, "rev-list", over))
					.split("\n")
					.filter((line) => line !== "")
					.sort();
			expect(ids("coming")).toEqual(await seen(`${from}..${to}`));
			expect(ids("going")).toEqual(await seen(`${to}..${from}`));
		}),
		{ numRuns: 25 },
	);
});

test("more commits than are read: the newest are, and the others are counted", async () => {
	const host = await playground.local();
	const made = await seed(
		host.folder,
		"main",
		Array.from({ length: READ_AT_MOST + 8 }, (_, n) => ({ files: { f: `${n}` } })),
	);
	const [range] = await commitRanges(await host.open(), [{ from: made[0] ?? NOWHERE, to: made.at(-1) ?? NOWHERE }]);
	expect(range?.coming.unread).toBe(7);
	expect(range?.coming.commits).toHaveLength(READ_AT_MOST);
	expect(range?.coming.commits[0]).toMatchObject({ commit: made.at(-1), paths: ["f"] });
});

test.each(["http", "byGit"] as const)(
	"3,000 commits over %s cost few requests, and no more than they weigh",
	async (kind) => {
		const host = await playground[kind]();
		const made = await seed(
			host.folder,
			"main",
			Array.from({ length: 3_001 }, (_, n) => ({ message: `feat: ${n}`, files: { [`blue/${n % 40}`]: `${n}` } })),
		);
		const repository = await host.open();
		playground.server.clearLog();
		const [range] = await commitRanges(repository, [{ from: made[0] ?? NOWHERE, to: made.at(-1) ?? NOWHERE }]);
		expect(range?.coming.commits).toHaveLength(3_000);
		const { log } = playground.server;
		expect(log.length).toBeGreaterThan(1);
		expect(log.length).toBeLessThanOrEqual(kind === "http" ? 6 : 14);
		expect(log.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(3_000_000);
	},
);
