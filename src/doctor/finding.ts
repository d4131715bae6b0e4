import { ReleaseError } from "../errors/release-error.ts";

/**
 * `problem`: a promotion would fail. `warning`: it would not, but somebody should look. `todo`: not there yet, and makes
 * itself. `unknown`: it cannot be told from here.
 */
export type Verdict = "ok" | "problem" | "warning" | "todo" | "unknown";

/** What one check found out. */
export interface Finding {
	/** A stable name: `git-push`, `branch-staging`. */
	readonly check: string;
	readonly verdict: Verdict;
	readonly sentence: string;
	/** What to click or type; empty where nothing is to be done. */
	readonly fix: string;
}

/** A finding, and what was reached on the way for others to look at; undefined when it was not. */
export interface Reached<T> {
	readonly finding: Finding;
	readonly value: T | undefined;
}

export function ok(check: string, sentence: string): Finding {
	return { check, verdict: "ok", sentence, fix: "" };
}

export function problem(check: string, sentence: string, fix: string): Finding {
	return { check, verdict: "problem", sentence, fix };
}

/** @param fix how to make sure, where there is a way */
export function unknown(check: string, sentence: string, fix = ""): Finding {
	return { check, verdict: "unknown", sentence, fix };
}

export function todo(check: string, sentence: string): Finding {
	return { check, verdict: "todo", sentence, fix: "" };
}

/** @param because continues a sentence: `the configuration could not be read` */
export function notLookedAt(check: string, because: string): Finding {
	return unknown(check, `Not looked at, because ${because}.`);
}

/** One check by itself: what goes wrong in it is its finding, and stops no other. @param fix what to do then */
export async function examined(check: string, fix: string, look: () => Finding | Promise<Finding>): Promise<Finding> {
	return (await reached(check, fix, async () => ({ finding: await look(), value: undefined }))).finding;
}

/** As `examined`, where later checks need what this one found. */
export async function reached<T>(check: string, fix: string, look: () => Promise<Reached<T>>): Promise<Reached<T>> {
	try {
		return await look();
	} catch (cause) {
		return { finding: findingOf(check, fix, cause), value: undefined };
	}
}

function findingOf(check: string, fix: string, cause: unknown): Finding {
	if (cause instanceof ReleaseError && cause.code !== "internal") return problem(check, wordsOf(cause), fix);
	const words = cause instanceof Error ? cause.message : String(cause);
	return unknown(
		check,
		`The doctor met something that it does not know: ${words}`,
		"Please report it: a fault of ours.",
	);
}

/** An error's sentences, without the assurance that a report, for which nothing is ever written, does not need. */
export function wordsOf({ message }: ReleaseError): string {
	return message.replace(/ ?Nothing was (?:(?:read or )?written|changed)\./g, "");
}

/** The first sentences of many, and how many more there are: a report must be read, not searched. */
export function firstOf(sentences: readonly string[], most = 3): string {
	const more = sentences.length - most;
	return [...sentences.slice(0, most), ...(more > 0 ? [`And ${more} more like this.`] : [])].join(" ");
}
