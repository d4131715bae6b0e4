import { breakingNotes, type Footer, parseRest } from "./commit-footers.ts";
import { type CommitHeader, parseHeader } from "./commit-header.ts";

/** What a commit's message says, whatever its form: a message is never refused, and nothing in it is believed. */
export interface CommitMessage {
	/** Its first line, without the number of a pull request. */
	readonly subject: string;
	/** The pull request that it was merged or squashed by, as GitHub writes it there. */
	readonly pullRequest: number | undefined;
	/** Undefined where the subject has no `type: description`; Git's own `Revert "…"` has the type `revert`. */
	readonly type: string | undefined;
	readonly scope: string | undefined;
	/** The subject after its type. */
	readonly description: string;
	/** What breaks, in its own words; undefined when nothing does. */
	readonly breaking: string | undefined;
	readonly body: string;
	readonly footers: readonly Footer[];
	readonly reverts: Reverts;
}

/** What a message says it takes back. */
export interface Reverts {
	/** The first digits of commits, 7 to 40. */
	readonly commits: readonly string[];
	readonly pullRequests: readonly number[];
}

/** As many characters of a message are read: no person wrote more. */
const READ = 100_000;
const NUMBER = "([1-9]\\d{0,8})";
const SQUASHED = new RegExp(` \\(#${NUMBER}\\)$`);
const MERGED = new RegExp(`^Merge pull request #${NUMBER} from \\S`);
const REVERTED = /^(?:Revert|Reapply) ".+"$/s;
/** Git's sentence, and GitHub's in the description of a pull request that reverts another. */
const REVERTS_COMMIT = /\bThis reverts commit ([0-9a-f]{7,40})\b/g;
const REVERTS_PULL_REQUEST = new RegExp(`^Reverts (?:[\\w.-]+/[\\w.-]+)?#${NUMBER}$`, "gm");
const COMMITS = /\b[0-9a-f]{7,40}\b/g;

/** Reads a message by Conventional Commits 1.0.0 and by the forms that Git and GitHub give to merges and reverts. */
export function parseCommitMessage(message: string): CommitMessage {
	const [first = "", ...rest] = message
		.slice(0, READ)
		.replaceAll("\r\n", "\n")
		.trim()
		.split("\n")
		.map((line) => line.trimEnd());
	const merged = MERGED.exec(first);
	if (merged !== null) return mergedPullRequest(first, Number(merged[1]), rest);
	return withRest(parseSubject(first, rest), rest);
}

/** GitHub puts the title of the pull request under the line that says it is a merge. */
function mergedPullRequest(first: string, pullRequest: number, rest: readonly string[]): CommitMessage {
	const at = rest.findIndex((line) => line !== "");
	const title = rest[at];
	const below = title === undefined ? rest : rest.slice(at + 1);
	return withRest({ ...parseSubject(title ?? first, below), pullRequest }, below);
}

type Subject = Omit<CommitMessage, "body" | "footers" | "reverts">;

function parseSubject(line: string, rest: readonly string[]): Subject {
	const squashed = SQUASHED.exec(line);
	const subject = squashed === null ? line : line.slice(0, squashed.index);
	const header = parseHeader(subject);
	return {
		subject,
		pullRequest: squashed === null ? undefined : Number(squashed[1]),
		type: header?.type ?? (REVERTED.test(subject) ? "revert" : undefined),
		scope: header?.scope,
		description: header?.description ?? subject,
		breaking: breakingOf(subject, header, rest, squashed !== null),
	};
}

/**
 * The notes that say what breaks, else the description of the subject that is marked. A squashed pull request lists the
 * subjects of its commits in its body, and one of these may be marked.
 */
function breakingOf(
	subject: string,
	header: CommitHeader | undefined,
	rest: readonly string[],
	isSquashed: boolean,
): string | undefined {
	const notes = breakingNotes(rest);
	if (notes.some((note) => note !== "")) return notes.filter((note) => note !== "").join(" ");
	if (header?.breaking || notes.length > 0) return header?.description ?? subject;
	const listed = isSquashed ? rest.flatMap((line) => listedHeader(line) ?? []) : [];
	const marked = listed.filter(({ breaking }) => breaking);
	return marked.length === 0 ? undefined : marked.map(({ description }) => description).join("; ");
}

function listedHeader(line: string): CommitHeader | undefined {
	return line.startsWith("* ") ? parseHeader(line.slice(2)) : undefined;
}

function withRest(subject: Subject, rest: readonly string[]): CommitMessage {
	const { body, footers } = parseRest(rest);
	return { ...subject, body, footers, reverts: revertsOf(subject, rest.join("\n"), footers) };
}

/** The specification leaves reverts open, and recommends the type `revert` with a footer `Refs`. */
function revertsOf({ type }: Subject, rest: string, footers: readonly Footer[]): Reverts {
	const named = type === "revert" ? footers.filter(({ token }) => token.toLowerCase() === "refs") : [];
	return {
		commits: [
			...[...rest.matchAll(REVERTS_COMMIT)].map(([, commit = ""]) => commit),
			...named.flatMap(({ value }) => value.match(COMMITS) ?? []),
		],
		pullRequests: [...rest.matchAll(REVERTS_PULL_REQUEST)].map(([, number]) => Number(number)),
	};
}
