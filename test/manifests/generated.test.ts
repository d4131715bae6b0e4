import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { editManifest } from "../../src/manifests/edit-manifest.ts";
import { ENTRY_KEYS, type Entry, entryOf, isSameDeployment } from "../../src/manifests/entry.ts";
import { readPlainManifest } from "../../src/manifests/ledger/plain-manifest.ts";
import { parseManifest, salvageManifest } from "../../src/manifests/parse-manifest.ts";
import { removeService } from "../../src/manifests/remove-services.ts";
import { scalarText } from "../../src/manifests/yaml/scalar-text.ts";
import type { ServiceName } from "../../src/services/service-name.ts";
import { commitId, digest, image, imageTag, service } from "./samples.ts";

const versions = fc.constantFrom("1.0.0", "1.10", "2.0.0-rc.1", "sha-4f2a91c", "7", "1e5", "on", "0x1F", "1.2.3+b");
const people = fc.constantFrom("ann", "1234", "it's", 'a "b"', "x: y # z", "- *a &b", "no", "é 😀", "%TAG", "\\", "@x");

const entryArbitrary: fc.Arbitrary<Entry> = fc
	.record({
		version: versions,
		image: fc.option(fc.constant(image("ghcr.io:443/acme/blue")), { nil: undefined }),
		tag: fc.option(fc.constantFrom("sha-1", "1.10", "2024-01-01").map(imageTag), { nil: undefined }),
		digest: fc.option(fc.constantFrom("a", "b").map(digest), { nil: undefined }),
		commit: fc.option(fc.constantFrom(1, 2).map(commitId), { nil: undefined }),
		by: fc.option(people, { nil: undefined }),
	})
	.map(entryOf);

/** How a document is written, beside what it says. */
const style = fc.record({
	lineBreak: fc.constantFrom("\n", "\r\n"),
	mark: fc.constantFrom("", "\uFEFF"),
	marker: fc.boolean(),
	last: fc.constantFrom("newline", "none", "blank", "end marker"),
	indent: fc.integer({ min: 1, max: 7 }),
	step: fc.integer({ min: 1, max: 7 }),
	head: fc.boolean(),
	tail: fc.boolean(),
});

interface Written {
	readonly name: ServiceName;
	readonly entry: Entry;
	readonly form: "block" | "flow" | "lines";
	readonly quotes: "plain" | "single" | "double";
	readonly extra: "none" | "literal" | "kept" | "folded" | "list" | "map" | "empty";
	readonly extraFirst: boolean;
	readonly comments: number;
}

const written = fc.uniqueArray(
	fc.record({
		name: fc.constantFrom("blue", "green", "a.b", "1", "true", "x-y_z").map(service),
		entry: entryArbitrary,
		form: fc.constantFrom("block", "block", "flow", "lines"),
		quotes: fc.constantFrom("plain", "single", "double"),
		extra: fc.constantFrom("none", "literal", "kept", "folded", "list", "map", "empty"),
		extraFirst: fc.boolean(),
		comments: fc.nat(15),
	}),
	{ selector: (one) => one.name, maxLength: 4 },
) satisfies fc.Arbitrary<Written[]>;

const document = fc.record({
	style,
	services: written,
	none: fc.constantFrom("services:", "services: {}", "services: ~ # c", ""),
});
type Doc = typeof document extends fc.Arbitrary<infer T> ? T : never;

function pairs({ entry, quotes }: Written): string[] {
	return ENTRY_KEYS.flatMap((key) => {
		const value = entry[key];
		if (value === undefined) return [];
		const plain = key === "version" && quotes === "plain" ? "double" : quotes;
		return [`${key}: ${scalarText(value, plain)}`];
	});
}

function extraLines({ extra, comments }: Written, step: string): string[] {
	const inner = step;
	switch (extra) {
		case "none":
			return [];
		case "literal":
			return ["x: |", `${inner}version: "9"`, `${inner}# no comment`];
		case "kept":
			return ["x: |+", `${inner}kept`, "", ""];
		case "folded":
			return [`x: one # c${comments}x`];
		case "list":
			return ["x:", `${inner}- version: "9"`, `${inner}-`];
		case "map":
			return ["x:", `${inner}version: "9"`];
		case "empty":
			return ["x:"];
	}
}

