import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { commitFiles } from "../../src/branches/commit-files.ts";
import { gitBranches } from "../../src/git/git-branches.ts";
import { carriedBy, readTip } from "../../src/git/tips.ts";
import { git, type Host, type Playground, ROBOT, startPlayground } from "./hosts.ts";
import { append, BRANCH, PATH } from "./manifest-writes.ts";
import { seed } from "./seed.ts";

let playground: Playground;
beforeAll(async () => {
	playground = await startPlayground();
});
afterAll(() => playground.close());

/** A branch with a manifest among so many files. */
async function branchOf(files: number): Promise<Host> {
	const host = await playground.http();
	const code = Array.from(
		{ length: files - 1 },
		(_, index) => [`src/${index % 10}/${index}.txt`, `${index}\n`] as const,
	);
	await seed(host.folder, BRANCH, [{ files: { ...Object.fromEntries(code), [PATH]: "green\n" } }]);
	playground.server.clearLog();
	return host;
}

async function blobsIn(folder: string): Promise<number> {
	const objects = await git(folder, "cat-file", "--batch-all-objects", "--batch-check=%(objecttype)");
	return objects.split("\n").filter((type) => type === "blob").length;
}

test("a write to a branch full of code takes at most 7 requests and fetches no file but the edited one", async () => {
	const host = await branchOf(600);
	const before = await git(host.folder, "ls-tree", "-r", BRANCH);
	const repository = await host.open();
	const outcome = await commitFiles(gitBranches(repository, ROBOT, "code"), append("blue"), host.world);
	expect(outcome).toMatchObject({ changed: true, attempts: 1 });
	expect(playground.server.log.length).toBeLessThanOrEqual(7);
	expect(playground.server.log.length).toBeGreaterThan(0);
	// What was there, and what was written.
	expect(await blobsIn(repository.contents.folder)).toBe(2);
	expect(await blobsIn(repository.history.folder).catch(() => 0)).toBe(0);
	expect(await git(host.folder, "show", `${BRANCH}:${PATH}`)).toBe("green\nblue");
	const after = await git(host.folder, "ls-tree", "-r", BRANCH);
	expect(after.split("\n").filter((line) => !before.includes(line))).toEqual([expect.stringContaining(PATH)]);
	expect(after.split("\n")).toHaveLength(600);
});

test("a writer that was overtaken on a branch full of code decides again on what is there now", async () => {
	const host = await branchOf(600);
	const request = append("blue");
	let isFirst = true;
	const decide: typeof request.decide = async (tip) => {
		if (isFirst) await seed(host.folder, BRANCH, [{ files: { [PATH]: "green\nred\n", "src/0/0.txt": "new\n" } }]);
		isFirst = false;
		return request.decide(tip);
	};
	const outcome = await commitFiles(gitBranches(await host.open(), ROBOT, "code"), { ...request, decide }, host.world);
	expect(outcome).toMatchObject({ changed: true, attempts: 2 });
	expect(await git(host.folder, "show", `${BRANCH}:${PATH}`)).toBe("green\nred\nblue");
	expect(await git(host.folder, "show", `${BRANCH}:src/0/0.txt`)).toBe("new");
});

test("a write to a branch with a few files of its own takes at most 5 requests", async () => {
	const host = await branchOf(10);
	await commitFiles(gitBranches(await host.open(), ROBOT), append("blue"), host.world);
	expect(playground.server.log.length).toBeLessThanOrEqual(5);
	expect(playground.server.log.length).toBeGreaterThan(0);
	expect(await git(host.folder, "show", `${BRANCH}:${PATH}`)).toBe("green\nblue");
});

test.each([
	[500, "manifests"],
	[501, "code"],
] as const)("a branch with %d files carries %s", async (files, carries) => {
	const host = await branchOf(files);
	const repository = await host.open();
	const tip = await readTip(repository, BRANCH, []);
	expect(tip === undefined ? undefined : await carriedBy(repository.contents, tip.commit)).toBe(carries);
});
