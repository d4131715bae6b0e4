// What can go wrong on the way of one write, beside what lost-answers, access, ssh, wordings and old-servers have.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { CommitRequest } from "../../src/branches/commit-files.ts";
import { stockGit } from "../../src/git/choose-transport.ts";
import { openRepository } from "../../src/git/repository.ts";
import { readTip } from "../../src/git/tips.ts";
import { failure } from "./failure.ts";
import { git, type Host, KINDS, type Playground, startPlayground, testWorld } from "./hosts.ts";
import { startHttpProxy } from "./http-proxy.ts";
import { append, BRANCH, commit, PATH } from "./manifest-writes.ts";
import { addHook, branch, fastImport, seed } from "./seed.ts";

let playground: Playground;
beforeAll(async () => {
	playground = await startPlayground();
});
afterAll(() => playground.close());

async function manifest(host: Host): Promise<string> {
	return git(host.folder, "show", `${BRANCH}:${PATH}`);
}

/** Something that happens while the edit is being made, once: after the branch was read, before the push. */
function meanwhile(line: string, act: () => Promise<unknown>): CommitRequest {
	const request = append(line);
	let isFirst = true;
	return {
		...request,
		async decide(tip) {
			if (isFirst) await act();
			isFirst = false;
			return request.decide(tip);
		},
	};
}

describe("a connection that breaks at any of the requests of a write", () => {
	const both = [
		["upload-pack", "GET", 0],
		["upload-pack", "POST", 0],
		["receive-pack", "GET", 0],
		["receive-pack", "POST", 0],
	] as const;
	// The wire is told the refs where it will push, and asks only for what they point at.
	const requests = [
		...both.map((request) => ["http", ...request] as const),
		...both.map((request) => ["byGit", ...request] as const),
		["byGit", "upload-pack", "POST", 1] as const,
	];
	const effects = [{ kind: "cut" }, { kind: "lose-answer" }, { kind: "status", status: 502 }] as const;
	const cases = requests.flatMap((request) => effects.map((effect) => [...request, effect] as const));

	test.each(cases)("over %s: %s %s, the one after %i: %j", async (kind, service, method, after, effect) => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		playground.server.clearLog();
		playground.server.queueFault({ service, method, after, effect });
		const outcome = await commit(host, append("red"));
		expect(outcome).toMatchObject({ changed: true, attempts: 1 });
		expect(await git(host.folder, "rev-parse", BRANCH)).toBe(outcome.commit);
		expect(await git(host.folder, "rev-list", "--count", BRANCH)).toBe("2");
		expect(await manifest(host)).toBe("blue\nred");
		const { log } = playground.server;
		expect(log.filter(({ status }) => status !== 200)).toEqual([
			expect.objectContaining({ service, method, status: effect.kind === "status" ? 502 : 0 }),
		]);
	});
});

describe.each(KINDS)("over %s", (kind) => {
	test("a branch that was deleted meanwhile begins anew, with what is decided then", async () => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const outcome = await commit(
			host,
			meanwhile("red", () => git(host.folder, "update-ref", "-d", `refs/heads/${BRANCH}`)),
		);
		expect(outcome).toMatchObject({ changed: true, attempts: 2, tip: undefined });
		expect(await git(host.folder, "rev-list", "--parents", BRANCH)).toBe(outcome.commit);
		expect(await manifest(host)).toBe("red");
	});

	test("a branch that was begun meanwhile is gone on with", async () => {
		const host = await playground[kind]();
		const outcome = await commit(
			host,
			meanwhile("red", () => seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }])),
		);
		expect(outcome).toMatchObject({ changed: true, attempts: 2 });
		expect(await manifest(host)).toBe("blue\nred");
	});

	test("a branch that was rewound meanwhile: what was dropped does not come back", async () => {
		const host = await playground[kind]();
		const [first = ""] = await seed(host.folder, BRANCH, [
			{ files: { [PATH]: "blue\n" } },
			{ files: { [PATH]: "blue\ngreen\n" } },
		]);
		const outcome = await commit(
			host,
			meanwhile("red", () => git(host.folder, "update-ref", `refs/heads/${BRANCH}`, first)),
		);
		expect(outcome).toMatchObject({ changed: true, attempts: 2 });
		expect(await git(host.folder, "rev-parse", `${BRANCH}^`)).toBe(first);
		expect(await manifest(host)).toBe("blue\nred");
	});

	test("a branch whose lock somebody left behind is refused after a while, and named", async () => {
		const host = await playground[kind]();
		const [tip] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		await writeFile(join(host.folder, "refs", "heads", `${BRANCH}.lock`), "");
		const error = await failure(commit(host, append("red")));
		expect(error.code).toBe("rejected");
		expect(error.message).toMatch(/staging-releases\.lock': File exists\..* Nothing was changed\./);
		expect(await git(host.folder, "rev-parse", BRANCH)).toBe(tip);
	});

	test("a commit of tomorrow below, and a clock of yesterday here: the order of commits is that of their parents", async () => {
		const host = await playground[kind]();
		const tomorrow = Math.floor(host.world.now().getTime() / 1000) + 86_400;
		const [tip] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" }, time: tomorrow }]);
		const outcome = await commit(host, append("red"));
		expect(outcome).toMatchObject({ changed: true, attempts: 1 });
		expect(await git(host.folder, "rev-parse", `${BRANCH}^`)).toBe(tip);
		const [date] = (await git(host.folder, "log", "-1", "--format=%ct", BRANCH)).split("\n");
		expect(Number(date)).toBe(tomorrow - 86_400);
	});

	test("submodules and links beside the manifest stay as they are", async () => {
		const host = await playground[kind]();
		const submodule = { mode: "160000", content: "1".repeat(40) };
		const link = { mode: "120000", content: "nowhere" };
		await seed(host.folder, BRANCH, [
			{ files: { [PATH]: "blue\n", "release-manifests/sub": submodule, "libs/sub": submodule, link } },
		]);
		const before = (await git(host.folder, "ls-tree", "-r", BRANCH)).split("\n");
		await commit(host, append("red"));
		const after = (await git(host.folder, "ls-tree", "-r", BRANCH)).split("\n");
		expect(after.filter((line) => !before.includes(line))).toEqual([expect.stringContaining(PATH)]);
		expect(after).toHaveLength(4);
	});

	test("a hook that takes the push and then fails itself has taken it", async () => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		await addHook(host.folder, "post-receive", "echo 'the webhook answered 500' >&2; exit 1");
		expect(await commit(host, append("red"))).toMatchObject({ changed: true, attempts: 1 });
	});
});

