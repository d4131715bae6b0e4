import { code, plain, table } from "../markdown/markdown.ts";
import type { Finding, Verdict } from "./finding.ts";

/** What matters most comes first. */
const ORDER: readonly Verdict[] = ["problem", "warning", "unknown", "todo", "ok"];
const MARKS: Readonly<Record<Verdict, string>> = { problem: "❌", warning: "⚠️", unknown: "❔", todo: "⏳", ok: "✅" };

export function countProblems(findings: readonly Finding[]): number {
	return findings.filter(({ verdict }) => verdict === "problem").length;
}

/** The report as the job summary shows it. */
export function describeReport(findings: readonly Finding[]): string {
	const rows = sorted(findings).map(({ verdict, check, sentence, fix }) => [
		MARKS[verdict],
		code(check),
		plain(sentence),
		plain(fix),
	]);
	return [
		`### Doctor: ${title(findings)}`,
		table(["", "check", "what is there", "what to do"], rows),
		"❌ a promotion would fail · ⚠️ worth a look · ❔ cannot be told from here · ⏳ makes itself. Nothing was written.",
	].join("\n\n");
}

/** Paints text in the colour of a verdict; without a terminal it gives the text as it is. */
export type Paint = (text: string, verdict: Verdict) => string;

/** The report as a terminal shows it. */
export function printReport(findings: readonly Finding[], paint: Paint): string {
	const words: Readonly<Record<Verdict, string>> = { problem: "✗", warning: "!", unknown: "?", todo: "…", ok: "✓" };
	const width = Math.max(...findings.map(({ check }) => check.length));
	const lines = sorted(findings).flatMap(({ verdict, check, sentence, fix }) => [
		`${paint(words[verdict], verdict)} ${check.padEnd(width)}  ${oneLine(sentence)}`,
		...(fix === "" ? [] : [`  ${" ".repeat(width)}  → ${oneLine(fix)}`]),
	]);
	const count = countProblems(findings);
	return `${lines.join("\n")}\n\n${paint(title(findings), count > 0 ? "problem" : "ok")}. Nothing was written.\n`;
}

function title(findings: readonly Finding[]): string {
	const count = countProblems(findings);
	if (count === 0) return "nothing is in the way of a promotion";
	return count === 1 ? "1 problem" : `${count} problems`;
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
	return ORDER.flatMap((wanted) => findings.filter(({ verdict }) => verdict === wanted));
}

/** What servers say may hold anything; a terminal obeys some of it. */
function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
