import { afterAll, describe, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import type { BundleRun } from "../run-bundle.ts";
import { ENVIRONMENTS, type Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const REASON = { reason: "checkout fails, INC-42" };
const production = { service: "blue", environment: "production" };

/** A shop whose production ran blue 1.5.0 and then 1.6.0, both by promotions; staging has both behind it, too. */
async function twoReleases(): Promise<Shop> {
	const shop = await stage.shop({ over: "path" });
	for (const version of ["1.5.0", "1.6.0"]) {
		const built = await shop.build(["blue"]);
		const release = { service: "blue", version };
		const staging = await shop.promote({ ...release, environment: "staging", "source-sha": built.commit });
		expect(staging.errors).toEqual([]);
		expect((await shop.promote({ ...release, environment: "production" })).errors).toEqual([]);
	}
	return shop;
}

const run = (id: string) => ({ GITHUB_RUN_ID: id });

async function refused(
	shop: Shop,
	act: () => Promise<Pick<BundleRun, "errors" | "outputs">>,
	code: string,
	words: RegExp,
) {
	const before = await shop.snapshot();
	const ran = await act();
	expect(ran.outputs["error-code"]).toBe(code);
	expect(ran.errors).toEqual([expect.stringMatching(words)]);
	expect(ran.errors[0]).toMatch(/Nothing was (read or )?written/);
	expect(await shop.snapshot()).toEqual(before);
}

describe("a rollback", () => {
	test("goes to what ran before: the manifest and the moving tags, nothing else", async () => {
		const shop = await twoReleases();
		const refs = (await shop.snapshotOfRefs()).split("\n").filter((line) => !line.includes("gitops/"));
		const bad = shop.imageTag("blue", "1.6.0");
		const good = shop.imageTag("blue", "1.5.0");
		const done = await shop.rollback({ ...production, ...REASON, "from-version": "1.6.0" }, run("77"));
		expect(done.errors).toEqual([]);
		expect(done.outputs).toMatchObject({
			version: "1.5.0",
			"previous-version": "1.6.0",
			digest: good,
			changed: "true",
			"error-code": "",
		});
		expect(await shop.manifest("production")).toContain('version: "1.5.0"');
		expect(shop.imageTag("blue", "prd")).toBe(good);
		expect(shop.imageTag("blue", "1.6.0")).toBe(bad);
		const message = await shop.message("production");
		expect(message).toMatch(/^roll back to blue 1\.5\.0 in production\n/);
		expect(message).toContain("Release-Kind: rollback\n");
		expect(message).toContain("Release-Reason: checkout fails, INC-42\n");
		expect(message).toContain("Release-Previous-Version: 1.6.0\n");
		const after = (await shop.snapshotOfRefs()).split("\n").filter((line) => !line.includes("gitops/"));
		expect(after).toEqual(refs);
		await again(shop, done.outputs["manifest-commit"] ?? "");
		await recovery(shop);
	});

	async function again(shop: Shop, commit: string): Promise<void> {
		const before = await shop.snapshot();
		const same = await shop.rollback({ ...production, ...REASON, "from-version": "1.6.0" }, run("77"));
		expect(same.outputs).toMatchObject({ version: "1.5.0", changed: "false", "manifest-commit": commit });
		expect(await shop.snapshot()).toEqual(before);
		await refused(
			shop,
			() => shop.rollback({ ...production, ...REASON }, run("78")),
			"superseded",
			/production was just rolled back to blue 1\.5\.0 by ada .*because: checkout fails, INC-42.*name the version/,
		);
	}

	async function recovery(shop: Shop): Promise<void> {
		const promotion = { ...production, version: "1.6.0" };
		await refused(
			shop,
			() => shop.promote(promotion, run("79")),
			"blocked-version",
			/was rolled back out of production/,
		);
		const reason = "the database was at fault";
		const allowed = await shop.promote({ ...promotion, "allow-rolled-back": "true", reason }, run("80"));
		expect(allowed.errors).toEqual([]);
		expect(await shop.message("production")).toContain("Release-Allowed-Rolled-Back: true\n");
		expect(shop.imageTag("blue", "prd")).toBe(shop.imageTag("blue", "1.6.0"));
		const late = await shop.rollback({ ...production, ...REASON }, run("77"));
		expect(late.outputs["error-code"]).toBe("superseded");
		expect(late.errors[0]).toContain("since then production was moved on to 1.6.0");
	}

	test("to a named version; and what a dry run would do, it does not", async () => {
		const shop = await twoReleases();
		const before = await shop.snapshot();
		const dry = await shop.rollback({ ...production, ...REASON, version: "1.5.0", "dry-run": "true" });
		expect(dry.outputs).toMatchObject({ version: "1.5.0", changed: "false", "manifest-commit": "" });
		expect(await shop.snapshot()).toEqual(before);
		expect((await shop.rollback({ ...production, ...REASON, version: "1.5.0" })).outputs.changed).toBe("true");
	});

	test("brings back an old entry without digest and commit, and says what was looked up", async () => {
		const shop = await stage.shop({ over: "path" });
		const old = await shop.build(["blue"]);
		await shop.tag("blue/1.0.0", old.commit, "blue 1.0.0");
		await shop.writeManifest("staging", { blue: { version: "1.0.0" } });
		await shop.writeManifest("staging", { blue: { version: "1.1.0", digest: `sha256:${"b".repeat(64)}` } });
		const plan = await shop.run("plan-rollback", { service: "blue", environment: "staging", ...REASON });
		expect(plan.errors).toEqual([]);
		expect(plan.log).toContain(
			"::warning::blue 1.0.0: its old entry did not say its commit and digest, so that was looked up in Git and the registry.",
		);
		expect(plan.outputs).toMatchObject({ version: "1.0.0", digest: old.digests.blue, commit: old.commit });
	});
});

describe("a rollback is refused", () => {
	test("without a reason, before anything is read", async () => {
		const shop = await stage.shop({ over: "path" });
		const act = () => shop.rollback({ ...production, reason: "" });
		await refused(shop, act, "invalid-input", /The input "reason" is required/);
	});

	test("when there is nothing before, nothing at all, or never was", async () => {
		const shop = await stage.shop({ over: "path" });
		const built = await shop.build(["blue"]);
		const staging = { service: "blue", environment: "staging", ...REASON };
		await refused(shop, () => shop.rollback(staging), "not-deployed", /staging does not run blue/);
		await shop.promote({ ...staging, version: "1.0.0", "source-sha": built.commit });
		await refused(shop, () => shop.rollback(staging), "no-previous", /nothing to go back to/);
		const never = () => shop.rollback({ ...staging, version: "0.9.0" });
		await refused(shop, never, "unknown-version", /blue 0\.9\.0 never ran in staging/);
		const moved = () => shop.rollback({ ...staging, "from-version": "2.0.0" });
		await refused(shop, moved, "superseded", /runs blue 1\.0\.0 now.*not 2\.0\.0/);
	});

	test("when the old image is gone from the registry", async () => {
		const shop = await stage.shop({ over: "path" });
		const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
		const built = await shop.build(["blue"]);
		await shop.writeManifest("staging", { blue: { version: "1.0.0", digest: digest("a"), commit: built.commit } });
		await shop.writeManifest("staging", { blue: { version: "1.1.0", digest: digest("b"), commit: built.commit } });
		const act = () => shop.rollback({ service: "blue", environment: "staging", ...REASON });
		await refused(shop, act, "image-missing", /does not have .*sha256:a+ any more.*It was cleaned up/);
	});
});

test("a rollback follows in the kustomization, in the same commit", async () => {
	const path = "k8s/kustomization.yaml";
	const shop = await stage.shop({ over: "path", settings: `environments: { staging: { kustomization: ${path} } }\n` });
	const { branch } = ENVIRONMENTS.staging;
	await shop.commit(branch, { files: { [path]: `images:\n  - name: ${shop.image("blue")}\n    newTag: none\n` } });
	const commits: string[] = [];
	for (const version of ["1.0.0", "1.1.0"]) {
		const built = await shop.build(["blue"]);
		commits.push(built.commit);
		const release = { service: "blue", version, environment: "staging", "source-sha": built.commit };
		expect((await shop.promote(release)).errors).toEqual([]);
	}
	const done = await shop.rollback({ service: "blue", environment: "staging", ...REASON });
	const changed = await git(shop.folder, "diff", "--name-only", `${branch}~1`, branch);
	expect(changed.split("\n")).toEqual([path, ENVIRONMENTS.staging.manifest]);
	expect(await git(shop.folder, "cat-file", "blob", `${branch}:${path}`)).toContain(`newTag: sha-${commits[0]}`);
	expect(done.outputs["manifest-commit"]).toBe(await shop.at(`refs/heads/${branch}`));
});

test("CONTRACT 7: a repeated promotion does not undo a rollback that came between its plan and its write", async () => {
	const shop = await twoReleases();
	const planned = await shop.run("plan-promotion", { ...production, version: "1.6.0" });
	expect((await shop.rollback({ ...production, ...REASON })).errors).toEqual([]);
	const write = () => shop.run("update-manifest", { plan: planned.outputs.plan ?? "" });
	await refused(shop, write, "superseded", /production runs blue 1\.5\.0 now.*planned when it ran 1\.6\.0/);
});
