import type { NextCommit } from "../branches/branches.ts";
import { parseJson, textField } from "../http/json-field.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { branchRef } from "../refs/ref-name.ts";
import { type GithubClient, unavailable } from "./client.ts";
import type { GithubPlace } from "./place.ts";
import type { Sent } from "./swap-branch.ts";
import { statusWords } from "./verdict.ts";

/**
 * Begins a branch with one commit that has these files alone: `createCommitOnBranch` cannot, so it is done with the Git
 * database (blobs, a tree, a commit without parents), and a ref that must not exist yet. Objects that nothing points to
 * are nothing, so only the last request counts.
 */
export async function sendFirstCommit(client: GithubClient, place: GithubPlace, next: NextCommit): Promise<Sent> {
	const { files, message, branch } = next;
	const make = (kind: "blobs" | "trees" | "commits", body: unknown) => create(client, place, next, kind, body);
	const entries = [];
	for (const [path, bytes] of files) {
		const made = await make("blobs", { content: bytes.toString("base64"), encoding: "base64" });
		if (typeof made !== "string") return made;
		entries.push({ path, mode: "100644", type: "blob", sha: made });
	}
	const tree = await make("trees", { tree: entries });
	if (typeof tree !== "string") return tree;
	const commit = await make("commits", { message, tree, parents: [] });
	if (typeof commit !== "string") return commit;
	const doing = `write ${next.what}`;
	const url = gitUrl(place, "refs");
	const answer = await client.write({ method: "POST", url, body: { ref: branchRef(branch), sha: commit }, doing });
	if (answer.kind === "lost") return answer;
	return answer.status === 201 ? { kind: "done", commit } : { kind: "no", words: statusWords(answer) };
}

/** The id of the new object; or what GitHub said instead, e.g. that the repository is empty. */
async function create(
	client: GithubClient,
	place: GithubPlace,
	{ what }: NextCommit,
	kind: "blobs" | "trees" | "commits",
	body: unknown,
): Promise<CommitId | Sent> {
	const url = gitUrl(place, kind);
	const doing = `write ${what}`;
	const answer = await client.ask({ method: "POST", url, body, doing });
	if (answer.status !== 201) return { kind: "no", words: statusWords(answer) };
	const id = textField(parseJson(answer.body.toString("utf8")), "sha") ?? "";
	if (isCommitId(id)) return id;
	throw unavailable({ url, doing }, "answered without the object that it made");
}

function gitUrl({ rest, owner, name }: GithubPlace, kind: string): URL {
	return new URL(`${rest}/repos/${owner}/${name}/git/${kind}`);
}
