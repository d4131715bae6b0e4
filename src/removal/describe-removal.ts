import { code, plain } from "../markdown/markdown.ts";
import { describeNow } from "../promotion/describe-now.ts";
import type { Removal } from "./take-out.ts";

/** What a removal did, for the job summary. */
export function describeRemoval(removal: Removal, dryRun: boolean): string {
	const title = `### Removal of ${plain(removal.service)} from ${plain(removal.environment)}`;
	return [title, dryRun ? "_Dry run: nothing was written._" : "", deed(removal, dryRun)].filter(Boolean).join("\n\n");
}

function deed({ service, environment, entry, commit, earlier }: Removal, dryRun: boolean): string {
	if (entry === undefined) return `Nothing changed: ${plain(describeNow(environment, service, undefined, earlier))}.`;
	const taken = `${plain(service)} ${code(entry.version)} ${dryRun ? "would be" : "was"} taken out.`;
	return commit === undefined ? taken : `${taken}\n\nCommit ${code(commit)}`;
}
