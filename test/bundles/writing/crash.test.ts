import { afterAll, describe, expect, test } from "@jest/globals";
import type { Promotion } from "../promote.ts";
import type { Built, Shop } from "../shop.ts";
import { CONFIG_PATH, openStage } from "../stage.ts";
import { type Gate, openGate, type Passage } from "./gate.ts";
import { outcome } from "./outcome.ts";

const stage = await openStage();
const gates: Gate[] = [];
afterAll(async () => {
	await Promise.all(gates.map((gate) => gate.close()));
	await stage.close();
});

/** A shop whose servers are reached through gates, with one build that runs in dev, and in staging where that matters. */
interface Site {
	readonly shop: Shop;
	readonly built: Built;
	readonly git: Gate;
	readonly registry: Gate;
	promote(whileRunning?: (pid: number) => void): Promise<Promotion>;
}

const INPUTS = {
	staging: { service: "blue", environment: "staging", version: "1.6.0", reason: "release 1.6" },
	production: { service: "blue", environment: "production", reason: "release 1.6" },
} as const;
type Target = keyof typeof INPUTS;

async function openSite(target: Target): Promise<Site> {
	const [git, registry] = await Promise.all([openGate(new URL(stage.git.origin).host), openGate(stage.registry.host)]);
	gates.push(git, registry);
	const shop = await stage.shop({ configuration: null });
	const configuration = `image: ${registry.host}/${shop.name}/{service}\nservices: { blue: { path: projects/blue } }\n`;
	const built = await shop.build(["blue"], "main", { files: { [CONFIG_PATH]: configuration } });
	const entry = { digest: built.digests.blue ?? "", commit: built.commit };
	await shop.writeManifest("dev", { blue: { version: `sha-${built.commit}`, ...entry } });
	if (target === "production") {
		await shop.writeManifest("staging", { blue: { version: "1.6.0", ...entry } });
		await shop.tag("blue/1.6.0", built.commit, "blue 1.6.0");
		shop.setImageTag("blue", "1.6.0", entry.digest);
	}
	// The registry's port is in the configuration, and so in the commit: only what is made from it is compared.
	const remote = `http://${git.host}/${shop.name}`;
	const promote = (whileRunning?: (pid: number) => void) =>
		shop.promote({ ...INPUTS[target], remote }, {}, whileRunning);
	return { shop, built, git, registry, promote };
}

function isWrite({ method, path }: Passage): boolean {
	return (
		(method === "POST" && path.endsWith("/git-receive-pack")) || (method === "PUT" && path.includes("/manifests/"))
	);
}

/** Promotes, and kills the running bundle with all its Git processes at its `nth` write. */
async function promoteUntilKilled(site: Site, nth: number, when: Passage["when"]): Promise<string | undefined> {
	let pid = 0;
	let writes = 0;
	const watch = (passage: Passage) => {
		if (!isWrite(passage)) return "pass";
		if (passage.when === "arrived") writes += 1;
		if (writes !== nth || passage.when !== when) return "pass";
		process.kill(-pid, "SIGKILL");
		return "cut";
	};
	site.git.watch = watch;
	site.registry.watch = watch;
	const promotion = await site.promote((started) => {
		pid = started;
	});
	site.git.watch = () => "pass";
	site.registry.watch = () => "pass";
	expect(promotion.exitCode).toBeNull();
	return Object.keys(promotion.steps).at(-1);
}

async function expectSame(site: Site, clean: Promise<unknown>): Promise<void> {
	const again = await site.promote();
	expect(again.errors).toEqual([]);
	expect(again.outputs["error-code"]).toBe("");
	expect(await outcome(site.shop, site.built)).toEqual(await clean);
}

/** What one run without any trouble leaves. */
async function cleanRun(target: Target): Promise<unknown> {
	const site = await openSite(target);
	const promotion = await site.promote();
	expect(promotion.errors).toEqual([]);
	return outcome(site.shop, site.built);
}

describe.each([
	{ target: "staging", steps: ["tag", "images", "manifest"] },
	{ target: "production", steps: ["manifest", "moving", "milestone"] },
] as const)("a promotion to $target that is killed", ({ target, steps }) => {
	const clean = cleanRun(target);

	test.concurrent.each(steps.map((step, index) => [step, index + 1] as const))(
		"right after the write of %s ends in the same state when it is run again",
		async (step, nth) => {
			const site = await openSite(target);
			expect(await promoteUntilKilled(site, nth, "done")).toBe(step);
			await expectSame(site, clean);
		},
	);

	test.concurrent("right before each of its writes, run after run, ends in the same state", async () => {
		const site = await openSite(target);
		for (const [index, step] of steps.entries()) {
			const before = await site.shop.snapshot();
			const [nth] = index === 0 ? [1] : [1 + 1];
			expect(await promoteUntilKilled(site, nth, "arrived")).toBe(step);
			if (index === 0) expect(await site.shop.snapshot()).toEqual(before);
		}
		await expectSame(site, clean);
	});
});
