import { quote } from "../errors/quote.ts";
import { parseJson, textField } from "../http/json-field.ts";
import { isLoopback } from "../http/loopback.ts";
import type { Challenge } from "./challenge.ts";
import type { Conversation } from "./conversation.ts";
import type { RegistryCredentials } from "./credentials.ts";
import { basicAuthorization } from "./credentials.ts";
import type { Task } from "./refusals.ts";
import { statusWords, unauthorized, unavailable } from "./refusals.ts";

const LARGEST_ANSWER = 1024 * 1024;

export interface TokenRequest {
	/** A bearer challenge, with the realm that the registry declares. */
	readonly challenge: Challenge;
	readonly registry: URL;
	/** `repository:acme/blue:pull,push` */
	readonly scope: string;
	readonly credentials: RegistryCredentials | undefined;
}

/**
 * Gets a bearer token, by the token authentication of the distribution project: one token for one scope.
 * @throws ReleaseError `unauthorized` when the service refuses; `registry-unavailable` when its address may not be
 * given credentials, or its answer holds no token
 */
export async function fetchToken(conversation: Conversation, request: TokenRequest, task: Task): Promise<string> {
	const { challenge, credentials, scope } = request;
	const url = realmOf(challenge, request.registry, task);
	const service = challenge.parameters.get("service");
	if (service !== undefined) url.searchParams.set("service", service);
	url.searchParams.set("scope", scope);
	const headers: Record<string, string> =
		credentials === undefined ? {} : { authorization: basicAuthorization(credentials) };
	const answer = await conversation.ask({ method: "GET", url, headers, limit: LARGEST_ANSWER }, task);
	if (answer.status === 401 || answer.status === 403) throw unauthorized(task, answer, credentials !== undefined);
	const body = parseJson(answer.body.toString("utf8"));
	const token = textField(body, "token") ?? textField(body, "access_token") ?? "";
	// Anything else could not stand in a header.
	if (answer.status !== 200 || !/^[\x21-\x7e]+$/.test(token)) {
		const words = answer.status === 200 ? "without a token" : statusWords(answer);
		throw unavailable(task, `the token service of ${task.host} answered ${words}`);
	}
	conversation.keepSecret(token);
	return token;
}

/**
 * The registry itself declares its token service over its own connection, so another host is allowed, but credentials
 * go there only over https; plain http is taken from a registry on this machine for a service on this machine.
 */
function realmOf(challenge: Challenge, registry: URL, task: Task): URL {
	const realm = challenge.parameters.get("realm") ?? "";
	const url = URL.canParse(realm) ? new URL(realm) : undefined;
	const local = url?.protocol === "http:" && isLoopback(url.hostname) && isLoopback(registry.hostname);
	if (url !== undefined && (url.protocol === "https:" || local) && url.username === "" && url.password === "") {
		return url;
	}
	throw unavailable(
		task,
		`${task.host} names ${quote(realm)} as its token service, which is no https address, so no credentials were sent there`,
		{ retryable: false },
	);
}
