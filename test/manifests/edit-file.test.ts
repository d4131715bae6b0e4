import { describe, expect, test } from "@jest/globals";
import { isJsonPointer, type JsonPointer, pointerSteps } from "../../src/documents/json-pointer.ts";
import { editFile } from "../../src/manifests/edit-file.ts";
import { expectRefusal } from "./samples.ts";

const pointer = (text: string): JsonPointer => {
	if (isJsonPointer(text)) return text;
	throw new Error(`${text} is no pointer.`);
};

/** Sets values in a file that is called `path (branch)` in errors. */
const edit = (path: string, text: string, values: Readonly<Record<string, string>>) =>
	editFile(
		{ path: `${path} (gitops)`, text },
		Object.entries(values).map(([at, value]) => ({ path, pointer: pointer(at), value })),
	);
const yaml = (text: string, values: Readonly<Record<string, string>>) => edit("v.yaml", text, values);
const json = (text: string, values: Readonly<Record<string, string>>) => edit("v.json", text, values);

test.each([
	["/a", ["a"]],
	["/a/0", ["a", "0"]],
	["/", [""]],
	["/a~1b/~0~01", ["a/b", "~~1"]],
])("the steps of %s", (text, steps) => {
	expect(pointerSteps(pointer(text))).toEqual(steps);
});

test.each(["", "a", "a/b", "/~", "/a~2"])("%j is no pointer to a value inside", (text) => {
	expect(isJsonPointer(text)).toBe(false);
});

describe("a value in YAML", () => {
	test.each([
		["plain", "image:\n  tag: 1.5.0 # x\n", "/image/tag", "1.6.0", "image:\n  tag: 1.6.0 # x\n"],
		["single quotes", "tag:   '1.5.0'\r\n", "/tag", "1.6.0", "tag:   '1.6.0'\r\n"],
		["double quotes", 'tag: "1.5.0"', "/tag", "1.6.0", 'tag: "1.6.0"'],
		["double quotes over two lines", 'tag: "1.\n  5" # x\nb: 1\n', "/tag", "1.6.0", 'tag: "1.6.0" # x\nb: 1\n'],
		["a long plain text over two lines", "tag: one\n  two # x\nb: 1\n", "/tag", "3", 'tag: "3" # x\nb: 1\n'],
		["in a list", "- a\n- b # x\n- c\n", "/1", "z", "- a\n- z # x\n- c\n"],
		["a URL stays plain", "r:\n- g.co/a//b?ref=old\n", "/r/0", "g.co/a//b?ref=new", "r:\n- g.co/a//b?ref=new\n"],
		["but not in a flow list", "r: [g.co/a//b?ref=old]\n", "/r/0", "g.co/b?ref=new", 'r: ["g.co/b?ref=new"]\n'],
		["in flow", "{image: {tag: a, x: [1, b]}}", "/image/x/1", "c", "{image: {tag: a, x: [1, c]}}"],
		["nothing yet", "image:\n  tag:\n  x: 1\n", "/image/tag", "v1", "image:\n  tag: v1\n  x: 1\n"],
		["nothing yet, with a comment", "tag: # : x\nx: 1\n", "/tag", "v1", "tag: v1 # : x\nx: 1\n"],
		["an empty string", 'tag: ""\n', "/tag", "v1", 'tag: "v1"\n'],
		["null", "tag: ~\n", "/tag", "v1", "tag: v1\n"],
		["a key that is a number", "80: a\n", "/80", "b", "80: b\n"],
		["a string key before a number", '80: a\n"80": b\n', "/80", "c", '80: a\n"80": c\n'],
		["a key with a slash and a tilde", "a/b:\n  m~n: x\n", "/a~1b/m~0n", "z", "a/b:\n  m~n: z\n"],
		["a key that is empty", '"": a\n', "/", "b", '"": b\n'],
		["an anchor elsewhere", "x: &x {a: 1}\ny: *x\ntag: a\n", "/tag", "b", "x: &x {a: 1}\ny: *x\ntag: b\n"],
		["a merge elsewhere", "x: &x {a: 1}\ny:\n  <<: *x\ntag: a\n", "/tag", "b", "x: &x {a: 1}\ny:\n  <<: *x\ntag: b\n"],
		["behind a byte order mark", "\uFEFFtag: a\n", "/tag", "b", "\uFEFFtag: b\n"],
		[
			"the one document that has it",
			"a: 1\n---\n\n---\nb: 2 # x\n...\n",
			"/b",
			"z",
			"a: 1\n---\n\n---\nb: z # x\n...\n",
		],
		["beside a template", "a: {{ .Values.x }}\nb: 1\n", "/b", "z", "a: {{ .Values.x }}\nb: z\n"],
		["behind a directive", "%YAML 1.1\n---\ntag: off\n", "/tag", "on", '%YAML 1.1\n---\ntag: "on"\n'],
	])("%s", (_, text, at, value, expected) => {
		expect(yaml(text, { [at]: value })).toBe(expected);
		expect(yaml(expected, { [at]: value })).toBe(expected);
	});

	test.each(["1.10", "1e3", "0123456", "1234567", "12e4567", "null", "true", "no", "0x1F", "1_000", "2024-01-02", "~"])(
		"%j stays a string where there were no quotes",
		(value) => {
			expect(yaml("tag: v1 # x\n", { "/tag": value })).toBe(`tag: "${value}" # x\n`);
			expect(yaml("tag: 'v1'\n", { "/tag": value })).toBe(`tag: '${value}'\n`);
		},
	);

	test("a number becomes a string, even the one that it looks like", () => {
		expect(yaml("tag: 1.10\n", { "/tag": "1.10" })).toBe('tag: "1.10"\n');
	});

	test("several in one file", () => {
		expect(yaml("a: {tag: x}\nb:\n  tag: 'y'\n", { "/b/tag": "2", "/a/tag": "one" })).toBe(
			"a: {tag: one}\nb:\n  tag: '2'\n",
		);
	});

	test("one that is there already, beside one that is not", () => {
		const text = "a: !!str x\nb: y\n";
		expect(yaml(text, { "/a": "x", "/b": "z" })).toBe("a: !!str x\nb: z\n");
		expect(yaml(text, { "/a": "x", "/b": "y" })).toBe(text);
	});
});

