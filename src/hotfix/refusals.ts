import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { RawCommit } from "../git/raw-commit.ts";
import { code, plain } from "../markdown/markdown.ts";
import { shortId } from "../refs/commit-id.ts";
import type { HotfixLine } from "./hotfix-line.ts";
import { type Replay, subjectOf } from "./replay.ts";

const NAMED_AT_MOST = 10;

export function doesNotApply({ branch, head }: HotfixLine, made: Extract<Replay, { kind: "conflict" }>): ReleaseError {
	const { commit, paths } = made;
	const more = paths.length - NAMED_AT_MOST;
	const named = [...paths.slice(0, NAMED_AT_MOST).map(quote), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
	const files = paths.map((path) => `- ${plain(path)}`);
	return new ReleaseError(
		"cherry-pick-conflict",
		`${describe(commit)} does not apply to ${branch} (${shortId(head)}): conflicts in ${named}. Nothing was written. Name the commits that it builds on before it, or pick it by hand: git fetch origin && git switch ${branch} && git cherry-pick -x ${commit.id}, then git push, and run again.`,
		{ detail: `Conflicts of ${code(shortId(commit.id))} with ${code(branch)}:\n\n${files.join("\n")}` },
	);
}

/** The version is a commit already that does not have the fix. */
export function settledWithout(
	{ by, gitTag, commit }: NonNullable<HotfixLine["settled"]>,
	{ service, version }: HotfixLine,
	made: Replay,
): ReleaseError {
	const missing =
		made.kind === "conflict"
			? describe(made.commit)
			: made.picks.flatMap((pick) => (pick.outcome === "picked" ? [shortId(pick.commit)] : [])).join(", ");
	if (by === version) {
		return new ReleaseError(
			"version-exists",
			`${service.name} ${version} is released already: the tag ${gitTag} names ${shortId(commit)}, which does not have ${missing}. A released version never moves: give the fix the next version. Nothing was written.`,
		);
	}
	return new ReleaseError(
		"not-the-candidate",
		`${service.name} ${version} must be what its last candidate was: ${by} is commit ${shortId(commit)}, which does not have ${missing}. Pick it for a further candidate first. Nothing was written.`,
	);
}

export function isMerge(commit: RawCommit): ReleaseError {
	const { id } = commit;
	const all = `git log --reverse --no-merges ${shortId(id)}^1..${shortId(id)}`;
	return new ReleaseError(
		"invalid-input",
		`${describe(commit)} is a merge, which has no change of its own. Name the commits that it brought instead: ${all}. Nothing was written.`,
	);
}

export function notInDefault(commit: RawCommit): string {
	return `${describe(commit)} is not on the default branch. Bring it there, too, else the next minor version drops it.`;
}

export function onNoBranch(commit: RawCommit, url: string): ReleaseError {
	return new ReleaseError(
		"source-not-allowed",
		`${describe(commit)} is on no branch of ${url}; it may be from somebody's fork, whose commits a server gives out by their ids, too. Nothing was written. Have it looked at and merged, or push it to a branch there, and run again.`,
	);
}

export function neverStill({ branch }: HotfixLine, attempts: number): ReleaseError {
	return new ReleaseError(
		"conflict",
		`The branch ${branch} never held still: other writers were faster in each of ${attempts} attempts to pick to it. Nothing was written. Run again.`,
		{ retryable: true },
	);
}

/** The answer to the push was lost, and so is what would tell what became of it. */
export function maybePicked(cause: ReleaseError): ReleaseError {
	const { code, message, retryable, detail } = cause;
	const unknown = "It is not known whether the commits were picked; run again, which picks none of them twice.";
	return new ReleaseError(code, `${message} ${unknown}`, { cause, retryable, detail });
}

function describe(commit: RawCommit): string {
	return `${shortId(commit.id)} ${quote(subjectOf(commit))}`;
}
