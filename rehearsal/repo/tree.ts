/** The files of one commit, by their paths; texts are read when they are asked for. */
export interface Tree {
	/** The repository's name, for a service that is the whole of it. */
	readonly name: string;
	/** Who it belongs to on its server, where its remote's URL says it. */
	readonly owner: string | undefined;
	readonly paths: readonly string[];
	/** Of those that are there, and small enough to be written by hand. */
	read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** `a/b` of `a/b/c`; `.` of `c`. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "." : path.slice(0, slash);
}

/** `c` of `a/b/c`. */
export function baseOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

/** The folders right inside `parent`, with their whole paths; empty for the root. */
export function foldersIn(paths: readonly string[], parent: string): string[] {
	const prefix = parent === "" ? "" : `${parent}/`;
	const found = new Set<string>();
	for (const path of paths) {
		const end = path.startsWith(prefix) ? path.indexOf("/", prefix.length) : -1;
		if (end > 0) found.add(path.slice(0, end));
	}
	return [...found];
}
