/**
 * What CHANGELOG.md (in the form of Keep a Changelog) says of a version, without its heading.
 * @throws Error when it says nothing
 */
export function releaseNotes(changelog: string, version: string): string {
	const lines = changelog.split("\n");
	const start = lines.findIndex((line) => line === `## [${version}]` || line.startsWith(`## [${version}] - `));
	if (start < 0) {
		throw new Error(
			`CHANGELOG.md has no section "## [${version}]". Put what is below "## [Unreleased]" under that heading, commit, and start the release again. Nothing was written.`,
		);
	}
	const rest = lines.slice(start + 1);
	// The next section, or the links at the file's end.
	const length = rest.findIndex((line) => line.startsWith("## ") || /^\[[^\]]+\]: /.test(line));
	const notes = rest
		.slice(0, length < 0 ? undefined : length)
		.join("\n")
		.trim();
	if (notes !== "") return notes;
	throw new Error(`The section "## [${version}]" of CHANGELOG.md is empty. Say what changed. Nothing was written.`);
}
