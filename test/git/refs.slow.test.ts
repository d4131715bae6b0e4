import { mkdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTag, type NewTag } from "../../src/git/create-tag.ts";
import type { RefUpdate } from "../../src/git/push.ts";
import { pushRefs } from "../../src/git/push-refs.ts";
import type { Repository } from "../../src/git/repository.ts";
import { type CommitId, parseCommitId } from "../../src/refs/commit-id.ts";
import { branchRef, type RefName, tagRef } from "../../src/refs/ref-name.ts";
import { failure } from "./failure.ts";
import { git, type Host, type Playground, ROBOT, startPlayground } from "./hosts.ts";
import { addHook, branch, fastImport, seed, tag } from "./seed.ts";

let playground: Playground;
let old: Playground;
beforeAll(async () => {
	[playground, old] = await Promise.all([startPlayground(), startPlayground(0)]);
});
afterAll(() => Promise.all([playground.close(), old.close()]));

const TAG = tagRef(tag("blue/1.6.0"));
const LINE = branchRef(branch("release/blue-1.6"));
const NOWHERE = parseCommitId("1".repeat(40), "a test");
const WHAT = "the release blue 1.6.0";

function newTag(target: CommitId, message = "blue 1.6.0"): NewTag {
	return { name: tag("blue/1.6.0"), target, message, identity: ROBOT, date: new Date("2025-01-20T14:03:11Z") };
}

/** The tag and the branch of a release, both new unless said otherwise. */
async function release(
	repository: Repository,
	target: CommitId,
	expected: { tag?: CommitId; line?: CommitId } = {},
): Promise<RefUpdate[]> {
	const object = await createTag(repository, newTag(target));
	return [
		{ ref: TAG, target: object, expected: expected.tag },
		{ ref: LINE, target, expected: expected.line },
	];
}

async function three(host: Host): Promise<[CommitId, CommitId, CommitId]> {
	const [a = NOWHERE, b = NOWHERE, c = NOWHERE] = await seed(host.folder, "main", [
		{ files: { x: "1" } },
		{ files: { x: "2" } },
		{ files: { x: "3" } },
	]);
	return [a, b, c];
}

async function at(host: Host, ref: RefName | string): Promise<string> {
	return git(host.folder, "for-each-ref", "--format=%(objectname)", ref);
}

