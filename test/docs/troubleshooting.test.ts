import { expect, test } from "@jest/globals";
import { ERROR_CODES } from "../../src/errors/release-error.ts";
import { page, pages } from "./markdown.ts";

const { headings, prose } = page("docs/troubleshooting.md");
const codes = headings.slice(1);

test("every error code has an entry, and every entry is a code, in alphabetical order", () => {
	expect(codes).toEqual([...ERROR_CODES].sort());
});

test("every entry says what state things are in", () => {
	const entries = prose.split(/^## /m).slice(1);
	const silent = entries.filter((entry) => !entry.includes("*State:*")).map((entry) => entry.split("\n")[0]);
	expect(silent).toEqual([]);
});

test("a link to the entry of a code names a code", () => {
	const named = pages().flatMap((one) => [...one.prose.matchAll(/troubleshooting\.md#([a-z-]+)/g)]);
	expect(named.map(([, code]) => code).filter((code) => !codes.includes(code ?? ""))).toEqual([]);
});
