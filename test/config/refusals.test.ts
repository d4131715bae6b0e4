import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { refusal } from "../documents/refusal.ts";
import { configure, LISTED, SMALLEST } from "./read.ts";

const RULE = 'lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most';

function expectRefused(text: string, message: string, folders?: readonly string[]): void {
	expect(refusal(() => configure(text, folders))).toEqual({ code: "invalid-config", message: `c.yaml:${message}` });
}

describe("keys", () => {
	test.each([
		[`${SMALLEST}enviroments: {}\n`, '3:1: The key "enviroments" is not known. Did you mean "environments"?'],
		[
			`${SMALLEST}changelog: {}\n`,
			'3:1: The key "changelog" is not known. The known keys are: image, services, shared, ignore, tags, environments, versions.',
		],
		[
			`${SMALLEST}notifications: []\n`,
			'3:1: The key "notifications" is not known. The known keys are: image, services, shared, ignore, tags, environments, versions.',
		],
		[
			`${SMALLEST}versions:\n  bump: {}\n`,
			'4:3: The key "bump" is not known in `versions`. The known keys are: stages.',
		],
		[
			`${SMALLEST}versions:\n  files: []\n`,
			'4:3: The key "files" is not known in `versions`. The known keys are: stages.',
		],
		[
			`${SMALLEST}environments:\n  production:\n    approvals: 2\n`,
			'5:5: The key "approvals" is not known in `environments.production`. The known keys are: from, branch, manifest, image-tags, kustomization, pin, minimum-age, on-too-young, milestone-tag.',
		],
		["image: ghcr.io/acme/{service}\n", '1:1: The key "services" is missing.'],
		["services: projects/*\n", '1:1: The key "image" is missing, and the service "blue" has none of its own.'],
		[
			"image: ghcr.io/a/b\nservices:\n  blue:\n    image: ghcr.io/a/b\n",
			'3:3: The key "path" is missing in `services.blue`.',
		],
	])("%j", (text, message) => expectRefused(text, message));
});

