import type { Stretch } from "../manifests/ledger/stretches.ts";
import { type PromotionFacts, subjectOf } from "./facts.ts";
import { type Evidence, type Gate, pass, unlessUrgent, type Verdict, warn } from "./gate.ts";
import { counted, lengthOf } from "./soak.ts";

/** How long the digest has been in the environment that it comes from. */
export const age: Gate = {
	name: "age",
	of: "service",
	ask(facts) {
		const { from, minimumAge, onTooYoung } = facts.environment;
		if (from === undefined || minimumAge === undefined || facts.move === "back") return undefined;
		// What is gone back to need not run there any more.
		const take = facts.move === "forward" ? facts.environment.take : "was-deployed";
		const ran = counted({ ...facts.environment, take }, facts.stretches, facts.now);
		return ageGate({ ...facts, subject: subjectOf(facts), environment: from, ran, minimumAge, onTooYoung });
	},
};

export interface AgeFacts {
	readonly subject: string;
	/** Where it has to be old. */
	readonly environment: string;
	/** The time there that counts; undefined when it never ran there, or not when it should. */
	readonly ran: Stretch | undefined;
	readonly now: Date;
	/** Milliseconds. */
	readonly minimumAge: number;
	readonly onTooYoung: "warn" | "block";
	readonly emergency: PromotionFacts["emergency"];
	readonly move: PromotionFacts["move"];
}

export interface Age {
	/** Milliseconds, never below 0. */
	readonly age: number;
	readonly readyAt: Date;
	readonly oldEnough: boolean;
	/** Whether a date that counts is later than now. */
	readonly inFuture: boolean;
}

export function measureAge({
	ran,
	now,
	minimumAge,
}: Pick<AgeFacts, "now" | "minimumAge"> & { readonly ran: Stretch }): Age {
	const age = lengthOf(ran, now);
	const readyAt = new Date(ran.since.getTime() + minimumAge);
	return { age, readyAt, oldEnough: age >= minimumAge, inFuture: ran.since > now || (ran.until ?? now) > now };
}

export function ageGate(facts: AgeFacts): Verdict {
	const { ran, subject, environment, minimumAge } = facts;
	const minimum = describeDuration(minimumAge);
	if (ran === undefined) {
		const absent = `${subject} is not what ${environment} runs, but should be there for ${minimum}.`;
		return tooYoung(facts, absent, `Promote it to ${environment} first and wait`, {});
	}
	const { age, readyAt, oldEnough, inFuture } = measureAge({ ...facts, ran });
	const future = inFuture ? " That date lies in the future, so it counts as no time at all." : "";
	const evidence = { since: second(ran.since), "minimum-age": minimum };
	if (ran.until !== undefined) {
		const ranThere = `${subject} ran in ${environment} for ${describeDuration(age)}, from ${second(ran.since)} to ${second(ran.until)}`;
		const ended = { ...evidence, until: second(ran.until) };
		if (oldEnough) return pass(`${ranThere}.${future}`, ended);
		const short = `${ranThere}, but should have been there for ${minimum}, and does not run there any more.${future}`;
		return tooYoung(facts, short, `Promote it to ${environment} again and wait`, ended);
	}
	const has = `${subject} has been in ${environment} for ${describeDuration(age)}, since ${second(ran.since)}`;
	const ready = { ...evidence, "ready-at": second(readyAt) };
	if (oldEnough) return pass(`${has}.${future}`, ready);
	const young = `${has}, but should be there for ${minimum}: ready at ${second(readyAt)}.${future}`;
	return tooYoung(facts, young, "Wait until then", ready);
}

function tooYoung(facts: AgeFacts, sentence: string, advice: string, evidence: Evidence): Verdict {
	if (facts.onTooYoung === "warn" && !facts.emergency) return warn("too-young", sentence, evidence);
	return unlessUrgent("too-young", { sentence, evidence }, facts, advice);
}

/** RFC 3339 in UTC, without fractions of a second. */
export function second(date: Date): string {
	return `${date.toISOString().slice(0, 19)}Z`;
}

/** `2 d 3 h`, `5 h 12 min`, `3 min`, `40 s`: two units at most. */
export function describeDuration(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min`;
	const hours = Math.floor(minutes / 60);
	if (hours < 48) return joinUnits(hours, "h", minutes % 60, "min");
	return joinUnits(Math.floor(hours / 24), "d", hours % 24, "h");
}

function joinUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
	return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
