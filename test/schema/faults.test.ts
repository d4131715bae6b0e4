import { describe, expect, test } from "@jest/globals";
import { refusal } from "../documents/refusal.ts";
import { SMALLEST } from "./contract-examples.ts";
import { configuration, manifest, type Readers } from "./readers.ts";

/** Both must refuse it, and at the same place: the schema's first words are the path. */
function expectBothRefuse({ byCode, bySchema }: Readers, text: string, place: string): void {
	expect(refusal(() => byCode(text)).code).toBe("invalid-config");
	expect(bySchema(text)).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${place} `))]));
}

describe("a configuration that neither the actions nor an editor takes", () => {
	const plus = (lines: string) => `${SMALLEST}${lines}\n`;
	const services = (blue: string) => `image: ghcr.io/acme/{service}\nservices:\n  ${blue}\n`;
	test.each([
		["a key with a typo", plus("enviroments: {}"), ""],
		["no services", "image: ghcr.io/acme/{service}\n", ""],
		["a list of services", "image: ghcr.io/acme/{service}\nservices: [blue]\n", "/services"],
		["a service without a folder", services("blue: { image: ghcr.io/acme/blue }"), "/services/blue"],
		["a service with two images", services("blue: { path: a, images: [a, b] }"), "/services/blue"],
		["a service's name in capitals", services("Blue: { path: a }"), "/services"],
		["an unknown placeholder in the image", "image: ghcr.io/acme/{name}\nservices: projects/*\n", "/image"],
		["a brace alone", "image: ghcr.io/acme/{service\nservices: projects/*\n", "/image"],
		["a placeholder that means nothing there", plus("tags: { build: 'sha-{sha}-{version}' }"), "/tags/build"],
		["a placeholder without quotes", plus("tags:\n  service: {service}"), "/tags/service"],
		["a release branch of the patch", plus("tags: { release-branch: 'r/{patch}' }"), "/tags/release-branch"],
		["a path that is no list", plus("shared: libs"), "/shared"],
		["a number for a path", plus("ignore: [1]"), "/ignore/0"],
		["an environment's key with a typo", plus("environments: { dev: { brunch: a } }"), "/environments/dev"],
		["a pin that is no word of ours", plus("environments: { dev: { pin: tag } }"), "/environments/dev/pin"],
		[
			"an age without a unit",
			plus("environments: { production: { minimum-age: 24 } }"),
			"/environments/production/minimum-age",
		],
		[
			"an age in weeks",
			plus("environments: { production: { minimum-age: 1w } }"),
			"/environments/production/minimum-age",
		],
		[
			"another word for too young",
			plus("environments: { production: { on-too-young: fail } }"),
			"/environments/production/on-too-young",
		],
		[
			"a milestone by version",
			plus("environments: { production: { milestone-tag: 'r-{version}' } }"),
			"/environments/production/milestone-tag",
		],
		[
			"a tag that moves down",
			plus("environments: { dev: { image-tags: [{ tag: a, moves: down }] } }"),
			"/environments/dev/image-tags/0/moves",
		],
		[
			"a further environment without a branch",
			plus("environments: { qa: { manifest: a, image-tags: [] } }"),
			"/environments/qa",
		],
		["an environment that is `false`", plus("environments: { staging: false }"), "/environments/staging"],
		["a `from` in capitals", plus("environments: { staging: { from: Dev } }"), "/environments/staging/from"],
		["a numeric stage", plus("versions: { stages: { '1': [dev] } }"), "/versions/stages"],
		["one environment in place of a list", plus("versions: { stages: { rc: staging } }"), "/versions/stages/rc"],
	])("%s", (_, text, place) => expectBothRefuse(configuration, text, place));
});

describe("a configuration that only the actions can refuse", () => {
	test.each([
		["no image at all", "services: { blue: { path: a } }\n"],
		["a path out of the repository", `${SMALLEST}shared: [../libs]\n`],
		["a build tag that stands for several builds", `${SMALLEST}tags: { build: latest }\n`],
		["a `from` that leads nowhere", `${SMALLEST}environments: { staging: { from: test } }\n`],
		["a circle", `${SMALLEST}environments: { dev: { from: production } }\n`],
	])("%s", (_, text) => {
		expect(refusal(() => configuration.byCode(text)).code).toBe("invalid-config");
		expect(configuration.bySchema(text)).toEqual([]);
	});
});

describe("a manifest that neither the actions nor an editor takes", () => {
	const blue = (keys: string) => `services:\n  blue: { ${keys} }\n`;
	test.each([
		["a version without quotes", blue("version: 1.10"), "/services/blue/version"],
		["no version", blue("by: octocat"), "/services/blue"],
		["a version that is words", blue("version: 'the newest'"), "/services/blue/version"],
		["a short digest", blue("version: a, digest: 'sha256:abc'"), "/services/blue/digest"],
		["a short commit", blue("version: a, commit: 4f2a91c"), "/services/blue/commit"],
		["a tag with a slash", blue("version: a, tag: a/b"), "/services/blue/tag"],
		["a list for who", blue("version: a, by: [ada]"), "/services/blue/by"],
		["a service's name in capitals", "services:\n  Blue: { version: a }\n", "/services"],
		["a list of services", "services: [blue]\n", "/services"],
		["a number for the environment", "environment: 1\nservices: {}\n", "/environment"],
	])("%s", (_, text, place) => expectBothRefuse(manifest, text, place));
});

test.each([
	["a number for who", "services:\n  blue: { version: a, by: 1234 }\n"],
	["a key of somebody else", "owner: us\nservices:\n  blue: { version: a, chart: web }\n"],
	["keys without values", "environment:\nservices:\n  blue: { version: a, digest: , commit: ~ }\n"],
	["no services", "services:\n"],
])("a manifest that both take: %s", (_, text) => {
	expect(manifest.byCode(text)).toEqual(expect.anything());
	expect(manifest.bySchema(text)).toEqual([]);
});

test.each([
	["an environment taken away", "environments: { production: null, staging: }\nversions: { stages: { rc: [dev] } }\n"],
	["a default taken away", "environments: { production: { milestone-tag: null, minimum-age: ~ } }\n"],
	["tags that move", "environments: { dev: { image-tags: [dev, { tag: '{major}', moves: with-environment }] } }\n"],
])("a configuration that both take: %s", (_, lines) => {
	expect(configuration.byCode(`${SMALLEST}${lines}`)).toEqual(expect.anything());
	expect(configuration.bySchema(`${SMALLEST}${lines}`)).toEqual([]);
});
