import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { code, plain, table } from "../../src/markdown/markdown.ts";

test.each([
	["a | b", "a &#124; b"],
	["`x` **b** _i_ ~~s~~", "&#96;x&#96; &#42;&#42;b&#42;&#42; &#95;i&#95; &#126;&#126;s&#126;&#126;"],
	["<img src=x> &lt;", "&#60;img src=x&#62; &#38;lt;"],
	["[a](javascript:b)", "&#91;a&#93;(javascript:b)"],
	["@acme/leads, a@b.c", "&#64;&#8203;acme/leads, a&#64;&#8203;b.c"],
	["fixes #1, gh-1, GH-x", "fixes &#35;&#8203;1, gh-&#8203;1, GH-x"],
	["https://a.b www.a.b", "https&#58;//a.b www&#46;a.b"],
	["a\r\nb\u2028c\0d", "a b c d"],
	["\u202eabc\u2066", "abc"],
	["$x^2$ \\|", "&#36;x^2&#36; &#92;&#124;"],
	["blue 1.6.0-rc.1: it's (fine)", "blue 1.6.0-rc.1: it's (fine)"],
])("%j is shown as it is", (text, markdown) => {
	expect(plain(text)).toBe(markdown);
});

test("what is shown is what was said, but for line breaks and turned directions", () => {
	const shown = (markdown: string) =>
		markdown.replaceAll("&#8203;", "").replaceAll(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)));
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const said = text
				.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
				.replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "");
			expect(shown(plain(text))).toBe(said);
		}),
	);
});

test("code ends where it is meant to", () => {
	expect(code("a`|b\n\u202ec")).toBe("`a  b c`");
	expect(code("")).toBe("");
});

test("a table", () => {
	expect(table(["a", ""], [["1", "2"]])).toBe("| a |  |\n| --- | --- |\n| 1 | 2 |");
});
