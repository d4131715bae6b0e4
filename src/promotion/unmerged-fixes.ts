import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { relations } from "../git/ancestry.ts";
import { COMPARED_AT_MOST, type UnmergedCommit, unmergedCommits } from "../git/unmerged.ts";
import { type CommitId, shortId } from "../refs/commit-id.ts";
import { compareLines, isFirstOfLine, line } from "../versions/version.ts";
import type { ReleaseFacts } from "./choose-release.ts";
import type { Planning } from "./planning.ts";
import type { LineBranch } from "./version-tags.ts";

const NAMED_AT_MOST = 10;

/**
 * What people should know of a service's release branches before a release: which commits of the line's own are not in
 * the default branch, and, for the first version of a line, which of the line before it are not in this release.
 * Sentences; none, and no request, while the service has no release branch.
 */
export async function unmergedFixes(
	planning: Pick<Planning, "code" | "defaultHead">,
	facts: ReleaseFacts,
	commit: CommitId,
	lines: readonly LineBranch[],
): Promise<string[]> {
	if (facts.line === null || lines.length === 0) return [];
	const previous = lineBefore(facts, lines);
	return [
		...(await missingFromDefault(planning, facts.service, await ownLine(planning, facts.line, commit))),
		...(previous === undefined ? [] : await missingFromRelease(planning, facts, commit, previous)),
	];
}

/** The heads that `unmergedFixes` compares the release with. */
export function comparedHeads(
	{ defaultHead }: Pick<Planning, "defaultHead">,
	facts: ReleaseFacts,
	lines: readonly LineBranch[],
): CommitId[] {
	if (facts.line === null || lines.length === 0) return [];
	const heads = [facts.line.head, lineBefore(facts, lines)?.head].filter((head) => head !== undefined);
	return [defaultHead, ...heads];
}

type Branch = Pick<LineBranch, "branch" | "head">;

/** The line's branch as it will be once it holds the release. */
async function ownLine(
	{ code }: Pick<Planning, "code">,
	{ branch, head }: NonNullable<ReleaseFacts["line"]>,
	commit: CommitId,
): Promise<Branch> {
	if (head === undefined) return { branch, head: commit };
	const [relation] = await relations(code, [{ from: head, to: commit }]);
	return { branch, head: relation === "descendant" ? head : commit };
}

/** For the first version of a line: the highest line below it that has a branch. */
function lineBefore({ version }: ReleaseFacts, lines: readonly LineBranch[]): LineBranch | undefined {
	if (!isFirstOfLine(version)) return undefined;
	return lines
		.filter((other) => compareLines(other.line, line(version)) < 0)
		.sort((left, right) => compareLines(right.line, left.line))[0];
}

async function missingFromDefault(
	{ code, defaultHead }: Pick<Planning, "code" | "defaultHead">,
	service: string,
	{ branch, head }: Branch,
): Promise<string[]> {
	const missing = await tell(unmergedCommits(code, head, defaultHead));
	if (typeof missing === "string") {
		return [
			`${service}: whether the default branch has all fixes of ${branch} is not known: ${missing} Ask Git: git cherry -v origin/HEAD origin/${branch}`,
		];
	}
	const [named, more] = [missing.slice(0, NAMED_AT_MOST), missing.length - NAMED_AT_MOST];
	return [
		...named.map(
			(one) =>
				`${service}: not in the default branch yet: ${describe(one)} of ${branch}. Cherry-pick it there, else the next minor version drops it.`,
		),
		...(more > 0 ? [`${service}: and ${more} more of ${branch}.`] : []),
	];
}

async function missingFromRelease(
	{ code }: Pick<Planning, "code">,
	{ service, version }: ReleaseFacts,
	commit: CommitId,
	{ branch, head }: Branch,
): Promise<string[]> {
	const missing = await tell(unmergedCommits(code, head, commit));
	if (typeof missing === "string") {
		return [
			`${service}: whether ${version} contains all fixes of ${branch} is not known: ${missing} Ask Git: git cherry -v ${shortId(commit)} origin/${branch}`,
		];
	}
	if (missing.length === 0) return [];
	const more = missing.length - NAMED_AT_MOST;
	const named = [...missing.slice(0, NAMED_AT_MOST).map(describe), ...(more > 0 ? [`and ${more} more`] : [])];
	return [
		`${service}: ${branch} has fixes that ${version} does not contain: ${named.join(", ")}. Bring them into the default branch and release a commit that has them, else ${version} drops them.`,
	];
}

/** What is not known stops no release, and least of all a hotfix: it becomes a sentence that says why. */
async function tell(
	question: Promise<readonly UnmergedCommit[] | "unknown">,
): Promise<readonly UnmergedCommit[] | string> {
	try {
		const answer = await question;
		return answer === "unknown" ? `they parted more than ${COMPARED_AT_MOST} commits ago.` : answer;
	} catch (cause) {
		if (cause instanceof ReleaseError && cause.code !== "internal") return cause.message;
		throw cause;
	}
}

function describe({ commit, subject }: UnmergedCommit): string {
	return `${shortId(commit)} ${quote(subject)}`;
}
