import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { list, object, openObject, optional, placed, record, union } from "../../src/documents/collections.ts";
import { parseDocument } from "../../src/documents/document.ts";
import { nullable, oneOf, parsed, string } from "../../src/documents/scalars.ts";
import { check, type Infer, type Schema } from "../../src/documents/schema.ts";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { refusal } from "./refusal.ts";

const read = <T>(text: string, schema: Schema<T>): T => check(parseDocument({ path: "f.yaml", text }), schema);

const digits = parsed((text, what) => {
	if (/^[0-9]+$/.test(text)) return Number(text);
	throw new ReleaseError("invalid-input", `${what} must be digits.`);
});

const key = (text: string, what: string): string => {
	if (/^[a-z_]+$/.test(text)) return text;
	throw new ReleaseError("invalid-input", `${what} must be lower-case letters.`);
};

const all = object({
	name: string,
	count: optional(digits),
	colour: optional(oneOf("red", "green", "blue")),
	names: optional(list(string)),
	people: optional(record(key, nullable(object({ age: optional(digits) })))),
	mixed: optional(list(union(string, object({ tag: string })))),
	grid: optional(list(list(string))),
});

test("a document that fits", () => {
	const text = `
name: &n first
count: "12"
colour: green
names: [a, *n, "1.10"]
people:
  ann: { age: "3" }
  bob: ~
  __proto__:
mixed: [x, { tag: y }]
`;
	expect(read(text, all)).toEqual({
		name: "first",
		count: 12,
		colour: "green",
		names: ["a", "first", "1.10"],
		people: new Map([
			["ann", { age: 3 }],
			["bob", null],
			["__proto__", null],
		]),
		mixed: ["x", { tag: "y" }],
	});
});

test("the type follows from the declaration", () => {
	const value: Infer<typeof all> = { name: "a", colour: "red" };
	// @ts-expect-error: `name` is required
	const without: Infer<typeof all> = { count: 1 };
	// @ts-expect-error: no such colour
	const odd: Infer<typeof all> = { name: "a", colour: "pink" };
	expect([value, without, odd]).toHaveLength(3);
});

describe("what does not fit", () => {
	test.each([
		["- a\n", "1:1: The document must be a map, but is a list."],
		["text\n", "1:1: The document must be a map, but is a string."],
		["count: '1'\n", '1:1: The key "name" is missing.'],
		["name: a\nnmes: []\n", '2:1: The key "nmes" is not known. Did you mean "names" or "name"?'],
		[
			"name: a\nzebra-crossing: 1\n",
			'2:1: The key "zebra-crossing" is not known. The known keys are: name, count, colour, names, people, mixed, grid.',
		],
		[
			"name: a\n__proto__: {}\n",
			'2:1: The key "__proto__" is not known. The known keys are: name, count, colour, names, people, mixed, grid.',
		],
		[
			"name: a\nconstructor: 1\n",
			'2:1: The key "constructor" is not known. The known keys are: name, count, colour, names, people, mixed, grid.',
		],
		["name: 1.10\n", '1:7: `name` must be a string, but is a number. Put it in quotes: "1.10".'],
		["name: true\n", '1:7: `name` must be a string, but is `true`. Put it in quotes: "true".'],
		["name:\n", "1:6: `name` must be a string, but is empty."],
		["name: [a]\n", "1:7: `name` must be a string, but is a list."],
		["name:\n  x: y\n", "1:1: `name` must be a string, but is a map."],
		[
			"name: {version}\n",
			'1:7: `name` must be a string, but is a map. A value that begins with { must be in quotes: "{version}".',
		],
		["name: a\nnames: 5\n", "2:8: `names` must be a list of strings, but is a number."],
		["name: a\nnames: [b, 7]\n", '2:12: `names[1]` must be a string, but is a number. Put it in quotes: "7".'],
		["name: a\nnames:\n  - b\n  - c: d\n", "4:5: `names[1]` must be a string, but is a map."],
		["name: a\nmixed: x\n", "2:8: `mixed` must be a list of strings or maps, but is a string."],
		["name: a\nmixed: [[]]\n", "2:9: `mixed[0]` must be a string or a map, but is a list."],
		["name: a\ngrid: x\n", "2:7: `grid` must be a list of lists, but is a string."],
		["name: a\ncount: x\n", "2:8: `count` must be digits."],
		[
			"name: a\ncolour: gren\n",
			'2:9: `colour` must be "red", "green" or "blue", but is "gren". Did you mean "green" or "red"?',
		],
		["name: a\ncolour: 1\n", '2:9: `colour` must be "red", "green" or "blue", but is a number. Put it in quotes: "1".'],
		["name: a\npeople: [b]\n", "2:9: `people` must be a map, but is a list."],
		["name: a\npeople:\n  Ann: {}\n", "3:3: A key of `people` must be lower-case letters."],
		[
			"name: a\npeople:\n  ann:\n    agee: 1\n",
			'4:5: The key "agee" is not known in `people.ann`. Did you mean "age"?',
		],
		["name: a\npeople:\n  ann: 5\n", "3:8: `people.ann` must be a map, but is a number."],
		["name: a\npeople:\n  1: {}\n", '3:3: A key of `people` must be a string. Put it in quotes: "1".'],
		["name: a\npeople:\n  ? [x]\n  : {}\n", "3:5: A key of `people` must be a string."],
		["name: a\nnames: [*b]\n", "2:9: There is no anchor `&b` above this alias."],
		["name: a\nnames: &b [*b]\n", "2:12: `names[0]` must be a string, but is a list."],
	])("%j", (text, message) => {
		expect(refusal(() => read(text, all))).toEqual({ code: "invalid-config", message: `f.yaml:${message}` });
	});

	test("a key that is the same by an alias is there twice", () => {
		const text = "name: &n ann\npeople:\n  ann: {}\n  *n : {}\n";
		const message = 'f.yaml:4:3: The key "ann" is there twice.';
		expect(refusal(() => read(text, all))).toEqual({ code: "invalid-config", message });
	});

	test("a key is missed at the key of its map, or at the map itself where that is in braces", () => {
		const schema = object({ outer: record(key, object({ inner: string, more: string })) });
		expect(refusal(() => read("outer:\n  a:\n    more: x\n", schema)).message).toBe(
			'f.yaml:2:3: The key "inner" is missing in `outer.a`.',
		);
		expect(refusal(() => read("outer:\n  a: { more: x }\n", schema)).message).toBe(
			'f.yaml:2:6: The key "inner" is missing in `outer.a`.',
		);
	});

	test("a merge key is a key like any other, and not known", () => {
		expect(refusal(() => read("name: a\n<<: { x: y }\n", all)).message).toMatch(
			/^f\.yaml:2:1: The key "<<" is not known\./,
		);
	});

	test("a fault of ours is not taken for the user's", () => {
		const broken = parsed(() => {
			throw new TypeError("ours");
		});
		expect(() => read("a: b", object({ a: broken }))).toThrow(new TypeError("ours"));
	});
});

