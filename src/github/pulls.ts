import type { Account } from "../gates/facts.ts";
import { field, textField } from "../http/json-field.ts";
import { GHOST, parseAccount } from "./accounts.ts";
import { type Read, type RestReader, readAll, readOne, repositoryPath } from "./rest.ts";

/** A pull request whose head is a branch of the same repository. */
export interface PullRequest {
	readonly number: number;
	/** For people. */
	readonly url: string;
	readonly title: string;
	readonly body: string;
	readonly author: Account;
	/** Its branch, and the commit there. */
	readonly head: { readonly branch: string; readonly commit: string };
}

/** What somebody said of a pull request. */
export interface Review {
	readonly user: Account;
	readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
	/** The head that they looked at. */
	readonly commit: string | undefined;
	readonly submittedAt: Date;
}

const PERMISSION = "pull-requests: read";

/**
 * The open pull requests into a branch, but for those from forks, where others push.
 * @param head only the one from this branch
 */
export async function readOpenPulls(
	reader: RestReader,
	base: string,
	head?: string,
): Promise<Read<readonly PullRequest[]>> {
	const { owner, name } = reader.place;
	const only = head === undefined ? {} : { head: `${owner}:${head}` };
	const query = new URLSearchParams({ state: "open", base, ...only });
	const read = await readAll(reader, {
		path: `${repositoryPath(reader.place, "pulls")}?${query}`,
		doing: `read the pull requests into ${base}`,
		permission: PERMISSION,
		parse: (value) => parseFrom(value, `${owner}/${name}`),
	});
	if (read.kind === "hidden") return read;
	const own = read.value.filter((pull) => pull !== "from a fork");
	return { kind: "read", value: own.filter((pull) => head === undefined || pull.head.branch === head) };
}

/** One pull request, open or not; `closed`, or from a fork: as words. */
export function readPull(reader: RestReader, number: number): Promise<Read<PullRequest | "from a fork" | "closed">> {
	const { owner, name } = reader.place;
	return readOne(reader, {
		path: repositoryPath(reader.place, "pulls", `${number}`),
		doing: `read the pull request #${number}`,
		permission: PERMISSION,
		parse: (value) => (textField(value, "state") === "open" ? parseFrom(value, `${owner}/${name}`) : "closed"),
	});
}

/** All reviews, in the order in which they were begun; drafts, which only their author sees, are left out. */
export async function readReviews(reader: RestReader, number: number): Promise<Read<readonly Review[]>> {
	const read = await readAll(reader, {
		path: repositoryPath(reader.place, "pulls", `${number}`, "reviews"),
		doing: `read who reviewed the pull request #${number}`,
		permission: PERMISSION,
		parse: parseReview,
	});
	if (read.kind === "hidden") return read;
	return { kind: "read", value: read.value.filter((review) => review !== "draft") };
}

/** Whether somebody may write the repository; who is not known there may not. */
export async function readMayWrite(reader: RestReader, login: string): Promise<Read<boolean>> {
	const read = await readOne(reader, {
		path: repositoryPath(reader.place, "collaborators", login, "permission"),
		doing: `read what ${login} may do in ${reader.place.owner}/${reader.place.name}`,
		permission: "metadata: read",
		// `maintain` is told as `write`, `triage` as `read`.
		parse: (value) => textField(value, "permission"),
	});
	if (read.kind === "hidden") return read.status === 404 ? { kind: "read", value: false } : read;
	return { kind: "read", value: read.value === "write" || read.value === "admin" };
}

/** The texts of a pull request's comments. */
export function readComments(reader: RestReader, number: number): Promise<Read<readonly string[]>> {
	return readAll(reader, {
		path: repositoryPath(reader.place, "issues", `${number}`, "comments"),
		doing: `read the comments on the pull request #${number}`,
		permission: PERMISSION,
		parse: (value) => textField(value, "body") ?? "",
	});
}

/** @returns undefined where it is none of GitHub's answers */
export function parsePull(value: unknown): PullRequest | undefined {
	const number = field(value, "number");
	const [url, title] = [textField(value, "html_url"), textField(value, "title")];
	const branch = textField(field(value, "head"), "ref");
	const commit = textField(field(value, "head"), "sha");
	if (typeof number !== "number" || url === undefined || title === undefined) return undefined;
	if (branch === undefined || commit === undefined) return undefined;
	const author = parseAccount(field(value, "user")) ?? GHOST;
	return { number, url, title, body: textField(value, "body") ?? "", author, head: { branch, commit } };
}

function parseFrom(value: unknown, repository: string): PullRequest | "from a fork" | undefined {
	const from = textField(field(field(value, "head"), "repo"), "full_name");
	return from?.toLowerCase() === repository.toLowerCase() ? parsePull(value) : "from a fork";
}

function parseReview(value: unknown): Review | "draft" | undefined {
	const state = textField(value, "state");
	if (state === "PENDING") return "draft";
	const known = (["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED"] as const).find((one) => one === state);
	const submittedAt = new Date(textField(value, "submitted_at") ?? "");
	if (known === undefined || Number.isNaN(submittedAt.getTime())) return undefined;
	const user = field(value, "user") === null ? GHOST : parseAccount(field(value, "user"));
	return user && { user, state: known, commit: textField(value, "commit_id"), submittedAt };
}
