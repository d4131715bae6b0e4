// `--keep DIR`: what can be looked at afterwards, laid down when the story has ended, and not before.
import { mkdirSync, readdirSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { ReleaseError } from "../src/errors/release-error.ts";
import type { Stage } from "./stage.ts";

/**
 * Makes the folder where it is missing, so that what stands in the way is said before the story begins.
 * @returns the topmost folder that was made: what to remove when nothing is kept after all
 * @throws ReleaseError `invalid-input` when it cannot be made, or holds something
 */
export function prepareKeeping(folder: string): string | undefined {
	const made = attempt(folder, () => mkdirSync(folder, { recursive: true }));
	if (attempt(folder, () => readdirSync(folder)).length === 0) return made;
	throw new ReleaseError(
		"invalid-input",
		`--keep ${folder}: there is something in this folder already, and two rehearsals would be mixed in it. ` +
			"Nothing was started or written. Name a new or an empty folder.",
	);
}

/** Copies the repository to `shop.git` and the registry's content to `registry`; the stage must be closed. */
export async function keep({ bareFolder, registryFolder }: Stage, folder: string): Promise<void> {
	await cp(bareFolder, join(folder, "shop.git"), { recursive: true });
	await cp(registryFolder, join(folder, "registry"), { recursive: true });
}

function attempt<T>(folder: string, work: () => T): T {
	try {
		return work();
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new ReleaseError(
			"invalid-input",
			`--keep ${folder}: the folder cannot be used (${why}). Nothing was started.`,
		);
	}
}
