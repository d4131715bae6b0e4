import type { Environment } from "../config/configuration.ts";
import type { Stretch } from "../manifests/ledger/stretches.ts";

/** Milliseconds. A date in the future is no time at all: a clock is wrong somewhere, and a wrong clock opens no gate. */
export function lengthOf({ since, until }: Stretch, now: Date): number {
	const end = until ?? now;
	return end > now ? 0 : Math.max(0, end.getTime() - since.getTime());
}

/** Whether the stretches that are known, newest first, decide already: older ones need not be looked for. */
export function isEnough(
	{ soak, minimumAge = 0 }: Pick<Environment, "soak" | "minimumAge">,
	known: readonly Stretch[],
	now: Date,
): boolean {
	return soak === "continuous" ? known.length > 0 : known.some((one) => lengthOf(one, now) >= minimumAge);
}

/**
 * The stretch that counts: the newest, which must still last where only what runs may be taken; or, for `longest`, one
 * that is long enough, else the one that still lasts, since it will be, else the longest.
 */
export function counted(
	{ soak, take, minimumAge = 0 }: Pick<Environment, "soak" | "take" | "minimumAge">,
	newestFirst: readonly Stretch[],
	now: Date,
): Stretch | undefined {
	const [newest] = newestFirst;
	if (newest === undefined) return undefined;
	if (soak === "continuous") return take === "current" && newest.until !== undefined ? undefined : newest;
	const longest = newestFirst.reduce((best, one) => (lengthOf(one, now) > lengthOf(best, now) ? one : best));
	const isLongestNeeded = lengthOf(longest, now) >= minimumAge && lengthOf(newest, now) < minimumAge;
	return newest.until === undefined && !isLongestNeeded ? newest : longest;
}
