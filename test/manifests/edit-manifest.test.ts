import { describe, expect, test } from "@jest/globals";
import { editManifest } from "../../src/manifests/edit-manifest.ts";
import type { Entry } from "../../src/manifests/entry.ts";
import { parseManifest } from "../../src/manifests/parse-manifest.ts";
import { commitId, digest, entries, expectRefusal, image, imageTag, refusal } from "./samples.ts";

const PATH = "staging.yaml";
const A = digest("a");
const B = digest("b");
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

describe("one version changes, and nothing else", () => {
	/** Each document runs blue 1.5.0 and becomes itself with 1.6.0. */
	test.each([
		[
			"comments and blank lines",
			'# a\n\nservices: # b\n\n  # c\n  blue: # d\n\n    version: "1.5.0" # e\n    # f\n\n# g\n',
		],
		["an anchor and an alias elsewhere", 'x: &x [1]\ny: *x\nservices:\n  blue:\n    version: "1.5.0"\n    note: *x\n'],
		[
			"quotes, 012 and ~ elsewhere",
			"a: 012\nb: ~\nc: 'it''s'\nd: \"\\u00e9\"\nservices:\n  blue:\n    version: '1.5.0'\n    x: 'y'\n",
		],
		["CRLF", 'services:\r\n  blue:\r\n    version: "1.5.0"\r\n'],
		["mixed line ends", 'services:\n  blue:\r\n    version: "1.5.0"\n    by: x\r\n'],
		["a byte order mark", '\uFEFFservices:\n  blue:\n    version: "1.5.0"\n'],
		["no final newline", 'services:\n  blue:\n    version: "1.5.0"'],
		["many final newlines", 'services:\n  blue:\n    version: "1.5.0"\n\n\n'],
		[
			"a tab before a comment, trailing spaces",
			'services:  \n  blue:\t# x\n    version: "1.5.0"\t# y  \n    by: z   \n',
		],
		["document markers", '%YAML 1.2\n---\nservices:\n  blue:\n    version: "1.5.0"\n...\n'],
		[
			"folded and literal scalars",
			'x: >-\n  a\n  b\ny: |+\n  c\n\nservices:\n  blue:\n    version: "1.5.0"\n    note: >\n      long\n      words\n\n',
		],
		[
			"lines folded inside quotes",
			'services:\n  blue:\n    by: "one\n      two"\n    version: "1.5.0"\n    run: three\n      four\n',
		],
		[
			"odd indentation",
			'services:\n       blue:\n          version: "1.5.0"\n       green:\n               version: "1.5.1"\n',
		],
		["indentation by one", 'services:\n blue:\n  version: "1.5.0"\n'],
		["a flow entry", 'services:\n  blue: { version: "1.5.0" ,x: 1 }\n'],
		["a flow document", '{services: {blue: {version: "1.5.0"}, green: {"version":"1.5.1"}}}'],
		["a flow over lines", 'services: {\n  blue: {\n    version: "1.5.0", # a\n  },\n}\n'],
		["quoted keys", '"services":\n  \'blue\':\n    "version": "1.5.0"\n'],
		["the version on the next line", 'services:\n  blue:\n    version:\n      "1.5.0"\n'],
		[
			"non-ASCII, emoji, escapes",
			'x: "\\ud83d\\ude00 é 😀"\nservices:\n  blue:\n    version: "1.5.0" # ü😀\n    by: "\\x41"\n',
		],
		[
			"keys that we do not know",
			'zebra: {a: [1, 2]}\nservices:\n  blue:\n    labels:\n      - x\n    version: "1.5.0"\n    "<<": y\n',
		],
		[
			"the version twice in the text",
			'x: "1.5.0"\nservices:\n  green:\n    version: "1.5.0"\n  blue:\n    was: "1.5.0"\n    version: "1.5.0"\n',
		],
	])("%s", (name, text) => {
		const at = { "the version twice in the text": text.lastIndexOf("1.5.0") }[name] ?? text.indexOf("1.5.0");
		const expected = `${text.slice(0, at)}1.6.0${text.slice(at + 5)}`;
		expect(edit(text, { blue: words(text, { version: "1.6.0" }) })).toBe(expected);
	});

	/** What the document says of who and where, so that these lines stay. */
	function words(text: string, entry: Entry): Entry {
		const now = [...parseManifest({ path: PATH, text }, "staging").services].find(([name]) => name === "blue")?.[1];
		return { ...now, ...entry };
	}

	test("a plain version gets quotes", () => {
		expect(edit("services:\n  blue:\n    version: 1.5.0 # x\n", { blue: { version: "1.6.0" } })).toBe(
			'services:\n  blue:\n    version: "1.6.0" # x\n',
		);
	});

	test("a version that spans lines becomes one", () => {
		expect(edit('services:\n  blue: {version: "1.5\\\n     .0"}\n', { blue: { version: "1.6.0" } })).toBe(
			'services:\n  blue: {version: "1.6.0"}\n',
		);
	});

	test("the other services' neighbours in a list of edits", () => {
		const text = 'services:\n  a: {version: "1"}\n  b: {version: "1"}\n  c: {version: "1"}\n';
		expect(edit(text, { c: { version: "3" }, a: { version: "2" } })).toBe(
			'services:\n  a: {version: "2"}\n  b: {version: "1"}\n  c: {version: "3"}\n',
		);
	});
});

