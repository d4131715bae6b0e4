import { describe, expect, test } from "@jest/globals";
import { editManifest } from "../../src/manifests/edit-manifest.ts";
import type { Entry } from "../../src/manifests/entry.ts";
import { parseManifest } from "../../src/manifests/parse-manifest.ts";
import { entries } from "./samples.ts";

const PATH = "staging.yaml";
const edit = (text: string | undefined, wanted: Readonly<Record<string, Entry>>) =>
	editManifest(text === undefined ? undefined : { path: PATH, text }, "staging", entries(wanted));

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
