// What a pick without a clone gives is what `git cherry-pick -x` gives in one.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { devNull } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ensureCommits } from "../../src/git/ensure-commits.ts";
import { readRawCommits } from "../../src/git/raw-commit.ts";
import { replay } from "../../src/hotfix/replay.ts";
import type { CommitId } from "../../src/refs/commit-id.ts";
import { git, type Host, ROBOT, startPlayground } from "../git/hosts.ts";
import { seed } from "../git/seed.ts";
import { after, BASE, between, type Deed, deeds } from "./changes.ts";

const playground = await startPlayground();
afterAll(() => playground.close());

const MESSAGES = [
	"fix: it",
	"fix: it\n",
	"fix: it\n\nIt was wrong.\n",
	"fix: it\n\nIt was wrong.\n\nSigned-off-by: A Person <person@example.com>\n",
	"fix: it\n\nFixes: #4\nReviewed-by: B <b@example.com>",
	"fix: it\n\n(cherry picked from commit 1111111111111111111111111111111111111111)\n",
	"fix: it\n\nSee: there\nand this is prose.\n",
	"Signed-off-by: A Person <person@example.com>\n",
];

interface Story {
	readonly onMain: readonly Deed[];
	readonly fix: readonly Deed[];
	readonly onLine: readonly Deed[];
	readonly message: string;
}

const STORIES: fc.Arbitrary<Story> = fc.record({
	onMain: deeds(0),
	fix: deeds(1),
	onLine: deeds(0),
	message: fc.constantFrom(...MESSAGES),
});

interface Result {
	readonly kind: "picked" | "conflict" | "nothing";
	/** Of a pick: tree, author, message. Of a conflict: its files. */
	readonly what: string;
}

const ABOUT = ["log", "-1", "--format=%T%n%an <%ae> %ad%n%B"];

async function play({
	onMain,
	fix,
	onLine,
	message,
}: Story): Promise<{ host: Host; head: CommitId; commit: CommitId }> {
	const host = await playground.local();
	const before = after(BASE, onMain, "main");
	await seed(host.folder, "main", [{ files: between(new Map(), BASE) }]);
	const [head] = await seed(host.folder, "line", [
		{ from: "refs/heads/main^0", files: between(BASE, after(BASE, onLine, "line")), message: "on the line" },
	]);
	const [, commit] = await seed(host.folder, "main", [
		{ files: between(BASE, before), message: "on main" },
		{ files: between(before, after(before, fix, "fix")), message, time: 1_700_000_777 },
	]);
	if (head === undefined || commit === undefined) throw new Error("There is no fix.");
	return { host, head, commit };
}

async function ours({ host, head, commit }: Awaited<ReturnType<typeof play>>): Promise<Result> {
	const code = await host.open();
	await ensureCommits(code, [commit]);
	const made = await replay(code, head, await readRawCommits(code.graph, [commit]), ROBOT);
	if (made.kind === "conflict") return { kind: "conflict", what: made.paths.toSorted().join("\n") };
	if (made.head === head) return { kind: "nothing", what: "" };
	return { kind: "picked", what: await git(code.contents.folder, ...ABOUT, made.head) };
}

const run = promisify(execFile);

/** The same in a clone, as a person does it. */
async function theirs({ host, head, commit }: Awaited<ReturnType<typeof play>>): Promise<Result> {
	const clone = await mkdtemp(join(playground.folder, "clone-"));
	try {
		await run("git", ["clone", "--quiet", "--shared", "--no-checkout", host.folder, clone]);
		await git(clone, "switch", "--quiet", "--detach", head);
		const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
		const by = ["-c", "user.name=B", "-c", "user.email=b@example.com"];
		const picked = await run("git", ["-C", clone, ...by, "cherry-pick", "-x", commit], { env }).then(
			() => true,
			() => false,
		);
		if (picked) return { kind: "picked", what: await git(clone, ...ABOUT) };
		const unmerged = await git(clone, "diff", "--name-only", "--diff-filter=U");
		return unmerged === "" ? { kind: "nothing", what: "" } : { kind: "conflict", what: unmerged };
	} finally {
		await rm(clone, { recursive: true, force: true });
	}
}

test("the same tree, author and message, the same conflicts, or nothing to do", async () => {
	const seen = { picked: 0, conflict: 0, nothing: 0 };
	await fc.assert(
		fc.asyncProperty(STORIES, async (story) => {
			const played = await play(story);
			const [mine, oracle] = [await ours(played), await theirs(played)];
			// Where the line has the very patch already, what Git meets of it since is no conflict here.
			const cherry = await git(played.host.folder, "cherry", "line", played.commit, `${played.commit}~1`);
			if (cherry.startsWith("-") && oracle.kind === "conflict") expect(mine.kind).toBe("nothing");
			else expect(mine).toEqual(oracle);
			seen[mine.kind] += 1;
		}),
		{ numRuns: 48, seed: 7 },
	);
	for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
}, 240_000);
