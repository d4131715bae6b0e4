import { code, plain, table } from "../markdown/markdown.ts";
import { shortId } from "../refs/commit-id.ts";
import type { AppliedManifest } from "./apply-manifest.ts";
import type { ReleaseOutcome } from "./release-tags.ts";

const DRY = "_Dry run: nothing was written._";

export function describeReleases(outcomes: readonly ReleaseOutcome[], dryRun: boolean): string {
	if (outcomes.length === 0) return "### Release tags\n\nNone are needed here.";
	const branchWord = { create: "created", forward: "moved forward", keep: "kept", none: "" };
	const rows = outcomes.map(({ release, tagCreated, branch }) => [
		code(release.gitTag),
		tagCreated ? "created" : "was there",
		code(shortId(release.commit)),
		release.releaseBranch === null ? "–" : `${code(release.releaseBranch)} ${branchWord[branch]}`,
	]);
	return section("Release tags", table(["tag", "", "commit", "release branch"], rows), dryRun);
}

export function describeManifest(environment: string, applied: AppliedManifest, dryRun: boolean): string {
	const rows = applied.services.map(({ service, before, entry, written }) => [
		plain(service),
		code(entry.version),
		before === undefined ? "–" : code(before.version),
		written ? "written" : "is there already",
	]);
	const notes = applied.leftOut.map(({ sentence }) => `> [!NOTE]\n> ${plain(sentence)}`);
	const files = applied.files.length === 0 ? "" : `Files: ${applied.files.map(code).join(", ")}`;
	const commit = applied.commit === undefined ? "" : `Commit ${code(applied.commit)}`;
	const nothing = applied.changed ? "" : "Nothing changed.";
	const body = rows.length === 0 ? "" : table(["service", "version", "before", ""], rows);
	return section(
		`Manifest of ${plain(environment)}`,
		[body, ...notes, nothing, files, commit].filter(Boolean).join("\n\n"),
		dryRun,
	);
}

function section(title: string, body: string, dryRun: boolean): string {
	return [`### ${title}`, dryRun ? DRY : "", body].filter(Boolean).join("\n\n");
}
