import { afterAll, expect, test } from "@jest/globals";
import type { CompositeRun } from "../composite.ts";
import type { Built, Shop } from "../shop.ts";
import { CONFIG_PATH, openStage } from "../stage.ts";
import { type Gate, openGate, type Passage, type Watch } from "./gate.ts";
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
	promote(whileRunning?: (pid: number) => void): Promise<CompositeRun>;
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

/** Promotes, and kills the running bundle with all its Git processes at its first write; gives the step that died. */
async function promoteAndDie(site: Site, when: Passage["when"]): Promise<string | undefined> {
	let pid = 0;
	const watch: Watch = (passage) => {
		if (!isWrite(passage) || passage.when !== when) return "pass";
		process.kill(-pid, "SIGKILL");
		return "cut";
	};
	const promotion = await through(site, watch, () =>
		site.promote((started) => {
			pid = started;
		}),
	);
	expect(promotion.exitCode).toBeNull();
	return Object.keys(promotion.steps).at(-1);
}

async function through<Result>({ git, registry }: Site, watch: Watch, run: () => Promise<Result>): Promise<Result> {
	git.watch = watch;
	registry.watch = watch;
	const result = await run();
	git.watch = () => "pass";
	registry.watch = () => "pass";
	return result;
}

/** What one run without any trouble leaves; by the repository's path, which is quicker. */
async function cleanRun(target: Target): Promise<unknown> {
	const { shop, built } = await openSite(target);
	const promotion = await shop.promote({ ...INPUTS[target], remote: shop.folder });
	expect(promotion.errors).toEqual([]);
	return outcome(shop, built);
}

/** A manifest never names a Git tag or an image tag that does not exist. */
async function expectNothingDangling({ shop }: Site, target: Target): Promise<void> {
	if ((await shop.manifest(target)) === "") return;
	expect(await shop.at("refs/tags/blue/1.6.0")).not.toBe("");
	expect(shop.imageTag("blue", "1.6.0")).toBeDefined();
}

/** These are long chains of processes, side by side. */
const TIMEOUT = 90_000;

const TARGETS = [
	["staging", ["tag", "images", "manifest"]],
	["production", ["manifest", "moving", "milestone"]],
] as const;

const clean = new Map<Target, Promise<unknown>>();
function cleanOutcome(target: Target): Promise<unknown> {
	const outcome = clean.get(target) ?? cleanRun(target);
	clean.set(target, outcome);
	return outcome;
}

// Dying before a write leaves what dying after the one before it leaves: the server has seen nothing of it.
test.concurrent.each(TARGETS)(
	"a promotion to %s that dies before its first write, then after each of them, ends as a clean one does",
	async (target, writes) => {
		const site = await openSite(target);
		const untouched = await site.shop.snapshot();
		expect(await promoteAndDie(site, "arrived")).toBe(writes[0]);
		expect(await site.shop.snapshot()).toEqual(untouched);
		for (const write of writes) {
			const before = await site.shop.snapshot();
			expect(await promoteAndDie(site, "done")).toBe(write);
			expect(await site.shop.snapshot()).not.toEqual(before);
			await expectNothingDangling(site, target);
		}
		const complete = await site.shop.snapshot();
		const last = await site.promote();
		expect(last.errors).toEqual([]);
		expect(last.outputs.changed).toBe("false");
		expect(await site.shop.snapshot()).toEqual(complete);
		expect(await outcome(site.shop, site.built)).toEqual(await cleanOutcome(target));
	},
	TIMEOUT,
);

test.concurrent.each(TARGETS)(
	"a promotion to %s whose every write arrives, but loses its answer, succeeds and writes once",
	async (target, writes) => {
		const site = await openSite(target);
		const lost = new Set<number>();
		let pid = 0;
		const watch: Watch = (passage) => {
			if (!isWrite(passage) || passage.when === "arrived" || lost.has(pid)) return "pass";
			lost.add(pid);
			return "cut";
		};
		const promotion = await through(site, watch, () =>
			site.promote((started) => {
				pid = started;
			}),
		);
		expect(promotion.errors).toEqual([]);
		expect(promotion.outputs.changed).toBe("true");
		expect(lost.size).toBe(writes.length);
		expect(await outcome(site.shop, site.built)).toEqual(await cleanOutcome(target));
	},
	TIMEOUT,
);
