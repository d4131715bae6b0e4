import { describe, expect, test } from "@jest/globals";
import { editManifest } from "../../src/manifests/edit-manifest.ts";
import type { Entry } from "../../src/manifests/entry.ts";
import { parseManifest } from "../../src/manifests/parse-manifest.ts";
import { commitId, digest, entries, image, imageTag } from "./samples.ts";

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
