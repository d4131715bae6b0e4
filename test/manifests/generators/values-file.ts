// YAML files of any form, with places whose values are to be replaced. The text after the edit is told without the code
// under test: the same file is written once more, with the new values in the old ones' quotes.
import fc from "fast-check";
import { type Frame, frame, framed, type Quotes, quotes, type Value, value, written } from "./texts.ts";

interface Place {
	readonly kind: "place";
	readonly old: string;
	readonly wanted: Value;
	readonly quotes: Quotes;
}

type Tree =
	| Place
	| { readonly kind: "inline"; readonly text: string }
	/** Lines below their key, the first of them on its line. */
	| { readonly kind: "lines"; readonly lines: readonly string[] }
	| { readonly kind: "map" | "list"; readonly items: readonly Tree[]; readonly form: Form; readonly notes: number };

type Form = "block" | "compact" | "flow" | "flow lines";

/** A value that stands somewhere else: none of them may change. */
const INLINE = [
	"a",
	"1.10",
	"012",
	"~",
	"''",
	"'it''s # no'",
	'"\\u00e9: \\" #"',
	"a#b",
	"0x1F",
	"[]",
	"{}",
	"-1",
	"1e3",
];
const SHARED = ["[ &x 1.10, *x ]", "{ a: &y {b: 1 }, c: *y }", "!!str 12"];
const LINES = [
	["|", "  version: 1.5.0", "  # no comment", ""],
	[">-", "  one", "  two"],
	["|+", "  kept", "", ""],
	["a long plain text", "  that goes on", "  and on"],
	['"a long', "  text: # in quotes", '  "'],
	[""],
	["&z", "  - 1.5.0"],
];

const place: fc.Arbitrary<Place> = fc.record({
	kind: fc.constant("place"),
	old: fc.constantFrom("1.5.0", "old", "sha-0", "a.b/c:d"),
	wanted: value,
	quotes,
});

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => ({
	leaf: fc.oneof(
		{ weight: 3, arbitrary: place },
		{
			weight: 3,
			arbitrary: fc.constantFrom(...INLINE, ...SHARED).map((text): Tree => ({ kind: "inline", text })),
		},
		{ weight: 1, arbitrary: fc.constantFrom(...LINES).map((lines): Tree => ({ kind: "lines", lines })) },
	),
	node: fc.record({
		kind: fc.constantFrom("map", "list"),
		items: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
		form: fc.constantFrom<Form>("block", "block", "compact", "flow", "flow lines"),
		notes: fc.nat(255),
	}),
	tree: fc.oneof({ maxDepth: 3 }, tie("leaf"), tie("node")),
}));

const root = fc.array(fc.tuple(tree, fc.nat(255)), { minLength: 1, maxLength: 5 });

export interface ValuesFile {
	readonly frame: Frame;
	readonly step: number;
	/** Each has a key of its own, so that no place is in two. */
	readonly documents: readonly (readonly (readonly [Tree, number])[])[];
}

export const valuesFile: fc.Arbitrary<ValuesFile> = fc.record({
	frame,
	step: fc.integer({ min: 1, max: 6 }),
	documents: fc.array(root, { minLength: 1, maxLength: 3 }),
});

export interface WrittenPlace {
	/** The document's number, and the steps in it. */
	readonly document: number;
	readonly steps: readonly (string | number)[];
	readonly wanted: Value;
}

/** Keys as people and tools write them: the text, and the step that it is. */
const KEYS = [
	["tag", "tag"],
	["'a b'", "a b"],
	["a/b", "a/b"],
	["80", "80"],
	["~x~", "~x~"],
	['"é"', "é"],
	["x-y.z", "x-y.z"],
	["true", "true"],
] as const;

/** What is the same wherever something is written. */
interface Writing {
	readonly after: boolean;
	readonly document: number;
	readonly step: string;
	readonly places: WrittenPlace[];
}

