import { afterAll, describe, expect, test } from "@jest/globals";
import { ENVIRONMENTS } from "../shop.ts";
import { openStage } from "../stage.ts";
import { refused } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

const shop = await stage.shop();
const commit = await shop.commit();
const INPUTS = { service: "blue", environment: "staging", version: "1.6.0" };

describe("what is wrong with an input is said before anything is asked of anybody: invalid-input", () => {
	const untouched = stage.shop();

	test.concurrent.each([
		["1.6", "Did you mean 1.6.0?"],
		["v1.6.0", "Did you mean 1.6.0?"],
		["01.6.0", "Did you mean 1.6.0?"],
		["1.6.0+build.1", "must have no build metadata"],
		["../x", 'no "v", no leading zeros), but is "../x".'],
		["1.6.0;id", 'but is "1.6.0;id".'],
		["$(id)", 'but is "$(id)".'],
		["1.6.0-rc.1.lock", 'must not end in ".lock"'],
		["::error::x", 'but is "::error::x".'],
		["1".repeat(300), "must be at most 100 characters long, but has 300."],
	])("version %j", async (version, words) => {
		const sentence = await refused(await untouched, { ...INPUTS, version }, "invalid-input");
		expect(sentence).toMatch(/^The input "version" must /);
		expect(sentence).toContain(words);
		expect((await untouched).requests()).toEqual({ git: [], registry: [] });
	});

	test.concurrent.each([
		["service", "", 'The input "service" is required, but is empty or missing.'],
		["environment", "", 'The input "environment" is required, but is empty or missing.'],
		["source-sha", "4f2a9", 'The input "source-sha" must be 7 to 40 hex digits of a commit, but is "4f2a9".'],
		["source-sha", "main", 'The input "source-sha" must be 7 to 40 hex digits of a commit, but is "main".'],
		[
			"expected-digest",
			"sha256:1",
			'The input "expected-digest" must be sha256: and 64 hex digits, but is "sha256:1".',
		],
		["on-missing-image", "ignore", 'The input "on-missing-image" must be one of fail, skip, but is "ignore".'],
		["emergency", "yes", 'The input "emergency" must be true or false, but is "yes".'],
		["emergency", "true", 'The input "emergency" needs a "reason" of at least 20 characters'],
		["allow-rolled-back", "true", 'The input "allow-rolled-back" needs a "reason"'],
	])("%s %j", async (name, value, words) => {
		const sentence = await refused(await untouched, { ...INPUTS, [name]: value }, "invalid-input");
		expect(sentence).toContain(words);
		expect((await untouched).requests()).toEqual({ git: [], registry: [] });
	});
});

describe("what the configuration does not have", () => {
	test.concurrent("an unknown service: the nearest is suggested", async () => {
		const sentence = await refused(shop, { ...INPUTS, service: "bleu" }, "unknown-service");
		expect(sentence).toContain('"bleu"');
		expect(sentence).toContain('Did you mean "blue"?');
	});

	test.concurrent("an unknown environment: the nearest is suggested", async () => {
		const sentence = await refused(shop, { ...INPUTS, environment: "prodution" }, "unknown-environment");
		expect(sentence).toContain('Did you mean "production"?');
	});
});

describe("what cannot be read is invalid-config", () => {
	test.concurrent("no configuration", async () => {
		const bare = await stage.shop({ configuration: null });
		const sentence = await refused(bare, INPUTS, "invalid-config");
		expect(sentence).toContain(`.github/release-actions.yaml is not on the default branch of ${bare.remote}`);
	});

	test.concurrent("another place for it, in `config`", async () => {
		const sentence = await refused(shop, { ...INPUTS, config: "release.yaml" }, "invalid-config");
		expect(sentence).toContain("release.yaml is not on the default branch");
	});

	test.concurrent("an unknown key, with line, column and a suggestion", async () => {
		const odd = await stage.shop({ settings: "enviroments: {}\n" });
		const sentence = await refused(odd, INPUTS, "invalid-config");
		expect(sentence).toMatch(/^\.github\/release-actions\.yaml:6:1: .*"enviroments".*Did you mean "environments"\?/);
	});

	test.concurrent("a manifest whose version is a number, with line and column", async () => {
		const odd = await stage.shop();
		const { branch, manifest } = ENVIRONMENTS.dev;
		const text = "environment: dev\nservices:\n  blue:\n    version: 1.10\n";
		await odd.commit(branch, { files: { [manifest]: text } });
		const sentence = await refused(odd, INPUTS, "invalid-config");
		expect(sentence).toMatch(/^release-manifests\/dev\.yaml \(gitops\/dev-auto-update\):4:14: /);
	});
});

describe("credentials", () => {
	test.concurrent("a token that the Git server does not know is unauthorized", async () => {
		const sentence = await refused(shop, { ...INPUTS, token: "ghs_someOTHERtoken0000" }, "unauthorized");
		expect(sentence).toContain(shop.remote);
		expect(sentence).not.toContain("ghs_someOTHERtoken0000");
	});

	test.concurrent("a password that the registry does not know is unauthorized", async () => {
		const inputs = { ...INPUTS, "source-sha": commit, password: "someOTHERpassword" };
		const sentence = await refused(shop, inputs, "unauthorized");
		expect(sentence).toContain(stage.registry.host);
		expect(sentence).not.toContain("someOTHERpassword");
	});
});
