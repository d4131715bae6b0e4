import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { editManifest } from "../../src/manifests/edit-manifest.ts";
import { ENTRY_KEYS, type Entry } from "../../src/manifests/entry.ts";
import { readPlainManifest } from "../../src/manifests/ledger/plain-manifest.ts";
import { parseManifest, salvageManifest } from "../../src/manifests/parse-manifest.ts";
import { removeService } from "../../src/manifests/remove-services.ts";
import type { ServiceName } from "../../src/services/service-name.ts";
import { afterwards, type ManifestFile, manifest, serviceLines, wanted, writeManifest } from "./generators/manifest.ts";

describe("generated documents", () => {
	test("an edit says what was wanted, and leaves every line that it need not touch", () => {
		fc.assert(
			fc.property(manifest, wanted, (doc, changes) => {
				const text = writeManifest(doc);
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
			fc.property(manifest, fc.nat(), (doc, choice) => {
				const gone = doc.services[choice % Math.max(1, doc.services.length)];
				fc.pre(gone !== undefined);
				const text = writeManifest(doc);
				const edited = removeService({ path: "m.yaml", text }, "staging", gone.name);
				const staying = doc.services.filter((one) => one !== gone);
				const expected = Object.fromEntries(staying.map(({ name, entry }) => [name, entry]));
				const after = parseManifest({ path: "m.yaml", text: edited }, "staging").services;
				expect(Object.fromEntries(after)).toEqual(expected);
				expect(edited).not.toContain(`# ${gone.name} `);
				const notBlank = (one: string) => one.split(/\r?\n/).filter((line) => line.trim() !== "");
				const rest = notBlank(writeManifest({ ...doc, services: staying, none: "services: {}" }));
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
	function expectUntouched(
		doc: ManifestFile,
		text: string,
		edited: string,
		touched: ReadonlyMap<ServiceName, Entry>,
	): void {
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
