import type { NextCommit } from "../branches/branches.ts";
import { field, listField, textField } from "../http/json-field.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { blobId } from "./blob-bytes.ts";
import type { GithubClient } from "./client.ts";
import type { GithubPlace } from "./place.ts";
import { askTarget } from "./read-branch.ts";

/** Where a branch is after a write that got no clear answer. */
export interface Aftermath {
	/** Undefined when there is no such branch. */
	readonly head: CommitId | undefined;
	/** The commit that was to be written, if it is there: at the head, or below what others have added since. */
	readonly ours: CommitId | undefined;
}

/** How far below the head it is looked for: what others can add while one answer is on its way. */
const DEPTH = 50;

/** Looks again at the branch, in one request. */
export async function lookAgain(client: GithubClient, place: GithubPlace, next: NextCommit): Promise<Aftermath> {
	const paths = Object.fromEntries([...next.files.keys()].map((path, index) => [`file${index}`, path]));
	const files = Object.keys(paths).map((alias) => `${alias}: file(path: $${alias}) { oid }`);
	const commit = `oid message parents(first: 1) { nodes { oid } } ${files.join(" ")}`;
	const doing = `look what became of the write of ${next.what}`;
	const fields = `oid history(first: ${DEPTH}) { nodes { ${commit} } }`;
	const target = await askTarget(client, place, next.branch, doing, paths, fields);
	const wanted = [...next.files.values()].map(blobId);
	const isOurs = (node: unknown): boolean =>
		textField(listField(field(node, "parents"), "nodes")[0], "oid") === next.tip?.commit &&
		textField(node, "message")?.trimEnd() === next.message.trimEnd() &&
		wanted.every((id, index) => textField(field(node, `file${index}`), "oid") === id);
	const ours = listField(field(target, "history"), "nodes").find(isOurs);
	return { head: idOf(target), ours: idOf(ours) };
}

function idOf(commit: unknown): CommitId | undefined {
	const oid = textField(commit, "oid") ?? "";
	return isCommitId(oid) ? oid : undefined;
}
