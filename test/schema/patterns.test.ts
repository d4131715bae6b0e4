import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DURATION, parseDuration } from "../../src/config/duration.ts";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { PLACEHOLDERS, parseTemplate, templatePattern } from "../../src/versions/template.ts";

function isTaken(parse: () => unknown): boolean {
	try {
		parse();
		return true;
	} catch (error) {
		if (error instanceof ReleaseError) return false;
		throw error;
	}
}

describe("the pattern that an editor checks takes exactly what the parser takes", () => {
	const pieces = fc.constantFrom(
		"{",
		"}",
		"{sha}",
		"{version}",
		"{shb}",
		"{}",
		"a",
		"-",
		"\n",
		" ",
		"é",
		"😀",
		"{{",
		"{sha",
	);
	const texts = fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join(""));

	test.each([[["sha"]], [["sha", "version"]], [PLACEHOLDERS]] as const)("templates of %j", (allowed) => {
		const pattern = new RegExp(templatePattern(allowed).source, "u");
		fc.assert(
			fc.property(texts, (text) => {
				expect({ text, taken: pattern.test(text) }).toEqual({
					text,
					taken: isTaken(() => parseTemplate(text, allowed, "It")),
				});
			}),
		);
	});

	test("durations", () => {
		const parts = fc.tuple(
			fc.constantFrom("", "0", "90", "12345", "123456", "1.5", "-1"),
			fc.constantFrom("", "m", "h", "d", "w", "hh"),
		);
		fc.assert(
			fc.property(parts, ([count, unit]) => {
				const text = `${count}${unit}`;
				expect(DURATION.test(text)).toBe(isTaken(() => parseDuration(text, "It")));
			}),
		);
	});
});
