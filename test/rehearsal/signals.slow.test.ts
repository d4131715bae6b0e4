import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { alive, Rehearsal, ROOT, temporaryFolder, until } from "./rehearsal-process.ts";

// Who is alive is read from /proc, which other systems do not have.
const describeOnLinux = existsSync("/proc/self/environ") ? describe : describe.skip;

/** A moment at which bundles, Git and its server are at work. */
const BUSY = "✓ Detect changed services";

async function atWork(rehearsal: Rehearsal): Promise<void> {
	await rehearsal.printed(BUSY);
	expect(await until(() => rehearsal.alive.length > 2, 5_000)).toBe(true);
}

describeOnLinux("whoever ends the rehearsal finds nothing left of it", () => {
	test("SIGTERM in the middle of the builds", async () => {
		const rehearsal = new Rehearsal([]);
		await atWork(rehearsal);
		rehearsal.child.kill("SIGTERM");
		const { code, stdout, stderr } = await rehearsal.ended;
		expect([code, stderr]).toEqual([143, ""]);
		expect(stdout.endsWith("\n")).toBe(true);
		expect(rehearsal.alive).toEqual([]);
		expect(rehearsal.left).toEqual([]);
	});

	test("Ctrl-C while the shop is founded: the terminal signals the group, and the wrapper hands it on, too", async () => {
		const rehearsal = new Rehearsal([], { wrapped: true });
		await rehearsal.printed("The shop");
		process.kill(-(rehearsal.child.pid ?? 0), "SIGINT");
		const { code, stderr } = await rehearsal.ended;
		expect([code, stderr]).toEqual([130, ""]);
		expect(rehearsal.alive).toEqual([]);
		expect(rehearsal.left).toEqual([]);
	});

	test("Ctrl-C in the middle of the builds, and again and again", async () => {
		const rehearsal = new Rehearsal([], { wrapped: true });
		await atWork(rehearsal);
		for (let times = 0; times < 3; times++) process.kill(-(rehearsal.child.pid ?? 0), "SIGINT");
		const { code, stderr } = await rehearsal.ended;
		expect([code, stderr]).toEqual([130, ""]);
		expect(rehearsal.alive).toEqual([]);
		expect(rehearsal.left).toEqual([]);
	});

	test("SIGTERM of a rehearsal that was to give JSON and to keep its content: neither is there", async () => {
		const folder = temporaryFolder();
		const rehearsal = new Rehearsal(["--json", "--keep", join(folder, "a/b")]);
		expect(await until(() => rehearsal.alive.length > 2, 10_000)).toBe(true);
		rehearsal.child.kill("SIGTERM");
		const { code, stdout, stderr } = await rehearsal.ended;
		expect([code, stdout, stderr]).toEqual([143, "", ""]);
		expect(rehearsal.alive).toEqual([]);
		expect([...rehearsal.left, ...readdirSync(folder)]).toEqual([]);
	});

	test("whoever reads goes away, as head does", async () => {
		const rehearsal = new Rehearsal([]);
		await atWork(rehearsal);
		rehearsal.child.stdout?.destroy();
		const { code, stderr } = await rehearsal.ended;
		expect([code, stderr]).toEqual([141, ""]);
		expect(rehearsal.alive).toEqual([]);
		expect(rehearsal.left).toEqual([]);
	});

	test("SIGKILL: its children end by themselves; only its temporary folder stays", async () => {
		const rehearsal = new Rehearsal([]);
		await atWork(rehearsal);
		rehearsal.child.kill("SIGKILL");
		expect(await until(() => rehearsal.alive.length === 0, 5_000)).toBe(true);
		expect(rehearsal.left).toEqual([expect.stringMatching(/^rehearsal-/)]);
	});

	test("SIGKILL of the wrapper: the rehearsal notices, and cleans up", async () => {
		const rehearsal = new Rehearsal([], { wrapped: true });
		await atWork(rehearsal);
		rehearsal.child.kill("SIGKILL");
		expect(await until(() => rehearsal.alive.length === 0, 5_000)).toBe(true);
		expect(rehearsal.left).toEqual([]);
	});

	test("SIGKILL while Git's server still waits for a request: git http-backend ends, too", async () => {
		const folder = temporaryFolder();
		const server = spawn(process.execPath, ["--input-type=module", "--eval", SERVER, folder], { stdio: "pipe" });
		const [line] = await once(server.stdout, "data");
		const half = request(`${String(line).trim()}/shop/git-upload-pack`, {
			method: "POST",
			headers: { "content-type": "application/x-git-upload-pack-request", "content-length": 1000 },
		});
		half.on("error", () => undefined);
		half.write("0011command=fetch");
		// The server itself has the folder among its arguments; what it started, in its environment.
		expect(await until(() => alive(folder).length > 1, 5_000)).toBe(true);
		server.kill("SIGKILL");
		expect(await until(() => alive(folder).length === 0, 5_000)).toBe(true);
	});
});

const SERVER = `
	import { startGitServer } from ${JSON.stringify(join(ROOT, "rehearsal/servers/git-server.ts"))};
	const server = await startGitServer({ folder: process.argv[1] });
	await server.createRepository("shop");
	console.log(server.origin);
`;
