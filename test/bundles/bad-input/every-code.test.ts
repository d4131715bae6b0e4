// Every code that a user can meet is met by a test that runs a bundle.
import { globSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { ERROR_CODES } from "../../../src/errors/release-error.ts";

const BUNDLES = resolve(import.meta.dirname, "..");

/** The codes that tests in this folder expect: in quotes, or at the end of the sentence in brackets. */
const met = new Set(
	globSync("**/*.test.ts", { cwd: BUNDLES })
		.filter((path) => basename(path) !== basename(import.meta.filename))
		.map((path) => readFileSync(join(BUNDLES, path), "utf8"))
		.flatMap((text) => [...text.matchAll(/"([a-z]+(?:-[a-z]+)*)"|\\?\[([a-z]+(?:-[a-z]+)*)\\?\]/g)])
		.map(([, quoted, bracketed]) => quoted ?? bracketed),
);

test.each(ERROR_CODES)("%s is met through a bundle", (code) => {
	expect(met).toContain(code);
});
