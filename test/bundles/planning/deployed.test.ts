import { afterAll, describe, expect, test } from "@jest/globals";
import type { SeededEntry } from "../shop.ts";
import { openStage } from "../stage.ts";
import { onlyService, planned, refused, said, short } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

// Each service is a case of its own; all run in staging since 2023, unless the case says something else.
const shop = await stage.shop({
	over: "path",
	services: ["full", "bare", "tagless", "moved", "rebuilt", "rc", "absent"],
});
const { commit, digests } = await shop.build(["full", "bare", "tagless", "moved", "rebuilt", "rc"]);
const other = await shop.commit("main", { message: "another commit" });
const entry = (service: string, version = "1.6.0"): SeededEntry => ({
	version,
	commit,
	digest: digests[service] ?? "",
});
const rebuilt = await shop.pushImage("rebuilt", commit, { labels: { build: "again" } });
await Promise.all([
	shop.writeManifest("staging", {
		full: entry("full"),
		bare: { version: "1.6.0" },
		tagless: entry("tagless"),
		moved: entry("moved"),
		rebuilt: entry("rebuilt"),
		rc: entry("rc", "1.6.0-rc.1"),
	}),
	shop.writeManifest("production", { full: { version: "1.5.0" } }),
	shop.tag("moved/1.6.0", other, "by hand"),
	...["full", "bare", "rebuilt"].map((service) => shop.tag(`${service}/1.6.0`, commit, `${service} 1.6.0`)),
	shop.tag("rc/1.6.0-rc.1", commit, "rc"),
]);

/** What is asked beside the age. */
const OTHERS = [{ gate: "stage" }, { gate: "rolled-back" }, { gate: "source", verdict: "pass" }];

const production = (service: string, more: Record<string, string> = {}) => ({
	service,
	environment: "production",
	...more,
});

describe("rule 3: a later environment takes what `from` runs", () => {
	test.concurrent.each([{}, { version: "1.6.0" }])(
		"version, digest and commit come from staging (%j)",
		async (more) => {
			const { plan, ran } = await planned(shop, production("full", more));
			const from = await shop.at("refs/heads/gitops/staging-releases");
			expect(onlyService(plan)).toMatchObject({
				version: "1.6.0",
				commit,
				digest: digests.full,
				fixedTags: ["1.6.0"],
				movingTags: ["prd"],
				gitTag: "full/1.6.0",
				releaseBranch: null,
				takenFrom: { environment: "staging", commit: from },
				replaces: { version: "1.5.0", digest: null },
				resolved: [],
			});
			expect(plan.environment).toMatchObject({ milestoneTag: "release-prd-{date}", whenMoved: "stop" });
			expect(ran.outputs).toMatchObject({
				"image-tags": "1.6.0\nprd",
				"from-environment": "staging",
				"previous-version": "1.5.0",
				"release-branch": "",
			});
			expect(plan.gates).toMatchObject([...OTHERS, { gate: "age", verdict: "pass" }]);
		},
	);

	test.concurrent("a version that staging does not run is not-in-source", async () => {
		const sentence = await refused(shop, production("full", { version: "1.7.0" }), "not-in-source");
		expect(sentence).toContain("staging runs full 1.6.0, not 1.7.0");
	});

	test.concurrent("another commit than staging's is not-in-source", async () => {
		const sentence = await refused(shop, production("full", { "source-sha": other }), "not-in-source");
		expect(sentence).toContain(`from commit ${short(commit)}, but source-sha is ${short(other)}`);
	});

	test.concurrent("a service that staging does not run is not-deployed", async () => {
		const sentence = await refused(shop, production("absent"), "not-deployed");
		expect(sentence).toContain("staging does not run absent, so it cannot go to production");
	});

	test.concurrent("a version without a Git tag is unknown-version", async () => {
		const sentence = await refused(shop, production("tagless"), "unknown-version");
		expect(sentence).toContain("staging runs tagless 1.6.0, but the version has no Git tag (tagless/1.6.0)");
	});

	test.concurrent("a Git tag that disagrees with staging's commit is version-exists", async () => {
		const sentence = await refused(shop, production("moved"), "version-exists");
		expect(sentence).toContain(`is commit ${short(commit)}, but the tag moved/1.6.0 names ${short(other)}`);
	});

	test.concurrent("a manifest with only `version:` is valid: commit and digest are looked up, and marked so", async () => {
		const { plan, ran } = await planned(shop, production("bare"));
		expect(onlyService(plan)).toMatchObject({ commit, digest: digests.bare, resolved: ["commit", "digest"] });
		expect(ran.summary).toContain("looked up, since no manifest says it: commit, digest");
	});

	test.concurrent("a build tag that was built again is digest-mismatch", async () => {
		const sentence = await refused(shop, production("rebuilt"), "digest-mismatch");
		expect(sentence).toContain(
			`${shop.image("rebuilt")}:sha-${commit} is ${rebuilt}, but staging runs ${digests.rebuilt}`,
		);
	});

	test.concurrent.each([{ version: "1.6.0-rc.1" }, {}])(
		"an rc may not go to production: stage-not-allowed (%j)",
		async (more) => {
			const sentence = await refused(shop, production("rc", more), "stage-not-allowed");
			expect(sentence).toContain(
				"rc 1.6.0-rc.1 is a pre-release that may not go to production: rc versions go to staging only",
			);
		},
	);
});

