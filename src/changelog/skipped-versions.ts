import { compareVersions, isStable, type Version } from "../versions/version.ts";

/**
 * The stable versions above the one that runs and below the one that comes which were released and never ran: their
 * changes come with it, unseen. Lowest first; none where the version that comes is the lower one.
 */
export function skippedVersions(
	released: Iterable<Version>,
	{ from, to, ran }: { readonly from: Version; readonly to: Version; readonly ran: ReadonlySet<string> },
): Version[] {
	return [...released]
		.filter((version) => isStable(version) && !ran.has(version))
		.filter((version) => compareVersions(version, from) > 0 && compareVersions(version, to) < 0)
		.sort(compareVersions);
}
