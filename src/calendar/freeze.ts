import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { TimeZone } from "./time-zone.ts";
import { addDays, instantsOf, type LocalTime, parseLocalTime } from "./wall-clock.ts";

/** A date, or a date and time; with an offset it is an instant everywhere, without one a wall clock's. */
export const MOMENT = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?)?$/;

/** One end of a freeze as it is written. */
export interface Moment {
	readonly text: string;
	readonly local: LocalTime;
	readonly isDay: boolean;
	/** Milliseconds ahead of UTC, where it is said. */
	readonly offset: number | undefined;
}

/** @throws ReleaseError `invalid-input` */
export function parseMoment(text: string, what: string): Moment {
	const [, date, time, zone] = MOMENT.exec(text) ?? [];
	const local = date === undefined ? undefined : parseLocalTime(date, time ?? "00:00");
	const offset = zone === undefined ? undefined : parseOffset(zone);
	if (local !== undefined && (zone === undefined || offset !== undefined)) {
		return { text, local, isDay: time === undefined, offset };
	}
	throw new ReleaseError(
		"invalid-input",
		`${what} must be a date or a date with a time, such as 2025-12-20, 2025-12-20T18:00 or 2025-12-20T18:00Z, but is ${quote(text)}.`,
	);
}

/** When a freeze begins: a day at its first moment; a time that the clock shows twice, at the earlier one. */
export function beginning({ local, offset }: Moment, zone: TimeZone | undefined): Date | undefined {
	if (offset !== undefined) return new Date(local - offset);
	return zone === undefined ? undefined : instantsOf(local, zone)[0];
}

/** When it is over: a day after its last moment; a time that the clock shows twice, at the later one. */
export function ending({ local, isDay, offset }: Moment, zone: TimeZone | undefined): Date | undefined {
	if (offset !== undefined) return new Date(local - offset);
	return zone === undefined ? undefined : instantsOf(isDay ? addDays(local, 1) : local, zone).at(-1);
}

function parseOffset(text: string): number | undefined {
	if (text === "Z") return 0;
	const [, sign, hours, minutes] = /^([+-])(\d\d):([0-5]\d)$/.exec(text) ?? [];
	const total = Number(hours) * 60 + Number(minutes);
	if (Number.isNaN(total) || total > 14 * 60) return undefined;
	return (sign === "-" ? -total : total) * 60_000;
}