/** The file with the old or the new values, and where they are. */
export function writeValues(file: ValuesFile, after: boolean): { text: string; places: readonly WrittenPlace[] } {
	const places: WrittenPlace[] = [];
	const bodies = file.documents.map((entries, document) => {
		const writing = { after, document, step: " ".repeat(file.step), places };
		return entries.flatMap(([one, notes], index) => {
			const key = `d${document}-${index}`;
			return blockLines(writing, one, { label: `${key}:`, indent: "", steps: [key], notes });
		});
	});
	return { text: framed(file.frame, bodies.map((lines) => lines.join("\n")).join("\n---\n")), places };
}

interface Position {
	/** `key:`, or the dash of a list's item. */
	readonly label: string;
	readonly indent: string;
	readonly steps: WrittenPlace["steps"];
	/** Bits: a comment above, a blank line above, a comment behind, spaces behind the label. */
	readonly notes: number;
}

function blockLines(writing: Writing, one: Tree, position: Position): string[] {
	const { label, indent, notes, steps } = position;
	const above = [...(notes & 2 ? [""] : []), ...(notes & 1 ? [`${indent}# above: x`] : [])];
	const comment = notes & 4 ? " # behind: 'x'" : "";
	const start = `${indent}${label}${notes & 8 ? "   " : " "}`;
	if (one.kind === "lines") {
		const [first = "", ...rest] = one.lines;
		return [...above, `${start}${first}`.trimEnd(), ...rest.map((line) => (line === "" ? "" : indent + line))];
	}
	if (!("items" in one) || one.form === "flow" || one.form === "flow lines") {
		return [
			...above,
			`${start}${inlineText(writing, one, steps, `${indent}${writing.step}`, !("items" in one))}${comment}`,
		];
	}
	const isItem = label === "-";
	const isCompact = one.form === "compact" && (isItem || one.kind === "list");
	const inner = isCompact ? (isItem ? `${indent}  ` : indent) : indent + writing.step;
	const lines = one.items.flatMap((item, index) => {
		const [text, step] = keyOf(one, index);
		const quiet = isCompact && isItem && index === 0 ? 0 : one.notes >> index;
		return blockLines(writing, item, { label: text, indent: inner, steps: [...steps, step], notes: quiet });
	});
	if (!isCompact || !isItem) return [...above, `${indent}${label}${comment}`, ...lines];
	const [first = "", ...rest] = lines;
	return [...above, `${indent}- ${first.slice(inner.length)}`, ...rest];
}

function inlineText(
	writing: Writing,
	one: Tree,
	steps: WrittenPlace["steps"],
	indent: string,
	inBlock: boolean,
): string {
	if (one.kind === "inline") return one.text;
	if (one.kind === "lines") return "plain";
	if (one.kind === "place") return placeText(writing, one, steps, inBlock);
	const { document, step } = writing;
	const items = one.items.map((item, index) => {
		const [text, key] = keyOf(one, index);
		const label = one.kind === "list" ? "" : `${text} `;
		return `${label}${inlineText(writing, item, [...steps, key], indent + step, false)}`;
	});
	const [open, close] = one.kind === "list" ? ["[", "]"] : ["{", "}"];
	if (one.form !== "flow lines") return `${open} ${items.join(", ")}${one.notes & 16 ? "" : " "}${close}`;
	const comment = one.notes & 32 ? ` # ${document}` : "";
	return `${open}${comment}\n${items.map((item) => indent + item).join(`,${comment}\n`)}\n${indent}${close}`;
}

function placeText({ after, places, document }: Writing, one: Place, steps: WrittenPlace["steps"], inBlock: boolean) {
	places.push({ document, steps, wanted: one.wanted });
	const old = { text: one.old, plain: "anywhere" } as const;
	return written(after ? one.wanted : old, one.quotes, !inBlock);
}

function keyOf({ kind }: Tree, index: number): readonly [text: string, step: string | number] {
	if (kind === "list") return ["-", index];
	const [text, step] = KEYS[index] ?? ["", ""];
	return [`${text}:`, step];
}
