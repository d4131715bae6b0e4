import { afterAll, describe, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { onlyService, planned, plannedService, refused, said, short } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

// main: older ← running ← newer ← half (built for blue alone); side: older ← diverged. Planning writes nothing, so all share it.
const shop = await stage.shop({ over: "path" });
const older = await shop.build(["blue", "green", "red"]);
const running = await shop.build(["blue", "green"]);
const newer = await shop.build(["blue", "green", "red"]);
const half = await shop.build(["blue"]);
const [diverged] = await shop.commits("side", [{ from: older.commit, message: "diverged" }]);
if (diverged === undefined) throw new Error("The side branch has no commit.");
await shop.pushImage("blue", diverged);
await shop.tag("blue/1.4.0-alpha.2", older.commit, "blue 1.4.0-alpha.2");
await shop.writeManifest("dev", { green: { version: `sha-${older.commit}`, digest: older.digests.green ?? "" } });
const entry = (service: string) => ({ digest: running.digests[service] ?? "", commit: running.commit });
await shop.writeManifest("dev", {
	blue: { version: `sha-${running.commit}`, ...entry("blue") },
	green: { version: "1.4.0-alpha.1", ...entry("green") },
	red: { version: "by-hand" },
});

describe("rule 1: an environment without `from` takes a build", () => {
	test.concurrent("the newest goes in under its build tag, and the plan says what it replaces", async () => {
		const { plan, ran } = await planned(shop, { service: "blue", environment: "dev", "source-sha": newer.commit });
		expect(plan).toMatchObject({ kind: "deploy", leftOut: [], warnings: [] });
		expect(onlyService(plan)).toEqual({
			service: "blue",
			renamedFrom: null,
			version: `sha-${newer.commit}`,
			commit: newer.commit,
			image: shop.image("blue"),
			sourceTag: `sha-${newer.commit}`,
			digest: newer.digests.blue,
			fixedTags: [],
			movingTags: ["dev"],
			risingTags: [],
			gitTag: null,
			releaseBranch: null,
			refs: { tag: "keep", branch: "none", head: null },
			takenFrom: null,
			replaces: { version: `sha-${running.commit}`, digest: running.digests.blue },
			files: [],
			alreadyThere: false,
			resolved: [],
		});
		expect(ran.outputs).toMatchObject({
			"source-tag": `sha-${newer.commit}`,
			digest: newer.digests.blue,
			commit: newer.commit,
			image: shop.image("blue"),
			"image-tags": "dev",
			"git-tag": "",
			"release-branch": "",
			"previous-version": `sha-${running.commit}`,
			"from-environment": "",
		});
	});

	test.concurrent("the commit is that of the event when source-sha is empty", async () => {
		const service = await plannedService(shop, { service: "blue", environment: "dev" }, { GITHUB_SHA: newer.commit });
		expect(service.commit).toBe(newer.commit);
	});

	test.concurrent("without source-sha and without an event there is no commit to deploy", async () => {
		const sentence = await refused(shop, { service: "blue", environment: "dev" }, "invalid-input");
		expect(sentence).toContain('"source-sha" is empty, and there is no GITHUB_SHA');
	});

	test.concurrent("a source-sha of 7 digits, in capitals, becomes the whole commit", async () => {
		const inputs = { service: "blue", environment: "dev", "source-sha": short(newer.commit).toUpperCase() };
		expect((await plannedService(shop, inputs)).commit).toBe(newer.commit);
	});

	test.concurrent.each([
		["a whole commit", "0123456789abcdef0123456789abcdef01234567"],
		["the beginning of a commit", "0123456"],
	])("%s that the repository does not have is unknown-commit", async (_, sha) => {
		const sentence = await refused(shop, { service: "blue", environment: "dev", "source-sha": sha }, "unknown-commit");
		expect(sentence).toContain(sha);
	});

	test.concurrent("an older build is left out with a notice that names the newer one; the others go on", async () => {
		const { plan, ran } = await planned(shop, {
			service: "blue, red",
			environment: "dev",
			"source-sha": older.commit,
		});
		expect(plan.services.map(({ service }) => service)).toEqual(["red"]);
		expect(plan.leftOut).toMatchObject([{ service: "blue", why: "older-build" }]);
		expect(said(ran, "notice")).toEqual([
			`blue: the build of commit ${short(older.commit)} is left out, since dev runs sha-${running.commit} (commit ${short(running.commit)}), which contains that commit. To bring it back, name its version.`,
		]);
		// Two were asked for, so there is no single answer, even where one is left.
		expect(ran.outputs).toMatchObject({ commit: "", digest: "", "previous-version": "" });
		expect(ran.summary).toContain("is left out");
	});

	test.concurrent("a build that stands on another branch goes in", async () => {
		const inputs = { service: "blue", environment: "dev", "source-sha": diverged };
		expect(await plannedService(shop, inputs)).toMatchObject({ version: `sha-${diverged}`, alreadyThere: false });
	});

	test.concurrent("a build whose commit runs there under a version keeps that version and changes nothing", async () => {
		const inputs = { service: "green", environment: "dev", "source-sha": running.commit };
		expect(await plannedService(shop, inputs)).toMatchObject({
			version: "1.4.0-alpha.1",
			digest: running.digests.green,
			movingTags: ["dev"],
			alreadyThere: true,
			replaces: { version: `sha-${older.commit}`, digest: older.digests.green },
		});
	});

	test.concurrent("an entry that names no commit is replaced, with a warning", async () => {
		const { plan, ran } = await planned(shop, { service: "red", environment: "dev", "source-sha": newer.commit });
		expect(onlyService(plan).replaces).toEqual({ version: "by-hand", digest: null });
		expect(said(ran, "warning")).toEqual([expect.stringMatching(/^red: the entry in dev \(by-hand\) names no commit/)]);
	});

	test.concurrent("a version whose tag exists goes in under that version, though it is older", async () => {
		const { plan, ran } = await planned(shop, { service: "blue", environment: "dev", version: "1.4.0-alpha.2" });
		expect(onlyService(plan)).toMatchObject({
			version: "1.4.0-alpha.2",
			commit: older.commit,
			digest: older.digests.blue,
			gitTag: "blue/1.4.0-alpha.2",
			releaseBranch: null,
		});
		expect(ran.outputs["git-tag"]).toBe("blue/1.4.0-alpha.2");
	});

	test.concurrent("a version without a tag is unknown-version", async () => {
		const inputs = { service: "blue", environment: "dev", version: "1.4.0" };
		const sentence = await refused(shop, inputs, "unknown-version");
		expect(sentence).toContain("blue 1.4.0 has no Git tag (blue/1.4.0)");
	});

	test.concurrent("a version with another source-sha than its tag's is version-exists", async () => {
		const inputs = { service: "blue", environment: "dev", version: "1.4.0-alpha.2", "source-sha": newer.commit };
		const sentence = await refused(shop, inputs, "version-exists");
		expect(sentence).toContain(`is commit ${short(older.commit)}, but source-sha is ${short(newer.commit)}`);
	});
});

describe("on-missing-image", () => {
	const inputs = { service: "blue\ngreen", environment: "dev", "source-sha": half.commit };

	test.concurrent("by default a service without an image stops all: image-missing", async () => {
		const sentence = await refused(shop, inputs, "image-missing");
		expect(sentence).toContain(`There is no image ${shop.image("green")}:sha-${half.commit}`);
	});

	test.concurrent("skip leaves out the service without an image, and the others go on", async () => {
		const { plan, ran } = await planned(shop, { ...inputs, "on-missing-image": "skip" });
		expect(plan.services).toMatchObject([{ service: "blue", commit: half.commit }]);
		expect(plan.leftOut).toMatchObject([{ service: "green", why: "image-missing" }]);
		expect(said(ran, "notice")).toEqual([
			`green: left out, since there is no image ${shop.image("green")}:sha-${half.commit}. Its build failed, or has not pushed.`,
		]);
	});
});

describe("rule 1, all the way through promote", () => {
	test.concurrent("an older build alone: exit 0, changed=false, and nothing is written", async () => {
		const before = await shop.snapshot();
		const promotion = await shop.promote({ service: "blue", environment: "dev", "source-sha": older.commit });
		expect(promotion).toMatchObject({
			exitCode: 0,
			errors: [],
			outputs: { changed: "false", "manifest-commit": "", commit: "", "error-code": "" },
		});
		expect(await shop.snapshot()).toEqual(before);
	});

	test.concurrent("a build that runs there already: the moving tag is repaired, the manifest stays", async () => {
		const other = await stage.shop({ over: "path" });
		const { commit, digests } = await other.build(["blue"]);
		const digest = digests.blue ?? "";
		const brought = await other.writeManifest("dev", { blue: { version: "1.0.0-alpha.1", digest, commit } });
		await other.commit("gitops/dev-auto-update", { message: "a later commit", files: { "README.md": "dev\n" } });
		other.setImageTag("blue", "dev", await other.pushImage("blue", commit, { tag: "stray", labels: {} }));
		const before = await other.snapshotOfRefs();

		const promotion = await other.promote({ service: "blue", environment: "dev", "source-sha": commit });
		expect(promotion).toMatchObject({
			exitCode: 0,
			outputs: { changed: "false", "manifest-commit": brought, digest },
		});
		expect(other.imageTag("blue", "dev")).toBe(digest);
		expect(await other.snapshotOfRefs()).toBe(before);
	});
});