describe("age: how long staging has run it", () => {
	const now = Math.floor(Date.now() / 1000);
	const HOUR = 3600;
	/** Staging ran 1.5.0 for long, and has run 1.6.0 since `time`; a later commit to another service breaks nothing. */
	async function aged(time: number, settings = "") {
		const young = await stage.shop({ over: "path", settings });
		const built = await young.build(["blue"]);
		const blue = { version: "1.6.0", commit: built.commit, digest: built.digests.blue ?? "" };
		await young.writeManifest("staging", { blue: { version: "1.5.0" } });
		await young.writeManifest("staging", { blue }, { time });
		await young.writeManifest("staging", { blue, green: { version: "1.0.0" } }, { time: now });
		await young.tag("blue/1.6.0", built.commit, "blue 1.6.0");
		return young;
	}
	const blocking = "environments:\n  production: { on-too-young: block }\n";

	test.concurrent("too young: a warning by default", async () => {
		const { plan, ran } = await planned(await aged(now - 5 * HOUR), production("blue"));
		expect(plan.gates).toMatchObject([...OTHERS, { gate: "age", verdict: "warn" }]);
		expect(said(ran, "warning")).toEqual([
			expect.stringMatching(/^blue 1\.6\.0 has been in staging for 5 h.*, but should be there for 24 h: ready at/),
		]);
	});

	test.concurrent("too young with `on-too-young: block` is too-young; an emergency with a reason goes past", async () => {
		const young = await aged(now - 5 * HOUR, blocking);
		const sentence = await refused(young, production("blue"), "too-young");
		expect(sentence).toMatch(/but should be there for 24 h: ready at .*Wait until then, or promote with emergency/);
		await refused(young, production("blue", { emergency: "true" }), "invalid-input");

		const promotion = await young.promote(
			production("blue", { emergency: "true", reason: "the shop is down, INC-42" }),
		);
		expect(promotion).toMatchObject({ exitCode: 0, outputs: { changed: "true" } });
		expect(said(promotion, "warning")).toEqual([expect.stringContaining("Let through as an emergency.")]);
		const message = await young.message("production");
		expect(message).toContain("Release-Emergency: true");
		expect(message).toContain("Release-Reason: the shop is down, INC-42");
	});

	test.concurrent("old enough", async () => {
		const { plan, ran } = await planned(await aged(now - 25 * HOUR, blocking), production("blue"));
		expect(plan.gates).toMatchObject([...OTHERS, { gate: "age", verdict: "pass" }]);
		expect(said(ran, "warning")).toEqual([]);
	});

	test.concurrent("a date in the future is age 0", async () => {
		const sentence = await refused(await aged(now + 5 * HOUR, blocking), production("blue"), "too-young");
		expect(sentence).toContain("has been in staging for 0 s");
		expect(sentence).toContain("lies in the future");
	});
});
