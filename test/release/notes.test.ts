import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { releaseNotes } from "../../scripts/release/notes.ts";

const CHANGELOG = `# Changelog

## [Unreleased]

- not yet

## [1.10.0] - 2025-01-20

### Added

- Ten, see [the list](docs/list.md).

## [1.1.0]

## [1.0.0]
- The first.

[1.10.0]: https://example.org/compare
`;

test("a section is found by its version, with and without a date", () => {
	expect(releaseNotes(CHANGELOG, "1.10.0")).toBe("### Added\n\n- Ten, see [the list](docs/list.md).");
	expect(releaseNotes(CHANGELOG, "1.0.0")).toBe("- The first.");
});

test.each(["1.1", "1.10", "0.1.0", ""])("there is no section for %j", (version) => {
	expect(() => releaseNotes(CHANGELOG, version)).toThrow(
		`CHANGELOG.md has no section "## [${version}]". Put what is below "## [Unreleased]" under that heading, commit, and start the release again. Nothing was written.`,
	);
});

test("an empty section says nothing", () => {
	expect(() => releaseNotes(CHANGELOG, "1.1.0")).toThrow(
		'The section "## [1.1.0]" of CHANGELOG.md is empty. Say what changed. Nothing was written.',
	);
});

test("our own changelog has the form", () => {
	const ours = readFileSync(resolve(join(import.meta.dirname, "../../CHANGELOG.md")), "utf8");
	expect(releaseNotes(ours, "Unreleased")).toMatch(/^### Added\n/);
});
