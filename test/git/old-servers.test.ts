// Servers as they were, or as nobody has set them up: protocol version 0, no filters, no objects by their ids.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { relations } from "../../src/git/ancestry.ts";
import { changedPaths } from "../../src/git/changed-paths.ts";
import { createTag } from "../../src/git/create-tag.ts";
import { ensureCommits } from "../../src/git/ensure-commits.ts";
import { openHistory } from "../../src/git/history.ts";
import { pushRefs } from "../../src/git/push-refs.ts";
import { resolveCommit } from "../../src/git/resolve-commit.ts";
import { readTip } from "../../src/git/tips.ts";
import { unmergedCommits } from "../../src/git/unmerged.ts";
import { parseCommitId, parseCommitPrefix } from "../../src/refs/commit-id.ts";
import { branchRef, tagRef } from "../../src/refs/ref-name.ts";
import { failure } from "./failure.ts";
import { git, type Host, KINDS, type Playground, ROBOT, startPlayground } from "./hosts.ts";
import { append, BRANCH, commit, PATH } from "./manifest-writes.ts";
import { branch, seed, tag } from "./seed.ts";

let old: Playground;
beforeAll(async () => {
	old = await startPlayground(0);
});
afterAll(() => old.close());

const NOWHERE = parseCommitId("1".repeat(40), "a test");
const SAID = /gives no commit by its id .* so all its branches and tags are fetched, whole\./;

/** What `sshd` as Debian ships it and a Git server of twelve years ago have in common is that they give refs only. */
const SERVERS = KINDS.filter((kind) => kind !== "local").flatMap((kind) => [
	[kind, "with filters", "true"] as const,
	[kind, "without filters", "false"] as const,
]);

describe.each(SERVERS)("over %s, %s", (kind, _, filters) => {
	async function open(): Promise<Host> {
		const host = await old[kind]();
		await git(host.folder, "config", "uploadpack.allowFilter", filters);
		await git(host.folder, "config", "uploadpack.allowAnySHA1InWant", "false");
		return host;
	}

	async function shop() {
		const host = await open();
		const [first = NOWHERE, second = NOWHERE, third = NOWHERE] = await seed(host.folder, "main", [
			{ files: { "a/x": "1", y: "1" } },
			{ files: { "a/x": "2" } },
			{ files: { "a/x": "3", z: "1" } },
		]);
		return { host, first, second, third, repository: await host.open() };
	}

	function said(host: Host): number {
		return host.world.lines.filter((line) => SAID.test(line)).length;
	}

	test("a commit that is no tip, and its files; it is said once how", async () => {
		const { host, first, second, repository } = await shop();
		expect((await readTip(repository, first, ["a/x"]))?.files.get("a/x")?.bytes.toString()).toBe("1");
		expect((await readTip(repository, second, ["a/x"]))?.files.get("a/x")?.bytes.toString()).toBe("2");
		await ensureCommits(repository, [first, second]);
		expect(said(host)).toBe(1);
	});

	test("the tip of a branch, its files and its history need nothing by id", async () => {
		const { host, third, repository } = await shop();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "1" } }, { files: { [PATH]: "2" } }]);
		expect(await readTip(repository, branch("main"), [])).toMatchObject({ commit: third });
		const history = (await openHistory(repository, [{ branch: BRANCH, paths: [PATH] }])).get(BRANCH);
		const versions: string[] = [];
		for await (const { content } of history?.versions(PATH) ?? []) versions.push(String(content));
		expect(versions).toEqual(["2", "1"]);
		expect(said(host)).toBe(0);
	});

	test("what commits are to each other, what they changed, and which are not merged", async () => {
		const { host, first, second, third, repository } = await shop();
		const [side = NOWHERE, side2 = NOWHERE] = await seed(host.folder, "side", [
			{ from: first, files: { w: "1" } },
			{ files: { w: "2" } },
		]);
		expect(
			await relations(repository, [
				{ from: first, to: third },
				{ from: third, to: second },
				{ from: second, to: side },
			]),
		).toEqual(["ancestor", "descendant", "diverged"]);
		expect(await changedPaths(repository, first, third)).toEqual(["a/x", "z"]);
		expect(await unmergedCommits(repository, side2, third)).toMatchObject([{ commit: side2 }, { commit: side }]);
		expect(await resolveCommit(repository, parseCommitPrefix(second.slice(0, 12), "x"))).toBe(second);
		expect(said(host)).toBe(1);
	});

	test("a commit that was pushed after the copy was made", async () => {
		const { host, first, repository } = await shop();
		await ensureCommits(repository, [first]);
		const [later = NOWHERE] = await seed(host.folder, "main", [{ files: { "a/x": "4" } }, {}]);
		expect((await readTip(repository, later, ["a/x"]))?.files.get("a/x")?.bytes.toString()).toBe("4");
		expect(said(host)).toBe(1);
	});

	test("a commit that it does not have", async () => {
		const { repository } = await shop();
		const error = await failure(ensureCommits(repository, [NOWHERE]));
		expect(error.code).toBe("unknown-commit");
		expect(error.message).toContain(`it has no commit ${NOWHERE}. Nothing was written. Was it pushed`);
	});

	test("a tag and a branch for a commit that is no tip, and a manifest's commit", async () => {
		const { host, second, repository } = await shop();
		const name = tag("blue/1.0.0");
		const target = await createTag(repository, {
			name,
			target: second,
			message: "blue 1.0.0",
			identity: ROBOT,
			date: host.world.now(),
		});
		const updates = [
			{ ref: tagRef(name), target, expected: undefined },
			{ ref: branchRef(branch("release/blue-1.0")), target: second, expected: undefined },
		];
		expect(await pushRefs(repository, updates, "the tag")).toEqual({ kind: "updated" });
		expect(await git(host.folder, "rev-parse", "blue/1.0.0^{commit}", "release/blue-1.0")).toBe(`${second}\n${second}`);
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n", rest: "1" } }]);
		expect(await commit(host, append("red"))).toMatchObject({ changed: true, attempts: 1 });
		expect(await git(host.folder, "show", `${BRANCH}:${PATH}`)).toBe("blue\nred");
		expect(await git(host.folder, "fsck", "--strict")).toBe("");
	});
});
