import { advice } from "../branches/advice.ts";
import { namesRule } from "../branches/refused.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { parseJson } from "../http/json-field.ts";
import type { HttpAnswer } from "../http/transport.ts";
import type { CommitId } from "../refs/commit-id.ts";
import { type BranchName, branchRef } from "../refs/ref-name.ts";
import { unavailable } from "./client.ts";
import { type PullRequest, parsePull, readOpenPulls } from "./pulls.ts";
import { type RestReader, repositoryPath } from "./rest.ts";
import { statusWords } from "./verdict.ts";

/** A pull request as it is to be opened. */
export interface NewPull {
	readonly title: string;
	readonly body: string;
	readonly head: BranchName;
	readonly base: BranchName;
}

/** How often it is sent while no answer comes. */
const TRIES = 3;

/**
 * Opens a pull request, or gives the one that somebody was quicker to open from the same branch: it is never a second.
 * @throws ReleaseError `rejected` where the repository lets no workflow open one
 */
export async function openPull(writer: RestReader, wanted: NewPull): Promise<PullRequest> {
	const { client, place } = writer;
	const url = urlOf(writer, "pulls");
	const doing = `open a pull request from ${wanted.head}`;
	const request = { method: "POST", url, body: wanted, doing, mayBeHidden: true } as const;
	for (let tried = 1; ; tried++) {
		const answer = await client.write(request);
		if (answer.kind !== "lost" && answer.status === 201) return opened(answer, request);
		const present = await readOpenPulls(writer, wanted.base, wanted.head);
		const [pull] = present.kind === "read" ? present.value : [];
		if (pull !== undefined) return pull;
		if (answer.kind === "lost" && tried < TRIES) continue;
		if (answer.kind === "lost") throw unavailable(request, answer.words);
		throw notOpened(answer, request, `${place.owner}/${place.name}`);
	}
}

type Request = { readonly url: URL; readonly doing: string };

function opened(answer: HttpAnswer, request: Request): PullRequest {
	const pull = parsePull(parseJson(answer.body.toString("utf8")));
	if (pull !== undefined) return pull;
	throw unavailable(request, "answered without the pull request that it opened", false);
}

function notOpened(answer: HttpAnswer, request: Request, repository: string): ReleaseError {
	const words = statusWords(answer);
	if (/not permitted to create/i.test(words)) {
		return new ReleaseError(
			"rejected",
			`${repository} lets no workflow open pull requests: ${request.url.host} answered ${words}. No manifest was changed. Tick "Allow GitHub Actions to create and approve pull requests" (Settings > Actions > General > Workflow permissions), or give the token of a GitHub App; then run again.`,
		);
	}
	if (answer.status !== 422) return mayNot(request, words, "No manifest was changed.");
	return new ReleaseError(
		"rejected",
		`${request.url.host} refused to ${request.doing} in ${repository}: it answered ${words}. No manifest was changed. Run again; if it says the same, delete that branch first.`,
	);
}

/** What of a pull request may change: its text, and that it ends. */
export async function changePull(
	writer: RestReader,
	number: number,
	change: { readonly body: string } | { readonly state: "closed" },
): Promise<void> {
	const doing =
		"state" in change ? `close the pull request #${number}` : `write the text of the pull request #${number}`;
	await send(writer, "PATCH", ["pulls", `${number}`], doing, change);
}

/** Sent once: where no answer comes, whoever runs again looks whether it is there. */
export async function comment(writer: RestReader, number: number, body: string): Promise<void> {
	await send(writer, "POST", ["issues", `${number}`, "comments"], `comment on the pull request #${number}`, { body });
}

/** Begins a branch at a commit; whether it is there already, or not, is for the caller to see. */
export async function beginBranch(writer: RestReader, branch: BranchName, commit: CommitId): Promise<"begun" | string> {
	const url = urlOf(writer, "git", "refs");
	const body = { ref: branchRef(branch), sha: commit };
	const answer = await writer.client.ask({ method: "POST", url, body, doing: `begin the branch ${branch}` });
	return answer.status === 201 ? "begun" : statusWords(answer);
}

/** A branch that is not there is as good. */
export async function deleteBranch(writer: RestReader, branch: string): Promise<void> {
	const url = urlOf(writer, "git", "refs", "heads", ...branch.split("/"));
	const doing = `delete the branch ${branch}`;
	const answer = await writer.client.ask({ method: "DELETE", url, doing, mayBeHidden: true });
	const words = statusWords(answer);
	if (answer.status < 300 || answer.status === 404) return;
	if (answer.status === 422 && !namesRule(words)) return;
	throw new ReleaseError(
		"rejected",
		`${writer.place.owner}/${writer.place.name} keeps the branch ${branch}: ${url.host} answered ${words} when it was to be deleted. No manifest was changed by this step. ${advice(words)}`,
	);
}

async function send(
	writer: RestReader,
	method: "POST" | "PATCH",
	parts: readonly string[],
	doing: string,
	body: unknown,
): Promise<void> {
	const request = { method, url: urlOf(writer, ...parts), body, doing, mayBeHidden: true };
	const answer = method === "POST" ? await writer.client.write(request) : await writer.client.ask(request);
	if (answer.kind === "lost") throw unavailable(request, answer.words);
	if (answer.status < 300) return;
	throw mayNot(request, statusWords(answer), "No manifest was changed by this step.");
}

function mayNot({ url, doing }: Request, words: string, state: string): ReleaseError {
	return new ReleaseError(
		"unauthorized",
		`${url.host} does not let us ${doing}: it answered ${words}. ${state} Give the job's token the permission "pull-requests: write", and run again.`,
	);
}

function urlOf({ place }: RestReader, ...parts: readonly string[]): URL {
	return new URL(`${place.rest}${repositoryPath(place, ...parts)}`);
}
