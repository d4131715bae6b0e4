import { subjectOf } from "./facts.ts";
import { type Evidence, type Gate, pass, unlessEmergency, type Verdict, warn } from "./gate.ts";

/** How long the digest has been in the environment that it comes from. */
export const age: Gate = {
	name: "age",
	of: "service",
	ask(facts) {
		const { from, minimumAge, onTooYoung } = facts.environment;
		if (from === undefined || minimumAge === undefined) return undefined;
		return ageGate({ ...facts, subject: subjectOf(facts), environment: from, minimumAge, onTooYoung });
	},
};

/** Since when an environment has run a digest without a break. */
export interface AgeFacts {
	readonly subject: string;
	readonly environment: string;
	/** Undefined when the environment does not run it, which is no time at all. */
	readonly since: Date | undefined;
	readonly now: Date;
	/** Milliseconds. */
	readonly minimumAge: number;
	readonly onTooYoung: "warn" | "block";
	/** A recorded, justified way past the gate. */
	readonly emergency: boolean;
}

export interface Age {
	/** Milliseconds, never below 0. */
	readonly age: number;
	readonly readyAt: Date;
	readonly oldEnough: boolean;
	/** Whether the commit that brought it there is dated later than now. */
	readonly inFuture: boolean;
}

/** A date in the future is age 0: a clock is wrong somewhere, and a wrong clock opens no gate. */
export function measureAge({
	since,
	now,
	minimumAge,
}: Pick<AgeFacts, "now" | "minimumAge"> & { readonly since: Date }): Age {
	const age = Math.max(0, now.getTime() - since.getTime());
	const readyAt = new Date(since.getTime() + minimumAge);
	return { age, readyAt, oldEnough: age >= minimumAge, inFuture: since.getTime() > now.getTime() };
}

export function ageGate(facts: AgeFacts): Verdict {
	const { since, subject, environment, minimumAge } = facts;
	if (since === undefined) {
		const absent = `${subject} is not what ${environment} runs, but should be there for ${describeDuration(minimumAge)}.`;
		return tooYoung(facts, absent, `Promote it to ${environment} first and wait`, {});
	}
	const { age, readyAt, oldEnough, inFuture } = measureAge({ ...facts, since });
	const has = `${subject} has been in ${environment} for ${describeDuration(age)}, since ${second(since)}`;
	const future = inFuture ? " That date lies in the future, so it counts as no time at all." : "";
	const evidence = { since: second(since), "minimum-age": describeDuration(minimumAge), "ready-at": second(readyAt) };
	if (oldEnough) return pass(`${has}.${future}`, evidence);
	const young = `${has}, but should be there for ${describeDuration(minimumAge)}: ready at ${second(readyAt)}.${future}`;
	return tooYoung(facts, young, "Wait until then", evidence);
}

function tooYoung(facts: AgeFacts, sentence: string, advice: string, evidence: Evidence): Verdict {
	if (facts.onTooYoung === "warn" && !facts.emergency) return warn("too-young", sentence, evidence);
	return unlessEmergency("too-young", { sentence, evidence }, facts.emergency, advice);
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
