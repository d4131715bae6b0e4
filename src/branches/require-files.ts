import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { foldersAbove } from "./repository-path.ts";

export type EntryKind = "file" | "folder" | "link" | "submodule";

/** What a Git tree has at a path, by the entry's mode (`100644`, `040000`, …). */
export function kindOf(mode: string): EntryKind {
	if (mode === "040000") return "folder";
	if (mode === "120000") return "link";
	return mode === "160000" ? "submodule" : "file";
}

/**
 * Holds that each path is a file or nothing, and what is above it folders: a link or a submodule would be replaced by a
 * file, and a file by a folder, if this were not looked at.
 * @param where "the branch gitops/staging-releases"
 * @throws ReleaseError `invalid-config`.
 */
export function requireFiles(entries: ReadonlyMap<string, EntryKind>, paths: readonly string[], where: string): void {
	const wrongFile = paths.find((path) => (entries.get(path) ?? "file") !== "file");
	if (wrongFile !== undefined) throw wrongKind(wrongFile, entries.get(wrongFile), "a file", where);
	const folders = paths.flatMap(foldersAbove);
	const wrongFolder = folders.find((path) => (entries.get(path) ?? "folder") !== "folder");
	if (wrongFolder !== undefined) throw wrongKind(wrongFolder, entries.get(wrongFolder), "a folder", where);
}

function wrongKind(path: string, kind: EntryKind | undefined, wanted: string, where: string): ReleaseError {
	const is = kind === "link" ? "a symbolic link" : `a ${kind}`;
	return new ReleaseError(
		"invalid-config",
		`${quote(path)} on ${where} is ${is}, where ${wanted} must be. Nothing was written. Change the path in the configuration, or what is there.`,
	);
}
