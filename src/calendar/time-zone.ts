import type { Brand } from "../brand/brand.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";

/** A name of the IANA time zone database that this machine knows, such as `Europe/Berlin`. */
export type TimeZone = Brand<"TimeZone">;

/** A name, not an offset: an offset knows nothing of summer and winter time. */
export const TIME_ZONE = /^[A-Za-z][A-Za-z0-9_+-]{1,31}(\/[A-Za-z0-9_+-]{1,31}){0,2}$/;

function isTimeZone(text: string): text is TimeZone {
	if (!TIME_ZONE.test(text)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: text });
		return true;
	} catch {
		return false;
	}
}

/** @throws ReleaseError `invalid-input` */
export function parseTimeZone(text: string, what: string): TimeZone {
	if (isTimeZone(text)) return text;
	throw new ReleaseError(
		"invalid-input",
		`${what} must be a time zone's name in the IANA database, such as "Europe/Berlin" or "UTC", but is ${quote(text)}.`,
	);
}
