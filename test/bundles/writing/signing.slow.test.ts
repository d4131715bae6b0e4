// Whose name, and whose signature: the bundles with `committer` and `signing-key`.
import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { type MadeKey, makeGpgKey, makeSshKey } from "../../signing/keys.ts";
import { refusesEach } from "../bad-input/refused.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
const folder = await mkdtemp(join(tmpdir(), "sign-"));
const keys = { ssh: await makeSshKey(folder), gpg: await makeGpgKey(folder) };
const locked = await makeSshKey(folder, { passphrase: "hunter22" });
afterAll(async () => {
	await stage.close();
	await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

const run = promisify(execFile);
const SETTINGS = 'environments:\n  staging: { milestone-tag: "stg-{date}" }\n';
const COMMITTER = "Release Bot <release-bot@example.com>";

async function verified(repository: string, key: MadeKey, command: "verify-commit" | "verify-tag", id: string) {
	const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1", ...key.env };
	return (await run("git", ["-C", repository, ...key.verifyWith, command, id], { env })).stderr;
}

test.each(["ssh", "gpg"] as const)(
	"a promotion with an %s key: commit and tags are signed, under the name that was given",
	async (kind) => {
		const shop = await stage.shop({ settings: SETTINGS, over: "path" });
		const { commit } = await shop.build(["blue"]);
		const inputs = { committer: COMMITTER, "signing-key": keys[kind].text, timeout: "90s" };
		const release = { service: "blue", environment: "staging", version: "1.6.0", "source-sha": commit };
		const ran = await shop.promote({ ...release, ...inputs });
		expect(ran.errors).toEqual([]);
		const { "manifest-commit": written = "", "milestone-tag": milestone = "" } = ran.outputs;
		expect(await verified(shop.folder, keys[kind], "verify-commit", written)).toMatch(/Good .*signature/);
		for (const tag of ["blue/1.6.0", milestone]) {
			expect(await verified(shop.folder, keys[kind], "verify-tag", tag)).toMatch(/Good .*signature/);
			expect(await git(shop.folder, "for-each-ref", "--format=%(taggername) %(taggeremail)", `refs/tags/${tag}`)).toBe(
				COMMITTER,
			);
		}
		expect(await git(shop.folder, "show", "-s", "--format=%an <%ae>|%cn <%ce>", written)).toBe(
			`${COMMITTER}|${COMMITTER}`,
		);
		const secret = keys[kind].text.split("\n")[2] ?? "";
		expect(secret.length).toBeGreaterThan(20);
		const shown = ran.log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
		expect(`${shown.join("\n")}${ran.summary}${JSON.stringify(ran.outputs)}`).not.toContain(secret);
		expect(Object.values(ran.steps).flatMap(({ leftInTemp }) => leftInTemp)).toEqual([]);

		const again = await shop.promote({ ...release, ...inputs });
		expect(again.outputs).toMatchObject({ changed: "false", "manifest-commit": written });
	},
);

test("without a committer it is the Actions bot, and nothing is signed", async () => {
	const shop = await stage.shop({ over: "path" });
	const ran = await shop.run("update-manifest", { environment: "dev", service: "blue", version: "1.6.0" });
	expect(ran.errors).toEqual([]);
	const commit = (await git(shop.folder, "cat-file", "commit", ran.outputs["manifest-commit"] ?? "")).toString();
	expect(commit).toContain("\ncommitter github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> ");
	expect(commit).not.toContain("gpgsig");
});

test("cancelled while it signs: the key's file, which nobody else could read, is gone", async () => {
	const shop = await stage.shop({ over: "path" });
	const bin = join(folder, "bin");
	const [witness, temp] = [join(folder, "witness"), join(folder, "temp")];
	await Promise.all([mkdir(bin), mkdir(temp)]);
	// In place of ssh-keygen: says which key it was given, then never ends.
	const script = `#!/bin/sh\nfor last; do :; done\nstat -c %a "$last" > ${witness}.tmp\necho "$last" >> ${witness}.tmp\nmv ${witness}.tmp ${witness}\nkill -TERM "$PPID"\nexec sleep 60\n`;
	await writeFile(join(bin, "ssh-keygen"), script);
	await chmod(join(bin, "ssh-keygen"), 0o755);
	let group = 0;
	const ran = await shop
		.run(
			"update-manifest",
			{ environment: "dev", service: "blue", version: "1.6.0", "signing-key": keys.ssh.text },
			{ PATH: `${bin}:${process.env.PATH}`, RUNNER_TEMP: temp },
			(pid) => {
				group = pid;
			},
		)
		.finally(() => process.kill(-group, "SIGKILL"));
	expect(ran.exitCode).toBeNull();
	const [mode, file = ""] = (await readFile(witness, "utf8")).trim().split("\n");
	expect(mode).toBe("600");
	await expect(stat(file)).rejects.toThrow("ENOENT");
	expect(file.startsWith(temp)).toBe(true);
	expect(await readdir(temp)).toEqual([]);
	expect(await shop.at("refs/heads/gitops/dev-auto-update")).toBe("");
});

const shop = await stage.shop({ over: "path" });
const BAD = [
	[
		"committer",
		"Release Bot",
		"invalid-input",
		/^The input "committer" must be a name and an address such as "Release Bot <release-bot@example\.com>", but is "Release Bot"\. Nothing was read or written\./,
	],
	["committer", "<a@b>", "invalid-input", /^The input "committer" must be a name and an address/],
	["committer", "A <a@b> x", "invalid-input", /^The input "committer" must be a name and an address/],
	["committer", "A\nB <a@b>", "invalid-input", /^The input "committer" must be a name and an address/],
	[
		"timeout",
		"2",
		"invalid-input",
		/^The input "timeout" must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is "2"\. Nothing was written\./,
	],
	[
		"signing-key",
		"hello",
		"invalid-input",
		/^The input "signing-key" is no private key\. Give the whole private key as text, .* Nothing was written\./,
	],
	["signing-key", locked.text, "invalid-input", /^The input "signing-key" is protected by a passphrase/],
] as const;
refusesEach(shop, "update-manifest", { environment: "dev", service: "blue", version: "1.6.0" }, [
	...BAD,
	[
		"commit-with",
		"svn",
		"invalid-input",
		/^The input "commit-with" must be one of git, api, but is "svn"\. Nothing was written\./,
	],
]);
refusesEach(shop, "create-release-tag", { service: "blue", version: "1.6.0", commit: "1".repeat(40) }, BAD);
refusesEach(shop, "create-milestone-tag", { environment: "production", "manifest-commit": "1".repeat(40) }, BAD);
