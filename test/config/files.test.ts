import { describe, expect, test } from "@jest/globals";
import { configure, SMALLEST } from "./read.ts";
import { expectRefused } from "./refused.ts";

const files = (entries: string, environment = "staging", more = "") =>
	`${SMALLEST}environments:\n  ${environment}:\n    files:\n      - ${entries}\n${more}`;

function rulesOf(text: string, environment = "staging", folders?: readonly string[]): string[] {
	const { environments } = configure(text, folders);
	const found = [...environments.values()].find(({ name }) => name === environment);
	return (found?.files ?? []).map(
		({ service, path, pointer, value }) => `${service}: ${path} ${pointer} ${value.text}`,
	);
}

describe("which services a value is for", () => {
	test.each([
		[
			"all, where the path says which",
			'{ path: "charts/{service}/{environment}.yaml", pointer: /image/tag, value: "{version}" }',
			["blue: charts/blue/staging.yaml /image/tag {version}", "green: charts/green/staging.yaml /image/tag {version}"],
		],
		[
			"all, where the pointer says which",
			'{ path: values.yaml, pointer: "/{service}/tag", value: "{tag}@{digest}" }',
			["blue: values.yaml /blue/tag {tag}@{digest}", "green: values.yaml /green/tag {tag}@{digest}"],
		],
		[
			"those that are named",
			'{ path: k.yaml, pointer: /resources/0, value: "x?ref={sha}", services: [green] }',
			["green: k.yaml /resources/0 x?ref={sha}"],
		],
		[
			"those that are named of all",
			'{ path: "{service}.json", pointer: /a~1b, value: "{image}:{major}", services: [blue, blue] }',
			["blue: blue.json /a~1b {image}:{major}"],
		],
	])("%s", (_, entry, rules) => {
		expect(rulesOf(files(entry))).toEqual(rules);
	});

	test("the only one there is", () => {
		const text = files('{ path: values.yaml, pointer: /image/tag, value: "{version}" }');
		expect(rulesOf(text, "staging", ["projects/blue"])).toEqual(["blue: values.yaml /image/tag {version}"]);
	});

	test("none where nothing is written", () => {
		expect(rulesOf(SMALLEST)).toEqual([]);
	});
});

test("one file may be the kustomization, and belong to two environments, where each has its own places", () => {
	const more = `    branch: gitops
    kustomization: k.yaml
  dev:
    branch: gitops
    files:
      - { path: k.yaml, pointer: "/{service}/{environment}", value: "{tag}" }
`;
	const text = files('{ path: k.yaml, pointer: "/{service}/{environment}", value: "{tag}" }', "staging", more);
	expect(rulesOf(text, "dev")[0]).toBe("blue: k.yaml /blue/dev {tag}");
	expect(rulesOf(text, "staging")[1]).toBe("green: k.yaml /green/staging {tag}");
});

