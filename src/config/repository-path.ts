import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";

/**
 * A folder of the repository, `.` being its root; a slash at the end is dropped.
 * @throws ReleaseError `invalid-input`: absolute, with `..`, or nothing that Git keeps.
 */
export function parseFolder(text: string, what: string): string {
	const folder = text.length > 1 ? text.replace(/\/$/, "") : text;
	if (folder !== ".") refuse(folder, text, what);
	return folder;
}

/** A file of the repository. @throws ReleaseError `invalid-input`, as `parseFolder`. */
export function parseFile(text: string, what: string): string {
	refuse(text, text, what);
	return text;
}

/** A folder, a file or a glob. @throws ReleaseError `invalid-input`, as `parseFolder`, and when it is negated. */
export function parsePattern(text: string, what: string): string {
	if (text.startsWith("!")) {
		throw new ReleaseError("invalid-input", `${what} is ${quote(text)}, but a pattern cannot be negated with "!".`);
	}
	return parseFolder(text, what);
}

function refuse(path: string, text: string, what: string): void {
	const problem = problemOf(path);
	if (problem === undefined) return;
	const meant = path
		.replaceAll("\\", "/")
		.replace(/^(\.?\/)+/, "")
		.replace(/\/+$/, "");
	const suggestion = meant !== path && problemOf(meant) === undefined ? ` Did you mean ${quote(meant)}?` : "";
	throw new ReleaseError(
		"invalid-input",
		`${what} must be a path in the repository, but ${quote(text)} ${problem}.${suggestion}`,
	);
}

function problemOf(path: string): string | undefined {
	const parts = path.split("/");
	if (path === "") return "is empty";
	if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path)) return "is absolute";
	if (path.includes("\\")) return 'has a "\\" where a "/" must be';
	if (parts.includes("..")) return 'leaves it by ".."';
	if (parts.includes(".") || parts.includes("")) return 'has an empty or "." part';
	if (parts.some((part) => part.toLowerCase() === ".git")) return 'has a ".git" part, which Git refuses';
	if (/\p{Cc}/u.test(path)) return "has a control character";
	return path.length > 500 ? "is longer than 500 characters" : undefined;
}
