import { afterAll, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { planned } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

const GIT = 12;
const REGISTRY = 4;

test(`a plan for staging takes at most ${GIT} Git requests and ${REGISTRY} of the registry`, async () => {
	const shop = await stage.shop();
	const old = await shop.build(["blue"]);
	const { commit, digests } = await shop.build(["blue"]);
	const entry = (version: string, build = old) => ({
		blue: { version, commit: build.commit, digest: build.digests.blue ?? "" },
	});
	await shop.writeManifest("dev", entry(`sha-${commit}`, { commit, digests }));
	await shop.writeManifest("staging", entry("1.5.0"));
	await shop.writeManifest("production", entry("1.5.0"));
	await shop.tag("blue/1.5.0", old.commit, "blue 1.5.0");
	await shop.branch("release/blue-1.5", old.commit);

	const before = shop.requests();
	await planned(shop, { service: "blue", environment: "staging", version: "1.6.0" });
	const after = shop.requests();
	const made = { git: after.git.slice(before.git.length), registry: after.registry.slice(before.registry.length) };
	expect(made.git.length).toBeLessThanOrEqual(GIT);
	expect(made.registry.length).toBeLessThanOrEqual(REGISTRY);
	// Neither bound may hold because nothing was counted; and a plan only reads.
	expect(Math.min(made.git.length, made.registry.length)).toBeGreaterThan(0);
	expect(made.git.filter((request) => request.includes("receive-pack"))).toEqual([]);
	expect(made.registry.filter((request) => !/^(GET|HEAD) /.test(request))).toEqual([]);
});
