import { code, plain, table } from "../markdown/markdown.ts";
import { shortId } from "../refs/commit-id.ts";
import type { CherryPick } from "./cherry-pick.ts";
import type { Picked } from "./replay.ts";

/** What was picked, for the job summary. */
export function describeCherryPick({ line, commit, changed, picks, warnings }: CherryPick, dryRun: boolean): string {
	const { service, version, branch } = line;
	const rows = picks.map((pick) => [code(shortId(pick.commit)), plain(pick.subject), outcomeOf(pick, dryRun)]);
	return [
		`### Cherry-pick for ${plain(service.name)} ${code(version)} to ${code(branch)}`,
		dryRun ? "_Dry run: nothing was written._" : "",
		table(["commit", "", "on the branch"], rows),
		...warnings.map((warning) => `> [!WARNING]\n> ${plain(warning)}`),
		changed ? "" : "Nothing changed.",
		`Commit ${code(commit)}`,
	]
		.filter(Boolean)
		.join("\n\n");
}

function outcomeOf({ outcome, as }: Picked, dryRun: boolean): string {
	if (outcome === "empty") return "changes nothing there";
	if (outcome === "picked" && dryRun) return "would be picked";
	const commit = as === undefined ? "" : code(shortId(as));
	return outcome === "picked" ? `picked as ${commit}` : `was there as ${commit}`;
}

/** As JSON, for the output `picked`. A dry run has made commits that nobody will see. */
export function pickedOutput({ picks }: CherryPick, dryRun: boolean) {
	return picks.map(({ commit, outcome, as }) => ({
		commit,
		outcome,
		as: outcome === "picked" && dryRun ? "" : (as ?? ""),
	}));
}
