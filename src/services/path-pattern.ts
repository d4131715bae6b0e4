import picomatch from "picomatch/posix.js";

/** Whether a path of the repository is meant. */
export type PathTest = (path: string) => boolean;

/**
 * A path with all below it, whatever characters its name has (`.` is everything); with a `*`, a glob. Names are compared
 * as they are; dot files and line breaks in names are nothing special.
 */
export function pathTest(pattern: string): PathTest {
	return isGlob(pattern) ? globTest(pattern) : folderTest(pattern);
}

/** The same for a folder or a file by its name alone, `*` being a character like any other. */
export function folderTest(folder: string): PathTest {
	if (folder === ".") return () => true;
	const below = `${folder}/`;
	return (path) => path === folder || path.startsWith(below);
}

/** Brackets, braces and question marks alone make no glob: they are in names (`app/[id]`). */
export function isGlob(pattern: string): boolean {
	return pattern.includes("*");
}

export function globTest(glob: string): PathTest {
	// `s`: without it `**` stops at a line break, which is a character of names like any other.
	const matches = picomatch(glob, { dot: true, flags: "s", nonegate: true, noextglob: true });
	// The matcher takes a second argument, which a caller such as `find` would give it unasked.
	return (path) => matches(path);
}
