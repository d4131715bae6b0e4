import { afterAll, describe, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { openStage } from "../stage.ts";
import { planned, refused } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

const shop = await stage.shop({ over: "path" });
const { commit, digests } = await shop.build(["blue", "green"]);
const entry = (service: string) => ({ version: `sha-${commit}`, commit, digest: digests[service] ?? "" });
await shop.writeManifest("dev", { blue: entry("blue"), green: entry("green"), red: { version: "old", commit } });
const staging = (service: string, version: string) => ({ service, version, environment: "staging" });

describe("several services at once", () => {
	test.concurrent("`plan` holds all, each with its own version; the singular outputs are empty", async () => {
		const { plan, ran } = await planned(shop, staging("green\n  blue,", "2.0.0, 1.6.0"));
		expect(plan.services).toMatchObject([
			{ service: "green", version: "2.0.0", gitTag: "green/2.0.0", digest: digests.green },
			{ service: "blue", version: "1.6.0", gitTag: "blue/1.6.0", digest: digests.blue },
		]);
		const { plan: _, "plan-hash": hash, "approvals-needed": needed, ...singular } = ran.outputs;
		expect([hash, needed]).toEqual([plan.hash, "0"]);
		expect(new Set(Object.values(singular))).toEqual(new Set([""]));
		expect(Object.keys(singular)).toEqual(expect.arrayContaining(["commit", "digest", "git-tag", "previous-version"]));
	});

	test.concurrent("all or nothing: what stops one stops all", async () => {
		const sentence = await refused(shop, staging("blue,green,red", "1.6.0,2.0.0,1.0.0"), "image-missing");
		expect(sentence).toContain("red 1.0.0 in staging");
	});

	test.concurrent.each([
		["blue,green", "1.6.0", 'The input "version" has 1 value for 2 services.'],
		["blue", "1.6.0,1.7.0", 'The input "version" has 2 values for 1 service.'],
		["blue,blue", "1.6.0,1.7.0", 'The input "service" names "blue" twice.'],
		[",", "", 'The input "service" names no service.'],
	])("%j with versions %j is invalid-input", async (service, version, words) => {
		expect(await refused(shop, staging(service, version), "invalid-input")).toContain(words);
	});

	test.concurrent("expected-digest goes with one service", async () => {
		const inputs = { ...staging("blue,green", "1.6.0,2.0.0"), "expected-digest": digests.blue ?? "" };
		expect(await refused(shop, inputs, "invalid-input")).toContain("not with several");
	});

	test.concurrent("a promotion of two is one manifest commit", async () => {
		const other = await stage.shop({ over: "path" });
		const built = await other.build(["blue", "green"]);
		const dev = (service: string) => ({ version: "x", commit: built.commit, digest: built.digests[service] ?? "" });
		await other.writeManifest("dev", { blue: dev("blue"), green: dev("green") });
		const start = await other.writeManifest("staging", { blue: { version: "1.5.0" } });
		const promotion = await other.promote(staging("blue,green", "1.6.0,2.0.0"));
		expect(promotion).toMatchObject({ exitCode: 0, outputs: { changed: "true", commit: "", "previous-version": "" } });
		const made = await git(other.folder, "rev-list", `${start}..refs/heads/gitops/staging-releases`);
		expect(made).toBe(promotion.outputs["manifest-commit"]);
		expect(await other.manifest("staging")).toMatch(/version: "1\.6\.0".*version: "2\.0\.0"/s);
	});
});
