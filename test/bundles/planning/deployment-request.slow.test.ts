import { afterAll, afterEach, expect, test } from "@jest/globals";
import { fastImport } from "../../git/seed.ts";
import { openStage } from "../stage.ts";
import { planned, said } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());
afterEach(() => stage.git.clearFaults());

const production = { service: "blue", environment: "production" };

/** `count` commits to blue between 1.5.0, which production runs, and 1.6.0, which staging has. */
async function aShop(count: number, devCommits = 0) {
	const shop = await stage.shop();
	const old = await shop.build(["blue"], "main", { files: { "projects/blue/a": "old" } });
	const commits = Array.from({ length: count }, (_, n) => {
		const by = `Person ${n % 7} <p@example.com> ${1_700_000_100 + n} +0000`;
		const message = `feat(cart): let people pay later, in instalments, or with a friend (#${n + 1})`;
		const from = n === 0 ? `from ${old.commit}\n` : "";
		const file = `M 100644 inline projects/blue/f${n % 50}\ndata ${String(n).length}\n${n}\n`;
		return `commit refs/heads/main\nauthor ${by}\ncommitter ${by}\ndata ${message.length}\n${message}\n${from}${file}`;
	});
	await fastImport(shop.folder, Buffer.from(commits.join("")));
	const next = await shop.build(["blue"], "main", { files: { "projects/blue/a": "new" }, time: 1_700_090_000 });
	const entry = (version: string, { commit, digests }: typeof old) => ({
		blue: { version, commit, digest: digests.blue ?? "" },
	});
	await shop.writeManifest("dev", entry(`sha-${next.commit}`, next), { time: 1_700_100_000 });
	for (let n = 0; n < devCommits; n++) await shop.commit("gitops/dev-auto-update", { time: 1_700_100_001 + n });
	await shop.writeManifest("staging", entry("1.6.0", next), { time: 1_700_200_000 });
	await shop.writeManifest("production", entry("1.5.0", old));
	await shop.tag("blue/1.6.0", next.commit);
	return shop;
}

test("3,000 commits: a summary and an output that GitHub takes, in ten requests more", async () => {
	const shop = await aShop(2_999);
	const { plan, ran } = await planned(shop, production);
	const first = shop.requests().git.length;
	await planned(shop, { ...production, "approved-plan": plan.hash });
	const without = shop.requests().git.length - first;
	expect(first - without).toBeLessThanOrEqual(10);
	const request = ran.outputs.request ?? "";
	expect(Buffer.byteLength(request)).toBeLessThanOrEqual(60_000);
	expect(Buffer.byteLength(request)).toBeGreaterThan(24_000);
	expect(Buffer.byteLength(ran.summary)).toBeLessThanOrEqual(1_000_000);
	expect(ran.summary).toContain("Of 3000 commits in `");
	expect(ran.summary).toContain("<summary>The newest 1000 of 3000 commits</summary>");
	expect(request).toMatch(/<summary>The newest \d+ of 3000 commits<\/summary>/);
	expect(request.trimEnd().endsWith("the milestone")).toBe(true);
	expect(ran.outputs.plan).not.toContain("instalments");
});

test("a server that refuses to tell of the commits stops no plan: the request says so", async () => {
	const shop = await aShop(100);
	const { plan } = await planned(shop, production);
	const all = shop.requests().git.filter((request) => request.startsWith("POST")).length;
	await planned(shop, { ...production, "approved-plan": plan.hash });
	const without = shop.requests().git.filter((request) => request.startsWith("POST")).length - all;
	expect(all).toBeGreaterThan(without);
	for (let after = without; after < all; after++) {
		stage.git.queueFault({ service: "upload-pack", method: "POST", after, effect: { kind: "status", status: 403 } });
		const { ran, plan: again } = await planned(shop, production);
		expect(again.hash).toBe(plan.hash);
		expect(ran.summary).toMatch(/^_The commits are not known\._ .+/m);
		expect(ran.summary).toContain("what changes could not be read (medium)");
		expect(ran.outputs.request).toContain("gh workflow run rollback.yaml -f service=blue");
		stage.git.clearFaults();
	}
});

test("where the way through the environments cannot be read, the plan is shown alone, with a warning", async () => {
	const shop = await aShop(1, 60);
	const posts = () => shop.requests().git.filter((request) => request.startsWith("POST")).length;
	const { plan } = await planned(shop, production);
	// The last that is asked: how dev came to what it runs, which is further back than a first fetch goes.
	const last = posts() - 1;
	stage.git.queueFault({
		service: "upload-pack",
		method: "POST",
		after: last,
		effect: { kind: "status", status: 403 },
	});
	const { ran, plan: again } = await planned(shop, production);
	expect(again.hash).toBe(plan.hash);
	expect(said(ran, "warning")).toEqual([
		expect.stringMatching(/^There is no deployment request, only the plan: .*403/),
	]);
	expect(ran.outputs.request).toBe("");
	expect(ran.summary).toContain("### Plan: staging → production");
});