function serviceLines(one: Written, indent: string, step: string): string[] {
	const key = scalarText(one.name, "plain");
	const comment = (bit: number, name: string) => ((one.comments >> bit) & 1 ? `  # ${one.name} ${name}` : "");
	if (one.form === "flow") return [`${indent}${key}: { ${pairs(one).join(", ")} }${comment(0, "flow")}`];
	if (one.form === "lines") {
		const inner = pairs(one).map((pair) => `${indent}${step}${pair},${comment(1, pair)}`);
		return [`${indent}${key}: {${comment(0, "open")}`, ...inner, `${indent}}`];
	}
	const fields = pairs(one).map((pair) => `${pair}${comment(1, pair)}`);
	const extra = extraLines(one, step);
	const body = (one.extraFirst && one.extra !== "kept" ? [...extra, ...fields] : [...fields, ...extra]).map((line) =>
		line === "" ? "" : indent + step + line,
	);
	const above = comment(2, "above") === "" ? [] : [`${indent}#${comment(2, "above")}`];
	const behind = comment(3, "behind") === "" ? [] : ["", `${indent}${step}#${comment(3, "behind")}`, ""];
	return [...above, `${indent}${key}:${comment(0, "key")}`, ...body, ...(one.extra === "literal" ? [] : behind)];
}

function write({ style: how, services, none }: Doc): string {
	const indent = " ".repeat(how.indent);
	const step = " ".repeat(how.step);
	const lines = [
		...(how.marker ? ["%YAML 1.2", "---"] : []),
		"# top",
		"environment: staging",
		...(how.head ? ["", "other: { a: 012, b: ~ }  # other"] : []),
		...(services.length === 0 ? [none] : ["services:", ...services.flatMap((one) => serviceLines(one, indent, step))]),
		...(how.tail ? ["last: [1, 2] # last"] : []),
	];
	const end = {
		newline: how.lineBreak,
		none: "",
		blank: how.lineBreak.repeat(3),
		"end marker": `${how.lineBreak}...${how.lineBreak}`,
	};
	return how.mark + lines.join(how.lineBreak) + end[how.last];
}

/** What the manifest must say after an edit, by the contract's rules, told without the code under test. */
function afterwards(
	before: ReadonlyMap<ServiceName, Entry>,
	wanted: ReadonlyMap<ServiceName, Entry>,
): Map<ServiceName, Entry> {
	const after = new Map(before);
	for (const [name, entry] of wanted) {
		const now = before.get(name);
		if (now !== undefined && isSameDeployment(now, entry)) continue;
		const kept = now?.image === undefined ? {} : { image: now.image };
		after.set(name, { ...kept, ...entry });
	}
	return after;
}

const wanted = fc.uniqueArray(
	fc.tuple(fc.constantFrom("blue", "green", "1", "new", "null").map(service), entryArbitrary),
	{
		selector: ([name]) => name,
		maxLength: 3,
	},
);