describe("a value in JSON", () => {
	test.each([
		["two spaces", '{\n  "image": { "tag": "a" },\n  "x": 1e3\n}\n', "/image/tag", "b"],
		["tabs", '{\n\t"x": [\n\t\t1,\n\t\t{ "tag":"a" }\n\t]\n}', "/x/1/tag", "b"],
		["carriage returns, no spaces", '\r\n{"tag":"a",\r\n"x":"\\u00e9\\/"}\r\n', "/tag", "b"],
		["a byte order mark", '\uFEFF{ "tag" : "a" }', "/tag", "b"],
		["a number-like string", '{"tag":"a"}', "/tag", "1.10"],
		["what must be escaped", '{"tag":"a"}', "/tag", 'x"y\\é'],
	])("%s", (_, text, at, value) => {
		expect(json(text, { [at]: value })).toBe(text.replace('"a"', JSON.stringify(value)));
	});

	test.each(["null", "17", "true"])("%s becomes a string", (old) => {
		expect(json(`{"tag": ${old} }`, { "/tag": "v1" })).toBe('{"tag": "v1" }');
	});

	test("in a YAML file it keeps its quotes", () => {
		expect(yaml('{"tag": "a"}', { "/tag": "b" })).toBe('{"tag": "b"}');
	});
});

