// What is wrong with a configuration, each said with its line, its column and what to do.
import { afterAll, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { refused } from "./refused.ts";

const stage = await openStage();
afterAll(() => stage.close());

const START = "image: ghcr.io/acme/{service}\nservices:\n  blue: { path: blue }\n  green: { path: green }\n";
const QA = "qa: { from: staging, image-tags: [qa]";

const FAULTS: readonly (readonly [what: string, text: string, sentence: string])[] = [
	["a wrong type", `${START}shared: libs\n`, "5:9: `shared` must be a list of strings, but is a string."],
	["no map", "- blue\n", "1:1: The document must be a map, but is a list."],
	["nothing", "", "1:1: The document is empty."],
	["a duplicate key", `${START}image: ghcr.io/acme/{service}\n`, '5:1: The key "image" is there twice.'],
	["a service that is there twice", `${START}  blue: { path: other }\n`, '5:3: The key "blue" is there twice.'],
	[
		"an unknown placeholder",
		`${START}tags: { build: "sha-{shasum}" }\n`,
		'5:16: `tags.build` is "sha-{shasum}" and holds "{shasum}", which is no placeholder. It can hold {sha}, {short-sha}, {service}.',
	],
	[
		"a placeholder without quotes",
		`${START}tags: { service: {service}/{version} }\n`,
		'5:27: This is not valid YAML: Unexpected scalar at node end. A value that begins with { must be in quotes: "{service}/{version}".',
	],
	["tabs", `${START}tags:\n\tbuild: "{sha}"\n`, "6:1: A tab cannot indent in YAML. Use spaces."],
	[
		"broken YAML",
		`${START}tags: { build\n`,
		"6:1: This is not valid YAML: Flow map in block collection must be sufficiently indented and end with a }.",
	],
	[
		"a cycle in from",
		`${START}environments:\n  dev: { from: production }\n`,
		"6:16: The environments take versions from each other in a circle: dev from production from staging from dev. One of them must have no `from`.",
	],
	[
		"an environment that is its own from",
		`${START}environments:\n  staging: { from: staging }\n`,
		"6:20: The environments take versions from each other in a circle: staging from staging. One of them must have no `from`.",
	],
	[
		"two environments on one file",
		`${START}environments:\n  ${QA}, branch: gitops/staging-releases, manifest: release-manifests/staging.yaml }\n`,
		'6:85: `environments.staging` and `environments.qa` write one file: "release-manifests/staging.yaml" on the branch "gitops/staging-releases". Give each its own.',
	],
	[
		"two services on one image",
		START.replace("{service}", "shop"),
		'1:8: The services "blue" and "green" have the same image, ghcr.io/acme/shop, and there the tag "sha-{sha}" would stand for both. Give each service an image of its own (put {service} into `image`), or put {service} into every tag.',
	],
	[
		"a service named -x",
		`${START}  -x: { path: x }\n`,
		'5:3: A key of `services` must be a service\'s name (lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most), but is "-x". Did you mean "x"?',
	],
	[
		"a service named a/b",
		`${START}  a/b: { path: x }\n`,
		'5:3: A key of `services` must be a service\'s name (lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most), but is "a/b". Did you mean "a-b"?',
	],
	[
		"a service named __proto__",
		`${START}  __proto__: { path: x }\n`,
		'5:3: A key of `services` must be a service\'s name (lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most), but is "__proto__". Did you mean "proto"?',
	],
	[
		"a branch that Git refuses",
		`${START}environments:\n  dev: { branch: "a..b" }\n`,
		'6:18: `environments.dev.branch` must be a branch\'s name that Git accepts, without "refs/heads/", but is "a..b".',
	],
	[
		"a manifest outside of the repository",
		`${START}environments:\n  dev: { manifest: ../dev.yaml }\n`,
		'6:20: `environments.dev.manifest` must be a path in the repository, but "../dev.yaml" leaves it by "..".',
	],
	[
		"a key of a gate that is not there yet",
		`${START}environments:\n  production: { approvers: 2 }\n`,
		'6:17: The key "approvers" is not known in `environments.production`. Did you mean "approvals" or "approval"?',
	],
];

const shop = await stage.shop({ over: "path" });
const path = (index: number) => `configurations/${index}.yaml`;
await shop.commit("main", { files: Object.fromEntries(FAULTS.map(([, text], index) => [path(index), text])) });

test.concurrent.each(FAULTS.map((fault, index) => [...fault, index] as const))(
	"%s",
	async (_, _text, sentence, index) => {
		const inputs = { service: "blue", version: "1.6.0", environment: "staging", config: path(index) };
		const said = await refused(shop, "plan-promotion", inputs, { code: "invalid-config", words: /^configurations/ });
		expect(said).toBe(`${path(index)}:${sentence} Nothing was written. [invalid-config]`);
	},
);