describe("refused, with line and column", () => {
	const value = 'value: "{version}"';
	test.each([
		[
			"services that are not said",
			`{ path: v.yaml, pointer: /tag, ${value} }`,
			"6:9: It is not said which of the 2 services this value follows. Put {service} into `path` or `pointer`, or name them: `services: [blue]`.",
		],
		[
			"an unknown service",
			`{ path: v.yaml, pointer: /tag, ${value}, services: [bleu] }`,
			'6:71: `services` names "bleu", which is no service here. Did you mean "blue"?',
		],
		[
			"no services",
			`{ path: v.yaml, pointer: /tag, ${value}, services: [] }`,
			"6:70: `services` names no service. Leave it out, or name one.",
		],
		[
			"one place for two services",
			`{ path: v.yaml, pointer: /tag, ${value}, services: [blue, green] }`,
			'6:9: "/tag" of "v.yaml" on the branch "gitops/staging-releases" would be written for blue in staging and for green in staging. Give each its own: put {service} into `path` or `pointer`, or name one service in `services`.',
		],
		[
			"one place twice",
			`{ path: "{service}.yaml", pointer: /tag, ${value} }\n      - { path: blue.yaml, pointer: /tag, ${value}, services: [blue] }`,
			'7:9: "/tag" of "blue.yaml" on the branch "gitops/staging-releases" would be written for blue in staging twice. Give each its own: put {service} into `path` or `pointer`, or name one service in `services`.',
		],
		[
			"the manifest",
			`{ path: "release-manifests/{environment}.yaml", pointer: "/services/{service}/x", ${value} }`,
			'6:9: "release-manifests/staging.yaml" is the manifest of staging, which is written anyway. Leave this entry out.',
		],
		[
			"the images of the kustomization",
			`{ path: k.yaml, pointer: /images/0/newTag, ${value}, services: [blue] }\n    kustomization: k.yaml`,
			'6:9: "/images/0/newTag" is in the images of the `kustomization`, which are written anyway. Leave this entry out, or `kustomization`.',
		],
		[
			"a path with dots",
			`{ path: "../{service}.yaml", pointer: /tag, ${value} }`,
			'6:17: `environments.staging.files[0].path` must be a path in the repository, but "../service.yaml" leaves it by "..".',
		],
		[
			"a placeholder that has no place in a path",
			`{ path: "{version}.yaml", pointer: /tag, ${value} }`,
			'6:17: `environments.staging.files[0].path` is "{version}.yaml" and holds "{version}", which means nothing here. It can hold {service}, {environment}.',
		],
		[
			"a dotted path for a pointer",
			`{ path: "{service}.yaml", pointer: image.tag, ${value} }`,
			'6:44: `environments.staging.files[0].pointer` must be a JSON Pointer, such as "/image/tag" or "/containers/0/image" ("~1" stands for a slash in a key, "~0" for a tilde), but is "image.tag". Did you mean "/image/tag"?',
		],
		[
			"a tilde that is not escaped",
			`{ path: "{service}.yaml", pointer: /a~b, ${value} }`,
			'6:44: `environments.staging.files[0].pointer` must be a JSON Pointer, such as "/image/tag" or "/containers/0/image" ("~1" stands for a slash in a key, "~0" for a tilde), but is "/a~b".',
		],
		[
			"an unknown placeholder",
			'{ path: "{service}.yaml", pointer: /tag, value: "{digst}" }',
			'6:57: `environments.staging.files[0].value` is "{digst}" and holds "{digst}", which is no placeholder. Did you mean "digest"? It can hold {service}, {version}, {major}, {minor}, {patch}, {prerelease}, {sha}, {short-sha}, {environment}, {image}, {tag}, {digest}.',
		],
		[
			"a value of two lines",
			'{ path: "{service}.yaml", pointer: /tag, value: "a\\nb" }',
			'6:57: `environments.staging.files[0].value` is "a\\nb", but must be one line without control characters.',
		],
		[
			"no value",
			'{ path: "{service}.yaml", pointer: /tag }',
			'6:9: The key "value" is missing in `environments.staging.files[0]`.',
		],
	])("%s", (_, entry, message) => {
		expectRefused(files(entry), message);
	});

	test("another environment's images on the same branch", () => {
		const more = "    branch: gitops\n  dev: { branch: gitops, kustomization: k.yaml }\n";
		expectRefused(
			files(`{ path: k.yaml, pointer: /images, ${value}, services: [blue] }`, "staging", more),
			'6:9: "/images" is in the images of dev\'s `kustomization`, which are written anyway. Leave this entry out, or `kustomization`.',
		);
	});

	test("parts of a version where builds are taken", () => {
		expectRefused(
			files('{ path: "{service}.yaml", pointer: /tag, value: "{major}.{minor}" }', "dev"),
			'6:57: The value "{major}.{minor}" holds {major}, but dev takes builds, which have no version. Use {version}, {tag}, {sha} or {digest}.',
		);
	});
});