describe("refused, with nothing written", () => {
	const unsafe = (why: string) => `This cannot be edited safely: ${why} Nothing was written.`;
	const add = "Add it, with any value, or correct `files` in the configuration. Nothing was written.";
	test.each([
		[
			"a key that is not there",
			"image:\n  tga: a\n",
			"/image/tag",
			`2:3: "/image" has no "tag", so "/image/tag" is not there. Did you mean "tga"? ${add}`,
		],
		[
			"a first key that is not there",
			"image: a\n",
			"/tag",
			`1:1: The file has no "tag", so "/tag" is not there. ${add}`,
		],
		["an item that is not there", "a: [x]\n", "/a/1", `1:4: "/a" has no "1", so "/a/1" is not there. ${add}`],
		[
			"an index with a zero before it",
			"a: [x, y]\n",
			"/a/01",
			`1:4: "/a" has no "01", so "/a/01" is not there. ${add}`,
		],
		["something below a text", "a: x\n", "/a/b", `1:4: "/a" has no "b", so "/a/b" is not there. ${add}`],
		[
			"the farthest of two documents",
			"a: x\n---\nimage: {b: x}\n",
			"/image/tag",
			`3:8: "/image" has no "tag", so "/image/tag" is not there. ${add}`,
		],
		[
			"two documents that have it",
			"a: 1\n---\na: 2\n",
			"/a",
			'3:4: "/a" is in 2 documents of this file, so it cannot be told which one is meant. Give each document a file of its own. Nothing was written.',
		],
		["a map", "a:\n  b: 1\n", "/a", `2:3: ${unsafe('"/a" is no single value.')}`],
		["an alias", "x: &x v\na: *x\n", "/a", `2:4: ${unsafe('"/a" is an alias (*x). Write the value out.')}`],
		[
			"an alias on the way",
			"x: &x {t: v}\na: *x\n",
			"/a/t",
			`2:4: ${unsafe('"/a" is an alias (*x). Write the value out.')}`,
		],
		[
			"an anchor on the way",
			"a: &x {t: v}\nb: *x\n",
			"/a/t",
			`1:7: ${unsafe('"/a" has an anchor (&x), so others may follow it. Take it away.')}`,
		],
		[
			"an anchor on the value",
			"a: &x v\nb: *x\n",
			"/a",
			`1:7: ${unsafe('"/a" has an anchor (&x), so others may follow it. Take it away.')}`,
		],
		[
			"a merged key",
			"x: &x {t: v}\na:\n  <<: *x\n",
			"/a/t",
			`3:3: ${unsafe('"/a" takes keys in from elsewhere (<<). Write them out.')}`,
		],
		[
			"a merged list of maps",
			"x: &x {t: v}\na:\n  <<: [*x]\n",
			"/a/t",
			`3:3: ${unsafe('"/a" takes keys in from elsewhere (<<). Write them out.')}`,
		],
		[
			"a merge beside the key",
			"x: &x {t: v}\na:\n  <<: *x\n  t: w\n",
			"/a/t",
			`3:3: ${unsafe('"/a" takes keys in from elsewhere (<<). Write them out.')}`,
		],
		[
			"a merge in the document",
			"x: &x {t: v}\n<<: *x\nt: w\n",
			"/t",
			`2:1: ${unsafe("The document takes keys in from elsewhere (<<). Write them out.")}`,
		],
		[
			"a tag on the value",
			"a: !!str v\n",
			"/a",
			`1:10: ${unsafe('"/a" has a tag (tag:yaml.org,2002:str). Take it away.')}`,
		],
		[
			"a tag on the list",
			"a: !!seq [v]\n",
			"/a/0",
			`1:10: ${unsafe('"/a" has a tag (tag:yaml.org,2002:seq). Take it away.')}`,
		],
		["an unknown tag", "b: !secret v\na: x\n", "/a", "1:4: This is not valid YAML: Unresolved tag: !secret."],
		[
			"a block scalar",
			"a: |\n  v\n",
			"/a",
			`1:4: ${unsafe('"/a" is a block scalar (| or >). Write it on the line of its key.')}`,
		],
		[
			"a folded scalar",
			"a: >-\n  v\n",
			"/a",
			`1:4: ${unsafe('"/a" is a block scalar (| or >). Write it on the line of its key.')}`,
		],
		[
			"an empty item of a list",
			"a:\n-\n- x\n",
			"/a/0",
			`2:2: ${unsafe('"/a/0" has no value and no colon. Write "" as its value.')}`,
		],
		["a key without a colon", "{a, b: 1}\n", "/a", `1:2: ${unsafe('"/a" is no single value.')}`],
		["a key that is there twice", "a: 1\nb: 1\na: 2\n", "/b", '3:1: The key "a" is there twice.'],
		["a tab", "a:\n\tb: 1\n", "/a/b", "2:1: A tab cannot indent in YAML. Use spaces."],
		["nothing", "# nothing\n", "/a", "1:1: The document is empty."],
		["empty documents", "---\n---\n", "/a", "1:1: The document is empty."],
	])("%s", (_, text, at, message) => {
		expectRefusal(() => yaml(text, { [at]: "new" }), `v.yaml (gitops):${message}`);
	});

	test.each([
		["a comment", '{"a": "b" # c\n}', "1:11"],
		["a last comma", '{\n  "a": "b",\n}', "3:1"],
		["single quotes", "{'a': 'b'}", "1:2"],
		["YAML", "a: b\n", "1:1"],
	])("%s in a JSON file", (_, text, place) => {
		expectRefusal(
			() => json(text, { "/a": "new" }),
			`v.json (gitops):${place}: This is not valid JSON. Nothing was written.`,
		);
	});
});