describe("generated documents", () => {
	test("an edit says what was wanted, and leaves every line that it need not touch", () => {
		fc.assert(
			fc.property(document, wanted, (doc, changes) => {
				const text = write(doc);
				const before = parseManifest({ path: "m.yaml", text }, "staging").services;
				expect(Object.fromEntries(before)).toEqual(
					Object.fromEntries(doc.services.map(({ name, entry }) => [name, entry])),
				);
				const edited = editManifest({ path: "m.yaml", text }, "staging", new Map(changes));
				const expected = afterwards(before, new Map(changes));
				expect(parseManifest({ path: "m.yaml", text: edited }, "staging").services).toEqual(expected);
				expectUntouched(
					doc,
					text,
					edited,
					new Map([...expected].filter(([name, entry]) => before.get(name) !== entry)),
				);
				expect(editManifest({ path: "m.yaml", text: edited }, "staging", new Map(changes))).toBe(edited);
			}),
			{ numRuns: 400, seed: 1 },
		);
	});

	test("a removal takes a service with its comments, and leaves every other line", () => {
		fc.assert(
			fc.property(document, fc.nat(), (doc, choice) => {
				const gone = doc.services[choice % Math.max(1, doc.services.length)];
				fc.pre(gone !== undefined);
				const text = write(doc);
				const edited = removeService({ path: "m.yaml", text }, "staging", gone.name);
				const staying = doc.services.filter((one) => one !== gone);
				const expected = Object.fromEntries(staying.map(({ name, entry }) => [name, entry]));
				const after = parseManifest({ path: "m.yaml", text: edited }, "staging").services;
				expect(Object.fromEntries(after)).toEqual(expected);
				expect(edited).not.toContain(`# ${gone.name} `);
				const notBlank = (one: string) => one.split(/\r?\n/).filter((line) => line.trim() !== "");
				const rest = notBlank(write({ ...doc, services: staying, none: "services: {}" }));
				expect(notBlank(edited)).toEqual(rest);
				const [old, now] = [text, edited].map((source) => foreign(parse(source, { logLevel: "silent" })));
				delete old?.[gone.name];
				expect(now).toEqual(old);
				expect(removeService({ path: "m.yaml", text: edited }, "staging", gone.name)).toBe(edited);
			}),
			{ numRuns: 600, seed: 1 },
		);
	});

	/** Other services' lines, comments, line ends, the mark, the end and all foreign values. */
	function expectUntouched(doc: Doc, text: string, edited: string, touched: ReadonlyMap<ServiceName, Entry>): void {
		const lines = new Set(edited.split("\n"));
		const { style: how, services } = doc;
		if (touched.size === 0) expect(edited).toBe(text);
		for (const one of services.filter(({ name }) => !touched.has(name))) {
			const own = serviceLines(one, " ".repeat(how.indent), " ".repeat(how.step)).join(how.lineBreak);
			expect(edited).toContain(own);
		}
		for (const line of text.split("\n").filter((candidate) => /^\s*#|# (top|other|last)|key$/.test(candidate))) {
			expect([...lines].map((known) => known.replace(/\r$/, ""))).toContain(line.replace(/\r$/, ""));
		}
		expect(edited.startsWith("\uFEFF")).toBe(how.mark !== "");
		expect(edited.includes("\r")).toBe(text.includes("\r"));
		if (text.includes("\r")) expect(edited).not.toMatch(/[^\r]\n/);
		expect(/\n$/.test(edited)).toBe(/\n$/.test(text));
		const [old, now] = [text, edited].map((source) => foreign(parse(source, { logLevel: "silent" })));
		for (const name of touched.keys()) if (old?.[name] === undefined) delete now?.[name];
		expect(now).toEqual(old);
	}

	/** What is not ours in a document: unknown keys by service, and the other keys of the document. */
	function foreign(root: Record<string, unknown>): Record<string, unknown> {
		const { services, ...others } = root;
		const rest = Object.entries((services ?? {}) as Record<string, Record<string, unknown>>).map(([name, entry]) => {
			const known: readonly string[] = ENTRY_KEYS;
			return [name, Object.fromEntries(Object.entries(entry).filter(([key]) => !known.includes(key)))];
		});
		return { ...others, ...Object.fromEntries(rest) };
	}

	/** What is put somewhere into a manifest of ours: what may still be plain, and what may not. */
	const noise = fc.constantFrom(
		"",
		" ",
		"#",
		" # x",
		'"',
		":",
		"\n",
		"\n\n",
		"\r\n",
		"  ",
		"x",
		"1",
		"'",
		"\t",
		"- ",
		"&a ",
		"{}",
		"\\",
	);
	const places = fc.array(fc.record({ at: fc.nat(), noise, gone: fc.nat(12) }), { maxLength: 2 });

	test("the quick reader of histories says what the YAML parser says, or nothing", () => {
		let read = 0;
		fc.assert(
			fc.property(wanted, places, (changes, inserted) => {
				const text = inserted.reduce(
					(before, { at, noise: what, gone }) => {
						const place = at % (before.length + 1);
						return before.slice(0, place) + what + before.slice(place + gone);
					},
					editManifest(undefined, "staging", new Map(changes)),
				);
				const quick = readPlainManifest(text, "staging");
				if (quick === undefined) return;
				read += 1;
				expect(quick).toEqual(salvageManifest({ path: "m.yaml", text }, "staging"));
			}),
			{ numRuns: 3000, seed: 1 },
		);
		expect(read).toBeGreaterThan(500);
	});

	test("the quick reader takes what we write", () => {
		fc.assert(
			fc.property(wanted, (changes) => {
				const services = new Map(changes.map(([name, { by: _, ...entry }]) => [name, entry]));
				const text = editManifest(undefined, "staging", services);
				expect(readPlainManifest(text, "staging")).toEqual(services);
			}),
			{ numRuns: 300, seed: 1 },
		);
	});
});
