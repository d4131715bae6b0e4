// Every code that a user can meet is met by a test that runs a bundle; what cannot be met is named here with its reason.
import { globSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { ERROR_CODES } from "../../../src/errors/release-error.ts";

const BUNDLES = resolve(import.meta.dirname, "..");

const UNREAD = "nothing reads approvals and checks from GitHub yet: such a gate is gate-unavailable";

/** Codes that no bundle gives yet, and why. One that is met after all does not belong here. */
const UNMET: Readonly<Record<string, string>> = {
	"approval-expired": UNREAD,
	"checks-failed": UNREAD,
};

/** The codes that tests in this folder expect: in quotes, or at the end of the sentence in brackets. */
const met = new Set(
	globSync("**/*.test.ts", { cwd: BUNDLES })
		.filter((path) => basename(path) !== basename(import.meta.filename))
		.map((path) => readFileSync(join(BUNDLES, path), "utf8"))
		.flatMap((text) => [...text.matchAll(/"([a-z]+(?:-[a-z]+)*)"|\\?\[([a-z]+(?:-[a-z]+)*)\\?\]/g)])
		.map(([, quoted, bracketed]) => quoted ?? bracketed),
);

test.each(ERROR_CODES.filter((code) => UNMET[code] === undefined))("%s is met through a bundle", (code) => {
	expect(met).toContain(code);
});

test("what is said to be unmet is a code, and is unmet", () => {
	for (const code of Object.keys(UNMET)) {
		expect(ERROR_CODES).toContain(code);
		expect(met).not.toContain(code);
	}
});
