import { ReleaseError } from "../errors/release-error.ts";
import { link, plain, table } from "../markdown/markdown.ts";
import type { GateVerdict } from "./ask-gates.ts";
import type { Verdict } from "./gate.ts";

const WORDS = { pass: "✅ pass", warn: "⚠️ warn", block: "⛔ block", unknown: "❔ unknown", waits: "⏳ waits" } as const;

/** All verdicts as people read them in the job summary. */
export function verdictTable(verdicts: readonly GateVerdict[]): string {
	const rows = verdicts.map(({ gate, service, verdict, sentence, evidence: { run } }) => [
		gate,
		service === null ? "–" : plain(service),
		WORDS[verdict],
		// Other gates have names in their evidence that are not ours to choose.
		run === undefined || gate !== "verification" ? plain(sentence) : `${plain(sentence)} (${link("the run", run)})`,
	]);
	return table(["gate", "service", "verdict", ""], rows);
}

/** The error of gates that say no: the first one's sentence, how many others there are, all of them in its table. */
export function refusalOf(verdicts: readonly GateVerdict[]): ReleaseError | undefined {
	const [first, ...others] = verdicts.filter(isRefusal);
	if (first === undefined) return undefined;
	const names = others.map(({ gate, service }) => (service === null ? gate : `${gate} (${service})`));
	const more =
		others.length === 0
			? ""
			: ` ${others.length === 1 ? "One more gate says" : `${others.length} more gates say`} no: ${names.join(", ")}; the job summary has them all.`;
	return new ReleaseError(first.code ?? "gate-unavailable", `${first.sentence}${more} Nothing was written.`, {
		detail: verdictTable(verdicts),
	});
}

function isRefusal({ verdict }: Verdict): boolean {
	return verdict === "block" || verdict === "unknown";
}