describe("the keys of an entry", () => {
	const old = `services:
  blue:
    # first
    version: "1.5.0" # v
    image: ghcr.io/acme/blue
    tag: sha-old
    digest: ${B} # d
    commit: ${commitId(2)}
    deployed: '2024-01-01T00:00:00Z'
    by: someone
    run: https://example.com/1
    team: shop # ours
  green:
    version: "1"
`;

	test("all are replaced in their own form", () => {
		expect(edit(old, { blue: full })).toBe(`services:
  blue:
    # first
    version: "1.6.0" # v
    image: ghcr.io/acme/blue
    tag: sha-4f2a91c
    digest: ${A} # d
    commit: ${commitId(1)}
    deployed: '2025-01-20T14:03:11Z'
    by: octocat
    run: https://github.com/acme/shop/actions/runs/123
    team: shop # ours
  green:
    version: "1"
`);
	});

	test("what told of the former deployment goes; image and unknown keys stay", () => {
		expect(edit(old, { blue: { version: "1.6.0" } })).toBe(`services:
  blue:
    # first
    version: "1.6.0" # v
    image: ghcr.io/acme/blue
    team: shop # ours
  green:
    version: "1"
`);
	});

	test("missing ones go behind the last known one", () => {
		const text =
			'services:\r\n    blue:\r\n        by: x # who\r\n        team: shop\r\n        version: "1.5.0" # v\r\n        note: |\r\n            a\r\n';
		expect(edit(text, { blue: { version: "1.6.0", digest: A, by: "zoe" } })).toBe(
			`services:\r\n    blue:\r\n        by: zoe # who\r\n        team: shop\r\n        version: "1.6.0" # v\r\n        digest: ${A}\r\n        note: |\r\n            a\r\n`,
		);
	});

	test("the last line goes, and the missing final newline stays missing", () => {
		const text = `services:\n  blue:\n    version: "1.5.0"\n    digest: ${B}\n    by: x`;
		expect(edit(text, { blue: { version: "1.6.0" } })).toBe('services:\n  blue:\n    version: "1.6.0"');
		expect(edit(text, { blue: { version: "1.6.0", commit: commitId(1) } })).toBe(
			`services:\n  blue:\n    version: "1.6.0"\n    commit: ${commitId(1)}`,
		);
	});

	test("a key without a value gets one, before its comment", () => {
		const text = 'services:\n  blue:\n    version: "1.5.0"\n    digest: # soon\n    by: ~ # who\n';
		expect(edit(text, { blue: { version: "1.6.0", digest: A, by: "zoe" } })).toBe(
			`services:\n  blue:\n    version: "1.6.0"\n    digest: ${A} # soon\n    by: zoe # who\n`,
		);
	});

	test.each([
		[
			"in a line",
			`services: {blue: {version: "1.5.0", digest: ${B}, team: x}}`,
			'services: {blue: {version: "1.6.0", by: zoe, team: x}}',
		],
		[
			"at the end",
			`services: {blue: {team: x, version: "1.5.0", digest: ${B} }}`,
			'services: {blue: {team: x, version: "1.6.0", by: zoe }}',
		],
		[
			"at the beginning",
			`services: {blue: { digest: ${B} , run: z, version: "1.5.0"}}`,
			'services: {blue: { version: "1.6.0", by: zoe}}',
		],
		[
			"on lines of their own",
			`services:\n  blue: {\n    digest: ${B}, # d\n    version: "1.5.0" # v\n  }\n`,
			'services:\n  blue: {\n    version: "1.6.0", # v\n    by: zoe\n  }\n',
		],
		[
			"behind a comment",
			`services:\n  blue: {version: "1.5.0", # v\n    digest: ${B}}\n`,
			'services:\n  blue: {version: "1.6.0", by: zoe, # v\n    }\n',
		],
		[
			"with JSON's colons",
			`{"services":{"blue":{"version":"1.5.0","digest":"${B}"}}}`,
			'{"services":{"blue":{"version":"1.6.0", by: zoe}}}',
		],
	])("go and come in flow style %s", (_, text, expected) => {
		expect(edit(text, { blue: { version: "1.6.0", by: "zoe" } })).toBe(expected);
	});

	test("values that YAML would take for something else are put in quotes", () => {
		const commit = commitId(0).replaceAll("c", "1");
		const text = `services:\n  blue:\n    version: "1"\n    by: x\n    tag: a\n`;
		const wanted = { version: "2", tag: imageTag("1.10"), by: "on", run: "a: b # c", digest: A };
		expect(edit(text, { blue: wanted })).toBe(
			`services:\n  blue:\n    version: "2"\n    by: "on"\n    tag: "1.10"\n    digest: ${A}\n    run: "a: b # c"\n`,
		);
		expect(commit).toMatch(/^\d+$/);
	});

	test("hostile words stay one string on one line", () => {
		const by = `x"\n  green:\r\n    version: '9'\u2028 # \u0000 \\ {{ }} *a &b`;
		const text = edit("services:\n  blue: {version: '1', by: 'a', run: b}\n", { blue: { version: "2", by, run: by } });
		const shown = `x"   green:      version: '9'  #   \\ {{ }} *a &b`;
		expect(text).toBe(
			`services:\n  blue: {version: '2', by: '${shown.replaceAll("'", "''")}', run: ${JSON.stringify(shown)}}\n`,
		);
		expect(parseManifest({ path: PATH, text }, "staging").services).toEqual(
			entries({ blue: { version: "2", by: shown, run: shown } }),
		);
	});
});

describe("an entry that is there already", () => {
	test.each([
		["the same version and digest", { version: "1", digest: A, by: "someone else", deployed: "now" }],
		["the same version, no digest asked for", { version: "1", commit: commitId(3) }],
	])("is not rewritten: %s", (_, wanted) => {
		const text = `services:\n  blue: {version: 1.0.0, by: me}\n  green: &g {version: '1', digest: ${A}, by: me}\n  red: *g\n`;
		expect(edit(text, { green: wanted, red: wanted })).toBe(text);
	});

	test("is rewritten for another digest of the same version, which keeps its own form", () => {
		const text = `services:\n  blue:\n    version: 1.5.0\n    digest: "${B}"\n    commit: ${commitId(1)}\n`;
		expect(edit(text, { blue: { version: "1.5.0", digest: A } })).toBe(
			`services:\n  blue:\n    version: 1.5.0\n    digest: "${A}"\n`,
		);
	});
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
