import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readCgiHead } from "../../rehearsal/servers/cgi.ts";
import { type GitServer, startGitServer } from "../../rehearsal/servers/git-server.ts";
import { git } from "./hosts.ts";
import { addHook, seed } from "./seed.ts";

let folder: string;
let server: GitServer;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "git-room-"));
	server = await startGitServer({ folder });
});
afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true, force: true });
});

describe("the Git server of tests and rehearsals", () => {
	test("serves plain Git: clone, a push larger than one buffer, hooks", async () => {
		const repository = await server.createRepository("team/shop.git");
		await seed(repository, "main", [{ files: { x: "1" } }]);
		const clone = join(folder, "clone");
		await git(folder, "clone", "--quiet", "--bare", server.url("team/shop.git"), clone);
		const big = [{ files: { big: randomBytes(1_500_000) } }];
		await seed(clone, "main", big);
		await addHook(repository, "post-receive", "touch was-here");
		server.clearLog();
		await git(clone, "push", "--quiet", "origin", "main");
		expect(await git(repository, "rev-parse", "main")).toBe(await git(clone, "rev-parse", "main"));
		const [, probe, post] = server.log;
		expect([probe, post]).toMatchObject([{ status: 200 }, { service: "receive-pack", method: "POST", status: 200 }]);
		expect(post?.received).toBeGreaterThan(1024 * 1024);
	}, 60_000);

	test("asks for a credential only where there are some", async () => {
		const credentials = { t0ken: { name: "robot", access: "write" } } as const;
		const closed = await startGitServer({ folder, credentials });
		const answers = await Promise.all(
			[undefined, "x:wrong", "anybody:t0ken"].map(async (login) => {
				const headers = login === undefined ? {} : { Authorization: `Basic ${Buffer.from(login).toString("base64")}` };
				return (await fetch(`${closed.url("team/shop.git")}/info/refs?service=git-upload-pack`, { headers })).status;
			}),
		);
		expect(answers).toEqual([401, 401, 200]);
		expect(closed.log.map(({ credential }) => credential).sort()).toEqual(["robot", "unknown", undefined]);
		await closed.close();
	});

	test("a path above its folder is not served", async () => {
		const { status } = await fetch(`${server.origin}/%2e%2e/%2e%2e/etc/info/refs?service=git-upload-pack`);
		expect(status).toBeGreaterThanOrEqual(400);
	});
});

describe("readCgiHead", () => {
	test("a status and headers; where the body begins", () => {
		const bytes = Buffer.from("Status: 404 Not Found\r\nContent-Type: text/plain; a=b:c\r\n\r\nbody");
		expect(readCgiHead(bytes)).toEqual({
			status: 404,
			headers: [["Content-Type", "text/plain; a=b:c"]],
			bodyStart: bytes.length - 4,
		});
	});
	test("200 without a status; nothing before the blank line", () => {
		expect(readCgiHead(Buffer.from("A: b\n\n"))?.status).toBe(200);
		expect(readCgiHead(Buffer.from("A: b\r\n"))).toBeUndefined();
	});
});
