import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type GitServer, startGitServer } from "../../rehearsal/servers/git-server.ts";
import { commitFiles } from "../../src/branches/commit-files.ts";
import { chooseTransport, stockGit } from "../../src/git/choose-transport.ts";
import { ensureCommits } from "../../src/git/ensure-commits.ts";
import { gitEnvironment } from "../../src/git/environment.ts";
import { gitBranches } from "../../src/git/git-branches.ts";
import { listRefs } from "../../src/git/list-refs.ts";
import { pushRefs } from "../../src/git/push-refs.ts";
import { parseRemote } from "../../src/git/remote.ts";
import { openRepository, type Repository } from "../../src/git/repository.ts";
import { readTip } from "../../src/git/tips.ts";
import { parseCommitId } from "../../src/refs/commit-id.ts";
import { tagRef } from "../../src/refs/ref-name.ts";
import { failure } from "./failure.ts";
import {
	git,
	type Host,
	type Playground,
	READ_TOKEN,
	ROBOT,
	startPlayground,
	testWorld,
	WRITE_TOKEN,
} from "./hosts.ts";
import { branch, seed, tag } from "./seed.ts";

let playground: Playground;
let elsewhere: Playground;
let open: GitServer;
beforeAll(async () => {
	[playground, elsewhere] = await Promise.all([startPlayground(), startPlayground()]);
	open = await startGitServer({ folder: join(elsewhere.folder, "local") });
});
afterAll(async () => {
	await open.close();
	await Promise.all([playground.close(), elsewhere.close()]);
});

const MAIN = branch("main");
const NOWHERE = parseCommitId("1".repeat(40), "a test");

type Kind = "http" | "byGit";
const choices = { http: chooseTransport, byGit: stockGit };

async function shop(kind: Kind, token = WRITE_TOKEN): Promise<Host> {
	const host = await playground[kind](token);
	await seed(host.folder, "main", [{ files: { x: "1" } }, { files: { x: "2" } }]);
	playground.server.clearLog();
	return host;
}

function write(repository: Repository) {
	const decide = () => ({ kind: "write", files: new Map([["x", Buffer.from("3")]]), message: "m" }) as const;
	const request = { branch: MAIN, paths: ["x"], decide, timeoutMs: 120_000, dryRun: false, what: "the manifest" };
	return commitFiles(gitBranches(repository, ROBOT), request, repository.world);
}

function credentials(of: Playground): Set<string | undefined> {
	return new Set(of.server.log.map(({ credential }) => credential));
}

describe.each(["http", "byGit"] as const)("credentials over %s", (kind) => {
	test.each([
		["none", ""],
		["a wrong one", "s3cret"],
	])("%s: unauthorized, at once", async (_, token) => {
		const host = await shop(kind, token);
		const error = await failure(readTip(await host.open(), MAIN, ["x"]));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toContain(
			`Git could not read the branch main at ${host.remote.url}: the credential is missing or not accepted.`,
		);
		expect(error.message).toContain("Nothing was written. Check the token");
		expect(credentials(playground)).toEqual(new Set([token === "" ? undefined : "unknown"]));
	});

	test("one that may only read: reads work, writes are unauthorized and change nothing", async () => {
		const host = await shop(kind, READ_TOKEN);
		const before = await git(host.folder, "for-each-ref");
		const repository = await host.open();
		const commit = (await readTip(repository, MAIN, []))?.commit ?? NOWHERE;
		const pushed = pushRefs(
			repository,
			[{ ref: tagRef(tag("v1")), target: commit, expected: undefined }],
			"the tag v1",
		);
		const errors = [await failure(write(repository)), await failure(pushed)];
		expect(errors.map(({ code }) => code)).toEqual(["unauthorized", "unauthorized"]);
		expect(errors[0]?.message).toContain(
			`Git could not write the manifest at ${host.remote.url}: the credential does not permit it.`,
		);
		expect(errors[1]?.message).toContain("Git could not write the tag v1");
		expect(await git(host.folder, "for-each-ref")).toBe(before);
		expect(credentials(playground)).toEqual(new Set(["reader"]));
	});

	test("never in a log, an argument or a file", async () => {
		const host = await shop(kind);
		const repository = await host.open();
		await write(repository);
		expect(host.world.lines.length).toBeGreaterThan(3);
		const secret = Buffer.from(`x-access-token:${WRITE_TOKEN}`).toString("base64");
		expect(host.world.lines.join("\n")).not.toContain(WRITE_TOKEN);
		expect(host.world.lines.join("\n")).not.toContain(secret);
		await expect(
			git(host.world.folder, "grep", "--no-index", "-F", "-a", "-l", "-e", WRITE_TOKEN, "-e", secret),
		).rejects.toThrow();
	});

	test("only what Git needs of the environment reaches it", () => {
		const world = testWorld("/x", {
			PATH: "/bin",
			GITHUB_TOKEN: "s3cret",
			GIT_DIR: "/y",
			GIT_TRACE_CURL: "1",
			HTTPS_PROXY: "http://p",
		});
		const env = gitEnvironment(world, [["a.b", "c"]]);
		expect(Object.keys(env).sort()).toEqual(
			[
				["GIT_CONFIG_COUNT", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_KEY_0", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_VALUE_0"],
				["GIT_LITERAL_PATHSPECS", "GIT_SSH_COMMAND", "GIT_TERMINAL_PROMPT", "HTTPS_PROXY", "LC_ALL", "PATH"],
			].flat(),
		);
		expect(gitEnvironment(testWorld("/x", { GIT_SSH_COMMAND: "ssh -i k" })).GIT_SSH_COMMAND).toBe("ssh -i k");
	});
});

