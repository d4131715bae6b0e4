import { type ErrorCode, ReleaseError } from "../errors/release-error.ts";

/**
 * A gate's answer. Gates are pure functions from facts to this; the facts are gathered before. `block` and `unknown`
 * stop a promotion: what cannot be told never passes.
 */
export type Verdict =
	| { readonly verdict: "pass" | "warn"; readonly sentence: string }
	| { readonly verdict: "block"; readonly code: ErrorCode; readonly sentence: string }
	| { readonly verdict: "unknown"; readonly sentence: string };

/** The error of a gate that says no; nothing for one that lets the promotion go on. */
export function refusal(verdict: Verdict): ReleaseError | undefined {
	if (verdict.verdict === "block") return new ReleaseError(verdict.code, `${verdict.sentence} Nothing was written.`);
	if (verdict.verdict === "unknown") {
		return new ReleaseError("gate-unavailable", `${verdict.sentence} Nothing was written.`);
	}
	return undefined;
}
