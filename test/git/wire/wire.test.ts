import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { commitFiles } from "../../../src/branches/commit-files.ts";
import { createTag } from "../../../src/git/create-tag.ts";
import { gitBranches } from "../../../src/git/git-branches.ts";
import { listRefs } from "../../../src/git/list-refs.ts";
import { pushRefs } from "../../../src/git/push-refs.ts";
import { parseRemote } from "../../../src/git/remote.ts";
import { requirePush } from "../../../src/git/require-push.ts";
import { resolveCommit } from "../../../src/git/resolve-commit.ts";
import { readBranch, readTip } from "../../../src/git/tips.ts";
import { type CommitId, parseCommitId, parseCommitPrefix } from "../../../src/refs/commit-id.ts";
import { branchRef, tagRef } from "../../../src/refs/ref-name.ts";
import { failure } from "../failure.ts";
import { git, type Host, READ_TOKEN, ROBOT, startPlayground, WRITE_TOKEN } from "../hosts.ts";
import { append, BRANCH, commit, PATH } from "../manifest-writes.ts";
import { addHook, branch, seed, tag } from "../seed.ts";
import { type OddServer, openOddServer } from "./odd-server.ts";

const [playground, old] = await Promise.all([startPlayground(), startPlayground(0)]);
const odd = await openOddServer(playground.server.origin);
afterAll(() => Promise.all([playground.close(), old.close()]));

const NOWHERE = parseCommitId("1".repeat(40), "a test");
const MAIN = branch("main");

function asked(server = playground.server): string[] {
	return server.log.map(({ method, service }) => `${method} ${service}`);
}

/** A host that is reached through the odd server, with a branch main of two commits. */
async function through(alter: OddServer["alter"]): Promise<Host> {
	const host = await playground.http();
	await seed(host.folder, "main", [{ files: { x: "1" } }, { files: { x: "2" } }]);
	odd.alter = alter;
	odd.asked.splice(0);
	odd.headers.splice(0);
	const url = `${odd.origin}${new URL(host.remote.url).pathname}`;
	return playground.host(host.folder, parseRemote(url, WRITE_TOKEN, "remote"));
}

/** Whether Git itself was sent to the remote. */
function usedGit({ world }: Host): boolean {
	return world.lines.some((text) => /^git (fetch|ls-remote|push)/.test(text));
}

