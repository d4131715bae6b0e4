import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { choice, flag, list, longText, optionalChoice, text } from "../../src/runner/inputs.ts";
import { harmless } from "../../src/runner/log.ts";
import { refusal } from "../manifests/samples.ts";

describe("CONTRACT 2: inputs", () => {
	test.each([
		["blue", ["blue"]],
		["blue,green", ["blue", "green"]],
		[" blue ,\n green\r\n,, ", ["blue", "green"]],
		["", []],
	])("a list takes newlines or commas: %j", (value, expected) => {
		expect(list().parse(value, "service")).toEqual(expected);
	});

	test("a flag is true or false, and nothing else", () => {
		expect(flag().parse("true", "dry-run")).toBe(true);
		expect(flag().parse("false", "dry-run")).toBe(false);
		expect(refusal(() => flag().parse("yes", "dry-run"))).toMatchObject({
			code: "invalid-input",
			message: 'The input "dry-run" must be true or false, but is "yes".',
		});
	});

	test("an unknown word names the input, the value and what is allowed", () => {
		const sentence = 'The input "which" must be one of all, fixed, but is "some".';
		expect(refusal(() => choice(["all", "fixed"], "all").parse("some", "which")).message).toBe(sentence);
		expect(refusal(() => optionalChoice(["all", "fixed"]).parse("some", "which")).message).toBe(sentence);
		expect(optionalChoice(["all", "fixed"]).parse("", "which")).toBe("");
	});

	test("a default that is an expression means nothing outside of a workflow", () => {
		expect(text({ default: "${{ github.token }}" }).absent).toBe("");
		expect(text({ default: "production" }).absent).toBe("production");
		expect(longText().long).toBe(true);
	});
});

describe("CONTRACT 4: nothing that is printed is a command", () => {
	test.each([
		["::set-output name=x::y", "| ::set-output name=x::y"],
		["  ::error::x", "  | ::error::x"],
		["fine\n::add-mask::x\r\n\t::debug::y", "fine\n| ::add-mask::x\n\t| ::debug::y"],
		["a ##[command] b", "a ## [command] b"],
		["a::b", "a::b"],
	])("%j", (printed, safe) => {
		expect(harmless(printed)).toBe(safe);
	});

	test("whatever the text", () => {
		const hostile = fc
			.array(fc.constantFrom("::", "##[", "\n", "\r", " ", "\t", "x", "error"))
			.map((parts) => parts.join(""));
		fc.assert(
			fc.property(hostile, (printed) => {
				for (const line of harmless(printed).split(/\r\n|\r|\n/)) {
					expect(line.trimStart().startsWith("::")).toBe(false);
					expect(line).not.toContain("##[");
				}
			}),
		);
	});
});