test("an open object reads its own keys and leaves the others alone", () => {
	const schema = openObject({ version: string });
	expect(read("version: a\nother: [1]\n", schema)).toEqual({ version: "a" });
	expect(schema.shape).toMatchObject({ kind: "object", open: true });
});

test("a placed value says where it is: block maps and lists by their key, all else by itself", () => {
	const schema = object({ a: placed(string), b: placed(list(string)), c: placed(list(string)) });
	const value = read("a: x\nb:\n  - y\nc: [z]\n", schema);
	expect(value.a).toEqual({ value: "x", at: { path: "f.yaml", line: 1, column: 4 } });
	expect(value.b.at).toEqual({ path: "f.yaml", line: 2, column: 1 });
	expect(value.c.at).toEqual({ path: "f.yaml", line: 4, column: 4 });
});

test("the shape is data that a JSON Schema can be made from", () => {
	const schema = object({
		kind: oneOf("a", "b"),
		names: optional(list(parsed((text) => text, /^x/))),
		people: optional(record((text) => text, nullable(string), /^[a-z]+$/)),
	});
	expect(schema.shape).toEqual({
		kind: "object",
		open: false,
		fields: new Map<string, unknown>([
			["kind", { optional: false, shape: { kind: "one-of", values: ["a", "b"] } }],
			["names", { optional: true, shape: { kind: "list", items: { kind: "string", pattern: /^x/ } } }],
			[
				"people",
				{
					optional: true,
					shape: {
						kind: "record",
						keys: { kind: "string", pattern: /^[a-z]+$/ },
						values: { kind: "union", members: [{ kind: "string" }, { kind: "null" }] },
					},
				},
			],
		]),
	});
});

test("whatever keys a document has, reading it changes no prototype and throws nothing but a ReleaseError", () => {
	const anyKey = fc.oneof(fc.constantFrom("__proto__", "constructor", "toString", "name"), fc.string());
	fc.assert(
		fc.property(fc.dictionary(anyKey, fc.jsonValue({ maxDepth: 2 })), (value) => {
			try {
				read(JSON.stringify(value), all);
			} catch (error) {
				expect(error).toBeInstanceOf(ReleaseError);
			}
			expect(Object.keys(Object.prototype)).toEqual([]);
		}),
	);
});
