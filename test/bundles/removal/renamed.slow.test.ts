import { afterAll, describe, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { refused } from "../bad-input/refused.ts";
import { ENVIRONMENTS, type Shop } from "../shop.ts";
import { CONFIG_PATH, openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

/** A shop whose green was verdant until now; its image has kept its name. */
async function renamed(settings = "") {
	const shop = await stage.shop({ over: "path", services: ["verdant"] });
	const configuration = `services:\n  green: { path: projects/green, image: ${shop.image("verdant")}, renamed-from: verdant }\n${settings}`;
	const built = await shop.build(["verdant"]);
	const digest = built.digests.verdant ?? "";
	return { shop, built, digest, rename: () => shop.commit("main", { files: { [CONFIG_PATH]: configuration } }) };
}

const released = (shop: Shop, commit: string, version: string) => shop.tag(`verdant/${version}`, commit, version);
const ranOn = (day: number) => Date.UTC(2024, 0, day) / 1000;

test("the first promotion under the new name replaces the entry where it stands; its history, tags and lines go on", async () => {
	const { shop, built, rename } = await renamed();
	await released(shop, built.commit, "1.5.0");
	await shop.branch("release/verdant-1.5", built.commit);
	const text = `environment: staging
services:
  # of the green team
  verdant: # the shop's plants
    version: '1.5.0'
    team: green
  red: { version: "3.0.0" }
`;
	await shop.commit(ENVIRONMENTS.staging.branch, { files: { [ENVIRONMENTS.staging.manifest]: text } });
	await rename();
	const fix = await shop.build(["verdant"], "release/verdant-1.5");

	const promotion = await shop.promote({ service: "green", environment: "staging", version: "1.5.1" });

	expect(promotion.errors).toEqual([]);
	const after = await shop.manifest("staging");
	expect(after).toContain(
		"services:\n  # of the green team\n  green: # the shop's plants\n    version: '1.5.1'\n    image: ",
	);
	expect(after).toContain('    team: green\n  red: { version: "3.0.0" }');
	expect(after).not.toContain("verdant:");
	expect(await shop.message("staging")).toMatch(
		/Release-Service: green\nRelease-Renamed-From: verdant\nRelease-Version: 1\.5\.1\nRelease-Previous-Version: 1\.5\.0\n/,
	);
	// The line is where it was, and the new version has the new name's tag.
	expect(await shop.at("refs/tags/green/1.5.1")).toBe(fix.commit);
	expect(await shop.at("refs/heads/release/green-1.5")).toBe("");
	expect(promotion.outputs["release-branch"]).toBe("release/verdant-1.5");

	const again = await shop.promote({ service: "green", environment: "staging", version: "1.5.1" });
	expect(again.outputs.changed).toBe("false");

	const back = await shop.run("plan-rollback", { service: "green", environment: "staging", reason: "x" });
	expect(back.errors).toEqual([]);
	expect(JSON.parse(back.outputs.plan ?? "")).toMatchObject({
		services: [{ service: "green", version: "1.5.0", commit: built.commit, replaces: { version: "1.5.1" } }],
	});
});

test("what staging has run under the old name is old enough, goes to production by its old tag, and changes the name there", async () => {
	const { shop, built, digest, rename } = await renamed(
		"environments: { production: { minimum-age: 24h, on-too-young: block } }\n",
	);
	await released(shop, built.commit, "1.5.0");
	const entry = { version: "1.5.0", digest, commit: built.commit };
	await shop.writeManifest("staging", { verdant: entry }, { time: ranOn(1) });
	await shop.writeManifest("staging", { green: entry }, { time: Math.floor(Date.now() / 1000) });
	await shop.writeManifest("production", { verdant: { version: "1.4.0" } }, { time: ranOn(1) });
	await rename();

	const promotion = await shop.promote({ service: "green", environment: "production" });

	expect(promotion.errors).toEqual([]);
	expect(promotion.outputs["git-tag"]).toBe("verdant/1.5.0");
	expect(promotion.outputs["previous-version"]).toBe("1.4.0");
	expect(await shop.at("refs/tags/green/1.5.0")).toBe("");
	expect(await shop.manifest("production")).toMatch(/services:\n {2}green:\n {4}version: "1\.5\.0"/);

	const age = await shop.run("check-staging-age", { service: "green" });
	expect(age.outputs["deployed-at"]).toBe("2024-01-01T00:00:00Z");
});

test("the same version and digest under the old name is renamed, and nothing else", async () => {
	const { shop, built, digest, rename } = await renamed();
	await released(shop, built.commit, "1.5.0");
	const entry = { version: "1.5.0", digest, commit: built.commit };
	await shop.writeManifest("staging", { verdant: entry });
	const before = await shop.manifest("staging");
	await rename();
	const promotion = await shop.promote({ service: "green", environment: "staging", version: "1.5.0" });
	expect(promotion.errors).toEqual([]);
	expect(promotion.outputs.changed).toBe("true");
	expect(await shop.manifest("staging")).toBe(before.replace("verdant:", "green:"));
	const again = await shop.promote({ service: "green", environment: "staging", version: "1.5.0" });
	expect(again.outputs.changed).toBe("false");
});

describe("the old name still says no", () => {
	test("to a version that was rolled back under it", async () => {
		const { shop, built, digest, rename } = await renamed();
		await released(shop, built.commit, "1.5.0");
		const bad = { verdant: { version: "1.5.0", digest, commit: built.commit } };
		const good = { verdant: { version: "1.4.0", digest: `sha256:${"a".repeat(64)}` } };
		const rollback = "roll back\n\nRelease-Kind: rollback\nRelease-Environment: staging\nRelease-Service: verdant\n";
		await shop.writeManifest("staging", good);
		await shop.writeManifest("staging", bad);
		await shop.writeManifest("staging", good, { message: rollback });
		await rename();
		await refused(
			shop,
			"plan-promotion",
			{ service: "green", environment: "staging", version: "1.5.0" },
			{ code: "blocked-version", words: /^green 1\.5\.0 was rolled back out of staging at .* by A Person\./ },
		);
	});

	test("to a version that is not greater than one that its commit contains", async () => {
		const { shop, built, rename } = await renamed();
		await released(shop, built.commit, "1.6.0");
		await rename();
		const next = await shop.build(["verdant"]);
		await refused(
			shop,
			"plan-promotion",
			{ service: "green", environment: "staging", version: "1.5.9", "source-sha": next.commit },
			{ code: "version-order", words: /contains green 1\.6\.0 already/ },
		);
	});
});

test("removing a renamed service takes the entry under its old name; removing the old name takes that one alone", async () => {
	const { shop, rename } = await renamed();
	await shop.writeManifest("dev", { verdant: { version: "a" } });
	await shop.writeManifest("staging", { verdant: { version: "1.0.0" }, green: { version: "1.1.0" } });
	await rename();
	expect((await shop.run("remove-service", { service: "green", environment: "dev" })).errors).toEqual([]);
	expect(await shop.manifest("dev")).toBe("environment: dev\nservices: {}");
	for (const changed of ["true", "false"]) {
		const ran = await shop.run("remove-service", { service: "verdant", environment: "staging" });
		expect(ran.outputs).toMatchObject({ changed, "error-code": "" });
	}
	expect(await shop.manifest("staging")).toBe('environment: staging\nservices:\n  green:\n    version: "1.1.0"');
	expect(await git(shop.folder, "rev-list", "--count", `refs/heads/${ENVIRONMENTS.staging.branch}`)).toBe("2");
});
