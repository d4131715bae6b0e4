// JSON files of any formatting, with places whose values are to be replaced.
import fc from "fast-check";
import { type Value, value } from "./texts.ts";
import type { WrittenPlace } from "./values-file.ts";

type Tree =
	| { readonly old: string; readonly wanted: Value }
	| { readonly text: string }
	| { readonly items: readonly Tree[]; readonly isList: boolean };

const OTHERS = [
	"1e3",
	"1.10",
	"-0",
	"null",
	"true",
	'""',
	'"\\u00e9\\/\\ud83d\\ude00"',
	"[]",
	"{ }",
	'"# no: \'"',
	'"1.5.0"',
];
const KEYS = ["tag", "a/b", "~", "", "é", "80", "x y"];

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => ({
	leaf: fc.oneof(
		fc.record({ old: fc.constantFrom('"1.5.0"', '"\\u0041"', "null", "17", "true"), wanted: value }),
		fc.constantFrom(...OTHERS).map((text): Tree => ({ text })),
	),
	node: fc.record({ items: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }), isList: fc.boolean() }),
	tree: fc.oneof({ maxDepth: 3 }, tie("leaf"), tie("node")),
}));

export const jsonFile = fc.record({
	items: fc.array(tree, { minLength: 1, maxLength: 5 }),
	isList: fc.boolean(),
	indent: fc.constantFrom("", " ", "  ", "\t", "    "),
	colon: fc.constantFrom(":", ": ", " : ", ":\t"),
	lineBreak: fc.constantFrom("", "\n", "\r\n"),
	mark: fc.constantFrom("", "\uFEFF"),
	end: fc.constantFrom("", "\n", "\r\n\r\n", "  "),
});
type JsonFile = typeof jsonFile extends fc.Arbitrary<infer T> ? T : never;

/** The file with the old or the new values, and where they are. */
export function writeJson(file: JsonFile, after: boolean): { text: string; places: readonly WrittenPlace[] } {
	const places: WrittenPlace[] = [];
	const { lineBreak, indent, colon } = file;
	const write = (one: Tree, steps: WrittenPlace["steps"]): string => {
		if ("text" in one) return one.text;
		if ("old" in one) {
			places.push({ document: 0, steps, wanted: one.wanted });
			return after ? JSON.stringify(one.wanted.text) : one.old;
		}
		const margin = lineBreak === "" ? "" : lineBreak + indent.repeat(steps.length);
		const items = one.items.map((item, index) => {
			const key = KEYS[index] ?? "";
			if (one.isList) return `${margin}${indent}${write(item, [...steps, index])}`;
			return `${margin}${indent}${JSON.stringify(key)}${colon}${write(item, [...steps, key])}`;
		});
		return `${one.isList ? "[" : "{"}${items.join(",")}${margin}${one.isList ? "]" : "}"}`;
	};
	return { text: file.mark + write(file, []) + file.end, places };
}