describe.each(["local", "http", "byGit"] as const)("pushRefs over %s", (kind) => {
	test("an annotated tag and a branch for a commit that is no tip", async () => {
		const host = await playground[kind]();
		const [, commit] = await three(host);
		const repository = await host.open();
		const updates = await release(repository, commit);
		expect(await pushRefs(repository, updates, WHAT)).toEqual({ kind: "updated" });
		expect(await at(host, LINE)).toBe(commit);
		expect(await at(host, TAG)).toBe(updates[0]?.target);
		expect(await git(host.folder, "cat-file", "tag", TAG)).toBe(
			`object ${commit}\ntype commit\ntag blue/1.6.0\ntagger release-actions <release-actions@example.com> 1737381791 +0000\n\nblue 1.6.0`,
		);
		expect(await git(host.folder, "fsck", "--strict")).toBe("");
	});

	test("the same again is done already, also for another run that makes the same tag", async () => {
		const host = await playground[kind]();
		const [, commit] = await three(host);
		for (let run = 0; run < 2; run++) {
			const repository = await host.open();
			expect(await pushRefs(repository, await release(repository, commit), WHAT)).toEqual({ kind: "updated" });
		}
	});

	test("a ref that exists where it must not: moved, and the other one is not made", async () => {
		const host = await playground[kind]();
		const [first, commit] = await three(host);
		await git(host.folder, "tag", "blue/1.6.0", first);
		const repository = await host.open();
		expect(await pushRefs(repository, await release(repository, commit), WHAT)).toEqual({
			kind: "moved",
			mayHaveLanded: false,
		});
		expect(await at(host, LINE)).toBe("");
		expect(await at(host, TAG)).toBe(first);
	});

	test("a branch that is not where it was: moved; a branch that is: forward", async () => {
		const host = await playground[kind]();
		const [first, second, third] = await three(host);
		await git(host.folder, "branch", "release/blue-1.6", second);
		const repository = await host.open();
		const stale = await pushRefs(repository, [{ ref: LINE, target: third, expected: first }], WHAT);
		expect(stale).toEqual({ kind: "moved", mayHaveLanded: false });
		expect(await at(host, LINE)).toBe(second);
		const gone = await pushRefs(repository, [{ ref: TAG, target: third, expected: first }], WHAT);
		expect(gone).toEqual({ kind: "moved", mayHaveLanded: false });
		expect(await pushRefs(repository, [{ ref: LINE, target: third, expected: second }], WHAT)).toEqual({
			kind: "updated",
		});
		expect(await at(host, LINE)).toBe(third);
	});

	test("a race that is lost inside the server is moved, whatever words it is told in", async () => {
		const host = await playground[kind]();
		const [first, second, third] = await three(host);
		await git(host.folder, "branch", "release/blue-1.6", first);
		await addHook(host.folder, "pre-receive", `unset GIT_QUARANTINE_PATH; git update-ref ${LINE} ${second}`);
		const repository = await host.open();
		const outcome = await pushRefs(repository, [{ ref: LINE, target: third, expected: first }], WHAT);
		// Git may have sent it twice, so its refusal may be that of the second.
		expect(outcome).toEqual({ kind: "moved", mayHaveLanded: kind !== "http" });
		expect(await at(host, LINE)).toBe(second);
	});

	test("twelve runs want one tag: one gets it, the others see that it is taken", async () => {
		const host = await playground[kind]();
		const commits = await seed(
			host.folder,
			"main",
			Array.from({ length: 12 }, () => ({})),
		);
		const outcomes = await Promise.all(
			commits.map(async (commit) => {
				const repository = await host.open();
				return (await pushRefs(repository, await release(repository, commit), WHAT)).kind;
			}),
		);
		expect(outcomes.filter((outcome) => outcome === "updated")).toHaveLength(1);
		expect(outcomes.filter((outcome) => outcome === "moved")).toHaveLength(11);
		expect(await at(host, LINE)).toBe(commits[outcomes.indexOf("updated")]);
		expect(await git(host.folder, "rev-parse", `${TAG}^{commit}`)).toBe(commits[outcomes.indexOf("updated")]);
	});

	test("a refusal of one ref changes none, and quotes the remote", async () => {
		const host = await playground[kind]();
		const [, commit] = await three(host);
		await addHook(host.folder, "update", `case "$1" in refs/tags/*) echo "tags are closed today" >&2; exit 1;; esac`);
		const repository = await host.open();
		const outcome = await pushRefs(repository, await release(repository, commit), WHAT);
		if (outcome.kind !== "refused") throw new Error(`expected a refusal, but got ${outcome.kind}`);
		expect(outcome.error.code).toBe("rejected");
		expect(outcome.error.message).toBe(
			`${host.remote.url} refused the write of ${WHAT}. It said: tags are closed today / error: hook declined to update ${TAG} (hook declined) Nothing was changed. Change what the remote objects to, then run again.`,
		);
		expect(await at(host, LINE)).toBe("");
		expect(await at(host, TAG)).toBe("");
	});

	test("a refusal without words", async () => {
		const host = await playground[kind]();
		const [, commit] = await three(host);
		await addHook(host.folder, "pre-receive", "exit 1");
		const repository = await host.open();
		const outcome = await pushRefs(repository, [{ ref: LINE, target: commit, expected: undefined }], WHAT);
		expect(outcome).toMatchObject({ kind: "refused", error: { code: "rejected" } });
	});

	test("a branch in the way of a branch is named", async () => {
		const host = await playground[kind]();
		const [first, commit] = await three(host);
		await git(host.folder, "branch", "release", first);
		const repository = await host.open();
		const outcome = await pushRefs(repository, await release(repository, commit), WHAT);
		if (outcome.kind !== "refused") throw new Error(`expected a refusal, but got ${outcome.kind}`);
		expect(outcome.error.code).toBe("rejected");
		expect(outcome.error.message).toContain(
			"refs/heads/release exists, and of a name and a name below it (a and a/b) Git can have only one.",
		);
		expect(await at(host, TAG)).toBe("");
	});

	test("a lock that stays is a refusal in the end", async () => {
		const host = await playground[kind]();
		const [, commit] = await three(host);
		const lock = join(host.folder, `${TAG}.lock`);
		await mkdir(lock, { recursive: true });
		const repository = await host.open();
		const outcome = await pushRefs(repository, await release(repository, commit), WHAT);
		expect(outcome).toMatchObject({ kind: "refused", error: { code: "rejected" } });
		await rmdir(lock);
		expect(await at(host, LINE)).toBe("");
		expect(await pushRefs(repository, await release(repository, commit), WHAT)).toEqual({ kind: "updated" });
	});

	test("a commit that the remote does not have", async () => {
		const host = await playground[kind]();
		await three(host);
		const repository = await host.open();
		const target = await createTag(repository, newTag(NOWHERE));
		for (const update of [
			{ ref: TAG, target, expected: undefined },
			{ ref: LINE, target: NOWHERE, expected: undefined },
		]) {
			const error = await failure(pushRefs(repository, [update], WHAT));
			expect(error.code).toBe("unknown-commit");
			expect(error.message).toContain(`it has no commit ${NOWHERE}. Nothing was written. Was it pushed`);
			expect(await at(host, update.ref)).toBe("");
		}
	});

	test("a tag's object is the same for the same arguments, and another for others", async () => {
		const host = await playground[kind]();
		const [first, second] = await three(host);
		const repository = await host.open();
		const object = await createTag(repository, newTag(first));
		expect(await createTag(repository, newTag(first, "blue 1.6.0\n"))).toBe(object);
		expect(await createTag(await host.open(), newTag(first))).toBe(object);
		expect(await createTag(repository, newTag(second))).not.toBe(object);
		expect(await createTag(repository, newTag(first, "blue 1.6.0\n\nservices: ü"))).not.toBe(object);
	});
});

