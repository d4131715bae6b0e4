import { describe, expect, test } from "@jest/globals";
import { editManifest } from "../../src/manifests/edit-manifest.ts";
import type { Entry } from "../../src/manifests/entry.ts";
import { commitId, digest, entries, expectRefusal, image, imageTag, refusal } from "./samples.ts";

const PATH = "staging.yaml";
const A = digest("a");
const edit = (text: string | undefined, wanted: Readonly<Record<string, Entry>>) =>
	editManifest(text === undefined ? undefined : { path: PATH, text }, "staging", entries(wanted));

const full: Entry = {
	version: "1.6.0",
	image: image("ghcr.io/acme/blue"),
	tag: imageTag("sha-4f2a91c"),
	digest: A,
	commit: commitId(1),
	deployed: "2025-01-20T14:03:11Z",
	by: "octocat",
	run: "https://github.com/acme/shop/actions/runs/123",
};

describe("a manifest that is not there", () => {
	const created = `environment: staging
services:
  blue:
    version: "1.6.0"
    image: ghcr.io/acme/blue
    tag: sha-4f2a91c
    digest: ${A}
    commit: ${commitId(1)}
    deployed: "2025-01-20T14:03:11Z"
    by: octocat
    run: https://github.com/acme/shop/actions/runs/123
`;
	test("is written", () => expect(edit(undefined, { blue: full })).toBe(created));
	test("or is empty", () => expect(edit("", { blue: full })).toBe(created));
	test("is written behind comments", () => expect(edit("# Ours.", { blue: full })).toBe(`# Ours.\n${created}`));
	test("is written with the comments' line ends", () =>
		expect(edit("# Ours.\r\n", { blue: { version: "1" } })).toBe(
			'# Ours.\r\nenvironment: staging\r\nservices:\r\n  blue:\r\n    version: "1"\r\n',
		));
	test("is written without services", () => expect(edit(undefined, {})).toBe("environment: staging\n"));
	test("has names in quotes that YAML would take for numbers", () =>
		expect(edit(undefined, { "1e5": { version: "2" } })).toBe(
			'environment: staging\nservices:\n  "1e5":\n    version: "2"\n',
		));
});

describe("a new service", () => {
	const added = (text: string) => edit(text, { red: { version: "1.0.0", by: "me" } });
	test.each([
		[
			"behind the last one",
			'services:\n  blue:\n    version: "1"\n',
			'services:\n  blue:\n    version: "1"\n  red:\n    version: "1.0.0"\n    by: me\n',
		],
		[
			"without final newline",
			'services:\n  blue:\n    version: "1"',
			'services:\n  blue:\n    version: "1"\n  red:\n    version: "1.0.0"\n    by: me',
		],
		[
			"with the file's indentation and line ends",
			'services:\r\n   blue:\r\n       version: "1"\r\nx: 1\r\n',
			'services:\r\n   blue:\r\n       version: "1"\r\n   red:\r\n       version: "1.0.0"\r\n       by: me\r\nx: 1\r\n',
		],
		[
			"behind the comments of the last one",
			'services:\n  blue:\n    version: "1"\n    # of blue\n\n  # of services\n\n# of x\nx: 1\n',
			'services:\n  blue:\n    version: "1"\n    # of blue\n\n  # of services\n  red:\n    version: "1.0.0"\n    by: me\n\n# of x\nx: 1\n',
		],
		[
			"behind a literal scalar",
			'services:\n  blue:\n    version: "1"\n    note: |+\n      a\n\n',
			'services:\n  blue:\n    version: "1"\n    note: |+\n      a\n\n  red:\n    version: "1.0.0"\n    by: me\n',
		],
		[
			"behind a literal scalar without newline",
			'services:\n  blue:\n    version: "1"\n    note: |\n      a',
			'services:\n  blue:\n    version: "1"\n    note: |\n      a\n  red:\n    version: "1.0.0"\n    by: me',
		],
		[
			"behind a folded plain scalar",
			'services:\n  blue:\n    version: "1"\n    by: a\n      b # c\n',
			'services:\n  blue:\n    version: "1"\n    by: a\n      b # c\n  red:\n    version: "1.0.0"\n    by: me\n',
		],
		[
			"behind lists and empty values",
			'services:\n  blue:\n    version: "1"\n    x:\n    - a\n    - # b\n',
			'services:\n  blue:\n    version: "1"\n    x:\n    - a\n    - # b\n  red:\n    version: "1.0.0"\n    by: me\n',
		],
		[
			"before the end marker",
			'services:\n  blue: {version: "1"}\n...\n',
			'services:\n  blue: {version: "1"}\n  red:\n    version: "1.0.0"\n    by: me\n...\n',
		],
		[
			"under services without a value",
			"services:\nx: 1\n",
			'services:\n  red:\n    version: "1.0.0"\n    by: me\nx: 1\n',
		],
		[
			"under services with a comment",
			"services: # none yet\n  # really\n",
			'services: # none yet\n  red:\n    version: "1.0.0"\n    by: me\n  # really\n',
		],
		["under services: ~", "services: ~ # none\n", 'services: # none\n  red:\n    version: "1.0.0"\n    by: me\n'],
		["under services: null, no newline", "services: null", 'services:\n  red:\n    version: "1.0.0"\n    by: me'],
		[
			"under services: {}",
			"services: {} # none\nx:\n    y: 1\n",
			'services: # none\n    red:\n        version: "1.0.0"\n        by: me\nx:\n    y: 1\n',
		],
		["under {} on its own line", "services:\n  {}\n", 'services:\n  red:\n    version: "1.0.0"\n    by: me\n'],
		[
			"without the key services",
			"environment: staging\n# end\n",
			'environment: staging\n# end\nservices:\n  red:\n    version: "1.0.0"\n    by: me\n',
		],
		["in an empty flow map", "{}", '{services: {red: {version: "1.0.0", by: me}}}'],
		[
			"in a flow map without services",
			"{environment: staging}\n",
			'{environment: staging, services: {red: {version: "1.0.0", by: me}}}\n',
		],
		[
			"in a flow map with empty services",
			"{services: {}, x: 1}\n",
			'{services: {red: {version: "1.0.0", by: me}}, x: 1}\n',
		],
		[
			"in a flow map with services of nothing",
			"{services: , x: 1}\n",
			'{services: {red: {version: "1.0.0", by: me}}, x: 1}\n',
		],
		[
			"in a flow map of services",
			'services: {blue: {version: "1"}} # x\n',
			'services: {blue: {version: "1"}, red: {version: "1.0.0", by: me}} # x\n',
		],
		[
			"in a flow map over lines",
			'services: {\n  blue: {version: "1"} # x\n}\n',
			'services: {\n  blue: {version: "1"}, # x\n  red: {version: "1.0.0", by: me}\n}\n',
		],
		[
			"in a flow map over lines with a last comma",
			'services: {\n  blue: {version: "1"}, # x\n}\n',
			'services: {\n  blue: {version: "1"}, # x\n  red: {version: "1.0.0", by: me},\n}\n',
		],
		[
			"beside a merged service",
			'x: &x {version: "1"}\nservices:\n  blue: {<<: *x}\n',
			'x: &x {version: "1"}\nservices:\n  blue: {<<: *x}\n  red:\n    version: "1.0.0"\n    by: me\n',
		],
	])("%s", (_, text, expected) => {
		expect(added(text)).toBe(expected);
	});

	test("together with a change of the last one", () => {
		expect(
			edit('services:\n  blue:\n    version: "1"', { red: { version: "3" }, blue: { version: "2", by: "x" } }),
		).toBe('services:\n  blue:\n    version: "2"\n    by: x\n  red:\n    version: "3"');
	});
});

