import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { changedPaths } from "../../../src/git/changed-paths.ts";
import { listRefs } from "../../../src/git/list-refs.ts";
import { pushRefs } from "../../../src/git/push-refs.ts";
import { parseRemote } from "../../../src/git/remote.ts";
import { openRepository } from "../../../src/git/repository.ts";
import { requirePush } from "../../../src/git/require-push.ts";
import { readTip } from "../../../src/git/tips.ts";
import { FLUSH, line } from "../../../src/git/wire/packet.ts";
import { parseCommitId } from "../../../src/refs/commit-id.ts";
import { branchRef, tagRef } from "../../../src/refs/ref-name.ts";
import { failure } from "../failure.ts";
import { git, type Host, READ_TOKEN, startPlayground, testWorld, WRITE_TOKEN } from "../hosts.ts";
import { append, BRANCH, commit, PATH } from "../manifest-writes.ts";
import { branch, fastImport, seed, tag } from "../seed.ts";
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

describe("servers that can do less", () => {
	test("without version 2 Git does it, after one request, for reads and writes", async () => {
		const host = await old.http();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		expect(await commit(host, append("red"))).toMatchObject({ changed: true, attempts: 1 });
		expect(await git(host.folder, "rev-list", "--count", BRANCH)).toBe("2");
		expect(usedGit(host)).toBe(true);
		expect(host.world.lines).toContainEqual(
			expect.stringMatching(/^Git itself talks to \S+ from here on: .*does not speak version 2/),
		);
	});

	test("without partial clones more is fetched, which is said once", async () => {
		const host = await playground.http();
		const [first = NOWHERE, second = NOWHERE] = await seed(host.folder, "main", [
			{ files: { x: "1" } },
			{ files: { x: "2" } },
		]);
		await git(host.folder, "config", "uploadpack.allowFilter", "false");
		const repository = await host.open();
		playground.server.clearLog();
		expect((await readTip(repository, MAIN, ["x"]))?.files.get("x")?.bytes.toString()).toBe("2");
		expect(asked()).toHaveLength(3);
		expect(await changedPaths(repository, first, second)).toEqual(["x"]);
		const said = host.world.lines.filter((text) => text.includes("gives no partial clones"));
		expect(said).toEqual([`${host.remote.url} gives no partial clones, so more is fetched than is read.`]);
	});

	test("without commits by their ids Git does it, and where it is refused, too, a copy is asked", async () => {
		// The wire's question and Git's; the copy is made of what comes by name.
		let left = 2;
		const host = await through((what, { body }) => {
			if (what !== "POST upload-pack" || !body.includes("packfile\n") || left-- <= 0) return undefined;
			const words = `ERR Server does not allow request for unadvertised object ${NOWHERE}`.padEnd(body.length);
			return { body: Buffer.concat([line(words), FLUSH]) };
		});
		const [first = ""] = (await git(host.folder, "rev-list", "--reverse", "main")).split("\n");
		const repository = await host.open();
		expect(await readTip(repository, parseCommitId(first, "a test"), [])).toMatchObject({ commit: first });
		expect(host.world.lines).toContainEqual(
			expect.stringMatching(/^Git itself talks to \S+ from here on: .*does not allow/),
		);
		expect(host.world.lines.filter((text) => text.includes("gives no commit by its id"))).toHaveLength(1);
	});

	test("without atomic pushes two refs are refused before anything is sent, and one is not", async () => {
		const host = await playground.http();
		const [target = NOWHERE] = await seed(host.folder, "main", [{}]);
		await git(host.folder, "config", "receive.advertiseAtomic", "false");
		const updates = ["a", "b"].map((name) => ({ ref: branchRef(branch(name)), target, expected: undefined }));
		const error = await failure(pushRefs(await host.open(), updates, "two branches"));
		expect(error.code).toBe("unsupported");
		expect(error.message).toContain("cannot change several refs all or none (no atomic pushes). Nothing was written.");
		expect(await git(host.folder, "for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
		expect(await pushRefs(await host.open(), updates.slice(1), "a branch")).toEqual({ kind: "updated" });
	});

	test("with names by SHA-256 it is said that they are not supported, for reads and writes", async () => {
		const { folder } = await playground.http();
		const name = "sha256.git";
		const at = join(playground.folder, name);
		await git(folder, "init", "--quiet", "--bare", "--initial-branch=main", "--object-format=sha256", at);
		await git(at, "config", "http.receivepack", "true");
		await fastImport(at, Buffer.from("commit refs/heads/main\ncommitter a <a@b> 1 +0000\ndata 1\nx\n"));
		const host = await playground.host(at, parseRemote(playground.server.url(name), WRITE_TOKEN, "remote"));
		const repository = await host.open();
		for (const question of [() => readTip(repository, MAIN, []), () => requirePush(repository)]) {
			const error = await failure(question());
			expect(error.code).toBe("unsupported");
			expect(error.message).toContain("SHA-256");
		}
	});
});

describe("answers that are not whole", () => {
	/** Cuts the first answers that hold a pack, or spoils them. */
	function spoilPack(times: number, spoil: (body: Buffer) => Buffer): OddServer["alter"] {
		let left = times;
		return (what, { body }) => {
			if (what !== "POST upload-pack" || !body.includes("packfile\n") || left-- <= 0) return undefined;
			return { body: spoil(body) };
		};
	}
	const cut = (body: Buffer) => body.subarray(0, body.length - 30);
	const flip = (body: Buffer) => {
		const other = Buffer.from(body);
		const at = body.indexOf("PACK") + 20;
		other.writeUInt8(other.readUInt8(at) ^ 0xff, at);
		return other;
	};

	test.each([
		["cut in the middle of the pack", cut],
		["a pack that is spoilt on its way", flip],
	])("%s: it is asked again", async (_, spoil) => {
		const host = await through(spoilPack(2, spoil));
		expect((await readTip(await host.open(), MAIN, ["x"]))?.files.get("x")?.bytes.toString()).toBe("2");
		expect(usedGit(host)).toBe(false);
	});

	test("always cut: unavailable", async () => {
		const host = await through(spoilPack(9, cut));
		const error = await failure(readTip(await host.open(), MAIN, ["x"]));
		expect(error).toMatchObject({ code: "git-unavailable", retryable: true });
		expect(error.message).toContain("Git could not read the branch main");
		// Four tries, each for the refs and for the pack.
		expect(odd.asked.filter((what) => what === "POST upload-pack")).toHaveLength(8);
	});

	test("a report that is cut: the refs say what became of the push", async () => {
		const host = await through((what, { body }) =>
			what === "POST receive-pack" ? { body: body.subarray(0, body.length - 4) } : undefined,
		);
		const repository = await host.open();
		const target = (await readTip(repository, MAIN, []))?.commit ?? NOWHERE;
		const update = { ref: tagRef(tag("v1")), target, expected: undefined };
		expect(await pushRefs(repository, [update], "v1")).toEqual({ kind: "updated" });
		expect(await git(host.folder, "rev-parse", "v1")).toBe(target);
	});

	test("a page instead of Git's answer is not taken for a repository without branches", async () => {
		const page = Buffer.from("<html>Please log in to this network".padEnd(4_000));
		const host = await through(() => ({ headers: { "content-type": "text/html" }, body: page }));
		const error = await failure(readTip(await host.open(), MAIN, ["x"]));
		expect(error).toMatchObject({ code: "git-unavailable", retryable: true });
		expect(error.message).toContain(
			"It was said: error: the server answered with something that is not Git's protocol.",
		);
	});
});

describe("ways that only Git knows", () => {
	test("a login in ~/.netrc, where there is no token", async () => {
		const host = await playground.http("");
		await seed(host.folder, "main", [{ files: { x: "1" } }]);
		const home = join(host.world.folder, "home");
		await mkdir(home);
		await writeFile(join(home, ".netrc"), `machine 127.0.0.1 login x password ${READ_TOKEN}\n`, { mode: 0o600 });
		const world = testWorld(host.world.folder, { PATH: process.env.PATH, HOME: home });
		const tip = await readTip(await openRepository(host.remote, world), MAIN, ["x"]);
		expect(tip?.files.get("x")?.bytes.toString()).toBe("1");
	});

	test.each<[name: string, value: string, isGits: boolean, others?: Record<string, string>]>([
		["GIT_SSL_CAINFO", "/ca.pem", true],
		["GIT_SSL_CAINFO", "/ca.pem", false, { NODE_EXTRA_CA_CERTS: "/ca.pem" }],
		["SSL_CERT_FILE", "/ca.pem", true],
		["SSL_CERT_DIR", "/certs", true],
		["ALL_PROXY", "socks5://127.0.0.1:1", true],
		["HTTPS_PROXY", "socks5://127.0.0.1:1", true],
		["https_proxy", "127.0.0.1:1", true],
		["HTTPS_PROXY", "http://127.0.0.1:1", false],
		["NODE_EXTRA_CA_CERTS", "/ca.pem", false],
	])("https with %s=%s: Git from the start: %s", async (name, value, isGits, others = {}) => {
		const host = await playground.http();
		// Plain text where TLS is spoken: nobody gets through, but all try.
		const remote = parseRemote(host.remote.url.replace("http:", "https:"), WRITE_TOKEN, "remote");
		const world = testWorld(host.world.folder, { PATH: process.env.PATH, [name]: value, ...others });
		await failure(listRefs(await openRepository(remote, world), ["HEAD"]));
		expect(world.lines.some((text) => text.startsWith("GET "))).toBe(!isGits);
		expect(world.lines.some((text) => text.startsWith("git ls-remote"))).toBe(isGits);
	});
});
