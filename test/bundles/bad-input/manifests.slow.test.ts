// Manifests that cannot be read, or not be edited without changing what nobody asked for.
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Change } from "../../git/seed.ts";
import { ENVIRONMENTS } from "../shop.ts";
import { openStage } from "../stage.ts";
import { refused } from "./refused.ts";

const stage = await openStage();
afterAll(() => stage.close());

const { branch, manifest } = ENVIRONMENTS.staging;
const BLUE = 'services:\n  blue:\n    version: "1.5.0"\n';

async function shopWith(content: Change, path: string = manifest) {
	const shop = await stage.shop({ over: "path" });
	const { commit } = await shop.build(["blue"]);
	await shop.commit(branch, { files: { [path]: content } });
	return { shop, commit };
}

describe("what cannot be read stops a plan and a write alike", () => {
	test.concurrent.each([
		[
			"broken YAML",
			"services: [\n",
			"2:1: This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].",
		],
		["a tab", "services:\n\tblue: {}\n", "2:1: A tab cannot indent in YAML. Use spaces."],
		["no map", "- blue\n", "1:1: The document must be a map, but is a list."],
		["services that are no map", "services: [blue]\n", "1:11: `services` must be a map, but is a list."],
		["a key that is there twice", `${BLUE}  blue: { version: "1.6.0" }\n`, '4:3: The key "blue" is there twice.'],
		[
			"another environment",
			`environment: production\n${BLUE}`,
			'1:14: By the configuration this is the manifest of "staging", but it says that it is of "production". Correct the one that is wrong.',
		],
		[
			"a number for a version",
			"services:\n  blue:\n    version: 1.10\n",
			'3:14: `services.blue.version` must be a string: write "1.10.0" in quotes: YAML reads 1.10 as the number 1.1.',
		],
		[
			"a version with a newline",
			'services: { blue: { version: "1.0.0\\n::error::x" } }\n',
			'1:30: `services.blue.version` must be a version or a build tag, but is "1.0.0\\n::error::x".',
		],
		["an alias to nothing", "services: *all\n", "1:11: There is no anchor `&all` above this alias."],
		["a merge of what is no map", "services: { <<: 1 }\n", "1:13: A merge key (<<) must name a map."],
		[
			"two documents",
			`${BLUE}---\n${BLUE}`,
			"4:1: There is a second document after `---`. Keep only one in this file.",
		],
		[
			"the name -x",
			'services: { -x: { version: "1.0.0" } }\n',
			'1:13: A key of `services` must be a service\'s name (lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most), but is "-x". Did you mean "x"?',
		],
		[
			"the name a/b",
			'services: { a/b: { version: "1.0.0" } }\n',
			'1:13: A key of `services` must be a service\'s name (lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most), but is "a/b". Did you mean "a-b"?',
		],
		[
			"the name __proto__",
			'services: { __proto__: { version: "1.0.0" } }\n',
			'1:13: A key of `services` must be a service\'s name (lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most), but is "__proto__". Did you mean "proto"?',
		],
	])("%s", async (_, text, sentence) => {
		const { shop, commit } = await shopWith(text);
		const goal = { service: "blue", environment: "staging", version: "1.6.0" };
		const refusal = { code: "invalid-config", words: /^release-manifests/ };
		const planned = await refused(shop, "plan-promotion", { ...goal, "source-sha": commit }, refusal);
		const written = await refused(shop, "update-manifest", goal, refusal);
		const said = `${manifest} (${branch}):${sentence} Nothing was written. [invalid-config]`;
		expect([planned, written]).toEqual([said, said]);
	});
});

describe("what would change more than it should is not edited", () => {
	test.concurrent.each([
		[
			"an alias in the way",
			`x: &x { version: "1.5.0" }\nservices: { blue: *x }\n`,
			"2:19",
			"The entry of blue is an alias (*x). Write the value out.",
		],
		[
			"an alias for the version",
			'x: &x "1.5.0"\nservices: { blue: { version: *x } }\n',
			"2:30",
			'"version" is an alias (*x). Write the value out.',
		],
		[
			"an anchor that others follow",
			'services:\n  blue: &x { version: "1.5.0" }\n  green: *x\n',
			"2:12",
			"The entry of blue has an anchor (&x), so others may follow it. Take it away.",
		],
		[
			"a merge key in the entry",
			'x: &x { by: me }\nservices: { blue: { <<: *x, version: "1.5.0" } }\n',
			"2:21",
			"The entry of blue takes keys in from elsewhere (<<). Write them out.",
		],
		[
			"a merge key in the services",
			'x: &x { green: { version: "1" } }\nservices: { <<: *x, blue: { version: "1.5.0" } }\n',
			"2:13",
			'"services" takes keys in from elsewhere (<<). Write them out.',
		],
		[
			"a tag",
			'services: { blue: { version: !!str "1.5.0" } }\n',
			"1:36",
			'"version" has a tag (tag:yaml.org,2002:str). Take it away.',
		],
		[
			"a block scalar",
			"services:\n  blue:\n    version: |-\n      1.5.0\n",
			"3:14",
			'"version" is a block scalar (| or >). Write it on the line of its key.',
		],
	])("%s", async (_, text, place, why) => {
		const { shop } = await shopWith(text);
		const goal = { service: "blue", environment: "staging", version: "1.6.0" };
		const said = await refused(shop, "update-manifest", goal, {
			code: "invalid-config",
			words: /cannot be edited safely/,
		});
		expect(said).toBe(
			`${manifest} (${branch}):${place}: This cannot be edited safely: ${why} Nothing was written. [invalid-config]`,
		);
	});

	test.concurrent.each([
		[
			"a symbolic link",
			{ mode: "120000", content: "dev.yaml" },
			manifest,
			'"release-manifests/staging.yaml" on the branch gitops/staging-releases is a symbolic link, where a file must be. Nothing was written. Change the path in the configuration, or what is there.',
		],
		[
			"a folder",
			"x",
			`${manifest}/x`,
			'"release-manifests/staging.yaml" on the branch gitops/staging-releases is a folder, where a file must be. Nothing was written. Change the path in the configuration, or what is there.',
		],
		[
			"a file above it",
			"x",
			"release-manifests",
			'"release-manifests" on the branch gitops/staging-releases is a file, where a folder must be. Nothing was written. Change the path in the configuration, or what is there.',
		],
	] as const)("%s where the manifest must be", async (_, content, path, sentence) => {
		const { shop } = await shopWith(content, path);
		const goal = { service: "blue", environment: "staging", version: "1.6.0" };
		const said = await refused(shop, "update-manifest", goal, { code: "invalid-config", words: /on the branch/ });
		expect(said).toBe(`${sentence} [invalid-config]`);
	});
});
