import { afterAll, expect, test } from "@jest/globals";
import { ENVIRONMENTS, type Shop } from "../shop.ts";
import { openStage } from "../stage.ts";
import { type Gate, openGate, type Watch } from "./gate.ts";

const stage = await openStage();
const gates: Gate[] = [];
afterAll(async () => {
	await Promise.all(gates.map((gate) => gate.close()));
	await stage.close();
});

interface Release {
	readonly version: string;
	readonly commit: string;
	readonly digest: string;
}

/** A shop whose images are reached through the gate, and whose production can take each of two releases. */
async function open() {
	const gate = await openGate(stage.registry.host);
	gates.push(gate);
	const shop = await stage.shop({ configuration: null, over: "path" });
	const configuration = `image: ${gate.host}/${shop.name}/{service}
services: { blue: { path: projects/blue } }
environments: { production: { minimum-age: null, image-tags: ["{version}", prd, latest] } }
`;
	const files = { ".github/release-actions.yaml": configuration };
	const release = async (version: string, built: Awaited<ReturnType<Shop["build"]>>): Promise<Release> => {
		await shop.tag(`blue/${version}`, built.commit);
		return { version, commit: built.commit, digest: built.digests.blue ?? "" };
	};
	const old = await release("1.6.0", await shop.build(["blue"], "main", { files }));
	const young = await release("1.7.0", await shop.build(["blue"]));
	const put = (one: Release) => shop.writeManifest("production", { blue: one });
	return { shop, gate, old, young, put };
}

async function plan(shop: Shop, one: Release): Promise<string> {
	await shop.writeManifest("staging", { blue: one });
	const planned = await shop.run("plan-promotion", { service: "blue", environment: "production" });
	expect(planned.errors).toEqual([]);
	return planned.outputs.plan ?? "";
}

const move = (shop: Shop, text: string) => shop.run("retag-image", { plan: text, which: "moving" });

test.concurrent("tags are left alone when the manifest says something else by now, and follow it in its own run", async () => {
	const { shop, old, young, put } = await open();
	const first = await plan(shop, old);
	await put(old);
	expect((await move(shop, first)).outputs.changed).toBe("true");
	expect(shop.imageTag("blue", "prd")).toBe(old.digest);

	const second = await plan(shop, young);
	const early = await move(shop, second);
	expect(early.exitCode).toBe(0);
	expect(early.outputs).toMatchObject({ changed: "false", references: "[]", digest: "" });
	const words = "The manifest does not say blue 1.7.0 any more, so its moving tags were left alone.";
	expect(early.log).toContain(`::notice::${words}`);
	expect(early.summary).toContain("so its moving tags were left alone");
	expect(shop.imageTag("blue", "prd")).toBe(old.digest);

	await put(young);
	const late = await move(shop, first);
	expect(late.outputs.changed).toBe("false");
	expect(shop.imageTag("blue", "prd")).toBe(old.digest);
	const own = await move(shop, second);
	expect(own.outputs.changed).toBe("true");
	expect([shop.imageTag("blue", "prd"), shop.imageTag("blue", "latest")]).toEqual([young.digest, young.digest]);
});

test.concurrent("a manifest that moves while the tag moves ends with the tag at what the manifest says", async () => {
	const { shop, gate, old, young, put } = await open();
	await put(young);
	shop.setImageTag("blue", "prd", young.digest);
	const lower = await plan(shop, old);
	await put(old);
	// Between the look at the manifest and the write of the tag, somebody brings the other release back, tag and all.
	let moments = 0;
	const watch: Watch = async ({ method, path, when }): Promise<"pass"> => {
		if (method !== "PUT" || !path.endsWith("/manifests/prd") || when !== "arrived" || moments++ > 0) return "pass";
		await put(young);
		return "pass";
	};
	gate.watch = watch;
	const moved = await move(shop, lower);
	gate.watch = () => "pass";
	expect(moved.errors).toEqual([]);
	expect(moments).toBe(2);
	expect(shop.imageTag("blue", "prd")).toBe(young.digest);
});

test.concurrent("a tag that lags behind, or was moved by hand, is repaired by a later run", async () => {
	const { shop, old, young, put } = await open();
	await put(old);
	await put(young);
	const again = await plan(shop, young);
	const { branch } = ENVIRONMENTS.production;
	const before = await shop.at(`refs/heads/${branch}`);
	for (const held of [undefined, old.digest]) {
		if (held !== undefined) shop.setImageTag("blue", "prd", held);
		const moved = await move(shop, again);
		expect(moved.outputs.changed).toBe("true");
		expect(shop.imageTag("blue", "prd")).toBe(young.digest);
	}
	expect((await move(shop, again)).outputs.changed).toBe("false");
	expect(await shop.at(`refs/heads/${branch}`)).toBe(before);
});
