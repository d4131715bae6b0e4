import { afterAll, describe, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { planned, refused } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

const INPUTS = { service: "blue", environment: "staging", version: "1.6.0" };

/** Staging runs 1.5.0, dev a newer build. */
async function openShop() {
	const shop = await stage.shop({ over: "path" });
	const old = await shop.build(["blue"]);
	const { commit, digests } = await shop.build(["blue", "green"]);
	const entry = (service: string) => ({ version: `sha-${commit}`, commit, digest: digests[service] ?? "" });
	await shop.writeManifest("dev", { blue: entry("blue"), green: entry("green") });
	const before = { version: "1.5.0", commit: old.commit, digest: old.digests.blue ?? "" };
	await shop.writeManifest("staging", { blue: before });
	return { shop, before };
}

async function hashOf(shop: Parameters<typeof planned>[0], more: Record<string, string> = {}): Promise<string> {
	const { plan, ran } = await planned(shop, { ...INPUTS, ...more });
	expect(ran.outputs["plan-hash"]).toBe(plan.hash);
	return plan.hash;
}

describe("plan-hash: the goal and what it replaces", () => {
	test.concurrent("is the same when the ref is there already, and when all was written; a run again goes on", async () => {
		const { shop } = await openShop();
		const { plan, ran } = await planned(shop, INPUTS);
		expect(plan.hash).toMatch(/^[0-9a-f]{64}$/);
		await shop.run("create-release-tag", { plan: ran.outputs.plan ?? "" });
		expect(await hashOf(shop)).toBe(plan.hash);

		const approved = { ...INPUTS, "approved-plan": plan.hash };
		const first = await shop.promote(approved);
		expect(first).toMatchObject({ exitCode: 0, outputs: { changed: "true", "plan-hash": plan.hash } });
		expect(await hashOf(shop)).toBe(plan.hash);

		// What already is the goal is never superseded, and is not written again.
		const after = await shop.snapshot();
		const second = await shop.promote(approved);
		expect(second).toMatchObject({
			exitCode: 0,
			outputs: { changed: "false", "plan-hash": plan.hash, "manifest-commit": first.outputs["manifest-commit"] },
		});
		expect(await shop.snapshot()).toEqual(after);
	});

	test.concurrent("changes with the entry that is replaced: what was approved is superseded", async () => {
		const { shop, before } = await openShop();
		const hash = await hashOf(shop);
		await shop.writeManifest("staging", { blue: { ...before, version: "1.5.1" } });
		const now = await hashOf(shop);
		expect(now).not.toBe(hash);
		const sentence = await refused(shop, { ...INPUTS, "approved-plan": hash }, "superseded");
		expect(sentence).toContain(
			`now in staging: blue 1.6.0 in place of 1.5.1 (plan ${now.slice(0, 12)}, approved ${hash.slice(0, 12)})`,
		);
	});

	test.concurrent("changes with the digest of the entry that is replaced, and with the goal", async () => {
		const { shop, before } = await openShop();
		const hashes = [await hashOf(shop), await hashOf(shop, { version: "1.7.0" })];
		await shop.writeManifest("staging", { blue: { ...before, digest: `sha256:${"a".repeat(64)}` } });
		hashes.push(await hashOf(shop));
		expect(new Set(hashes).size).toBe(3);
	});

	test.concurrent("does not change with another service's entry, a comment, or the order of the list", async () => {
		const { shop, before } = await openShop();
		const both = { service: "blue,green", version: "1.6.0,2.0.0" };
		const hash = await hashOf(shop, both);
		await shop.writeManifest("staging", { blue: before, red: { version: "3.0.0" } });
		expect(await hashOf(shop, { service: "green,blue", version: "2.0.0,1.6.0" })).toBe(hash);
		expect(await hashOf(shop, { ...both, reason: "why not" })).toBe(hash);
	});

	test.concurrent("binds a build, too: with approved-plan, dev stops where it would plan again", async () => {
		const { shop } = await openShop();
		const inputs = { service: "blue", environment: "dev", "source-sha": await shop.at("refs/heads/main") };
		const { plan } = await planned(shop, inputs);
		expect(plan.environment.whenMoved).toBe("replan");
		const approved = await planned(shop, { ...inputs, "approved-plan": plan.hash });
		expect(approved.plan).toMatchObject({ hash: plan.hash, environment: { whenMoved: "stop" } });
	});

	test.concurrent("an approved-plan that is no hash is invalid-input", async () => {
		const { shop } = await openShop();
		const sentence = await refused(shop, { ...INPUTS, "approved-plan": "yes" }, "invalid-input");
		expect(sentence).toContain('"approved-plan" must be the output "plan-hash" of a plan, but is "yes"');
	});
});
