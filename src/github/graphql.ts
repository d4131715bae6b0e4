import { namesRule } from "../branches/refused.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { field, listField, parseJson, textField } from "../http/json-field.ts";
import type { HttpAnswer } from "../http/transport.ts";
import { type GithubClient, type Lost, unauthorized } from "./client.ts";
import type { GithubPlace } from "./place.ts";
import { statusWords } from "./verdict.ts";

export interface GraphqlRequest {
	readonly query: string;
	readonly variables: Readonly<Record<string, unknown>>;
	/** Ends the sentence "could not …". */
	readonly doing: string;
}

export interface GraphqlAnswer {
	readonly kind: "answer";
	/** What was asked for, as far as it is there. */
	readonly data: unknown;
	/** `type` is one of GitHub's words such as `STALE_DATA`, `path` where in the answer it belongs. */
	readonly errors: readonly { readonly type: string; readonly path: readonly unknown[] }[];
	/** All errors in GitHub's words, for sentences. */
	readonly words: string;
}

/** A query, sent until an answer lasts. */
export async function query(client: GithubClient, place: GithubPlace, request: GraphqlRequest): Promise<GraphqlAnswer> {
	return read(await client.ask(post(place, request)), place, request);
}

/** A mutation, sent once. */
export async function mutate(
	client: GithubClient,
	place: GithubPlace,
	request: GraphqlRequest,
): Promise<GraphqlAnswer | Lost> {
	const answer = await client.write(post(place, request));
	return answer.kind === "lost" ? answer : read(answer, place, request);
}

function post({ graphql }: GithubPlace, { query, variables, doing }: GraphqlRequest) {
	return { method: "POST", url: graphql, body: { query, variables }, doing } as const;
}

function read(answer: HttpAnswer, { graphql: url }: GithubPlace, { doing }: GraphqlRequest): GraphqlAnswer {
	const body = parseJson(answer.body.toString("utf8"));
	const errors = listField(body, "errors");
	const words = statusWords(answer);
	const isForbidden = errors.some((error) => /^(FORBIDDEN|INSUFFICIENT_SCOPES)$/.test(textField(error, "type") ?? ""));
	if (isForbidden && !namesRule(words)) throw unauthorized({ url, doing }, words);
	const isUnknown = errors.some((error) => field(error, "extensions") !== undefined);
	const isRefused = answer.status !== 200 && namesRule(words);
	if (isUnknown || (answer.status !== 200 && !isRefused)) {
		throw new ReleaseError(
			"unsupported",
			`Could not ${doing}: ${url.host} does not understand the request; it answered ${words}. Nothing was written. A GitHub server is needed that has createCommitOnBranch; or use "commit-with: git".`,
		);
	}
	const typed = errors.map((error) => ({ type: textField(error, "type") ?? "", path: listField(error, "path") }));
	const refusal = isRefused ? [{ type: "", path: [] }] : [];
	return { kind: "answer", data: field(body, "data"), errors: [...typed, ...refusal], words };
}