describe.each(["http", "byGit"] as const)("pushRefs over a connection that breaks: %s", (kind) => {
	test.each([
		["a lost answer", "lose-answer", "POST"],
		["a cut before the push", "cut", "POST"],
		["a cut before the refs", "cut", "GET"],
	] as const)("%s: the refs are there, once", async (_, effect, method) => {
		const host = await playground[kind]();
		const [, commit] = await three(host);
		const repository = await host.open();
		const updates = await release(repository, commit);
		playground.server.queueFault({ service: "receive-pack", method, effect: { kind: effect } });
		expect(await pushRefs(repository, updates, WHAT)).toEqual({ kind: "updated" });
		expect(await at(host, TAG)).toBe(updates[0]?.target);
		expect(await at(host, LINE)).toBe(commit);
	});
});

/** 40,000 files in 200 folders, and a branch main that has moved on from the commit that is returned. */
async function hugeRepository(host: Host): Promise<CommitId> {
	const by = "committer a <a@b> 1700000000 +0000";
	const files = Array.from(
		{ length: 40_000 },
		(_, n) => `M 100644 inline d${n % 200}/f${n}\ndata ${`${n}`.length}\n${n}\n`,
	);
	const commit = `commit refs/heads/main\nmark :1\n${by}\ndata 1\nx\n${files.join("")}get-mark :1\n`;
	const moves = [1, 2, 3].map(
		(n) => `commit refs/heads/main\n${by}\ndata 1\n${n}\nM 100644 inline d${n}/new\ndata 1\n${n}\n`,
	);
	return parseCommitId((await fastImport(host.folder, Buffer.from(commit + moves.join("")))).trim(), "a test");
}

describe("a tag and a branch for an older commit among 40,000 files", () => {
	test.each([
		["over the wire, in two requests", () => playground, "http", 2],
		["by Git, to a server that negotiates", () => playground, "byGit", 6],
		["by Git, to a server that does not", () => old, "http", undefined],
	] as const)(
		"send less than 2 kB and fetch less than 4: %s",
		async (_, at, kind, requests) => {
			const { server } = at();
			const host = await at()[kind]();
			const commit = await hugeRepository(host);
			const repository = await host.open();
			server.clearLog();
			expect(await pushRefs(repository, await release(repository, commit), WHAT)).toEqual({ kind: "updated" });
			expect(await git(host.folder, "rev-parse", `${TAG}^{commit}`)).toBe(commit);
			expect(server.log.reduce((sum, { received }) => sum + received, 0)).toBeLessThan(2_000);
			expect(server.log.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(4_000);
			if (requests !== undefined) expect(server.log).toHaveLength(requests);
		},
		60_000,
	);
});
