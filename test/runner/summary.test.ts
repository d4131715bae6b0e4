import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { beginningOf } from "../../src/runner/summary.ts";
import { runBundle } from "../bundles/run-bundle.ts";

const MEBIBYTE = 1_048_576;

test("what fits is as it is, to the byte", () => {
	expect(beginningOf("äöü\n", 7)).toBe("äöü\n");
});

test("what does not fit is cut between two lines, and that is said first", () => {
	const markdown = "ä line\n".repeat(100);
	const shown = beginningOf(markdown, 200);
	expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(200);
	expect(shown).toMatch(/^> \[!NOTE\]\n> This is only the beginning: a job summary holds 1 MiB\.\n\n(ä line\n)+$/);
});

test("where there is no room for a line, there is none", () => {
	for (const bytes of [-5, 0, 3, 80]) expect(beginningOf("x".repeat(100), bytes)).toBe("");
});

test.each([
	[MEBIBYTE - 600, "### ❌ cherry-pick"],
	[MEBIBYTE - 20, undefined],
])("what others wrote counts, too: after %i bytes of a step", async (size, shown) => {
	const folder = await mkdtemp(join(tmpdir(), "summary-"));
	try {
		const GITHUB_STEP_SUMMARY = join(folder, "summary");
		await writeFile(GITHUB_STEP_SUMMARY, "x".repeat(size));
		const commits = "zzzzzzz ".repeat(100);
		const inputs = { service: "blue", version: "1.6.1", commits, remote: folder, config: "none" };
		const ran = await runBundle("cherry-pick", inputs, { GITHUB_STEP_SUMMARY });
		expect(ran.outputs["error-code"]).toBe("invalid-input");
		const summary = (await readFile(GITHUB_STEP_SUMMARY, "utf8")).slice(size);
		expect(size + Buffer.byteLength(summary)).toBeLessThanOrEqual(MEBIBYTE);
		if (shown === undefined) {
			expect(summary).toBe("");
			expect(ran.log).toContain(
				"::warning::The job summary is full: what this step would have written there is left out.",
			);
		} else expect(summary).toContain(shown);
	} finally {
		await rm(folder, { recursive: true });
	}
});