describe("services", () => {
	const one = (service: string) => `image: ghcr.io/acme/{service}\nservices:\n  ${service}\n`;
	const path = (text: string) => one(`blue: { path: '${text}' }`);
	const at = "3:17: `services.blue.path` must be a path in the repository, but";
	test.each([
		[
			one("Blue: { path: a }"),
			`3:3: A key of \`services\` must be a service's name (${RULE}), but is "Blue". Did you mean "blue"?`,
		],
		[
			one("__proto__: { path: a }"),
			`3:3: A key of \`services\` must be a service's name (${RULE}), but is "__proto__". Did you mean "proto"?`,
		],
		[
			one("constructor: { path: a }"),
			`3:3: A key of \`services\` must be a service's name (${RULE}), but is "constructor".`,
		],
		[one("10: { path: a }"), '3:3: A key of `services` must be a string. Put it in quotes: "10".'],
		[path("/projects/blue"), `${at} "/projects/blue" is absolute. Did you mean "projects/blue"?`],
		[path("C:/blue"), `${at} "C:/blue" is absolute.`],
		[path("../blue"), `${at} "../blue" leaves it by "..".`],
		[path("a/../../blue"), `${at} "a/../../blue" leaves it by "..".`],
		[path("./blue"), `${at} "./blue" has an empty or "." part. Did you mean "blue"?`],
		[path("a//b"), `${at} "a//b" has an empty or "." part.`],
		[path("a\\b"), `${at} "a\\\\b" has a "\\" where a "/" must be. Did you mean "a/b"?`],
		[path("a/.Git/b"), `${at} "a/.Git/b" has a ".git" part, which Git refuses.`],
		[path(""), `${at} "" is empty.`],
		[path("a".repeat(501)), `${at} "${"a".repeat(80)}…" is longer than 500 characters.`],
		[one('blue: { path: "a\\nb" }'), `${at} "a\\nb" has a control character.`],
		[
			one("blue: { path: a, depends-on: ['../b'] }"),
			'3:33: `services.blue.depends-on[0]` must be a path in the repository, but "../b" leaves it by "..".',
		],
		[
			one("blue: { path: a, depends-on: green }"),
			"3:32: `services.blue.depends-on` must be a list of strings, but is a string.",
		],
		["image: ghcr.io/a/b\nservices: {}\n", "2:11: `services` names no service."],
		["image: ghcr.io/a/b\nservices: [a]\n", "2:11: `services` must be a string or a map, but is a list."],
		[
			"image: acme/{service}\nservices: projects/*\n",
			'1:8: The image of the service "blue" would be "acme/blue", which is no full image name: it needs a registry, a repository in lower case, and no tag, such as ghcr.io/acme/blue.',
		],
		[
			one("blue: { path: a, image: ghcr.io/acme/Blue }"),
			'3:27: The image of the service "blue" would be "ghcr.io/acme/Blue", which is no full image name: it needs a registry, a repository in lower case, and no tag, such as ghcr.io/acme/blue.',
		],
		[
			"image: ghcr.io/a/{service}\nservices:\n  blue: { path: a/b }\n  green: { path: a/b/ }\n",
			'4:18: The services "blue" and "green" have the same folder, "a/b".',
		],
		[
			"image: ghcr.io/a/{service}\nservices:\n  in: { path: a/b }\n  mid: { path: a-b }\n  out: { path: a }\n",
			'3:15: The folder of the service "in", "a/b", lies inside that of "out", "a".',
		],
		[
			"image: ghcr.io/a/{service}\nservices:\n  in: { path: a/b }\n  all: { path: . }\n",
			'3:15: The folder of the service "in", "a/b", lies inside that of "all", ".".',
		],
	])("%j", (text, message) => expectRefused(text, message));

	test.each(["projects", "projects/**", "*/api", "projects/{a,b}*", "projects/[ab]*", "projects/?*"])(
		"the glob %s",
		(glob) => {
			expectRefused(
				`image: ghcr.io/a/{service}\nservices: "${glob}"\n`,
				`2:11: \`services\` must be a map of services, or one folder and a pattern with "*" for the folders in it, such as "projects/*", but is "${glob}".`,
			);
		},
	);

	test("a glob that leaves the repository", () => {
		expectRefused(
			"services: ../*\n",
			'1:11: `services` must be a path in the repository, but "../*" leaves it by "..".',
		);
	});

	test("a glob that matches nothing", () => {
		expectRefused(SMALLEST, '2:11: No folder of the repository matches "projects/*".', ["elsewhere/blue"]);
	});

	test("a glob that matches what can be no service", () => {
		const advice = "Rename the folder, or list the services one by one.";
		expectRefused(
			SMALLEST,
			`2:11: The folder "projects/Blue_" matches "projects/*", so its name must be a service's name (${RULE}), but is "Blue_". Did you mean "blue"? ${advice}`,
			["projects/green", "projects/Blue_"],
		);
	});
});

describe("paths that changes are compared with", () => {
	test.each([
		[
			"shared: [/libs]",
			'3:10: `shared[0]` must be a path in the repository, but "/libs" is absolute. Did you mean "libs"?',
		],
		["ignore: ['!docs/**']", '3:10: `ignore[0]` is "!docs/**", but a pattern cannot be negated with "!".'],
		["shared: libs", "3:9: `shared` must be a list of strings, but is a string."],
		["ignore:", "3:8: `ignore` must be a list of strings, but is empty."],
	])("%s", (line, message) => expectRefused(`${SMALLEST}${line}\n`, message));
});

