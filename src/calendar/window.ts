import type { TimeZone } from "./time-zone.ts";
import { addDays, addMinutes, dayOf, instantsOf, jumps, type LocalTime, localTime, weekday } from "./wall-clock.ts";

/** In the order of `Date`. */
export const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

type Day = (typeof DAYS)[number];

/** Hours of a day, in minutes since its midnight; `to` is no more part of it. With `to` before `from`: over midnight. */
export interface Hours {
	readonly from: number;
	readonly to: number;
	/** As it is written, for sentences. */
	readonly text: string;
}

/** When something may happen, by a clock on a wall in `zone`. Hours over midnight belong to the day they begin on. */
export interface Window {
	readonly days: readonly Day[];
	readonly hours: Hours;
	readonly zone: TimeZone;
}

/**
 * Whether the clock shows a time of the window: what it shows twice is twice in it, and what it jumps over never.
 */
export function isWithin({ days, hours, zone }: Window, instant: Date): boolean {
	const now = localTime(instant, zone);
	const today = dayOf(now);
	const begun = [today, addDays(today, -1)].filter((day) => days.some((name) => DAYS[weekday(day)] === name));
	return begun.some((day) => addMinutes(day, hours.from) <= now && now < end(hours, day));
}

/** When one of the windows is open next, after `instant`; undefined where there is no such time. */
export function opensNext(windows: readonly Window[], instant: Date): Date | undefined {
	return nextEdge(windows, instant, true);
}

/** When none of the windows is open any more, after `instant`. */
export function closesNext(windows: readonly Window[], instant: Date): Date | undefined {
	return nextEdge(windows, instant, false);
}

/** Fifteen days hold every weekday twice: on one of them the clock may jump over the hours. */
const LOOK_AHEAD = 15;

function nextEdge(windows: readonly Window[], instant: Date, isOpen: boolean): Date | undefined {
	const edges = windows.flatMap((window) => edgesOf(window, instant));
	return edges
		.filter((edge) => edge > instant && windows.some((window) => isWithin(window, edge)) === isOpen)
		.sort((left, right) => left.getTime() - right.getTime())[0];
}

/** Whenever a window may open or close: where its hours begin and end, and where the clock is set. */
function edgesOf({ hours, zone }: Window, instant: Date): Date[] {
	const today = dayOf(localTime(instant, zone));
	const days = Array.from({ length: LOOK_AHEAD + 2 }, (_, index) => addDays(today, index - 1));
	const readings = days.flatMap((day) => [addMinutes(day, hours.from), end(hours, day)]);
	const horizon = new Date(instant.getTime() + LOOK_AHEAD * 86_400_000);
	return [...readings.flatMap((reading) => instantsOf(reading, zone)), ...jumps(instant, horizon, zone)];
}

function end({ from, to }: Hours, day: LocalTime): LocalTime {
	return addMinutes(day, to > from ? to : to + 1440);
}
