// Each action with nothing but its bundle, an empty folder, and the addresses of a repository and a registry.
import { afterAll, describe, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import type { BundleRun } from "../run-bundle.ts";
import type { Built, Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const SETTINGS = `environments:
  staging: { image-tags: ["{version}", stg], milestone-tag: "stg-{date}" }
`;

type Inputs = Readonly<Record<string, string>>;

/** A shop whose dev runs a build of blue, and whose staging runs green. */
interface Opened {
	readonly shop: Shop;
	readonly built: Built;
	readonly stagingCommit: string;
}

async function open(over: "http" | "path" = "http"): Promise<Opened> {
	const shop = await stage.shop({ settings: SETTINGS, over });
	const built = await shop.build(["blue", "green"]);
	const entry = (service: string) => ({ digest: built.digests[service] ?? "", commit: built.commit });
	await shop.writeManifest("dev", { blue: { version: `sha-${built.commit}`, ...entry("blue") } });
	const stagingCommit = await shop.writeManifest("staging", { green: { version: "1.0.0", ...entry("green") } });
	await shop.tag("green/1.0.0", built.commit, "green 1.0.0");
	return { shop, built, stagingCommit };
}

function expectNothingLeft(ran: BundleRun): void {
	expect(ran.leftBehind).toEqual([]);
	expect(ran.leftInTemp).toEqual([]);
}

async function expectDryThenReal(
	{ shop }: Opened,
	action: string,
	inputs: Inputs,
	changed: string,
): Promise<BundleRun> {
	const before = await shop.snapshot();
	const dry = await shop.run(action, { ...inputs, "dry-run": "true" });
	expect(dry.errors).toEqual([]);
	expect(dry.outputs[changed]).toBe("false");
	expect(dry.summary).toMatch(/dry run/i);
	expect(await shop.snapshot()).toEqual(before);
	expectNothingLeft(dry);
	const real = await shop.run(action, inputs);
	expect(real.errors).toEqual([]);
	expect(real.outputs[changed]).toBe("true");
	expect(await shop.snapshot()).not.toEqual(before);
	expectNothingLeft(real);
	return real;
}

test.concurrent("the steps of a plan", async () => {
	const opened = await open();
	const { shop, built } = opened;
	const planned = await shop.run("plan-promotion", { service: "blue", version: "1.6.0", environment: "staging" });
	expectNothingLeft(planned);
	const plan = planned.outputs.plan ?? "";

	const tagged = await expectDryThenReal(opened, "create-release-tag", { plan }, "created");
	expect(tagged.outputs).toMatchObject({ tag: "blue/1.6.0", branch: "release/blue-1.6", commit: built.commit });
	expect(await shop.at("refs/tags/blue/1.6.0")).toBe(built.commit);
	expect(await shop.at("refs/heads/release/blue-1.6")).toBe(built.commit);
	expect(await git(shop.folder, "cat-file", "-t", "blue/1.6.0")).toBe("tag");

	const fixed = await expectDryThenReal(opened, "retag-image", { plan, which: "fixed" }, "changed");
	expect(JSON.parse(fixed.outputs.references ?? "")).toEqual([`${shop.image("blue")}:1.6.0`]);
	expect(shop.imageTag("blue", "1.6.0")).toBe(built.digests.blue);
	expect(shop.imageTag("blue", "stg")).toBeUndefined();

	const updated = await expectDryThenReal(opened, "update-manifest", { plan }, "changed");
	expect(updated.outputs).toMatchObject({ "previous-version": "", attempts: "1" });
	expect(await shop.manifest("staging")).toContain('version: "1.6.0"');

	await expectDryThenReal(opened, "retag-image", { plan, which: "moving" }, "changed");
	expect(shop.imageTag("blue", "stg")).toBe(built.digests.blue);

	const commit = updated.outputs["manifest-commit"] ?? "";
	const marked = await expectDryThenReal(
		opened,
		"create-milestone-tag",
		{ plan, "manifest-commit": commit },
		"created",
	);
	expect(await shop.at(`refs/tags/${marked.outputs.tag}`)).toBe(commit);
});

test.concurrent("single steps on a local path", async () => {
	const opened = await open("path");
	const { shop, built, stagingCommit } = opened;

	const release = { service: "blue", version: "1.6.0", commit: built.commit.slice(0, 10), message: "By hand" };
	const tagged = await expectDryThenReal(opened, "create-release-tag", release, "created");
	expect(tagged.outputs).toMatchObject({ tag: "blue/1.6.0", branch: "release/blue-1.6", commit: built.commit });
	expect(await git(shop.folder, "for-each-ref", "--format=%(contents)", "refs/tags/blue/1.6.0")).toBe("By hand");

	const tags = { image: shop.image("blue"), source: `sha-${built.commit}`, tags: "1.6.0, hand" };
	const retagged = await expectDryThenReal(opened, "retag-image", tags, "changed");
	expect(retagged.outputs).toMatchObject({
		digest: built.digests.blue,
		"media-type": "application/vnd.oci.image.manifest.v1+json",
	});
	expect(shop.imageTag("blue", "hand")).toBe(built.digests.blue);

	const entry = {
		version: "1.6.0",
		tag: `sha-${built.commit}`,
		digest: built.digests.blue ?? "",
		commit: built.commit,
	};
	const update = { environment: "staging", service: "blue", ...entry };
	const updated = await expectDryThenReal(opened, "update-manifest", update, "changed");
	expect(await shop.at("refs/heads/gitops/staging-releases")).toBe(updated.outputs["manifest-commit"]);
	expect(await shop.manifest("staging")).toMatch(/green:\n {4}version: "1.0.0"[\s\S]*blue:\n {4}version: "1.6.0"/);

	const milestone = { environment: "staging", "manifest-commit": stagingCommit, message: "By hand" };
	await expectDryThenReal(opened, "create-milestone-tag", milestone, "created");
	expect(await shop.at("refs/tags/stg-20231114")).toBe(stagingCommit);
});

test.concurrent.each(["http", "path"] as const)("the actions that only read, over %s", async (over) => {
	const { shop, built } = await open(over);
	const base = await shop.at("refs/heads/main");
	const head = await shop.commit("main", { files: { "projects/blue/main.txt": "hello" } });
	const before = await shop.snapshot();
	const [detected, aged] = await Promise.all([
		shop.run("detect-changed-services", { base, head }),
		shop.run("check-staging-age", { service: "green", version: "1.0.0", digest: built.digests.green ?? "" }),
	]);
	expect([...detected.errors, ...aged.errors]).toEqual([]);
	expect(detected.outputs).toMatchObject({ services: '["blue"]' });
	expect(aged.outputs).toMatchObject({ "deployed-at": "2023-11-14T22:13:20Z", "old-enough": "true" });
	for (const ran of [detected, aged]) expectNothingLeft(ran);
	expect(await shop.snapshot()).toEqual(before);
});

test.concurrent("an age that does not do, of something that is not there", async () => {
	const { shop } = await open("path");
	const age = (inputs: Inputs) => shop.run("check-staging-age", { service: "green", ...inputs });
	const runs = await Promise.all([
		age({ "minimum-age": "40000d", "on-too-young": "block" }),
		age({ "minimum-age": "40000d" }),
		age({ version: "2.0.0" }),
		age({ service: "red" }),
	]);
	expect(runs.map(({ outputs }) => outputs["error-code"])).toEqual(["too-young", "", "not-in-source", "not-deployed"]);
	const young =
		/^green 1\.0\.0 has been in staging for \d+ d( \d+ h)?, since 2023-11-14T22:13:20Z, but should be there for 40000 d: ready at 2133-/;
	expect(runs[0]?.errors).toEqual([expect.stringMatching(young)]);
	expect(runs[1]?.outputs["old-enough"]).toBe("false");
	expect(runs[1]?.log).toMatch(/^::warning::green 1\.0\.0 has been in staging for /m);
	expect(runs[2]?.errors).toEqual(["staging runs green 1.0.0, not 2.0.0. [not-in-source]"]);
	expect(runs[3]?.errors).toEqual(["staging does not run red, so it has no age there. [not-deployed]"]);
});

describe("a dry run fails as the real run does, and neither writes anything", () => {
	const SHA = "sha256:";
	const refusals: readonly (readonly [string, string, (opened: Opened) => Promise<Inputs>, string, RegExp])[] = [
		[
			"create-release-tag",
			"of a version that is another commit",
			async ({ built, shop }) => {
				await shop.tag("blue/1.6.0", built.commit, "blue 1.6.0");
				return { service: "blue", version: "1.6.0", commit: await shop.commit("main") };
			},
			"version-exists",
			/^blue 1\.6\.0 is commit [0-9a-f]{7,12} \(tag blue\/1\.6\.0\), but commit is .* Nothing was written\. \[version-exists\]$/,
		],
		[
			"create-release-tag",
			"of a commit beside the release branch",
			async ({ shop, built }) => {
				const [side] = await shop.commits("release/blue-1.6", [{ from: built.commit, files: { "a.txt": "a" } }]);
				const other = await shop.commit("main");
				expect(side).not.toBe(other);
				return { service: "blue", version: "1.6.0", commit: other };
			},
			"branch-diverged",
			/^release\/blue-1\.6 is at .*: neither contains the other\. .* Nothing was written\./,
		],
		[
			"retag-image",
			"of an image that is not there",
			async ({ shop }) => ({ image: shop.image("blue"), source: "none", tags: "1.0.0" }),
			"image-missing",
			/^The registry has no image .*\/blue:none, so nothing was retagged\./,
		],
		[
			"retag-image",
			"of another digest than expected",
			async ({ shop, built }) => ({
				image: shop.image("blue"),
				source: `sha-${built.commit}`,
				tags: "1.0.0",
				"expected-digest": `${SHA}${"0".repeat(64)}`,
			}),
			"digest-mismatch",
			/^.* is sha256:[0-9a-f]{64}, but sha256:0{64} was expected, so nothing was retagged\./,
		],
		[
			"retag-image",
			"to a version that is another image",
			async ({ shop, built }) => {
				const other = await shop.pushImage("blue", built.commit, { tag: "other", labels: { is: "other" } });
				shop.setImageTag("blue", "1.0.0", other);
				return { image: shop.image("blue"), source: `sha-${built.commit}`, tags: "new, 1.0.0" };
			},
			"tag-immutable",
			/^The tag .*\/blue:1\.0\.0 holds sha256:.* and may not be moved to .* Nothing was retagged\./,
		],
		[
			"update-manifest",
			"where another version runs",
			async () => ({ environment: "staging", service: "green", version: "1.1.0", "expected-version": "0.9.0" }),
			"superseded",
			/^staging runs green 1\.0\.0 now, put there by A Person at 2023-11-14T22:13:20Z, but this was planned when it ran 0\.9\.0\. Nothing was written\./,
		],
		[
			"update-manifest",
			"past the gates",
			async () => ({ environment: "production", service: "green", version: "1.0.0" }),
			"invalid-input",
			/^production has gates \(minimum-age\), and writing green 1\.0\.0 without a plan would pass none of them\. .*"ungated: true".* Nothing was written\./,
		],
		[
			"create-milestone-tag",
			"on a commit without a manifest",
			async ({ built }) => ({ environment: "staging", "manifest-commit": built.commit }),
			"unknown-commit",
			/^Commit [0-9a-f]{40} has no release-manifests\/staging\.yaml, so it is no commit of the staging manifest\. .* Nothing was written\./,
		],
	];

	test.concurrent.each(refusals)("%s %s", async (action, _, prepare, code, sentence) => {
		const opened = await open("path");
		const inputs = await prepare(opened);
		const before = await opened.shop.snapshot();
		const runs = await Promise.all([
			opened.shop.run(action, { ...inputs, "dry-run": "true" }),
			opened.shop.run(action, inputs),
		]);
		for (const ran of runs) {
			expect(ran.exitCode).toBe(1);
			expect(ran.outputs["error-code"]).toBe(code);
			expect(ran.errors).toEqual([expect.stringMatching(sentence)]);
			expect(ran.summary).toContain(`\`${code}\``);
			expectNothingLeft(ran);
		}
		expect(runs[0]?.errors).toEqual(runs[1]?.errors);
		expect(await opened.shop.snapshot()).toEqual(before);
	});
});
