import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readBoundary } from "../commit-graph.ts";
import type { ObjectStore } from "../object-store.ts";
import type { FetchReader } from "./fetching.ts";

/** Keeps in mind where a fetch by depth stopped (gitrepository-layout: the file `shallow`), as Git itself does. */
export async function moveBoundary(
	store: ObjectStore,
	{ shallow, unshallow }: Pick<FetchReader, "shallow" | "unshallow">,
): Promise<void> {
	if (shallow.length === 0 && unshallow.length === 0) return;
	const boundary = new Set([...(await readBoundary(store)), ...shallow]);
	for (const id of unshallow) boundary.delete(id);
	const path = join(store.folder, "shallow");
	if (boundary.size === 0) return rm(path, { force: true });
	// Whoever reads it meanwhile finds the old one or the new one.
	await writeFile(`${path}.new`, `${[...boundary].join("\n")}\n`);
	await rename(`${path}.new`, path);
}