describe.each(["http", "byGit"] as const)("a server in trouble, over %s", (kind) => {
	test.each([500, 502, 503, 429])("%i once: the read is tried again", async (status) => {
		const host = await shop(kind);
		const repository = await host.open();
		playground.server.queueFault({ effect: { kind: "status", status } });
		playground.server.queueFault({ method: "POST", effect: { kind: "cut" } });
		expect((await readTip(repository, MAIN, ["x"]))?.files.get("x")?.bytes.toString()).toBe("2");
	});

	test("always: unavailable after four tries, with a wait between them", async () => {
		const host = await shop(kind);
		const repository = await host.open();
		const before = host.world.now().getTime();
		for (let n = 0; n < 4; n++) playground.server.queueFault({ effect: { kind: "status", status: 500 } });
		const error = await failure(listRefs(repository, ["refs/heads/main"]));
		expect(error).toMatchObject({ code: "git-unavailable", retryable: true });
		expect(error.message).toContain("Git could not list the refs");
		expect(error.message).toMatch(/It was said: .*(returned error: 500|the server answered 500\.) Try again/);
		expect(playground.server.log).toHaveLength(4);
		expect(host.world.now().getTime() - before).toBeGreaterThan(1_000);
	});

	test("nobody there", async () => {
		const gone = await startPlayground();
		const host = await gone.http();
		const repository = await openRepository(host.remote, testWorld(playground.folder));
		await gone.close();
		expect(await failure(readTip(repository, MAIN, []))).toMatchObject({ code: "git-unavailable", retryable: true });
	});

	test("no such repository: over HTTP it may be hidden, on this machine the path is wrong", async () => {
		const url = playground.server.url("none.git");
		const hidden = await playground.host("", parseRemote(url, WRITE_TOKEN, "remote"));
		const error = await failure(readTip(await hidden.open(), MAIN, []));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toContain("there is no such repository, or the credential may not see it");
		const missing = await playground.host("", parseRemote(join(playground.folder, "none.git"), "", "remote"));
		const wrong = await failure(readTip(await missing.open(), MAIN, []));
		expect(wrong.code).toBe("invalid-input");
		expect(wrong.message).toContain("there is no Git repository");
	});

	test("names by SHA-256 are said not to be supported", async () => {
		const host = await playground.local();
		const folder = join(playground.folder, "sha256.git");
		await git(host.folder, "init", "--quiet", "--bare", "--object-format=sha256", folder);
		await seed(host.folder, "main", [{}]);
		const stream = "commit refs/heads/main\ncommitter a <a@b> 1 +0000\ndata 1\nx\n";
		const { fastImport } = await import("./seed.ts");
		await fastImport(folder, Buffer.from(stream));
		const other = await playground.host(folder, parseRemote(folder, "", "remote"));
		const error = await failure(readTip(await other.open(), MAIN, []));
		expect(error.code).toBe("unsupported");
		expect(error.message).toContain("SHA-256");
	});
});

