// A hotfix without a clone: what cherry-pick does to the release branch, and what it says.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import type { CommitId } from "../../../src/refs/commit-id.ts";
import { git } from "../../git/hosts.ts";
import { addHook } from "../../git/seed.ts";
import { makeSshKey } from "../../signing/keys.ts";
import type { BundleRun } from "../run-bundle.ts";
import type { Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const LINE = "release/blue-1.6";
const HOTFIX = { service: "blue", version: "1.6.1" };
const PAGE = Array.from({ length: 30 }, (_, n) => `line ${n}`);
const page = (changes: Record<number, string> = {}) => PAGE.map((text, n) => `${changes[n] ?? text}\n`).join("");

interface Story {
	readonly shop: Shop;
	readonly released: CommitId;
	/** Two fixes on main, after a feature. */
	readonly fix: CommitId;
	readonly second: CommitId;
}

/** blue 1.6.0 has its line; main has gone on, and has two fixes. */
async function open(over: "path" | "http" = "path"): Promise<Story> {
	const shop = await stage.shop({ over });
	const released = await shop.commit("main", { files: { "projects/blue/page": page(), "projects/blue/other": "1\n" } });
	await shop.tag("blue/1.6.0", released, "blue 1.6.0");
	await shop.branch(LINE, released);
	const [, fix, second] = await shop.commits("main", [
		{ message: "feat: more", files: { "projects/blue/page": page({ 1: "a feature" }) } },
		{
			message: "fix: the leak\n\nIt leaked.\n\nSigned-off-by: A Person <person@example.com>\n",
			files: { "projects/blue/page": page({ 1: "a feature", 20: "fixed" }) },
			time: 1_700_000_500,
		},
		{ message: "fix: the other", files: { "projects/blue/other": "2\n" } },
	]);
	if (fix === undefined || second === undefined) throw new Error("The seed has no fixes.");
	return { shop, released, fix, second };
}

const pick = (shop: Shop, inputs: Record<string, string>): Promise<BundleRun> =>
	shop.run("cherry-pick", { ...HOTFIX, ...inputs });

const show = (shop: Shop, format: string, ref = LINE) => git(shop.folder, "log", "-1", `--format=${format}`, ref);

test.concurrent.each(["path", "http"] as const)(
	"over %s two fixes go to the line, and nothing else does",
	async (over) => {
		const { shop, released, fix, second } = await open(over);
		const ran = await pick(shop, { commits: `${fix}\n${second}` });
		expect(ran.errors).toEqual([]);
		const head = await shop.at(`refs/heads/${LINE}`);
		const before = await git(shop.folder, "rev-parse", `${LINE}~1`);
		expect(await git(shop.folder, "rev-parse", `${LINE}~2`)).toBe(released);
		expect(JSON.parse(ran.outputs.picked ?? "")).toEqual([
			{ commit: fix, outcome: "picked", as: before },
			{ commit: second, outcome: "picked", as: head },
		]);
		expect(ran.outputs).toMatchObject({ commit: head, branch: LINE, changed: "true" });
		expect(await git(shop.folder, "show", `${LINE}:projects/blue/page`)).toBe(page({ 20: "fixed" }).trim());
		expect(await show(shop, "%an <%ae> %ad|%cn|%B", before)).toBe(
			`A Person <person@example.com> Tue Nov 14 22:21:40 2023 +0000|github-actions[bot]|fix: the leak\n\nIt leaked.\n\nSigned-off-by: A Person <person@example.com>\n(cherry picked from commit ${fix})`,
		);
		expect(await show(shop, "%B")).toBe(`fix: the other\n\n(cherry picked from commit ${second})`);
		await git(shop.folder, "fsck", "--strict", "--no-dangling");
	},
);

test.concurrent("run again it changes nothing, also when the fixes changed the same lines one after the other", async () => {
	const { shop, fix } = await open();
	const again = await shop.commit("main", {
		message: "fix: the leak, better",
		files: { "projects/blue/page": page({ 1: "a feature", 20: "fixed better" }) },
	});
	const commits = `${fix.slice(0, 9)}, ${again}`;
	const first = await pick(shop, { commits });
	const before = await shop.snapshotOfRefs();
	const ran = await pick(shop, { commits });
	expect(ran.errors).toEqual([]);
	expect(ran.outputs).toMatchObject({ commit: first.outputs.commit, changed: "false" });
	expect(JSON.parse(ran.outputs.picked ?? "")).toEqual([
		{ commit: fix, outcome: "there", as: await git(shop.folder, "rev-parse", `${LINE}~1`) },
		{ commit: again, outcome: "there", as: first.outputs.commit },
	]);
	expect(ran.summary).toContain("Nothing changed.");
	expect(await shop.snapshotOfRefs()).toBe(before);
});

test.concurrent("what somebody picked by hand without -x, and what changes nothing there, is skipped and said", async () => {
	const { shop, released, fix, second } = await open();
	const [byHand] = await shop.commits(LINE, [
		{ message: "another subject", files: { "projects/blue/page": page({ 20: "fixed" }) } },
		{ message: "more on that line", files: { "projects/blue/page": page({ 20: "fixed again" }) } },
	]);
	const empty = await shop.commit("main", { message: "chore: trigger CI" });
	const ran = await pick(shop, { commits: `${fix},${released},${empty},${second}` });
	expect(ran.errors).toEqual([]);
	expect(JSON.parse(ran.outputs.picked ?? "")).toEqual([
		{ commit: fix, outcome: "there", as: byHand },
		{ commit: released, outcome: "there", as: released },
		{ commit: empty, outcome: "empty", as: "" },
		{ commit: second, outcome: "picked", as: ran.outputs.commit },
	]);
	for (const words of ["was there as", "changes nothing there", "picked as"]) expect(ran.summary).toContain(words);
});

test.concurrent("a conflict names the commit and its files, and nothing of the list is written", async () => {
	const { shop, fix, second } = await open();
	await shop.commit(LINE, { message: "fix: otherwise", files: { "projects/blue/page": page({ 20: "otherwise" }) } });
	const ran = await refused(shop, { commits: `${second},${fix}` }, "cherry-pick-conflict");
	expect(ran.errors).toEqual([
		`${fix.slice(0, 7)} "fix: the leak" does not apply to ${LINE} (${(await shop.at(`refs/heads/${LINE}`)).slice(0, 7)}): conflicts in "projects/blue/page". Nothing was written. Name the commits that it builds on before it, or pick it by hand: git fetch origin && git switch ${LINE} && git cherry-pick -x ${fix}, then git push, and run again. [cherry-pick-conflict]`,
	]);
	expect(ran.summary).toContain("- projects/blue/page");
});

test.concurrent("files are merged as .gitattributes on the branch says, as in a clone", async () => {
	const { shop } = await open();
	await shop.commit(LINE, {
		message: "docs: notes",
		files: { ".gitattributes": "NOTES merge=union\n", NOTES: "on the line\n" },
	});
	const fix = await shop.commit("main", { message: "fix: noted", files: { NOTES: "on main\n" } });
	const ran = await pick(shop, { commits: fix });
	expect(ran.errors).toEqual([]);
	expect(await git(shop.folder, "show", `${LINE}:NOTES`)).toBe("on the line\non main");
});

test.concurrent("a fix to a file that the line has elsewhere follows the rename", async () => {
	const { shop, fix } = await open("http");
	await shop.commit(LINE, { files: { "projects/blue/page": null, "projects/blue/moved": page() } });
	const ran = await pick(shop, { commits: fix });
	expect(ran.errors).toEqual([]);
	expect(await git(shop.folder, "show", `${LINE}:projects/blue/moved`)).toBe(page({ 20: "fixed" }).trim());
});

test.concurrent("a line that nobody has released has no branch: it says what makes one, and which there are", async () => {
	const { shop, fix } = await open();
	const ran = await refused(shop, { version: "1.7.1", commits: fix }, "unknown-version");
	expect(ran.errors).toEqual([
		"There is no branch release/blue-1.7, so blue 1.7.1 has no line to pick commits to. blue has release/blue-1.6. The branch is made when the line's first version goes to staging; or push it: git push origin TAG-OF-THE-LINE^{commit}:refs/heads/release/blue-1.7. Nothing was written. [unknown-version]",
	]);
	await refused(shop, { version: "1.7.0-alpha.1", commits: fix }, "invalid-input");
});

test.concurrent("a version that is released keeps its commit: what it has is no error, anything else is", async () => {
	const { shop, fix, second } = await open();
	const first = await pick(shop, { commits: fix });
	await shop.tag("blue/1.6.1", first.outputs.commit ?? "", "blue 1.6.1");
	await shop.commit(LINE, { message: "ci: more" });
	const again = await pick(shop, { commits: fix });
	expect(again.outputs).toMatchObject({ commit: first.outputs.commit, changed: "false" });
	const ran = await refused(shop, { commits: second }, "version-exists");
	expect(ran.errors).toEqual([
		`blue 1.6.1 is released already: the tag blue/1.6.1 names ${first.outputs.commit?.slice(0, 7)}, which does not have ${second.slice(0, 7)}. A released version never moves: give the fix the next version. Nothing was written. [version-exists]`,
	]);
	await refused(shop, { version: "1.6.0-rc.1", commits: second }, "version-order");
});

test.concurrent("a stable version is its last candidate: a fix goes to a further one first", async () => {
	const { shop, fix, second } = await open();
	const candidate = await pick(shop, { commits: fix, version: "1.6.1-rc.1" });
	const commit = candidate.outputs.commit ?? "";
	await shop.tag("blue/1.6.1-rc.1", commit, "rc");
	const ran = await refused(shop, { commits: `${fix},${second}` }, "not-the-candidate");
	expect(ran.errors).toEqual([
		`blue 1.6.1 must be what its last candidate was: 1.6.1-rc.1 is commit ${commit.slice(0, 7)}, which does not have ${second.slice(0, 7)}. Pick it for a further candidate first. Nothing was written. [not-the-candidate]`,
	]);
	expect((await pick(shop, { commits: fix })).outputs).toMatchObject({ commit, changed: "false" });
	const next = await pick(shop, { commits: `${fix},${second}`, version: "1.6.1-rc.2" });
	expect(next.outputs.changed).toBe("true");
});

test.concurrent("two fixes cost eleven requests, of which the last one writes", async () => {
	const { shop, fix, second } = await open("http");
	const { errors } = await pick(shop, { commits: `${fix},${second}` });
	expect(errors).toEqual([]);
	const asked = shop.requests().git.map((request) => request.replace(/^(\w+) .*\/(git-|info\/)/, "$1 "));
	const reading = ["GET refs", ...Array.from({ length: 8 }, () => "POST upload-pack")];
	expect(asked).toEqual([...reading, "GET refs", "POST receive-pack"]);
});

test.concurrent("a merge is refused, with the command that lists what it brought", async () => {
	const { shop, released } = await open();
	const [topic = ""] = await shop.commits("topic", [{ from: released, files: { topic: "1" } }]);
	const merge = await shop.commit("main", { message: "Merge topic", merge: [topic], files: { topic: "1" } });
	const ran = await refused(shop, { commits: merge }, "invalid-input");
	const short = merge.slice(0, 7);
	expect(ran.errors).toEqual([
		`${short} "Merge topic" is a merge, which has no change of its own. Name the commits that it brought instead: git log --reverse --no-merges ${short}^1..${short}. Nothing was written. [invalid-input]`,
	]);
});

test.concurrent("a dry run says what would be picked, and fails as the real run would", async () => {
	const { shop, released, fix } = await open();
	const before = await shop.snapshotOfRefs();
	const ran = await pick(shop, { commits: fix, "dry-run": "true" });
	expect(ran.outputs).toMatchObject({ commit: released, changed: "false" });
	expect(JSON.parse(ran.outputs.picked ?? "")).toEqual([{ commit: fix, outcome: "picked", as: "" }]);
	expect(ran.summary).toMatch(/Dry run.*would be picked/s);
	expect(await shop.snapshotOfRefs()).toBe(before);
	await shop.commit(LINE, { files: { "projects/blue/page": page({ 20: "otherwise" }) } });
	await refused(shop, { commits: fix, "dry-run": "true" }, "cherry-pick-conflict");
});

test.concurrent("a server that takes no workflow files from this token: rejected, with the way out", async () => {
	const { shop, fix } = await open();
	await mkdir(join(shop.folder, "hooks"), { recursive: true });
	const words =
		"refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yaml` without `workflows` permission";
	await addHook(shop.folder, "pre-receive", `echo '${words}' >&2; exit 1`);
	const ran = await refused(shop, { commits: fix }, "rejected");
	expect(ran.errors[0]).toMatch(
		/refused the write of release\/blue-1\.6 with [0-9a-f]{7}\. It said: refusing to allow a GitHub App .* Nothing was changed\. .*contents and workflows \(write\)/,
	);
});

test.concurrent("an emergency whose reason is too short stops before anything is picked", async () => {
	const { shop, fix } = await open();
	const ran = await refused(shop, { commits: fix, emergency: "true", reason: "it is broken" }, "invalid-input");
	expect(ran.errors).toEqual([
		'The input "emergency" needs a "reason" of at least 20 characters, since it passes gates by: say what is broken, and where to read about it. It is "it is broken". Nothing was read or written. [invalid-input]',
	]);
	const reason = "checkout fails for everyone, INC-42";
	expect((await pick(shop, { commits: fix, emergency: "true", reason })).outputs.changed).toBe("true");
});

test.concurrent("a runner whose Git cannot merge without a work tree", async () => {
	const { shop, fix } = await open();
	const PATH = await mkdtemp(join(tmpdir(), "old-git-"));
	try {
		await writeFile(join(PATH, "git"), "#!/bin/sh\necho 'git version 2.34.1'\n", { mode: 0o755 });
		const ran = await shop.run("cherry-pick", { ...HOTFIX, commits: fix }, { PATH });
		expect(ran.errors).toEqual([
			'To cherry-pick, Git 2.38 or newer is needed, but this runner has "git version 2.34.1". Nothing was written. [unsupported]',
		]);
	} finally {
		await rm(PATH, { recursive: true });
	}
});

test.concurrent("with a signing key each picked commit is signed, and its author stays", async () => {
	const { shop, fix, second } = await open();
	const folder = await mkdtemp(join(tmpdir(), "key-"));
	const key = await makeSshKey(folder);
	const inputs = { commits: `${fix},${second}`, "signing-key": key.text, committer: "Robot <robot@example.com>" };
	const ran = await pick(shop, inputs);
	expect(ran.errors).toEqual([]);
	for (const commit of [LINE, `${LINE}~1`]) {
		expect(await show(shop, "%an %cn", commit)).toBe("A Person Robot");
		expect(await git(shop.folder, ...key.verifyWith, "log", "-1", "--format=%G?", commit)).toBe("G");
	}
	await rm(folder, { recursive: true });
	await git(shop.folder, "fsck", "--strict", "--no-dangling");
});

test.concurrent.each([
	["", 'The input "commits" is required, but is empty or missing. Nothing was written. [invalid-input]'],
	[
		"HEAD",
		'An entry of the input "commits" must be 7 to 40 hex digits of a commit, but is "HEAD". Nothing was written. [invalid-input]',
	],
	["--all", undefined],
	["1".repeat(40), undefined],
])("commits %j are refused", async (commits, sentence) => {
	const { shop } = await open();
	const ran = await refused(shop, { commits }, commits.startsWith("1") ? "unknown-commit" : "invalid-input");
	if (sentence !== undefined) expect(ran.errors).toEqual([sentence]);
});

async function refused(shop: Shop, inputs: Record<string, string>, code: string): Promise<BundleRun> {
	const before = await shop.snapshotOfRefs();
	const ran = await pick(shop, inputs);
	expect(ran.outputs["error-code"]).toBe(code);
	expect(await shop.snapshotOfRefs()).toBe(before);
	return ran;
}
