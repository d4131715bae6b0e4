import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";

/**
 * Holds that `path` can name a file in a Git tree and in a line of Git's batch protocols.
 * @throws ReleaseError `invalid-config`.
 */
export function requireRepositoryPath(path: string): void {
	const parts = path.split("/");
	const isOdd = parts.some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git");
	if (!isOdd && !/\p{Cc}/u.test(path)) return;
	throw new ReleaseError(
		"invalid-config",
		`${quote(path)} is no path of a file in a repository: it must be relative, with single slashes and without "..", ".git" or control characters.`,
	);
}

/** The folders above a path, outermost first: `a/b/c` gives `a`, `a/b`. */
export function foldersAbove(path: string): string[] {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
