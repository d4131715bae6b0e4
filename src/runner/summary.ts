import { appendFileSync, statSync } from "node:fs";
import * as core from "@actions/core";

/** GitHub takes 1 MiB of summary from a step, and shows none of it when there is more. */
const MOST_BYTES = 1_048_576;
const NOTICE = "> [!NOTE]\n> This is only the beginning: a job summary holds 1 MiB.\n\n";

/** Adds a section to the page of the run, as much of it as fits below what is in the file already. */
export function writeSummary(markdown: string): void {
	const file = process.env.GITHUB_STEP_SUMMARY;
	if (!file || markdown === "") return;
	try {
		const there = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
		const section = beginningOf(`${markdown.trimEnd()}\n\n`, MOST_BYTES - there);
		if (section === "") core.warning("The job summary is full: what this step would have written there is left out.");
		else appendFileSync(file, section);
	} catch (cause) {
		// What was done is done: a page that cannot be written makes no failure of it.
		core.warning(`The job summary could not be written: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
}

/** Whole lines, and it is said first that they are not all: what is cut may leave a block of code or a list open. */
export function beginningOf(markdown: string, bytes: number): string {
	const all = Buffer.from(markdown);
	if (all.length <= bytes) return markdown;
	const room = all.subarray(0, Math.max(0, bytes - Buffer.byteLength(NOTICE)));
	const end = room.lastIndexOf("\n");
	return end < 0 ? "" : `${NOTICE}${room.toString("utf8", 0, end + 1)}`;
}
