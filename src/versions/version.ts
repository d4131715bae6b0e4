import type { SemVer } from "semver";
import compare from "semver/functions/compare.js";
import parse from "semver/functions/parse.js";
import type { Brand } from "../brand/brand.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";

/**
 * `MAJOR.MINOR.PATCH[-prerelease]` by Semantic Versioning 2.0.0, without build metadata, 100 characters at most: what
 * an image tag, a Git tag and a file name can all hold. Two versions are the same exactly when their texts are.
 */
export type Version = Brand<"Version">;

/** What a hotfix stays in: all versions with the same MAJOR.MINOR. */
export interface Line {
	readonly major: number;
	readonly minor: number;
}

const MAX_LENGTH = 100;

export function isVersion(text: string): text is Version {
	// A Git ref may not end in `.lock`, so such a version could have no tag.
	return text.length <= MAX_LENGTH && !text.endsWith(".lock") && parse(text)?.version === text;
}

/** @throws ReleaseError `invalid-input` that says what is wrong and, where it can be told, what was meant. */
export function parseVersion(text: string, what: string): Version {
	if (isVersion(text)) return text;
	throw new ReleaseError("invalid-input", `${what} ${complaint(text)}`);
}

function complaint(text: string): string {
	if (text === "") return "must be a version such as 1.6.0, but is empty.";
	if (text.length > MAX_LENGTH) return `must be at most ${MAX_LENGTH} characters long, but has ${text.length}.`;
	const meant = suggestion(text);
	if (/^[^+]+\+/.test(text)) {
		return `must have no build metadata (${quote(text)}): an image tag cannot hold a "+".${meant}`;
	}
	if (text.endsWith(".lock")) return `must not end in ".lock" (${quote(text)}): Git refuses such a tag.`;
	return `must be a version such as 1.6.0 or 1.6.0-rc.1 (no "v", no leading zeros), but is ${quote(text)}.${meant}`;
}

function suggestion(text: string): string {
	const loose = /^\s*[vV=]*\s*(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(-[0-9A-Za-z.-]+)?(?:\+.*)?\s*$/.exec(text);
	if (loose === null) return "";
	const [, major = "0", minor = "0", patch = "0", prerelease = ""] = loose;
	const meant = `${[major, minor, patch].map(Number).join(".")}${prerelease}`;
	return isVersion(meant) ? ` Did you mean ${meant}?` : "";
}

/** Negative, zero or positive, by the precedence of SemVer 2.0.0, section 11. */
export function compareVersions(left: Version, right: Version): number {
	return compare(left, right);
}

export function isStable(version: Version): boolean {
	return parts(version).prerelease.length === 0;
}

/** `alpha` of 1.0.0-alpha.2; nothing for a stable version, or one whose pre-release begins with a number. */
export function stage(version: Version): string | undefined {
	const first = parts(version).prerelease[0];
	return typeof first === "string" ? first : undefined;
}

/** Whether both are (pre-releases of) the same MAJOR.MINOR.PATCH. */
export function sameCore(left: Version, right: Version): boolean {
	return parts(left).compareMain(parts(right)) === 0;
}

export function line(version: Version): Line {
	const { major, minor } = parts(version);
	return { major, minor };
}

/** Negative, zero or positive. */
export function compareLines(left: Line, right: Line): number {
	return left.major - right.major || left.minor - right.minor;
}

/** Whether it is MAJOR.MINOR.0 or a pre-release of that: the next minor or major version. */
export function isFirstOfLine(version: Version): boolean {
	return parts(version).patch === 0;
}

/** What a version gives to a template. `prerelease` is empty for a stable version. */
export function versionValues(version: Version) {
	const { major, minor, patch, prerelease } = parts(version);
	return { version, major: `${major}`, minor: `${minor}`, patch: `${patch}`, prerelease: prerelease.join(".") };
}

function parts(version: Version): SemVer {
	const parsed = parse(version);
	if (parsed === null) throw new ReleaseError("internal", `${quote(version)} was taken for a version, but is none.`);
	return parsed;
}
