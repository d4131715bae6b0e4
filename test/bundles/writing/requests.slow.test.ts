// What a promotion costs is a promise, too: it is counted here, step by step.
import { afterAll, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

test("a first promotion to staging makes 23 requests: 14 to Git, 9 to the registry", async () => {
	const shop = await stage.shop();
	const { commit, digests } = await shop.build(["blue"]);
	await shop.writeManifest("dev", { blue: { version: `sha-${commit}`, commit, digest: digests.blue ?? "" } });
	await shop.writeManifest("staging", { green: { version: "1.0.0" } });
	await shop.commit("main", { message: "feat: main moves on" });

	async function step(action: string, inputs: Record<string, string>) {
		const { git, registry } = stage;
		const seen = [git.log.length, registry.requests.length] as const;
		const ran = await shop.run(action, inputs);
		expect(ran.errors).toEqual([]);
		const asked = [git.log.slice(seen[0]), registry.requests.slice(seen[1])];
		return {
			outputs: ran.outputs,
			git: (asked[0] ?? []).map(({ method, path }) => `${method} ${path.replace(/^\/shop-\d+\//, "")}`),
			registry: (asked[1] ?? []).map(({ method, path }) => `${method} ${path.replace(/shop-\d+\/blue\//, "")}`),
		};
	}

	const planned = await step("plan-promotion", { service: "blue", version: "1.6.0", environment: "staging" });
	const { plan = "" } = planned.outputs;
	// What the server can do; the default branch, its folders, the configuration; tags and branches; the GitOps branches;
	// the commit, which a manifest alone had named; whether it is on the default branch.
	expect(planned.git).toEqual(["GET info/refs", ...Array.from({ length: 7 }, () => "POST git-upload-pack")]);
	// The first two while Git is still read.
	expect(planned.registry.slice(0, 2)).toEqual(["GET /v2/", "GET /token"]);
	expect(planned.registry.slice(2).sort()).toEqual([`GET /v2/manifests/sha-${commit}`, "HEAD /v2/manifests/1.6.0"]);

	const tag = await step("create-release-tag", { plan });
	expect(tag).toMatchObject({ git: ["GET info/refs", "POST git-receive-pack"], registry: [] });
	const images = await step("retag-image", { plan, which: "fixed" });
	expect([images.git.length, images.registry.length]).toEqual([0, 5]);
	const written = await step("update-manifest", { plan });
	expect(written).toMatchObject({
		git: ["GET info/refs", "GET info/refs", "POST git-upload-pack", "POST git-receive-pack"],
		registry: [],
	});
});
