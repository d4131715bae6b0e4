// Local time: what a clock on a wall in a time zone shows. Twice a year that clock jumps, so that a local time may not
// exist (spring), or exist twice (autumn). Only the step from an instant to a local time is always unambiguous.
import type { TimeZone } from "./time-zone.ts";

/**
 * A date and time as a wall clock shows them, as the milliseconds that the same reading would be in UTC: local times
 * compare and add like numbers, and no zone of the machine comes in.
 */
export type LocalTime = number & { readonly "local time": true };

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const clocks = new Map<TimeZone, Intl.DateTimeFormat>();

/** A clock costs a hundred times what a reading does. */
function clockOf(zone: TimeZone): Intl.DateTimeFormat {
	const known = clocks.get(zone);
	if (known !== undefined) return known;
	const two = "2-digit" as const;
	const clock = new Intl.DateTimeFormat("en-US", {
		...{ timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23", era: "short" },
		...{ year: "numeric", month: two, day: two, hour: two, minute: two, second: two },
	});
	clocks.set(zone, clock);
	return clock;
}

/** What the clock in a zone shows at an instant, to the second. */
export function localTime(instant: Date, zone: TimeZone): LocalTime {
	const parts = clockOf(zone).formatToParts(instant);
	const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
	return asLocal(Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")));
}

/** `Mon 13:05, Europe/Berlin`. */
export function describeLocal(instant: Date, zone: TimeZone): string {
	const shown = new Date(localTime(instant, zone)).toUTCString();
	return `${shown.slice(0, 3)} ${shown.slice(17, 22)}, ${zone}`;
}

/** Undefined for a day that no calendar has (30 February) or an hour that no clock shows; 24:00 is the next midnight. */
export function parseLocalTime(date: string, time: string): LocalTime | undefined {
	const midnight = Date.parse(`${date}T00:00:00Z`);
	const minute = parseTimeOfDay(time);
	if (Number.isNaN(midnight) || minute === undefined) return undefined;
	if (new Date(midnight).toISOString().slice(0, 10) !== date) return undefined;
	return asLocal(midnight + minute * MINUTE);
}

/** Minutes since midnight of `HH:MM`, 0 to 1440. */
export function parseTimeOfDay(text: string): number | undefined {
	const [, hours, minutes] = /^([01][0-9]|2[0-4]):([0-5][0-9])$/.exec(text) ?? [];
	const total = Number(hours) * 60 + Number(minutes);
	return Number.isNaN(total) || total > 1440 ? undefined : total;
}

/** The midnight at which a local day begins. */
export function dayOf(local: LocalTime): LocalTime {
	return asLocal(Math.floor(local / DAY) * DAY);
}

export function addDays(local: LocalTime, days: number): LocalTime {
	return asLocal(local + days * DAY);
}

export function addMinutes(local: LocalTime, minutes: number): LocalTime {
	return asLocal(local + minutes * MINUTE);
}

/** 0 is Sunday, as `Date` counts. */
export function weekday(local: LocalTime): number {
	return new Date(local).getUTCDay();
}

/**
 * The instants at which the clock shows a local time, earliest first: one; two where it is set back over it; where it is
 * set forward over it, the instant of that jump.
 */
export function instantsOf(local: LocalTime, zone: TimeZone): readonly Date[] {
	// No zone is further than 15 hours from UTC.
	const [early, late] = [new Date(local - DAY), new Date(local + DAY)];
	const readings = [early, late].map((near) => local - offset(near, zone));
	const candidates = [...new Set(readings)].sort((a, b) => a - b).map((at) => new Date(at));
	const shown = candidates.filter((at) => localTime(at, zone) === local);
	return shown.length > 0 ? shown : jumps(early, late, zone);
}

/** The instants after `from`, up to `to`, at which the clock is set forward or back. */
export function jumps(from: Date, to: Date, zone: TimeZone): Date[] {
	const found: Date[] = [];
	for (let at = from.getTime(); at < to.getTime(); at += DAY) {
		const next = new Date(Math.min(at + DAY, to.getTime()));
		if (offset(new Date(at), zone) !== offset(next, zone)) found.push(jumpBetween(at, next.getTime(), zone));
	}
	return found;
}

function jumpBetween(from: number, to: number, zone: TimeZone): Date {
	const before = offset(new Date(from), zone);
	let [low, high] = [Math.floor(from / 1000), Math.ceil(to / 1000)];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (offset(new Date(middle * 1000), zone) === before) low = middle;
		else high = middle;
	}
	return new Date(high * 1000);
}

/** Milliseconds that the clock is ahead of UTC. */
function offset(instant: Date, zone: TimeZone): number {
	return localTime(instant, zone) - Math.floor(instant.getTime() / 1000) * 1000;
}

/** The one place where a number becomes a local time. */
function asLocal(milliseconds: number): LocalTime {
	return milliseconds as LocalTime;
}
