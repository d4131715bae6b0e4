import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openClinic, type Patient, PUSHER, READER, SECRETS, WRITER } from "./clinic.ts";

const clinic = await openClinic();
let home: string;
let patient: Patient;
beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), "doctor-home-"));
	patient = await clinic.admit();
});
afterAll(async () => {
	await clinic.close();
	await rm(home, { recursive: true });
});

const script = resolve(import.meta.dirname, "../../../scripts/doctor.ts");

/** `npm run doctor -- …` on a machine where nobody is logged in anywhere. */
async function doctor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
	const child = spawn(process.execPath, [script, ...args], {
		env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, ...env },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const [out, err]: [Buffer[], Buffer[]] = [[], []];
	child.stdout.on("data", (data: Buffer) => out.push(data));
	child.stderr.on("data", (data: Buffer) => err.push(data));
	const exitCode = await new Promise<number | null>((done) => child.on("close", done));
	const [stdout, stderr] = [Buffer.concat(out).toString(), Buffer.concat(err).toString()];
	expect(SECRETS.filter((secret) => `${stdout}${stderr}`.includes(secret))).toEqual([]);
	return { exitCode, stdout, stderr };
}

describe("npm run doctor", () => {
	test("says the same as text, without colours where there is no terminal, and ends with 1", async () => {
		const { exitCode, stdout, stderr } = await doctor(["--remote", patient.remote, "--token-from", "SHOP_TOKEN"], {
			SHOP_TOKEN: WRITER,
		});
		expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
		expect(stdout).toMatch(/^✗ registry-pull {2,}\S/);
		expect(stdout).toContain(`→ Log in to ${patient.host} before this step`);
		expect(stdout).toMatch(/^✓ git-push +\S.*takes pushes with this token/m);
		expect(stdout).toMatch(/^✓ image-entries-production /m);
		expect(stdout).toMatch(/\n\n1 problem\. Nothing was written\.\n$/);
		expect(stdout).not.toContain("\u001b");
	});

	test("ends with 0 where nothing is wrong", async () => {
		const open = await clinic.admit({
			registry: "basic",
			configuration: (_, name) => `image: ${clinic.registries.basic.host}/${name}/{service}\nservices: projects/*\n`,
			gitops: { dev: null, staging: null, production: null },
		});
		await open.commit("main", { "projects/blue/main.txt": "hello\n" });
		const auth = Buffer.from(`${PUSHER.username}:${PUSHER.password}`).toString("base64");
		const folder = join(home, "docker");
		await mkdir(folder);
		await writeFile(join(folder, "config.json"), JSON.stringify({ auths: { [open.host]: { auth } } }));
		const env = { SHOP_TOKEN: WRITER, DOCKER_CONFIG: folder };
		const { exitCode, stdout } = await doctor(["--remote", open.remote, "--token-from", "SHOP_TOKEN"], env);
		expect(stdout).toMatch(/nothing is in the way of a promotion\. Nothing was written\.\n$/);
		expect(exitCode).toBe(0);
	});

	test.each(["GITHUB_TOKEN", "GH_TOKEN"])("takes %s for GitHub, and for no other server", async (variable) => {
		const args = ["--remote", patient.remote];
		const github = await doctor(args, { [variable]: READER, GITHUB_SERVER_URL: clinic.git.origin });
		expect(github.stdout).toMatch(/^✓ git-read /m);
		expect(github.stdout).toMatch(/^✗ git-push /m);
		const seen = clinic.git.log.length;
		const other = await doctor(args, { [variable]: READER });
		expect(other.stdout).toMatch(/^✗ git-read /m);
		expect(clinic.git.log.slice(seen).map(({ credential }) => credential)).not.toContain("reader");
	});

	test("reads another configuration", async () => {
		const args = ["--remote", patient.remote, "--token-from", "SHOP_TOKEN", "--config", "ops/none.yaml"];
		const { exitCode, stdout } = await doctor(args, { SHOP_TOKEN: WRITER });
		expect(exitCode).toBe(1);
		expect(stdout).toMatch(/^✗ config +ops\/none\.yaml is not on the default branch/m);
	});

	test.each([
		["no remote", [], "--remote is missing"],
		["an option that nobody knows", ["--remote", "x", "--token", "secret"], "--token"],
		[
			"a variable that is empty",
			["--remote", "https://example.com/x", "--token-from", "NO_SUCH"],
			"the variable NO_SUCH",
		],
		["no address", ["--remote", "acme/shop"], "is no address of a Git repository"],
	])("%s: ends with 2, and says why", async (_, args, words) => {
		const { exitCode, stdout, stderr } = await doctor(args);
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
		expect(stderr).toContain(words);
		expect(stderr).not.toMatch(/^\s+at /m);
	});
});
