import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { parseFolder } from "./repository-path.ts";

/** `projects/*`: the folders right inside `parent` whose names match are services. */
export interface ServiceGlob {
	readonly text: string;
	/** Empty for the repository's root. */
	readonly parent: string;
	matches(folder: string): boolean;
}

/** @throws ReleaseError `invalid-input` unless the last part, and it alone, holds `*` (and no other sign of globs). */
export function parseServiceGlob(text: string, what: string): ServiceGlob {
	const path = parseFolder(text, what);
	const slash = path.lastIndexOf("/");
	const parent = path.slice(0, Math.max(slash, 0));
	const name = path.slice(slash + 1);
	if (parent.includes("*") || !/^[A-Za-z0-9._-]*\*[A-Za-z0-9._*-]*$/.test(name) || name.includes("**")) {
		throw new ReleaseError(
			"invalid-input",
			`${what} must be a map of services, or one folder and a pattern with "*" for the folders in it, ` +
				`such as "projects/*", but is ${quote(text)}.`,
		);
	}
	const prefix = slash < 0 ? "" : `${parent}/`;
	const pattern = new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`, "s");
	const matches = (folder: string) => {
		const last = folder.slice(prefix.length);
		// As in a shell, a star takes no leading dot: `.github` is no service.
		return folder.startsWith(prefix) && pattern.test(last) && (!last.startsWith(".") || name.startsWith("."));
	};
	return { text, parent, matches };
}
