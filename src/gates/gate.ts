import type { ErrorCode } from "../errors/release-error.ts";
import type { PromotionFacts, ServiceFacts } from "./facts.ts";

/**
 * A gate's answer. Only `pass` and `warn` let a promotion be written: what cannot be told never passes. What `waits` is
 * answered later, by people who are asked about the plan, or by what looks at it: that plan may be shown, and is not written.
 */
export interface Verdict {
	readonly verdict: "pass" | "warn" | "block" | "unknown" | "waits";
	/** What the gate says no with, also where it only warns, or would when it is asked; null where nothing speaks against the promotion. */
	readonly code: ErrorCode | null;
	/** For people: what is, what should be, what to do. */
	readonly sentence: string;
	readonly evidence: Evidence;
}

/** What a verdict was made from, by kebab-case names: for auditors and machines. */
export type Evidence = Readonly<Record<string, string>>;

/**
 * One gate: a pure function from facts to a verdict; the facts are gathered before. Undefined where it has nothing to
 * say: it is not configured, or does not apply. A gate of the environment is asked once for all services.
 */
export type Gate =
	| { readonly name: string; readonly of: "service"; ask(facts: ServiceFacts): Verdict | undefined }
	| { readonly name: string; readonly of: "environment"; ask(facts: PromotionFacts): Verdict | undefined };

export function pass(sentence: string, evidence: Evidence = {}): Verdict {
	return { verdict: "pass", code: null, sentence, evidence };
}

export function warn(code: ErrorCode, sentence: string, evidence: Evidence = {}): Verdict {
	return { verdict: "warn", code, sentence, evidence };
}

export function block(code: ErrorCode, sentence: string, evidence: Evidence = {}): Verdict {
	return { verdict: "block", code, sentence, evidence };
}

/** It will be answered later, and `code` is what a write before that is refused with. */
export function waits(code: ErrorCode, sentence: string, evidence: Evidence = {}): Verdict {
	return { verdict: "waits", code, sentence, evidence };
}

/** The same of a plan that is only shown: what blocks a write does not block asking. */
export function untilAsked(verdict: Verdict): Verdict {
	return verdict.verdict === "block" ? { ...verdict, verdict: "waits" } : verdict;
}

/** The gate is configured, and what it decides by is not known. */
export function unknown(sentence: string, evidence: Evidence = {}): Verdict {
	return { verdict: "unknown", code: "gate-unavailable", sentence, evidence };
}

/**
 * Gates that make people wait do not stand between them and a fire: an emergency is let through, and so is a rollback to
 * what ran before; both are said.
 */
export function unlessUrgent(
	code: ErrorCode,
	{ sentence, evidence }: Pick<Verdict, "sentence" | "evidence">,
	{ emergency, move }: Pick<PromotionFacts, "emergency" | "move">,
	advice: string,
): Verdict {
	if (emergency) return warn(code, `${sentence} Let through as an emergency.`, evidence);
	if (move === "back") return warn(code, `${sentence} Let through, since it goes back to what ran before.`, evidence);
	const act = move === "forward" ? "promote" : "roll back";
	return block(code, `${sentence} ${advice}, or ${act} with emergency and a reason, which is recorded.`, evidence);
}
