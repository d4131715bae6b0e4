import { afterAll, describe, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { refused } from "../bad-input/refused.ts";
import { ENVIRONMENTS, type Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const { branch, manifest: MANIFEST } = ENVIRONMENTS.staging;
const KUSTOMIZATION = "k8s/overlays/staging/kustomization.yaml";
const SETTINGS = `environments: { staging: { kustomization: ${KUSTOMIZATION} } }\n`;
const DIGEST = `sha256:${"a".repeat(64)}`;

const remove = (shop: Shop, service: string, inputs: Readonly<Record<string, string>> = {}) =>
	shop.run("remove-service", { service, environment: "staging", reason: "replaced by green", ...inputs });
const show = (shop: Shop, path: string) => git(shop.folder, "cat-file", "blob", `refs/heads/${branch}:${path}`);

function manifestOf(shop: Shop, olive: string): string {
	return `# What staging runs
environment: staging
services:
  blue: # of team blue
    version: "1.5.0"
${olive}
  # last
  red: { version: "3.0.0", image: ${shop.image("red")} }
`;
}

function kustomizationOf(shop: Shop, olive: string): string {
	return `resources: [../../base]
images:
- name: ${shop.image("blue")}
  newTag: "1"
${olive}- { name: ${shop.image("red")}, newTag: "3" }
`;
}

/** A shop whose staging still runs olive, which its configuration has no more. */
async function retired() {
	const shop = await stage.shop({ over: "path", services: ["blue", "red"], settings: SETTINGS });
	const entry = `
  # Olive retires soon.
  olive:
    version: '2.0.0' # the last one
    image: ${shop.image("olive")}
    digest: ${DIGEST}
    # nobody needs it
`;
	const image = `# for olive\n- name: olive\n  newName: ${shop.image("olive")}\n  newTag: "2"\n`;
	const files = { [MANIFEST]: manifestOf(shop, entry), [KUSTOMIZATION]: kustomizationOf(shop, image) };
	const start = await shop.commit(branch, { files });
	return { shop, start };
}

test("a service that is not in the configuration any more goes from manifest and kustomization in one commit, once", async () => {
	const { shop, start } = await retired();
	const registry = shop.snapshotOfRegistry();

	const first = await remove(shop, "olive");

	expect(first.errors).toEqual([]);
	const commit = await git(shop.folder, "rev-parse", `refs/heads/${branch}`);
	expect(first.outputs).toEqual({ "manifest-commit": commit, changed: "true", "error-code": "" });
	expect(await git(shop.folder, "rev-parse", `${commit}^`)).toBe(start);
	expect(await show(shop, MANIFEST)).toBe(manifestOf(shop, "").trimEnd());
	expect(await show(shop, KUSTOMIZATION)).toBe(kustomizationOf(shop, "").trimEnd());
	expect(await git(shop.folder, "diff", "--name-only", start, commit)).toBe(`${KUSTOMIZATION}\n${MANIFEST}`);
	expect(await shop.message("staging")).toBe(
		[
			"remove olive from staging\n",
			"Release-Kind: removal",
			"Release-Environment: staging",
			"Release-Actor: ada",
			"Release-Run: https://github.example/acme/shop/actions/runs/42",
			"Release-Reason: replaced by green",
			"Release-Service: olive",
			"Release-Previous-Version: 2.0.0",
		].join("\n"),
	);
	expect(first.summary).toContain("olive `2.0.0` was taken out.");
	expect(shop.snapshotOfRegistry()).toEqual(registry);

	const before = await shop.snapshot();
	const again = await remove(shop, "olive");
	expect(again.outputs).toEqual({ "manifest-commit": commit, changed: "false", "error-code": "" });
	expect(again.summary).toMatch(/Nothing changed: staging does not run olive any more, taken out by ada at \d{4}-/);
	expect(await shop.snapshot()).toEqual(before);
});

test("a dry run says what would go, and writes nothing", async () => {
	const { shop } = await retired();
	const before = await shop.snapshot();
	const ran = await remove(shop, "olive", { "dry-run": "true" });
	expect(ran.outputs).toEqual({ "manifest-commit": "", changed: "false", "error-code": "" });
	expect(ran.summary).toContain("olive `2.0.0` would be taken out.");
	expect(await shop.snapshot()).toEqual(before);
});

test("a service of the configuration that never ran there is no error, and its prepared kustomization stays", async () => {
	const shop = await stage.shop({ over: "path", services: ["blue", "red"], settings: SETTINGS });
	await shop.commit(branch, { files: { [KUSTOMIZATION]: kustomizationOf(shop, "") } });
	const before = await shop.snapshot();
	const ran = await remove(shop, "blue");
	expect(ran.outputs).toEqual({ "manifest-commit": "", changed: "false", "error-code": "" });
	expect(ran.summary).toContain("Nothing changed: staging does not run blue.");
	expect(await shop.snapshot()).toEqual(before);
});

test("the last service leaves an empty manifest, and can come back", async () => {
	const shop = await stage.shop({ over: "path" });
	const text = `environment: staging\nservices:\n  blue:\n    version: "1.0.0"\n`;
	await shop.commit(branch, { files: { [MANIFEST]: text } });
	expect((await remove(shop, "blue")).errors).toEqual([]);
	expect(await show(shop, MANIFEST)).toBe("environment: staging\nservices: {}");
	const back = await shop.run("update-manifest", { environment: "staging", service: "blue", version: "1.1.0" });
	expect(back.errors).toEqual([]);
	expect(back.outputs["previous-version"]).toBe("");
	expect(await show(shop, MANIFEST)).toContain('services:\n  blue:\n    version: "1.1.0"');
});

test("four removals and promotions at once lose nothing", async () => {
	const services = Array.from({ length: 4 }, (_, index) => `service-${index}`);
	const shop = await stage.shop({ over: "path", services });
	await shop.writeManifest("staging", Object.fromEntries(services.map((name) => [name, { version: "1.0.0" }])));
	const runs = await Promise.all(
		services.map((service, index) =>
			index % 2 === 0
				? remove(shop, service)
				: shop.run("update-manifest", { environment: "staging", service, version: "2.0.0" }),
		),
	);
	expect(runs.flatMap(({ errors }) => errors)).toEqual([]);
	const text = await shop.manifest("staging");
	const left = services.filter((_, index) => index % 2 === 1);
	expect([...text.matchAll(/^ {2}(service-\d):$/gm)].map(([, name]) => name)).toEqual(left);
	expect(text.match(/version: "2\.0\.0"/g)).toHaveLength(left.length);
	expect(await git(shop.folder, "rev-list", "--count", `refs/heads/${branch}`)).toBe("5");
});

describe("refusals", () => {
	test("a typo, with the name that was meant", async () => {
		const { shop } = await retired();
		const words = await refused(
			shop,
			"remove-service",
			{ service: "oliv", environment: "staging" },
			{ code: "unknown-service", words: /^staging has never run a service "oliv"/ },
		);
		expect(words).toBe(
			'staging has never run a service "oliv", and .github/release-actions.yaml has none. Did you mean "olive"? staging runs blue, olive, red. Nothing was written. [unknown-service]',
		);
	});

	test("an environment with gates, unless that is said and recorded", async () => {
		const shop = await stage.shop({ over: "path" });
		await shop.writeManifest("production", { blue: { version: "1.0.0" }, red: { version: "1.0.0" } });
		const inputs = { service: "blue", environment: "production" };
		await refused(shop, "remove-service", inputs, {
			code: "invalid-input",
			words:
				/^production has gates \(minimum-age\), and removing blue would pass none of them\. Give "ungated: true" to remove it all the same; that is recorded\. Nothing was written\./,
		});
		const ran = await shop.run("remove-service", { ...inputs, ungated: "true" });
		expect(ran.errors).toEqual([]);
		expect(await shop.message("production")).toContain("Release-Ungated: true\nRelease-Service: blue");
	});

	test.each([
		["windows", 'windows: [{ days: [mon], hours: "09:00-16:00", zone: UTC }]'],
		["freezes", "freezes: [{ from: 2000-01-01, to: 2000-01-02, zone: UTC, reason: long ago }]"],
		["required-checks", "required-checks: [test]"],
		["approvals", "approvals: 1"],
	])("an environment with %s has gates, for update-manifest, too", async (key, line) => {
		const shop = await stage.shop({ over: "path", settings: `environments: { staging: { ${line} } }\n` });
		const words = new RegExp(`^staging has gates \\(${key}\\), and .* would pass none of them\\. `);
		const inputs = { service: "blue", environment: "staging", version: "1.6.0" };
		await refused(shop, "update-manifest", inputs, { code: "invalid-input", words });
		const { version: _, ...removal } = inputs;
		await refused(shop, "remove-service", removal, { code: "invalid-input", words });
	});

	test("a manifest whose entry others follow", async () => {
		const shop = await stage.shop({ over: "path" });
		const text = `services:\n  blue: &b { version: "1" }\n  red: *b\n`;
		await shop.commit(branch, { files: { [MANIFEST]: text } });
		await refused(
			shop,
			"remove-service",
			{ service: "blue", environment: "staging" },
			{ code: "invalid-config", words: /^release-manifests\/staging\.yaml \(gitops\/staging-releases\):2:3: .*&b/ },
		);
	});

	test("a service's name that is none", async () => {
		const shop = await stage.shop({ over: "path" });
		await refused(
			shop,
			"remove-service",
			{ service: "Blue", environment: "staging" },
			{ code: "invalid-input", words: /^The input "service" must be a service's name .*Did you mean "blue"\?/ },
		);
	});
});
