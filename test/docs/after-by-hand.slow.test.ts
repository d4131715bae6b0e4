// What the page about rollbacks says of a rollback by hand, and of what comes after it, by the real bundles.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import type { Shop } from "../bundles/shop.ts";
import { openStage } from "../bundles/stage.ts";
import { noted } from "./markdown.ts";

const stage = await openStage();
const clones = mkdtempSync(join(tmpdir(), "by-hand-"));
afterAll(async () => {
	rmSync(clones, { recursive: true, force: true });
	await stage.close();
});

const production = { service: "blue", environment: "production" };

test("after a rollback by hand, prd is put right, the bad version is blocked, and a rollback says that it is done", async () => {
	const shop = await stage.shop({ over: "path" });
	for (const version of ["1.5.0", "1.6.0"]) {
		const { commit } = await shop.build(["blue"]);
		const staging = { service: "blue", version, environment: "staging", "source-sha": commit };
		expect((await shop.promote(staging)).errors).toEqual([]);
		expect((await shop.promote({ ...production, version })).errors).toEqual([]);
	}
	takeBack(shop, await shop.at("refs/heads/gitops/production-releases"));
	expect(await shop.manifest("production")).toContain('version: "1.5.0"');
	expect(shop.imageTag("blue", "prd")).toBe(shop.imageTag("blue", "1.6.0"));

	expect((await shop.promote({ ...production, version: "1.5.0" })).outputs).toMatchObject({ changed: "false" });
	expect(shop.imageTag("blue", "prd")).toBe(shop.imageTag("blue", "1.5.0"));
	const bad = await shop.promote({ ...production, version: "1.6.0" });
	expect(bad.outputs["error-code"]).toBe("blocked-version");
	expect(bad.errors[0]).toContain("by Ann, because: checkout fails, INC-42.");
	const twice = await shop.rollback({ ...production, reason: "checkout still fails" }, { GITHUB_RUN_ID: "78" });
	expect(twice.outputs["error-code"]).toBe("superseded");
	expect(twice.errors[0]).toContain("was just rolled back to blue 1.5.0 by Ann");
});

/** The page's commands as they stand, in a clone. */
function takeBack(shop: Shop, bad: string): void {
	const clone = join(clones, "shop");
	const env = {
		PATH: process.env.PATH,
		GIT_CONFIG_GLOBAL: devNull,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: "user.name",
		GIT_CONFIG_VALUE_0: "Ann",
		GIT_CONFIG_KEY_1: "user.email",
		GIT_CONFIG_VALUE_1: "ann@example.com",
	};
	execFileSync("git", ["clone", "--quiet", shop.folder, clone], { env, stdio: "pipe" });
	const commands = noted("tried: by hand").map(({ text }) => text.replace(/\bBAD\b/, bad));
	execFileSync("bash", ["--norc", "-euo", "pipefail", "-c", commands.join("")], { cwd: clone, env, stdio: "pipe" });
}
