import type { Drift } from "../gates/facts.ts";
import { ADVISORY } from "../gates/protection.ts";
import { plain, table } from "../markdown/markdown.ts";
import type { Configured } from "./apply-protection.ts";

/** The table that people act on. */
export function describeDrift(drift: readonly Drift[]): string {
	const rows = drift.map(({ what, wanted, is, mend, state }) => [
		state === "missing" ? "❌" : "❔",
		plain(what),
		plain(wanted),
		plain(is),
		plain(mend),
	]);
	return table(["", "what", "wanted", "is", "how to mend"], rows);
}

/** The job summary. */
export function describeProtection({ drift, changes }: Configured): string {
	const title = drift.length === 0 ? "as the configuration asks" : `${drift.length} not as the configuration asks`;
	const list = (head: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : [`${head}:`, lines.map((line) => `- ${plain(line)}`).join("\n")];
	return [
		`### Protection: ${title}`,
		...list("Changed", changes.done),
		...list("Not done", changes.refused),
		...(drift.length === 0 ? [] : [describeDrift(drift), `**${ADVISORY}**`]),
		...(changes.done.length === 0 ? ["Nothing was changed."] : []),
	].join("\n\n");
}
