import { expect, test } from "@jest/globals";
import { countProblems, describeReport, printReport } from "../../src/doctor/describe-report.ts";
import { examined, type Finding, firstOf, notLookedAt, ok, problem, todo } from "../../src/doctor/finding.ts";
import { inTurns } from "../../src/doctor/in-turns.ts";
import { ReleaseError } from "../../src/errors/release-error.ts";

const FINDINGS: readonly Finding[] = [
	ok("git-read", "It can be read."),
	notLookedAt("config", "nobody looked"),
	todo("branch-dev", "It makes itself."),
	{ check: "manifest-dev", verdict: "warning", sentence: "A stranger.", fix: "Ask." },
	problem("git-push", "No.\n::error::x | <b>@ada</b> \u001b[2J", "Say please."),
];

test("the summary begins with what matters most, and nothing in it is markup", () => {
	const summary = describeReport(FINDINGS);
	const rows = summary.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("|  |"));
	expect(rows.map((row) => row.split(" | ").slice(0, 2).join(" "))).toEqual([
		"| --- ---",
		"| ❌ `git-push`",
		"| ⚠️ `manifest-dev`",
		"| ❔ `config`",
		"| ⏳ `branch-dev`",
		"| ✅ `git-read`",
	]);
	expect(summary).toMatch(/^### Doctor: 1 problem$/m);
	expect(summary).not.toMatch(/<b>|@ada|\p{Cc}(?<!\n)/u);
	expect(rows[1]).toContain("| Say please. |");
	expect(rows[3]).toContain("Not looked at, because nobody looked.");
});

test("the terminal gets one line a finding, what to do below it, and no control characters but its own colours", () => {
	const text = printReport(FINDINGS, (words, verdict) => `<${verdict}>${words}`);
	expect(text).toBe(
		[
			"<problem>✗ git-push      No. ::error::x | <b>@ada</b>  [2J",
			"                → Say please.",
			"<warning>! manifest-dev  A stranger.",
			"                → Ask.",
			"<unknown>? config        Not looked at, because nobody looked.",
			"<todo>… branch-dev    It makes itself.",
			"<ok>✓ git-read      It can be read.",
			"",
			"<problem>1 problem. Nothing was written.",
			"",
		].join("\n"),
	);
});

test("the title counts problems alone", () => {
	const [one] = FINDINGS.slice(-1);
	expect(countProblems(FINDINGS)).toBe(1);
	expect(describeReport([...FINDINGS, ...(one ? [one] : [])])).toContain("### Doctor: 2 problems");
	expect(describeReport(FINDINGS.slice(0, -1))).toContain("### Doctor: nothing is in the way of a promotion");
});

test("what goes wrong in a check is its finding", async () => {
	const fails = (cause: unknown) =>
		examined("config", "Correct it.", () => {
			throw cause;
		});
	const words = "The file is not there. Nothing was written. Put it there. Nothing was read or written.";
	expect(await fails(new ReleaseError("invalid-config", words))).toEqual(
		problem("config", "The file is not there. Put it there.", "Correct it."),
	);
	for (const fault of [new ReleaseError("internal", "a bug"), new TypeError("a bug")]) {
		expect(await fails(fault)).toEqual({
			check: "config",
			verdict: "unknown",
			sentence: "The doctor met something that it does not know: a bug",
			fix: "Please report it: a fault of ours.",
		});
	}
});

test("of many sentences the first are said", () => {
	expect(firstOf(["A.", "B.", "C."])).toBe("A. B. C.");
	expect(firstOf(["A.", "B.", "C.", "D.", "E."])).toBe("A. B. C. And 2 more like this.");
});

test("work is done some at a time, and its results keep their order", async () => {
	let running = 0;
	let most = 0;
	const results = await inTurns([5, 4, 3, 2, 1], 2, async (one) => {
		most = Math.max(most, ++running);
		for (let turn = 0; turn < one; turn++) await null;
		running--;
		return one * 10;
	});
	expect(results).toEqual([50, 40, 30, 20, 10]);
	expect(most).toBe(2);
});
