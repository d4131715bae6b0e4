import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ERROR_CODES } from "../../src/errors/release-error.ts";
import { type Block, blocks, ROOT } from "./markdown.ts";

/** Errors are quoted with "…" for what varies; the last word is the code in brackets. */
const QUOTED = /^(.*) \[([a-z-]+)\]\n$/s;

/** What the quotes put in where the source has a placeholder. */
const FILLED_IN = [".github/release-actions.yaml", "on the default branch", "ghcr.io", "source-sha", "403"];

/** All sentences of the source, with "…" for what is put in. */
const source = globSync("src/**/*.ts", { cwd: ROOT })
	.map((path) => readFileSync(resolve(ROOT, path), "utf8"))
	.join("\n")
	.replaceAll(/\$\{[^{}]*\}/g, "…")
	.replaceAll('\\"', '"');

function errors(): Block[] {
	return blocks("text").filter(({ text }) => QUOTED.test(text));
}

/** The pieces of a quoted error that no sentence of the source has, and a code that is none. */
function untrue(text: string): string[] {
	const [, sentence = "", code = ""] = QUOTED.exec(text) ?? [];
	const pieces = FILLED_IN.reduce((text, value) => text.replaceAll(value, "…"), sentence)
		.split(/…|(?<=\.) (?=[A-Z"])/)
		.map((piece) => piece.trim().replace(/\.$/, ""))
		.filter((piece) => /[a-z]{3}/i.test(piece));
	const wrong = pieces.filter((piece) => !source.includes(piece));
	return ERROR_CODES.some((known) => known === code) ? wrong : [...wrong, code];
}

test.each(errors().map((block) => [`${block.path}:${block.line}`, block.text] as const))(
	"the error at %s is what the source says",
	(_, text) => {
		expect(untrue(text)).toEqual([]);
	},
);

describe("the check itself", () => {
	test("finds words that nobody says, and a code that is none", () => {
		expect(untrue("… refused the write of … It said nothing at all. [refused]\n")).toEqual([
			"It said nothing at all",
			"refused",
		]);
	});

	test("there is something to check", () => {
		expect(errors().length).toBeGreaterThan(8);
	});
});
