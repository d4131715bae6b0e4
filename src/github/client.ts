import { patience } from "../branches/backoff.ts";
import { namesRule } from "../branches/refused.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type HttpAnswer, type HttpRequest, openTransport } from "../http/transport.ts";
import type { World } from "../world/world.ts";
import { judge, statusWords } from "./verdict.ts";

export interface ApiRequest {
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	readonly url: URL;
	/** Sent as JSON. */
	readonly body?: unknown;
	readonly accept?: string;
	/** Ends the sentence "could not …": "read the branch x". */
	readonly doing: string;
	/** What the token may not see is an answer here (401, 403, 404), not an error. */
	readonly mayBeHidden?: boolean;
}

/** Nobody knows whether the request was carried out. `words` continue a sentence that begins with the host's name. */
export interface Lost {
	readonly kind: "lost";
	readonly words: string;
}

/** Speaks to one GitHub API with one token. Rate limits are waited for where that is not too long. */
export interface GithubClient {
	/** For what means the same twice: sent again until an answer lasts. */
	ask(request: ApiRequest): Promise<HttpAnswer>;
	/** For a write that is sent once. */
	write(request: ApiRequest): Promise<HttpAnswer | Lost>;
}

const ATTEMPTS = 5;
const LONGEST_WAIT = 60_000;
const LARGEST_ANSWER = 32 * 1024 * 1024;

/**
 * @param bearer the value of `Authorization`, if there is a token
 * @param timeoutMs no single wait is longer
 * @throws ReleaseError (from both functions) `unauthorized`, `api-unavailable`
 */
export function connectGithub(bearer: string | undefined, timeoutMs: number, world: World): GithubClient {
	const transport = openTransport(world.env);
	const hide = (text: string) => (bearer === undefined ? text : text.replaceAll(bearer.replace("Bearer ", ""), "***"));
	async function send(request: ApiRequest, isWrite: boolean): Promise<HttpAnswer | Lost> {
		for (let attempt = 1; ; attempt++) {
			const verdict = judge(await transport(httpRequest(request, bearer)), world.now());
			if (verdict.kind === "answered") return requireAdmitted(request, verdict.answer, hide);
			const words = hide(verdict.words);
			if (verdict.kind === "hopeless") throw unavailable(request, words, false);
			if (verdict.kind === "lost" && isWrite) return { kind: "lost", words };
			const wait = verdict.kind === "limited" ? verdict.wait : patience(attempt, world);
			const limited =
				verdict.kind === "limited" ? `${words} and asks to wait ${Math.ceil(wait / 1000)} seconds` : words;
			if (attempt === ATTEMPTS || wait > Math.min(LONGEST_WAIT, timeoutMs)) throw unavailable(request, limited);
			await world.sleep(wait);
		}
	}
	return {
		ask: async (request) => {
			const answer = await send(request, false);
			if (answer.kind === "lost") throw unavailable(request, answer.words);
			return answer;
		},
		write: (request) => send(request, true),
	};
}

function httpRequest({ method, url, body, accept }: ApiRequest, bearer: string | undefined): HttpRequest {
	const headers = {
		accept: accept ?? "application/vnd.github+json",
		"x-github-api-version": "2022-11-28",
		...(body === undefined ? {} : { "content-type": "application/json" }),
		...(bearer === undefined ? {} : { authorization: bearer }),
	};
	const bytes = body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) };
	return { method, url, headers, limit: LARGEST_ANSWER, ...bytes };
}

/** Who may not see a repository is told 404. A refusal by a rule is no matter of the credential. */
function requireAdmitted(request: ApiRequest, answer: HttpAnswer, hide: (text: string) => string): HttpAnswer {
	const words = hide(statusWords(answer));
	const isRefused = [401, 403, 404].includes(answer.status) && !namesRule(words);
	if (isRefused && request.mayBeHidden !== true) throw unauthorized(request, words);
	return answer.status < 400 ? answer : { ...answer, body: Buffer.from(hide(answer.body.toString("utf8"))) };
}

/** `words`: GitHub's own, already without secrets. */
export function unauthorized({ url, doing }: Pick<ApiRequest, "url" | "doing">, words: string): ReleaseError {
	return new ReleaseError(
		"unauthorized",
		`${url.host} does not let us ${doing}: it answered ${words}. Nothing was written. Check that the repository is there and that the token is valid and may write it: contents: write for the job's own token, or the token of a GitHub App that is installed on that repository.`,
	);
}

export function unavailable(
	{ url, doing, method = "POST" }: Pick<ApiRequest, "url" | "doing"> & Partial<Pick<ApiRequest, "method">>,
	words: string,
	retryable = true,
): ReleaseError {
	// What is only read, nobody asked to be written by the API.
	const otherwise = method === "GET" ? "" : '; or use "commit-with: git"';
	const advice = retryable
		? "Run again when the API answers; what is already done stays done."
		: `Trying again will not help: check GITHUB_API_URL, the repository's address (it may have been renamed), and the proxy if there is one${otherwise}.`;
	return new ReleaseError("api-unavailable", `Could not ${doing}: ${url.host} ${words}. ${advice}`, { retryable });
}
