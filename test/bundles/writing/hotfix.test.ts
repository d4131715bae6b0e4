// A hotfix as people make it: cherry-pick on the release branch, tag, push, image, promote.
import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import type { Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const LINE = "release/blue-1.6";
const RELEASE = { service: "blue", version: "1.6.1", environment: "staging" };

/** blue 1.6.0 is everywhere, its line has a branch, and main has gone on to what dev runs. */
async function open(): Promise<{ shop: Shop; released: string }> {
	const shop = await stage.shop({ over: "path", settings: "environments: { production: { minimum-age: null } }\n" });
	const released = await shop.build(["blue"]);
	const entry = { digest: released.digests.blue ?? "", commit: released.commit };
	await shop.tag("blue/1.6.0", released.commit, "blue 1.6.0");
	await shop.branch(LINE, released.commit);
	for (const environment of ["staging", "production"] as const) {
		await shop.writeManifest(environment, { blue: { version: "1.6.0", ...entry } });
	}
	const ahead = await shop.build(["blue"]);
	const newer = { digest: ahead.digests.blue ?? "", commit: ahead.commit };
	await shop.writeManifest("dev", { blue: { version: `sha-${ahead.commit}`, ...newer } });
	return { shop, released: released.commit };
}

test.concurrent("by `git tag` goes to staging and production, and main stays at home", async () => {
	const { shop } = await open();
	const fix = await shop.build(["blue"], LINE, { message: "fix: the leak (cherry picked)" });
	await shop.tag("blue/1.6.1", fix.commit);
	const promotions = [await shop.promote(RELEASE), await shop.promote({ service: "blue", environment: "production" })];
	expect(promotions.flatMap(({ errors }) => errors)).toEqual([]);
	expect(promotions.map(({ outputs }) => outputs.commit)).toEqual([fix.commit, fix.commit]);
	expect(promotions.map(({ outputs }) => outputs["previous-version"])).toEqual(["1.6.0", "1.6.0"]);
	for (const environment of ["staging", "production"] as const) {
		expect(await shop.manifest(environment)).toContain(`version: "1.6.1"`);
	}
	// The person's tag is a lightweight one, and stays that.
	expect(await git(shop.folder, "cat-file", "-t", "blue/1.6.1")).toBe("commit");
	expect(await shop.at(`refs/heads/${LINE}`)).toBe(fix.commit);
	expect(["1.6.1", "prd"].map((tag) => shop.imageTag("blue", tag))).toEqual([fix.digests.blue, fix.digests.blue]);
});

test.concurrent("without its tag is the release branch's head, which then gets the tag", async () => {
	const { shop } = await open();
	const fix = await shop.build(["blue"], LINE, { message: "fix: the leak (cherry picked)" });
	const planned = await shop.run("plan-promotion", RELEASE);
	expect(planned.outputs.commit).toBe(fix.commit);
	await shop.run("create-release-tag", { plan: planned.outputs.plan ?? "" });
	expect(await shop.at("refs/tags/blue/1.6.1")).toBe(fix.commit);
	expect(await git(shop.folder, "cat-file", "-t", "blue/1.6.1")).toBe("tag");
	expect(await shop.at(`refs/heads/${LINE}`)).toBe(fix.commit);
});

test.concurrent("whose cherry-pick was not pushed is nothing to release: never what main has", async () => {
	const { shop, released } = await open();
	const before = await shop.snapshot();
	const promotion = await shop.promote(RELEASE);
	expect(promotion.outputs["error-code"]).toBe("nothing-to-release");
	expect(promotion.errors).toEqual([
		expect.stringMatching(
			new RegExp(
				`^The head of release/blue-1\\.6 \\(${released.slice(0, 7)}[0-9a-f]*\\) is already blue 1\\.6\\.0, so there is nothing new to release as 1\\.6\\.1\\. Was the cherry-pick pushed\\?`,
			),
		),
	]);
	expect(await shop.snapshot()).toEqual(before);
});

test.concurrent("whose image was not built stops before anything is written", async () => {
	const { shop } = await open();
	const commit = await shop.commit(LINE, { message: "fix: the leak (cherry picked)" });
	const before = await shop.snapshot();
	const promotion = await shop.promote(RELEASE);
	expect(promotion.outputs["error-code"]).toBe("image-missing");
	expect(promotion.errors).toEqual([
		expect.stringMatching(`^There is no image .*/blue:sha-${commit}, so blue 1\\.6\\.1 in staging cannot be had`),
	]);
	expect(await shop.snapshot()).toEqual(before);
});
