import { describe, test } from "@jest/globals";
import { SMALLEST } from "./read.ts";
import { expectRefused, RULE } from "./refused.ts";

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
			'4:27: `environments.staging.minimum-age` must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is "1w".',
		],
		[
			"dev: { minimum-age: 1h }",
			"4:23: `environments.dev.minimum-age` is about what runs in the environment that `from` names, but there is no `from`. Write one, or leave `minimum-age` out.",
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
