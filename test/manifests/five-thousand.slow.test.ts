// Thousands of generated documents through each edit, with what must come out told without the code under test, and
// read by a second parser. A failure prints the seed and the smallest document that fails.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isJsonPointer, pointerText } from "../../src/documents/json-pointer.ts";
import { editFile, type FileValue } from "../../src/manifests/edit-file.ts";
import { editKustomization } from "../../src/manifests/edit-kustomization.ts";
import { editManifest } from "../../src/manifests/edit-manifest.ts";
import { ENTRY_KEYS } from "../../src/manifests/entry.ts";
import { parseManifest } from "../../src/manifests/parse-manifest.ts";
import { jsonFile, writeJson } from "./generators/json-file.ts";
import {
	entryAfter,
	kustomization,
	lineBreaks,
	piecesOf,
	wantedImages,
	writeKustomization,
} from "./generators/kustomization.ts";
import { afterwards, manifest, serviceLines, wanted, writeManifest } from "./generators/manifest.ts";
import { at, fieldsOf, read, readOld, withValue } from "./generators/second-parser.ts";
import { valuesFile, type WrittenPlace, writeValues } from "./generators/values-file.ts";

const seed = Number(process.env.GENERATOR_SEED ?? 20250120);

function check<T>(name: string, arbitrary: fc.Arbitrary<T>, numRuns: number, property: (one: T) => void): void {
	fc.assert(
		fc.property(arbitrary, (one) => property(one)),
		{ numRuns, seed },
	);
	process.stdout.write(`${name}: ${numRuns} documents, seed ${seed}\n`);
}

function fileValues(path: string, places: readonly WrittenPlace[]): FileValue[] {
	return places.map(({ steps, wanted }) => {
		const pointer = pointerText(steps.map(String));
		if (!isJsonPointer(pointer)) throw new Error(`${pointer} is no pointer.`);
		return { path, pointer, value: wanted.text };
	});
}

/** The second parser's view: the wanted strings are there, to old readers, too, and nothing else is different. */
function expectRead(before: string, after: string, places: readonly WrittenPlace[]): void {
	const wanted = places.reduce<unknown>(
		(all, { document, steps, wanted: { text } }) => withValue(all, [document, ...steps], text),
		read(before),
	);
	expect(read(after)).toEqual(wanted);
	const old = readOld(after);
	for (const {
		document,
		steps,
		wanted: { text },
	} of places)
		expect(at(old[document], steps)).toBe(text);
}

describe("generated files", () => {
	test("YAML: the text is the one that a person would have written", () => {
		check("values files", valuesFile, 3000, (file) => {
			const before = writeValues(file, false);
			const expected = writeValues(file, true);
			const edited = editFile({ path: "v.yaml", text: before.text }, fileValues("v.yaml", before.places));
			expect(edited).toBe(expected.text);
			expectRead(before.text, edited, before.places);
			expect(editFile({ path: "v.yaml", text: edited }, fileValues("v.yaml", before.places))).toBe(edited);
		});
	});

	test("JSON: the formatting stays", () => {
		check("JSON files", jsonFile, 1500, (file) => {
			const before = writeJson(file, false);
			const expected = writeJson(file, true);
			const edited = editFile({ path: "v.json", text: before.text }, fileValues("v.json", before.places));
			expect(edited).toBe(expected.text);
			const parsed: unknown = JSON.parse(edited.replace("\uFEFF", ""));
			for (const { steps, wanted } of before.places) expect(at(parsed, steps)).toBe(wanted.text);
		});
	});

	test("kustomizations: the images that were wanted, and every other piece as it was", () => {
		check("kustomizations", kustomization, 1500, (file) => {
			const text = writeKustomization(file);
			const wanted = wantedImages(file);
			const edited = editKustomization(
				{ path: "kustomization.yaml", text },
				wanted.map(({ image }) => image),
			);
			const expected = wanted.reduce<unknown>((all, { index, image }) => {
				const steps = [0, "images", index];
				return withValue(all, steps, entryAfter(fieldsOf(at(all, steps)), image));
			}, read(text));
			expect(read(edited)).toEqual(expected);
			for (const {
				index,
				image: { pin },
			} of wanted) {
				if ("newTag" in pin) expect(at(readOld(edited)[0], ["images", index, "newTag"])).toBe(pin.newTag);
			}
			const changed = wanted.map(({ index }) => index + 1);
			expectPieces(
				edited,
				piecesOf(file)
					.filter((_, index) => !changed.includes(index))
					.map((piece) => lineBreaks(file.frame, piece.trimEnd())),
			);
			if (wanted.length === 0) expect(edited).toBe(text);
			expect(edited.endsWith("\n")).toBe(text.endsWith("\n"));
			expect(edited.replaceAll("\r\n", "").includes("\n")).toBe(text.replaceAll("\r\n", "").includes("\n"));
		});
	});

	test("release manifests: the entries that were wanted, and every other key as it was", () => {
		check("manifests", fc.tuple(manifest, wanted), 1500, ([file, changes]) => {
			const text = writeManifest(file);
			const source = { path: "m.yaml", text };
			const before = parseManifest(source, "staging").services;
			const edited = editManifest(source, "staging", new Map(changes));
			const after = afterwards(before, new Map(changes));
			const [old, now] = [read(text)[0], read(edited)[0]].map(fieldsOf);
			const said = (all: typeof old, name: string) => fieldsOf(fieldsOf(all?.services ?? {})[name] ?? {});
			for (const [name, entry] of after) {
				const { version, image, tag, digest, commit, deployed, by, run, ...foreign } = said(now, name);
				expect({ version, image, tag, digest, commit, deployed, by, run }).toEqual({ ...NOTHING, ...entry });
				if (before.has(name)) expect(said(old, name)).toMatchObject(foreign);
				expect(at(readOld(edited)[0], ["services", name, "version"])).toBe(entry.version);
			}
			expect(Object.keys(fieldsOf(now?.services ?? {})).sort()).toEqual([...after.keys()].sort());
			expect({ ...now, services: 0 }).toEqual({ ...old, services: 0 });
			const untouched = file.services.filter(({ name }) => after.get(name) === before.get(name));
			const { indent, step, lineBreak } = file.style;
			expectPieces(
				edited,
				untouched.map((one) => serviceLines(one, " ".repeat(indent), " ".repeat(step)).join(lineBreak)),
			);
		});
	});
});

const NOTHING = Object.fromEntries(ENTRY_KEYS.map((key) => [key, undefined]));

/** Each piece is there as it was, in the same order. */
function expectPieces(text: string, pieces: readonly string[]): void {
	let offset = 0;
	for (const piece of pieces) {
		const found = text.indexOf(piece, offset);
		expect({ piece, isThere: found >= 0 }).toEqual({ piece, isThere: true });
		offset = found + piece.length;
	}
}
