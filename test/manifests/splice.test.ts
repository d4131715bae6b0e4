import { describe, expect, test } from "@jest/globals";
import { applyProved, proveNew } from "../../src/manifests/yaml/prove-edit.ts";
import { isSafePlain, scalarText } from "../../src/manifests/yaml/scalar-text.ts";
import { applySplices, isSameOutside } from "../../src/manifests/yaml/splice.ts";
import { refusal } from "./samples.ts";

describe("splices", () => {
	test("are applied by place, an insertion before a removal that begins there", () => {
		const splices = [
			{ start: 4, end: 6, text: "" },
			{ start: 0, end: 1, text: "A" },
			{ start: 4, end: 4, text: "+" },
		];
		expect(applySplices("abcdefg", splices)).toBe("Abcd+g");
	});

	test("that overlap are a fault", () => {
		const overlapping = [
			{ start: 0, end: 2, text: "" },
			{ start: 1, end: 3, text: "" },
		];
		expect(refusal(() => applySplices("abc", overlapping)).code).toBe("internal");
	});

	test("prove that nothing else changed", () => {
		const splices = [{ start: 1, end: 2, text: "XY" }];
		expect(isSameOutside("abc", "aXYc", splices)).toBe(true);
		expect(isSameOutside("abc", "aXYd", splices)).toBe(false);
		expect(isSameOutside("abc", "bXYc", splices)).toBe(false);
		expect(isSameOutside("abc", "aXYcc", splices)).toBe(false);
	});
});

describe("the proof of an edit", () => {
	const source = { path: "m.yaml", text: 'a: &x {v: "1"}\nb: *x\nc: {v: "1", w: 1}\n' };
	const at = source.text.lastIndexOf('"1"');
	const replace = (text: string) => [{ start: at, end: at + 3, text }];
	const set = (value: string | undefined) => [{ path: ["c", "v"], value }];

	test("lets through what was wanted", () => {
		expect(applyProved(source, replace("'2'"), set("2"))).toBe("a: &x {v: \"1\"}\nb: *x\nc: {v: '2', w: 1}\n");
	});

	test.each([
		["another value", replace("'3'"), set("2")],
		["a number for a string", replace("2"), set("2")],
		["a further key", replace("'2', x: 1"), set("2")],
		["a lost key", [{ start: at, end: at + 9, text: "'2'" }], set("2")],
		["a comment that eats the rest", replace("'2' # "), set("2")],
		["broken YAML", replace("'2"), set("2")],
		["an anchor", replace("&y '2'"), set("2")],
		["a tag", replace("!!str '2'"), set("2")],
		["nothing where something was wanted", [], set("2")],
		["a value where none was wanted", replace("'2'"), set(undefined)],
		["an anchor's other users", [{ start: 10, end: 13, text: "'2'" }], set("2")],
	])("stops %s", (_, splices, intents) => {
		const error = refusal(() => applyProved(source, splices, intents));
		expect(error.code).toBe("internal");
		expect(error.message).toContain("The edit of m.yaml would have changed more or less than was wanted");
	});

	test("stops a new text that says something else", () => {
		expect(refusal(() => proveNew({ path: "m.yaml", text: "a: 1\n" }, [{ path: ["a"], value: "1" }])).code).toBe(
			"internal",
		);
	});
});

describe("plain scalars", () => {
	test.each(["a", "ghcr.io:5000/a/b", "sha-1", "1.2.3", "4f2a", "sha256:ab", "https://a.b/c", "1.2.3-rc.1+x"])(
		"%s needs no quotes",
		(text) => {
			expect(isSafePlain(text)).toBe(true);
			expect(scalarText(text, "plain")).toBe(text);
		},
	);

	test.each([
		"",
		"1",
		"1.10",
		"1e5",
		"12e03",
		"+1",
		"-1",
		"1_000",
		"0x1f",
		"0b1",
		"0o7",
		"1:20",
		".5",
		".inf",
		".NaN",
		"yes",
		"No",
		"on",
		"y",
		"null",
		"~",
		"true",
		"2025-01-20",
		"a:",
		"a b",
		"a#b",
		"é",
		"-",
		"- a",
		"<<",
		"=",
	])("%s does", (text) => {
		expect(scalarText(text, "plain")).toBe(JSON.stringify(text));
	});
});
