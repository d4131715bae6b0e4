import { describe, expect, test } from "@jest/globals";
import { isMap } from "yaml";
import { parseDocument } from "../../src/documents/document.ts";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { refusal } from "./refusal.ts";

const parse = (text: string) => parseDocument({ path: "file.yaml", text });

describe("what is no document", () => {
	test.each([
		["", "file.yaml:1:1: The document is empty."],
		["# only a comment\n", "file.yaml:1:1: The document is empty."],
		["---\n~\n", "file.yaml:1:1: The document is empty."],
		["a:\n\tb: 1\n", "file.yaml:2:1: A tab cannot indent in YAML. Use spaces."],
		["a: 1\r\nb:\r\n\t- x\r\n", "file.yaml:3:1: A tab cannot indent in YAML. Use spaces."],
		["a: 1\nb: 2\na: 3\n", 'file.yaml:3:1: The key "a" is there twice.'],
		['a: 1\n"a": 3\n', 'file.yaml:2:1: The key "a" is there twice.'],
		["__proto__: 1\n'__proto__': 2\n", 'file.yaml:2:1: The key "__proto__" is there twice.'],
		["a: 1\n---\nb: 2\n", "file.yaml:2:1: There is a second document after `---`. Keep only one in this file."],
		["a: @x\n", "file.yaml:1:4: This is not valid YAML: Plain value cannot start with reserved character @."],
		["a: !odd x\n", "file.yaml:1:4: This is not valid YAML: Unresolved tag: !odd."],
		[
			"a: {service}/x # image\n",
			'file.yaml:1:13: This is not valid YAML: Unexpected scalar at node end. A value that begins with { must be in quotes: "{service}/x".',
		],
	])("%j", (text, message) => {
		expect(refusal(() => parse(text))).toEqual({ code: "invalid-config", message });
	});

	test("a document that would overflow the stack", () => {
		const { code, message } = refusal(() => parse("[".repeat(100_000)));
		expect(code).toBe("invalid-config");
		expect(message).toMatch(/^file\.yaml:1:\d+: The document is nested too deeply to be read\.$/);
	});

	test("every error is a ReleaseError that trying again does not help", () => {
		expect.assertions(2);
		try {
			parse("");
		} catch (error) {
			expect(error).toBeInstanceOf(ReleaseError);
			expect((error as ReleaseError).retryable).toBe(false);
		}
	});
});

test("a document keeps its path, its text and the places of offsets", () => {
	const text = "a: 1\nb:\n  - c\n";
	const document = parse(text);
	expect(document.text).toBe(text);
	expect(document.path).toBe("file.yaml");
	expect(isMap(document.root)).toBe(true);
	expect(document.placeOf(text.indexOf("c"))).toEqual({ path: "file.yaml", line: 3, column: 5 });
	expect(document.placeOf(0)).toEqual({ path: "file.yaml", line: 1, column: 1 });
});

test("YAML 1.2 is read: `yes` and `on` are strings", () => {
	expect(parse("a: yes\nb: on\n").yaml.toJS()).toEqual({ a: "yes", b: "on" });
});
