import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SSHD, type SshServer, startSshServer } from "../../git/sshd.ts";
import { openStage, type Stage } from "../stage.ts";

const title = "a promotion over SSH with a deploy key";
const withSshd = SSHD === undefined ? describe.skip : describe;

withSshd(SSHD === undefined ? `${title} (skipped: SSHD_BINARY names no sshd)` : title, () => {
	let stage: Stage;
	let sshd: SshServer;
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "deploy-key-"));
		[stage, sshd] = await Promise.all([openStage(), startSshServer({ folder })]);
	});
	afterAll(async () => {
		await Promise.all([stage.close(), sshd.close()]);
		await rm(folder, { recursive: true, force: true });
	});

	test("goes through; the key is nowhere to be read, and gone afterwards", async () => {
		const shop = await stage.shop();
		const { commit } = await shop.build(["blue"]);
		const promotion = { service: "blue", version: "1.6.0", environment: "staging", "source-sha": commit };
		const access = { remote: sshd.url(shop.folder), "ssh-key": sshd.keys.write, "ssh-known-hosts": sshd.knownHosts };
		const ran = await shop.promote({ ...promotion, ...access });
		expect(ran).toMatchObject({ exitCode: 0, errors: [] });
		expect(await shop.at("refs/tags/blue/1.6.0")).toBe(commit);
		expect(await shop.manifest("staging")).toContain('version: "1.6.0"');
		const secret = sshd.keys.write.split("\n")[1] ?? "";
		const plan = await shop.run("plan-promotion", { ...promotion, ...access, version: "1.6.1" });
		expect(plan.leftInTemp).toEqual([]);
		const said = plan.log.replaceAll(/^::add-mask::.*$/gm, "");
		expect(`${said}${plan.summary}${JSON.stringify(plan.outputs)}`).not.toContain(secret);
	});

	test("that may only read: what it plans it cannot write, and nothing is written", async () => {
		const shop = await stage.shop();
		const { commit } = await shop.build(["blue"]);
		const before = await shop.snapshot();
		const access = { remote: sshd.url(shop.folder), "ssh-key": sshd.keys.read, "ssh-known-hosts": sshd.knownHosts };
		const tag = { service: "blue", version: "1.6.0", commit };
		const ran = await shop.run("create-release-tag", { ...tag, ...access });
		expect(ran.outputs["error-code"]).toBe("unauthorized");
		expect(ran.errors).toEqual([expect.stringMatching(/marked as read only\. Nothing was written\. It may read/)]);
		expect(await shop.snapshot()).toEqual(before);
	});
});
