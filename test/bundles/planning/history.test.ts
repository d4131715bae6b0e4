import { afterAll, describe, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { planned, plannedService, refused, said } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

describe("blocked-version: what was rolled back out of an environment", () => {
	/** Staging ran 1.0.0, then 1.1.0, and was rolled back to 1.0.0 by the action. */
	async function rolledBack() {
		const shop = await stage.shop({ over: "path" });
		const [one, two] = [await shop.build(["blue"]), await shop.build(["blue"])];
		const entries = {
			"1.0.0": { version: "1.0.0", commit: one.commit, digest: one.digests.blue ?? "" },
			"1.1.0": { version: "1.1.0", commit: two.commit, digest: two.digests.blue ?? "" },
		};
		await shop.tag("blue/1.0.0", one.commit, "blue 1.0.0");
		await shop.tag("blue/1.1.0", two.commit, "blue 1.1.0");
		await shop.writeManifest("staging", { blue: entries["1.0.0"] });
		await shop.writeManifest("staging", { blue: entries["1.1.0"] });
		const back = { ...entries["1.0.0"], service: "blue", environment: "staging", kind: "rollback" };
		const ran = await shop.run("update-manifest", { ...back, reason: "the checkout is broken" });
		expect(ran).toMatchObject({ exitCode: 0, outputs: { changed: "true", "previous-version": "1.1.0" } });
		return { shop, entries, two };
	}
	const again = { service: "blue", environment: "staging", version: "1.1.0" };

	test.concurrent("is blocked, under whatever version, and the sentence says who took it out, and why", async () => {
		const { shop, two } = await rolledBack();
		const sentence = await refused(shop, again, "blocked-version");
		expect(sentence).toMatch(
			/^blue 1\.1\.0 was rolled back out of staging at .*Z by ada, because: the checkout is broken\. Release a fixed version/,
		);
		// The digest is what is blocked: a new name makes it no better.
		await refused(shop, { ...again, version: "1.2.0", "source-sha": two.commit }, "blocked-version");
	});

	test.concurrent("goes in with allow-rolled-back and a reason, is recorded, and is free from then on", async () => {
		const { shop, entries } = await rolledBack();
		const inputs = { ...again, "allow-rolled-back": "true", reason: "it was the database" };
		const promotion = await shop.promote(inputs);
		expect(promotion).toMatchObject({ exitCode: 0, outputs: { changed: "true" } });
		expect(said(promotion, "warning")).toEqual([expect.stringMatching(/It is allowed back\.$/)]);
		const message = await shop.message("staging");
		expect(message).toContain("Release-Allowed-Rolled-Back: true");
		expect(message).toContain("Release-Reason: it was the database");

		await shop.writeManifest("staging", { blue: { ...entries["1.0.0"], version: "1.0.1" } });
		await plannedService(shop, again);
	});

	test.concurrent("what the rollback put back is not blocked", async () => {
		const { shop } = await rolledBack();
		expect(await plannedService(shop, { ...again, version: "1.0.0" })).toMatchObject({ alreadyThere: true });
	});

	test.concurrent("is blocked in that environment alone", async () => {
		const { shop, entries } = await rolledBack();
		await shop.writeManifest("staging", { blue: entries["1.1.0"] });
		await plannedService(shop, { service: "blue", environment: "production" });
	});

	test.concurrent("production needs `ungated` for such a write, and blocks alike", async () => {
		const { shop, entries } = await rolledBack();
		await shop.writeManifest("staging", { blue: entries["1.1.0"] });
		await shop.writeManifest("production", { blue: entries["1.0.0"] });
		await shop.writeManifest("production", { blue: entries["1.1.0"] });
		const back = { ...entries["1.0.0"], service: "blue", environment: "production", kind: "rollback" };
		expect((await shop.run("update-manifest", back)).outputs["error-code"]).toBe("invalid-input");
		expect((await shop.run("update-manifest", { ...back, ungated: "true" })).exitCode).toBe(0);
		expect(await shop.message("production")).toContain("Release-Ungated: true");
		await refused(shop, { service: "blue", environment: "production" }, "blocked-version");
	});
});

describe("tags that move upwards rise only when no higher stable version is in the environment's history", () => {
	const setUp = (async () => {
		const settings =
			'environments:\n  staging: { image-tags: ["{version}", latest, "{major}.{minor}", "{major}", stage] }\n';
		const shop = await stage.shop({ over: "path", settings });
		const { commit } = await shop.build(["blue"]);
		for (const version of ["1.5.0", "2.3.4", "2.4.0-rc.1", "1.6.0"]) {
			await shop.writeManifest("staging", { blue: { version } });
		}
		return { shop, commit };
	})();

	test.concurrent.each([
		["2.3.5", ["2", "2.3", "latest"], "the highest of all"],
		["1.6.1", ["1", "1.6"], "the highest of its MAJOR, below 2.3.4"],
		["1.5.1", ["1.5"], "the highest of its MAJOR.MINOR, below 1.6.0"],
		["2.2.9", ["2.2"], "the first of its MAJOR.MINOR"],
		["2.3.4", ["2", "2.3", "latest"], "what ran before, and is still the highest"],
		["1.4.9", ["1.4"], "the first of an older line"],
		["2.4.0", ["2", "2.4", "latest"], "a pre-release of it was there, which is no stable version"],
		["3.0.0-rc.1", [], "a pre-release"],
	])("%s moves %j: %s", async (version, rising) => {
		const { shop, commit } = await setUp;
		const inputs = { service: "blue", environment: "staging", version, "source-sha": commit };
		const { plan } = await planned(shop, inputs);
		const [service] = plan.services;
		expect([...(service?.risingTags ?? [])].sort()).toEqual(rising);
		expect(service).toMatchObject({ fixedTags: [version], movingTags: ["stage"] });
	});
});
