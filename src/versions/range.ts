import satisfiesRange from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import type { Brand } from "../brand/brand.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Version } from "./version.ts";

/** A range of versions as npm writes them, such as `>=1.4 <2` or `^3`. */
export type VersionRange = Brand<"VersionRange">;

function isVersionRange(text: string): text is VersionRange {
	return text.trim() !== "" && text.length <= 200 && validRange(text) !== null;
}

/** @throws ReleaseError `invalid-input` */
export function parseVersionRange(text: string, what: string): VersionRange {
	if (isVersionRange(text)) return text;
	throw new ReleaseError(
		"invalid-input",
		`${what} must be a range of versions, such as ">=1.4 <2" or "^3", but is ${quote(text)}.`,
	);
}

/**
 * Whether a version is in a range, pre-releases by their place in the order: 1.5.0-rc.1 is in `^1.4`, since it is newer
 * than 1.4, and 2.0.0-rc.1 is not, since `^1.4` and `<2` end before all of 2.0.0.
 */
export function satisfies(version: Version, range: VersionRange): boolean {
	return satisfiesRange(version, range, { includePrerelease: true });
}