describe("how it asks", () => {
	test("as a Git, in version 2 for reading, with the credential, and uncompressed", async () => {
		const host = await through(() => undefined);
		const [tip = NOWHERE] = [(await readTip(await host.open(), MAIN, ["x"]))?.commit];
		expect(tip).not.toBe(NOWHERE);
		expect(odd.asked).toEqual(["GET upload-pack", "POST upload-pack", "POST upload-pack", "POST upload-pack"]);
		const own = `basic ${Buffer.from(`x-access-token:${WRITE_TOKEN}`).toString("base64")}`;
		for (const headers of odd.headers) {
			expect(headers).toMatchObject({ "git-protocol": "version=2", authorization: own, "accept-encoding": "identity" });
			expect(headers["user-agent"]).toMatch(/^git\//);
		}
		expect(usedGit(host)).toBe(false);
	});

	test("questions of one moment share a request, and each gets its own answer", async () => {
		const host = await playground.http();
		const [one = NOWHERE] = await seed(host.folder, "main", [{}]);
		await git(host.folder, "tag", "a/1", one);
		const repository = await host.open();
		playground.server.clearLog();
		const answers = await Promise.all(
			["refs/heads/main", "refs/tags/a/*", "refs/tags/b/*"].map((pattern) => listRefs(repository, [pattern])),
		);
		expect(answers.map((refs) => [...refs.keys()])).toEqual([["refs/heads/main"], ["refs/tags/a/1"], []]);
		expect(asked()).toEqual(["GET upload-pack", "POST upload-pack"]);
		await git(host.folder, "tag", "b/1", one);
		expect([...(await listRefs(repository, ["refs/tags/b/*"])).keys()]).toEqual(["refs/tags/b/1"]);
		expect(asked()).toHaveLength(3);
	});

	test("of 12,000 packed refs only those that are asked for come, and all where all are needed", async () => {
		const host = await playground.http();
		const [first = NOWHERE, tip = NOWHERE] = await seed(host.folder, "main", [{}, {}]);
		const lines = Array.from({ length: 12_000 }, (_, n) => `${first} refs/tags/t/${String(n).padStart(5, "0")}\n`);
		await writeFile(
			join(host.folder, "packed-refs"),
			`# pack-refs with: peeled fully-peeled sorted \n${lines.join("")}`,
		);
		const repository = await host.open();
		playground.server.clearLog();
		expect((await listRefs(repository, ["refs/tags/t/0000*"])).size).toBe(10);
		expect(playground.server.log.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(2_000);
		expect((await listRefs(repository, ["refs/tags/*"])).size).toBe(12_000);
		expect(await resolveCommit(repository, parseCommitPrefix(tip.slice(0, 12), "x"))).toBe(tip);
		const update = { ref: tagRef(tag("v1")), target: first, expected: undefined };
		expect(await pushRefs(repository, [update], "v1")).toEqual({ kind: "updated" });
		expect(usedGit(host)).toBe(false);
	});
});

describe("an empty repository", () => {
	test("has no tip, takes a first commit, and can be knocked at", async () => {
		const host = await playground.http();
		const repository = await host.open();
		await requirePush(repository);
		expect(await readTip(repository, "HEAD", ["x"])).toBeUndefined();
		expect(await readBranch(repository, BRANCH, [PATH], { toPush: true })).toBeUndefined();
		const outcome = await commitFiles(gitBranches(repository, ROBOT), append("blue"), host.world);
		expect(await git(host.folder, "rev-parse", BRANCH)).toBe(outcome.commit);
		expect(await git(host.folder, "fsck", "--strict")).toBe("");
	});
});

describe("who may only read", () => {
	test("reads before a write that turns out to be none, and is told at the write", async () => {
		const host = await playground.http(READ_TOKEN);
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		expect(await commit(host, append("blue"))).toMatchObject({ changed: false });
		expect(await commit(host, append("red", { dryRun: true }))).toMatchObject({ changed: true });
		const error = await failure(commit(host, append("red")));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toContain("Git could not write the staging manifest of blue");
		expect(usedGit(host)).toBe(false);
	});
});

describe("a push", () => {
	async function release(host: Host): Promise<{ first: CommitId; second: CommitId }> {
		const [first = NOWHERE, second = NOWHERE] = await seed(host.folder, "main", [
			{ files: { x: "1" } },
			{ files: { x: "2" } },
			{ files: { x: "3" } },
		]);
		playground.server.clearLog();
		return { first, second };
	}

	test("of a tag and a branch for a commit that was never fetched is two requests", async () => {
		const host = await playground.http();
		const { second } = await release(host);
		const repository = await host.open();
		const date = new Date("2025-01-20T14:03:11Z");
		const target = await createTag(repository, {
			name: tag("v1"),
			target: second,
			message: "v1",
			identity: ROBOT,
			date,
		});
		const updates = [
			{ ref: tagRef(tag("v1")), target, expected: undefined },
			{ ref: branchRef(branch("release/1")), target: second, expected: undefined },
		];
		expect(await pushRefs(repository, updates, "v1")).toEqual({ kind: "updated" });
		expect(asked()).toEqual(["GET receive-pack", "POST receive-pack"]);
		expect(await git(host.folder, "rev-parse", "v1^{commit}", "release/1")).toBe(`${second}\n${second}`);
		expect(await git(host.folder, "fsck", "--strict")).toBe("");
	});

	test("that has been made already is one request, and a stale one, too", async () => {
		const host = await playground.http();
		const { first, second } = await release(host);
		await git(host.folder, "branch", "release/1", second);
		const ref = branchRef(branch("release/1"));
		const repository = await host.open();
		expect(await pushRefs(repository, [{ ref, target: second, expected: first }], "x")).toEqual({ kind: "updated" });
		const stale = await pushRefs(repository, [{ ref, target: first, expected: undefined }], "x");
		expect(stale).toEqual({ kind: "moved", mayHaveLanded: false });
		expect(asked()).toEqual(["GET receive-pack", "GET receive-pack"]);
	});

	test("whose POST is redirected goes to the new address", async () => {
		const host = await playground.http();
		const { second } = await release(host);
		const now = await playground.http();
		await git(now.folder, "fetch", "--quiet", host.folder, "+refs/heads/*:refs/heads/*");
		const effect = { kind: "redirect", to: now.remote.url } as const;
		playground.server.queueFault({ service: "receive-pack", method: "POST", effect });
		const update = { ref: tagRef(tag("v1")), target: second, expected: undefined };
		expect(await pushRefs(await host.open(), [update], "v1")).toEqual({ kind: "updated" });
		expect(await git(now.folder, "rev-parse", "v1")).toBe(second);
		expect(await git(host.folder, "for-each-ref", "refs/tags")).toBe("");
	});

	test("that a hook refuses: its words are told", async () => {
		const host = await playground.http();
		const { second } = await release(host);
		await addHook(host.folder, "pre-receive", "echo 'not on a Friday' >&2; exit 1");
		const update = { ref: tagRef(tag("v1")), target: second, expected: undefined };
		const outcome = await pushRefs(await host.open(), [update], "the tag v1");
		if (outcome.kind !== "refused") throw new Error(`expected a refusal, but got ${outcome.kind}`);
		expect(outcome.error.message).toBe(
			`${host.remote.url} refused the write of the tag v1. It said: not on a Friday (pre-receive hook declined) Nothing was changed. Change what the remote objects to, then run again.`,
		);
	});
});