describe("a repository of any size", () => {
	test("40,000 files beside the manifest: none of them is sent", async () => {
		const host = await playground.http();
		const by = "committer a <a@b> 1700000000 +0000";
		const line = (n: number) => `M 100644 inline d${n % 200}/f${n}\ndata ${`${n}`.length}\n${n}\n`;
		const lines = Array.from({ length: 40_000 }, (_, n) => line(n)).join("");
		const stream = `commit refs/heads/${BRANCH}\n${by}\ndata 1\nx\n${lines}M 100644 inline ${PATH}\ndata 5\nblue\n\n`;
		await fastImport(host.folder, Buffer.from(stream));
		playground.server.clearLog();
		await commit(host, append("red"));
		expect(await manifest(host)).toBe("blue\nred");
		expect(await git(host.folder, "diff", "--name-only", `${BRANCH}^`, BRANCH)).toBe(PATH);
		expect(playground.server.log.reduce((sum, { received }) => sum + received, 0)).toBeLessThan(10_000);
	});

	test("a huge history that is none of ours stays where it is", async () => {
		const host = await playground.http();
		const by = "committer a <a@b> 1700000000 +0000";
		const commits = Array.from(
			{ length: 3_000 },
			(_, n) =>
				`commit refs/heads/main\n${by}\ndata 1\nx\nM 100644 inline big\ndata 1000\n${`${n}`.padEnd(1000, `${n}`)}\n`,
		);
		await fastImport(host.folder, Buffer.from(commits.join("")));
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		playground.server.clearLog();
		await commit(host, append("red"));
		const { log } = playground.server;
		expect(log.reduce((sum, { received, sent }) => sum + received + sent, 0)).toBeLessThan(10_000);
	});
});

describe("a remote that takes no writes", () => {
	test("a server that serves reads only is unauthorized, and nothing is written", async () => {
		const host = await playground.http();
		const [tip] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		await git(host.folder, "config", "http.receivepack", "false");
		const error = await failure(commit(host, append("red")));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toContain("Git could not write the staging manifest of blue at");
		expect(error.message).toContain("Nothing was written.");
		expect(await git(host.folder, "rev-parse", BRANCH)).toBe(tip);
	});

	test.each([
		[
			"the disk",
			"No space left on device",
			"The server's disk is full: whoever runs it must make room; then run again.",
		],
		["a read-only disk", "Read-only file system", "The server takes no writes at present: "],
	])("%s of the server", async (_, words, advice) => {
		const host = await playground.http();
		const [tip] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		await addHook(host.folder, "pre-receive", `echo 'fatal: unable to write loose object file: ${words}' >&2; exit 1`);
		const error = await failure(commit(host, append("red")));
		expect(error.code).toBe("rejected");
		expect(error.message).toContain(advice);
		expect(await git(host.folder, "rev-parse", BRANCH)).toBe(tip);
	});
});

// Where plain http is spoken from here, it goes past proxies, since it goes to this machine alone.
describe("an HTTP proxy in between, by Git", () => {
	test("reads and writes go through it; NO_PROXY goes past it", async () => {
		const proxy = await startHttpProxy();
		const host = await playground.http();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const env = { PATH: process.env.PATH, http_proxy: proxy.url };
		const through: Host = {
			...host,
			open: () => openRepository(host.remote, testWorld(host.world.folder, env), stockGit),
		};
		expect(await commit(through, append("red"))).toMatchObject({ changed: true, attempts: 1 });
		expect(proxy.passed.length).toBeGreaterThanOrEqual(5);
		expect(new Set(proxy.passed.map((address) => new URL(address).origin))).toEqual(
			new Set([playground.server.origin]),
		);
		const asked = proxy.passed.length;
		const past = testWorld(host.world.folder, { ...env, no_proxy: "127.0.0.1" });
		expect(await readTip(await openRepository(host.remote, past, stockGit), branch(BRANCH), [])).toBeDefined();
		expect(proxy.passed).toHaveLength(asked);
		await proxy.close();
	});

	test("one that is not there is a server that does not answer", async () => {
		const proxy = await startHttpProxy();
		await proxy.close();
		const host = await playground.http();
		const world = testWorld(host.world.folder, { PATH: process.env.PATH, http_proxy: proxy.url });
		const error = await failure(readTip(await openRepository(host.remote, world, stockGit), branch("main"), []));
		expect(error).toMatchObject({ code: "git-unavailable", retryable: true });
		expect(error.message).toContain("Failed to connect to");
	});
});
