// Files after the shapes that are in use, each with the lines that an edit may change.
import { describe, expect, test } from "@jest/globals";
import { isJsonPointer } from "../../src/documents/json-pointer.ts";
import { editFile, type FileValue } from "../../src/manifests/edit-file.ts";
import { editKustomization, type WantedImage } from "../../src/manifests/edit-kustomization.ts";
import { at, read, readOld } from "./generators/second-parser.ts";
import { digest, image, service } from "./samples.ts";
import { DIGEST, KUSTOMIZATIONS, TAG } from "./shapes/kustomizations.ts";
import { changed } from "./shapes/shape.ts";
import { JSON_FILES, YAML_FILES } from "./shapes/values-files.ts";

test("there are enough of them", () => {
	expect(KUSTOMIZATIONS.length + YAML_FILES.length + JSON_FILES.length).toBeGreaterThanOrEqual(20);
});

describe("a kustomization", () => {
	test.each(KUSTOMIZATIONS)("$name", ({ text, pin, lines }) => {
		const names = { service: service("blue"), image: image("ghcr.io/acme/blue"), digest: digest("b") };
		const wanted: WantedImage = { ...names, pin: pin === "tag" ? { newTag: TAG } : { digest: digest("b") } };
		const edited = editKustomization({ path: "kustomization.yaml", text }, [wanted]);
		expect(edited).toBe(changed(text, lines));
		expect(editKustomization({ path: "kustomization.yaml", text: edited }, [wanted])).toBe(edited);
		expect(JSON.stringify(read(edited))).toContain(pin === "tag" ? `"newTag":"${TAG}"` : `"digest":"${DIGEST}"`);
	});
});

describe("a file", () => {
	test.each([...YAML_FILES, ...JSON_FILES])("$name", ({ path, text, values, lines }) => {
		const wanted = Object.entries(values).map(([pointer, value]): FileValue => {
			if (isJsonPointer(pointer)) return { path, pointer, value };
			throw new Error(`${pointer} is no pointer.`);
		});
		const edited = editFile({ path, text }, wanted);
		expect(edited).toBe(changed(text, lines));
		expect(editFile({ path, text: edited }, wanted)).toBe(edited);
		for (const [pointer, value] of Object.entries(values)) {
			const steps = pointer
				.slice(1)
				.split("/")
				.map((step) => step.replace("~1", "/"));
			const found = readOld(edited).flatMap((document) => {
				try {
					return [at(document, steps)];
				} catch {
					return [];
				}
			});
			expect(found).toContain(value);
		}
	});
});