describe("tags", () => {
	const build = "3:16: `tags.build` is";
	const service = "3:18: `tags.service` is";
	const branch = "3:25: `tags.release-branch` is";
	test.each([
		[
			"build: 'latest'",
			`${build} "latest", but must hold {sha} or {short-sha}, so that each build has a tag of its own.`,
		],
		[
			"build: '/{sha}'",
			`${build} "/{sha}", but must give an image tag, but would give "/0123456789abcdef0123456789abcdef01234567".`,
		],
		[
			"build: '{version}-{sha}'",
			`${build} "{version}-{sha}" and holds "{version}", which means nothing here. It can hold {sha}, {short-sha}, {service}.`,
		],
		[
			"build: '{shasum}'",
			`${build} "{shasum}" and holds "{shasum}", which is no placeholder. It can hold {sha}, {short-sha}, {service}.`,
		],
		["service: '{service}'", `${service} "{service}", but must hold {version} once, so that each version has a tag.`],
		[
			"service: '{version}/{version}'",
			`${service} "{version}/{version}", but must hold {version} once, so that each version has a tag.`,
		],
		[
			"service: '{service}:{version}'",
			`${service} "{service}:{version}", but must give a tag's name that Git accepts, but would give "service:1.2.3-rc.1".`,
		],
		["service: 'v{version}'", `${service} "v{version}", but must hold {service}, because there are 2 services.`],
		[
			"release-branch: 'r/{service}'",
			`${branch} "r/{service}", but must hold {major} and {minor}, so that each line of versions has a branch of its own.`,
		],
		[
			"release-branch: 'r/{major}.{minor}'",
			`${branch} "r/{major}.{minor}", but must hold {service}, because there are 2 services.`,
		],
		[
			"release-branch: '{service}/{major}.{minor}.lock'",
			`${branch} "{service}/{major}.{minor}.lock", but must give a branch's name that Git accepts, but would give "service/1.2.lock".`,
		],
	])("%s", (line, message) => expectRefused(`${SMALLEST}tags: { ${line} }\n`, message));

	test("one service needs no {service}", () => {
		const text = `${SMALLEST}tags: { service: 'v{version}', release-branch: '{major}.{minor}' }\n`;
		expect(configure(text, ["projects/blue"]).tags.service.text).toBe("v{version}");
	});

	test.each([
		["{version}-{service}", "blue-api", "api"],
		["{service}{version}", "blue2", "blue"],
		["{service}-{version}", "blue-1.0.0-rc", "blue"],
	])("tags by %s that two services could own: %s and %s", (template, owner, other) => {
		const text = `${SMALLEST}tags: { service: "${template}" }\n`;
		expectRefused(
			text,
			`3:18: \`tags.service\` is "${template}", by which a tag of the service "${owner}" can be read as one of "${other}", too. Put a "/" between {service} and {version}.`,
			[`projects/${owner}`, `projects/${other}`],
		);
	});

	test("a name that makes a tag or a branch that Git refuses", () => {
		expectRefused(
			SMALLEST,
			'1:1: `tags.service` gives "x.lock/1.0.0" for the service "x.lock", which is a name that Git refuses.',
			["projects/x.lock"],
		);
		expectRefused(
			`${SMALLEST}tags: { service: 'v{service}-{version}', release-branch: '{service}/{major}.{minor}' }\n`,
			'3:58: `tags.release-branch` gives "x.lock/1.0" for the service "x.lock", which is a name that Git refuses.',
			["projects/x.lock"],
		);
	});
});

describe("two services with one image", () => {
	const advice = "Give each service an image of its own (put {service} into `image`), or put {service} into every tag.";
	test("by a template without {service}", () => {
		expectRefused(
			"image: ghcr.io/acme/app\nservices: projects/*\n",
			`1:8: The services "blue" and "green" have the same image, ghcr.io/acme/app, and there the tag "sha-{sha}" would stand for both. ${advice}`,
		);
	});

	test("one of them by name, where only an environment's tag collides", () => {
		expectRefused(
			`${LISTED}    image: ghcr.io/acme/blue\ntags: { build: '{service}-{sha}' }\n`,
			`6:12: The services "blue" and "green" have the same image, ghcr.io/acme/blue, and there the tag "dev" would stand for both. ${advice}`,
		);
	});

	test("is fine where every tag holds {service}", () => {
		const tags = "[ '{service}-{version}' ]";
		const text = `image: ghcr.io/acme/app
services: projects/*
tags: { build: '{service}-{sha}' }
environments:
  dev: { image-tags: ['{service}-{environment}'] }
  staging: { image-tags: ${tags} }
  production: { image-tags: ${tags} }
`;
		expect([...configure(text).services.values()].map(({ image }) => image)).toEqual([
			"ghcr.io/acme/app",
			"ghcr.io/acme/app",
		]);
	});
});

