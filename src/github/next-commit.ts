import type { NextCommit } from "../branches/branches.ts";
import { field, textField } from "../http/json-field.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { type GithubClient, unavailable } from "./client.ts";
import { mutate } from "./graphql.ts";
import type { GithubPlace } from "./place.ts";
import type { Sent } from "./swap-branch.ts";

const MUTATION =
	"mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";

/** Adds a commit to a branch whose head must be `expected`; GitHub makes it, in the name of the token's owner, and signs. */
export async function sendNextCommit(
	client: GithubClient,
	place: GithubPlace,
	next: NextCommit,
	expected: CommitId,
): Promise<Sent> {
	const { branch, files, message, what } = next;
	const additions = [...files].map(([path, bytes]) => ({ path, contents: bytes.toString("base64") }));
	const doing = `write ${what}`;
	const input = {
		branch: { repositoryNameWithOwner: `${place.owner}/${place.name}`, branchName: branch },
		expectedHeadOid: expected,
		message: headlineAndBody(message),
		fileChanges: { additions },
	};
	const answer = await mutate(client, place, { query: MUTATION, variables: { input }, doing });
	if (answer.kind === "lost") return answer;
	if (answer.errors.some(({ type }) => type === "STALE_DATA")) return { kind: "stale" };
	if (answer.errors.length > 0) return { kind: "no", words: answer.words };
	const oid = textField(field(field(answer.data, "createCommitOnBranch"), "commit"), "oid") ?? "";
	if (isCommitId(oid)) return { kind: "done", commit: oid };
	throw unavailable({ url: place.graphql, doing }, "answered without the commit that it made");
}

/** GitHub puts an empty line between the two, as Git does between a subject and what follows. */
function headlineAndBody(message: string): { readonly headline: string; readonly body?: string } {
	const [headline = "", ...rest] = message.split("\n");
	const body = rest.join("\n").trim();
	return body === "" ? { headline } : { headline, body };
}
