import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

test("a runner without a temporary folder is told so, in one sentence", async () => {
	const shop = await stage.shop({ over: "path" });
	const ran = await shop.run("check-staging-age", { service: "blue" }, { RUNNER_TEMP: join(shop.folder, "nowhere") });
	expect(ran.outputs).toEqual({ "error-code": "unsupported" });
	expect(ran.errors).toEqual([
		expect.stringMatching(/^No temporary folder can be made in ".*nowhere".* \[unsupported\]$/),
	]);
});

test("what was done stays done when the summary cannot be written", async () => {
	const shop = await stage.shop({ over: "path" });
	const { commit } = await shop.build(["blue"]);
	const inputs = { service: "blue", version: "1.0.0", commit };
	const ran = await shop.run("create-release-tag", inputs, { GITHUB_STEP_SUMMARY: join(shop.folder, "no", "summary") });
	expect(ran).toMatchObject({ exitCode: 0, errors: [], outputs: { created: "true", "error-code": "" } });
	expect(ran.log).toContain("::warning::The job summary could not be written");
	expect(await shop.at("refs/tags/blue/1.0.0")).toBe(commit);
});

test("on-missing-image: skip takes an image that the registry denies as one that is not there, and says so", async () => {
	const shop = await stage.shop({ over: "path" });
	stage.registry.faults.add({ path: /never-pushed/, times: 9, fault: { kind: "status", status: 403 } });
	const source = { image: shop.image("never-pushed"), source: "sha-1", tags: "sha-1" };
	const skipped = await shop.run("retag-image", { ...source, "on-missing-image": "skip" });
	expect(skipped).toMatchObject({
		exitCode: 0,
		errors: [],
		outputs: { digest: "", changed: "false", "error-code": "" },
	});
	expect(skipped.log).toMatch(/::warning::.*It is taken as not there\./);
	const failed = await shop.run("retag-image", source);
	expect(failed.outputs).toEqual({ "error-code": "unauthorized" });
});
