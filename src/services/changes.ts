import { globTest, isGlob } from "./path-pattern.ts";

/** The paths that changed, to be asked by folder without reading them all again for each service. */
export interface Changes {
	/** The first change at this path or below it, byte for byte; `.` is the whole repository. */
	within(path: string): string | undefined;
	/** The first change that a path or a glob means. */
	matching(pattern: string): string | undefined;
}

export function indexChanges(paths: readonly string[]): Changes {
	const first = new Map<string, string>();
	for (const path of paths) {
		for (const folder of [".", ...foldersAbove(path), path]) {
			if (!first.has(folder)) first.set(folder, path);
		}
	}
	const within = (path: string) => first.get(path);
	return { within, matching: (pattern) => (isGlob(pattern) ? paths.find(globTest(pattern)) : within(pattern)) };
}

function foldersAbove(path: string): string[] {
	const folders: string[] = [];
	for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
		folders.push(path.slice(0, slash));
	}
	return folders;
}