describe("environments", () => {
	const qa = (rest: string) => `{ branch: gitops/qa, manifest: qa.yaml, image-tags: []${rest} }`;
	test.each([
		["QA: {}", `4:3: A key of \`environments\` must be an environment's name (${RULE}), but is "QA".`],
		[
			"qa: { manifest: a, image-tags: [] }",
			'4:7: The key "branch" is missing in `environments.qa`. Only dev, staging and production have defaults.',
		],
		[
			"prodution: { branch: a, image-tags: [] }",
			'4:14: The key "manifest" is missing in `environments.prodution`. Only dev, staging and production have defaults. Did you mean "production"?',
		],
		[
			"qa: { branch: a, manifest: b }",
			'4:7: The key "image-tags" is missing in `environments.qa`. Only dev, staging and production have defaults.',
		],
		[
			"dev: { branch: 'a b' }",
			'4:18: `environments.dev.branch` must be a branch\'s name that Git accepts, without "refs/heads/", but is "a b".',
		],
		[
			"dev: { branch: refs/heads/x }",
			'4:18: `environments.dev.branch` must be a branch\'s name that Git accepts, without "refs/heads/", but is "refs/heads/x". Did you mean "x"?',
		],
		[
			"dev: { branch: -x }",
			'4:18: `environments.dev.branch` must be a branch\'s name that Git accepts, without "refs/heads/", but is "-x".',
		],
		[
			"dev: { manifest: /a.yaml }",
			'4:20: `environments.dev.manifest` must be a path in the repository, but "/a.yaml" is absolute. Did you mean "a.yaml"?',
		],
		[
			"dev: { manifest: a/ }",
			'4:20: `environments.dev.manifest` must be a path in the repository, but "a/" has an empty or "." part. Did you mean "a"?',
		],
		[
			"dev: { kustomization: ../k.yaml }",
			'4:25: `environments.dev.kustomization` must be a path in the repository, but "../k.yaml" leaves it by "..".',
		],
		["dev: { pin: tag }", '4:15: `environments.dev.pin` must be "build-tag", "version" or "digest", but is "tag".'],
		[
			"dev: { pin: version }",
			'4:15: `environments.dev.pin` is "version", but its `image-tags` have no "{version}", so the image would have no such tag. Add it there, or pin to build-tag or digest.',
		],
		["dev: { on-too-young: fail }", '4:24: `environments.dev.on-too-young` must be "warn" or "block", but is "fail".'],
		[
			"staging: { minimum-age: 24 }",
			'4:27: `environments.staging.minimum-age` must be a string, but is a number. Put it in quotes: "24".',
		],
		[
			"staging: { minimum-age: 1w }",
			'4:27: `environments.staging.minimum-age` must be a whole number of minutes, hours or days, such as 90m, 24h or 2d, but is "1w".',
		],
		[
			"dev: { minimum-age: 1h }",
			"4:23: `environments.dev.minimum-age` is the time that a version runs in the environment that `from` names, but there is no `from`. Write one, or leave `minimum-age` out.",
		],
		[
			"dev: { image-tags: ['{verison}'] }",
			'4:23: `environments.dev.image-tags[0]` is "{verison}" and holds "{verison}", which is no placeholder. Did you mean "version"? It can hold {service}, {version}, {major}, {minor}, {patch}, {prerelease}, {sha}, {short-sha}, {environment}.',
		],
		[
			"dev: { image-tags: ['{branch}'] }",
			'4:23: `environments.dev.image-tags[0]` is "{branch}" and holds "{branch}", which means nothing here. It can hold {service}, {version}, {major}, {minor}, {patch}, {prerelease}, {sha}, {short-sha}, {environment}.',
		],
		[
			"dev: { image-tags: [{version}] }",
			'4:24: The key "version" is not known in `environments.dev.image-tags[0]`. A value that begins with { must be in quotes: "{version}".',
		],
		[
			"dev: { image-tags: ['a/b'] }",
			'4:23: `environments.dev.image-tags[0]` is "a/b", but must give an image tag, but would give "a/b".',
		],
		[
			"dev: { image-tags: [1.0] }",
			'4:23: `environments.dev.image-tags[0]` must be a string or a map, but is a number. Put it in quotes: "1.0".',
		],
		["dev: { image-tags: [{ tag: x }] }", '4:23: The key "moves" is missing in `environments.dev.image-tags[0]`.'],
		[
			"dev: { image-tags: [{ tag: x, moves: down }] }",
			'4:40: `environments.dev.image-tags[0].moves` must be "with-environment" or "upward", but is "down".',
		],
		[
			"dev: { image-tags: [{ tag: 'v{version}', moves: upward }] }",
			'4:23: The tag "v{version}" stands for one build and never moves. Leave `moves` out.',
		],
		[
			"production: { milestone-tag: 'release' }",
			'4:32: `environments.production.milestone-tag` is "release", but must hold {date}, so that milestones can be told apart.',
		],
		[
			"production: { milestone-tag: '{date}..x' }",
			'4:32: `environments.production.milestone-tag` is "{date}..x", but must give a tag\'s name that Git accepts, but would give "20250120..x".',
		],
		[
			"production: { milestone-tag: '{version}-{date}' }",
			'4:32: `environments.production.milestone-tag` is "{version}-{date}" and holds "{version}", which means nothing here. It can hold {date}, {environment}.',
		],
		[
			"production: { from: stagin }",
			'4:23: `environments.production` takes versions from "stagin", which does not exist. Did you mean "staging"? Name another in its `from`, or write `from: null` if it takes builds.',
		],
		[
			"staging: ~",
			'4:12: `environments.production` takes versions from "staging", which does not exist. Name another in its `from`, or write `from: null` if it takes builds.',
		],
		[
			"dev: { from: production }",
			"4:16: The environments take versions from each other in a circle: dev from production from staging from dev. One of them must have no `from`.",
		],
		[
			"dev: { from: dev }",
			"4:16: The environments take versions from each other in a circle: dev from dev. One of them must have no `from`.",
		],
		[
			`qa: ${qa(", from: qa2")}\n  qa2: { from: qa, branch: x, manifest: y, image-tags: [] }`,
			"4:69: The environments take versions from each other in a circle: qa from qa2 from qa. One of them must have no `from`.",
		],
		[
			"production: { branch: gitops/dev-auto-update, manifest: release-manifests/dev.yaml }",
			'4:59: `environments.dev` and `environments.production` write one file: "release-manifests/dev.yaml" on the branch "gitops/dev-auto-update". Give each its own.',
		],
		[
			"dev: { branch: gitops/production-releases, manifest: release-manifests/production.yaml }",
			'4:56: `environments.dev` and `environments.production` write one file: "release-manifests/production.yaml" on the branch "gitops/production-releases". Give each its own.',
		],
		[
			`qa: ${qa(", kustomization: qa.yaml")}`,
			'4:78: `environments.qa` has one file as manifest and as kustomization: "qa.yaml" on the branch "gitops/qa". Give each its own.',
		],
	])("%s", (line, message) => expectRefused(`${SMALLEST}environments:\n  ${line}\n`, message));

	test("an environment that leads into a circle is not blamed for it", () => {
		const text = `${SMALLEST}environments:\n  qa: ${qa(", from: dev")}\n  dev: { from: staging }\n`;
		expectRefused(
			text,
			"5:16: The environments take versions from each other in a circle: dev from staging from dev. One of them must have no `from`.",
		);
	});

	test("the name of an image tag that is `tags.build`", () => {
		const text = `${SMALLEST}tags: { build: '{service}.{sha}' }\nenvironments:\n  dev: { image-tags: [{ tag: '{service}.{sha}', moves: upward }] }\n`;
		expectRefused(text, '5:23: The tag "{service}.{sha}" stands for one build and never moves. Leave `moves` out.');
	});
});