describe("what cannot be edited safely", () => {
	test.each([
		[
			"an alias for the version",
			'x: &v "1.5.0"\nservices:\n  blue:\n    version: *v\n',
			'4:14: This cannot be edited safely: "version" is an alias (*v). Write the value out. Nothing was written.',
		],
		[
			"an anchor on the version",
			'services:\n  blue:\n    version: &v "1.5.0"\nx: *v\n',
			'3:17: This cannot be edited safely: "version" has an anchor (&v), so others may follow it. Take it away. Nothing was written.',
		],
		[
			"a tag on the version",
			"services:\n  blue:\n    version: !!str 1.5.0\n",
			'3:20: This cannot be edited safely: "version" has a tag (tag:yaml.org,2002:str). Take it away. Nothing was written.',
		],
		[
			"a block scalar",
			"services:\n  blue:\n    version: >-\n      1.5.0\n",
			'3:14: This cannot be edited safely: "version" is a block scalar (| or >). Write it on the line of its key. Nothing was written.',
		],
		[
			"an alias for the entry",
			'services:\n  x: &x {version: "1"}\n  blue: *x\n',
			"3:9: This cannot be edited safely: The entry of blue is an alias (*x). Write the value out. Nothing was written.",
		],
		[
			"an anchor on the entry",
			'services:\n  blue: &x {version: "1"}\n  x: *x\n',
			"2:12: This cannot be edited safely: The entry of blue has an anchor (&x), so others may follow it. Take it away. Nothing was written.",
		],
		[
			"a merge key in the entry",
			'x: &x {by: me}\nservices:\n  blue: {<<: *x, version: "1"}\n',
			"3:10: This cannot be edited safely: The entry of blue takes keys in from elsewhere (<<). Write them out. Nothing was written.",
		],
		[
			"an alias for services",
			'x: &x {blue: {version: "1"}}\nservices: *x\n',
			'2:11: This cannot be edited safely: "services" is an alias (*x). Write the value out. Nothing was written.',
		],
		[
			"a merge key in services",
			'x: &x {blue: {version: "1"}}\nservices: {<<: *x}\n',
			'2:12: This cannot be edited safely: "services" takes keys in from elsewhere (<<). Write them out. Nothing was written.',
		],
		[
			"a merge key in the document",
			'x: &x {services: {blue: {version: "1"}}}\n<<: *x\n',
			"2:1: This cannot be edited safely: The manifest takes keys in from elsewhere (<<). Write them out. Nothing was written.",
		],
		[
			"a duplicate key",
			'services:\n  blue: {version: "1"}\n  blue: {version: "1"}\n',
			'3:3: The key "blue" is there twice.',
		],
		[
			"another broken entry",
			'services:\n  blue: {version: "1"}\n  green: {}\n',
			'3:10: The key "version" is missing in `services.green`.',
		],
		[
			"an explicit key",
			'services:\n  blue:\n    ? version\n    : "1"\n',
			"3:7: This cannot be edited safely: This key does not stand at the beginning of its line. Nothing was written.",
		],
	])("%s", (_, text, message) => {
		expectRefusal(() => edit(text, { blue: { version: "2", by: "me" } }), `${PATH}:${message}`);
	});

	test("a comment inside empty services", () => {
		expectRefusal(
			() => edit("services: { # none\n  }\n", { blue: { version: "2" } }),
			`${PATH}:1:1: This cannot be edited safely: "services" is in a form that we do not know. Nothing was written.`,
		);
	});

	test("a version that no manifest may hold", () => {
		const error = refusal(() => edit(undefined, { blue: { version: "1\n" } }));
		expect(error.code).toBe("invalid-input");
		expect(error.message).toContain("The version of blue cannot be written to a manifest");
	});
});
