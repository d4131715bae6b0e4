import type { Account } from "../gates/facts.ts";
import { field, listField, textField } from "../http/json-field.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { parseAccount } from "./accounts.ts";
import { type Read, type RestReader, readOne, repositoryPath } from "./rest.ts";

/** A commit, and what GitHub says of who made it. */
export interface Commit {
	readonly id: CommitId;
	readonly parents: readonly string[];
	readonly message: string;
	readonly committedAt: Date;
	/** Whether GitHub has verified its signature: that is the committer's, and says nothing of the author by itself. */
	readonly verified: boolean;
	/** Undefined where GitHub knows no such account. */
	readonly author: Account | undefined;
	readonly committer: Account | undefined;
}

/** Who commits what is made by GitHub's own pages and API. */
const GITHUB = "web-flow";

export function readCommit(reader: RestReader, id: string): Promise<Read<Commit>> {
	return readOne(reader, {
		path: repositoryPath(reader.place, "commits", id),
		doing: `read the commit ${id}`,
		permission: "contents: read",
		parse: parseCommit,
	});
}

/**
 * Whether a program made it through GitHub's API. A person who signs a commit in a program's name is its committer, so
 * the author alone proves nothing.
 */
export function isMadeByProgram({ verified, author, committer }: Commit): boolean {
	if (!verified || author?.type !== "Bot") return false;
	return committer?.id === author.id || committer?.login === GITHUB;
}

function parseCommit(value: unknown): Commit | undefined {
	const id = textField(value, "sha") ?? "";
	const commit = field(value, "commit");
	const message = textField(commit, "message");
	const committedAt = new Date(textField(field(commit, "committer"), "date") ?? "");
	if (!isCommitId(id) || message === undefined || Number.isNaN(committedAt.getTime())) return undefined;
	return {
		...{ id, message, committedAt },
		parents: listField(value, "parents").flatMap((parent) => textField(parent, "sha") ?? []),
		verified: field(field(commit, "verification"), "verified") === true,
		author: parseAccount(field(value, "author")),
		committer: parseAccount(field(value, "committer")),
	};
}
