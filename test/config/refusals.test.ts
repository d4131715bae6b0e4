import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { configure, LISTED, SMALLEST } from "./read.ts";
import { expectRefused, RULE } from "./refused.ts";

describe("keys", () => {
	test.each([
		[`${SMALLEST}enviroments: {}\n`, '3:1: The key "enviroments" is not known. Did you mean "environments"?'],
		[
			`${SMALLEST}changelog: { file: CHANGELOG.md }\n`,
			'3:14: The key "file" is not known in `changelog`. The known keys are: migrations.',
		],
		[
			`${SMALLEST}changelog: { migrations: db }\n`,
			"3:26: `changelog.migrations` must be a list of strings, but is a string.",
		],
		[
			`${SMALLEST}changelog: { migrations: [/db] }\n`,
			'3:27: `changelog.migrations[0]` must be a path in the repository, but "/db" is absolute. Did you mean "db"?',
		],
		[
			`${SMALLEST}notifications: []\n`,
			'3:1: The key "notifications" is not known. The known keys are: image, services, shared, ignore, tags, environments, versions, changelog, protection.',
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
			`${SMALLEST}environments:\n  production:\n    approvers: 2\n`,
			'5:5: The key "approvers" is not known in `environments.production`. Did you mean "approvals" or "approval"?',
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