describe("stages", () => {
	test.each([
		[
			"{ rc: [stagin] }",
			'4:18: `versions.stages.rc` names the environment "stagin", which does not exist. Did you mean "staging"?',
		],
		[
			"{ '1': [dev] }",
			'4:13: A key of `versions.stages` must be what a pre-release version begins with, such as "alpha", "beta" or "rc", but is "1".',
		],
		[
			"{ rc.1: [dev] }",
			'4:13: A key of `versions.stages` must be what a pre-release version begins with, such as "alpha", "beta" or "rc", but is "rc.1".',
		],
		["{ rc: dev }", "4:17: `versions.stages.rc` must be a list of strings, but is a string."],
	])("%s", (stages, message) => expectRefused(`${SMALLEST}versions:\n  stages: ${stages}\n`, message));
});

test("whatever is in the file, it is read or refused with a place", () => {
	const keys = fc.constantFrom(
		"image",
		"services",
		"shared",
		"ignore",
		"tags",
		"environments",
		"versions",
		"__proto__",
	);
	fc.assert(
		fc.property(fc.dictionary(keys, fc.jsonValue({ maxDepth: 3 })), (value) => {
			try {
				expect(configure(JSON.stringify(value)).services.size).toBeGreaterThan(0);
			} catch (error) {
				if (!(error instanceof ReleaseError)) throw error;
				expect([error.code, error.message]).toEqual([
					"invalid-config",
					expect.stringMatching(/^c\.yaml:\d+:\d+: .*[.?]$/s),
				]);
			}
		}),
	);
});
