import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const UNITS: ReadonlyMap<string, number> = new Map([
	["s", SECOND],
	["m", MINUTE],
	["h", 60 * MINUTE],
	["d", 24 * 60 * MINUTE],
]);

export const DURATION = /^([0-9]{1,5})([smhd])$/;

/**
 * Milliseconds of `90s`, `90m`, `24h` or `2d`.
 * @throws ReleaseError `invalid-input`
 */
export function parseDuration(text: string, what: string): number {
	const [, count, unit = ""] = DURATION.exec(text) ?? [];
	const length = UNITS.get(unit);
	if (count !== undefined && length !== undefined) return Number(count) * length;
	throw new ReleaseError(
		"invalid-input",
		`${what} must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is ${quote(text)}.`,
	);
}