describe.each([
	["http", 1],
	["byGit", 2],
] as const)("redirects over %s", (kind, answers) => {
	test("a renamed repository on the same host is followed, for reads and writes", async () => {
		const host = await shop(kind);
		const renamed = await playground.host(
			host.folder,
			parseRemote(playground.server.url("old.git"), WRITE_TOKEN, "remote"),
			choices[kind],
		);
		const redirect = { method: "GET", effect: { kind: "redirect", to: host.remote.url } } as const;
		// The old address answers the first request and, since Git does not tell, the question where it went; then nobody
		// asks it.
		for (let n = 0; n < answers; n++) playground.server.queueFault(redirect);
		const repository = await renamed.open();
		expect((await readTip(repository, MAIN, ["x"]))?.files.get("x")?.bytes.toString()).toBe("2");
		expect(playground.server.log.filter(({ path }) => path.startsWith("/old.git/"))).toHaveLength(answers);
		const written = await write(repository);
		expect(await git(host.folder, "rev-parse", "main")).toBe(written.commit);
		expect(credentials(playground)).toEqual(new Set(["writer"]));
	});

	/** Git asks the readers' side before it pushes, and again where it was sent to. */
	function redirectPush(effect: { readonly kind: "redirect"; readonly to: string }): void {
		playground.server.queueFault({ service: "receive-pack", method: "GET", effect });
		if (kind === "http") return;
		for (let n = 0; n < 2; n++) playground.server.queueFault({ service: "upload-pack", method: "GET", effect });
	}

	test("also when the first to meet the redirect is a push", async () => {
		const host = await shop(kind);
		const repository = await host.open();
		const now = await playground.http();
		await git(now.folder, "fetch", "--quiet", host.folder, "+refs/heads/*:refs/heads/*");
		const commit = (await readTip(repository, MAIN, []))?.commit ?? NOWHERE;
		const effect = { kind: "redirect", to: now.remote.url } as const;
		if (kind === "byGit") await ensureCommits(repository, [commit]);
		redirectPush(effect);
		const update = { ref: tagRef(tag("v1")), target: commit, expected: undefined };
		expect(await pushRefs(repository, [update], "the tag v1")).toEqual({ kind: "updated" });
		expect(await git(now.folder, "rev-parse", "v1")).toBe(commit);
	});

	test.each([
		["that asks for one", () => elsewhere.server],
		["that is open to all", () => open],
	])("another host %s never gets the credential, and is named", async (_, server) => {
		const host = await shop(kind);
		await seed(await server().createRepository("evil.git"), "main", [{ files: { x: "evil" } }]);
		server().clearLog();
		for (let n = 0; n < answers; n++) {
			const effect = { kind: "redirect", to: server().url("evil.git") } as const;
			playground.server.queueFault({ method: "GET", effect });
		}
		const error = await failure(readTip(await host.open(), MAIN, ["x"]));
		expect(error.code).toBe("git-unavailable");
		expect(error.message).toBe(
			`${host.remote.url} redirects to another host (${server().origin}). The token was not sent there and nothing was written. Give the new address as the remote, if it is right.`,
		);
		// Only Git is sent there, without the credential, to find out where it is.
		expect(server().log.length > 0).toBe(kind === "byGit");
		expect(server().log.map(({ credential }) => credential)).toEqual(server().log.map(() => undefined));
	});

	test("nor when only a push is redirected, and nothing is pushed there", async () => {
		const host = await shop(kind);
		const other = await elsewhere.http();
		const repository = await host.open();
		const commit = (await readTip(repository, MAIN, []))?.commit ?? NOWHERE;
		elsewhere.server.clearLog();
		const effect = { kind: "redirect", to: other.remote.url } as const;
		if (kind === "byGit") await ensureCommits(repository, [commit]);
		redirectPush(effect);
		const update = { ref: tagRef(tag("v1")), target: commit, expected: undefined };
		expect(await failure(pushRefs(repository, [update], "the tag v1"))).toMatchObject({ code: "git-unavailable" });
		expect(credentials(elsewhere)).toEqual(new Set(kind === "byGit" ? [undefined] : []));
		expect(await git(other.folder, "for-each-ref")).toBe("");
	});

	test("one that leads nowhere is an error", async () => {
		const host = await shop(kind);
		playground.server.queueFault({ method: "GET", effect: { kind: "status", status: 302 } });
		const error = await failure(readTip(await host.open(), MAIN, ["x"]));
		expect(error.code).toBe("git-unavailable");
		expect(error.message).toContain("it answers with a redirect that leads nowhere");
	});
});

describe("the Git of the runner", () => {
	test("none", async () => {
		const host = await playground.local();
		const error = await failure(
			openRepository(host.remote, testWorld(host.world.folder, { PATH: join(playground.folder, "empty") })),
		);
		expect(error.code).toBe("unsupported");
		expect(error.message).toContain("Git could not be started.");
	});

	test("too old", async () => {
		const host = await playground.local();
		const bin = join(playground.folder, "bin");
		await mkdir(bin);
		await writeFile(join(bin, "git"), "#!/bin/sh\necho git version 2.30.2\n");
		await chmod(join(bin, "git"), 0o755);
		const error = await failure(openRepository(host.remote, testWorld(host.world.folder, { PATH: bin })));
		expect(error.code).toBe("unsupported");
		expect(error.message).toContain('this runner has "git version 2.30.2"');
	});
});
