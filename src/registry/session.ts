import type { Clock } from "../http/patience.ts";
import type { HttpAnswer, HttpRequest, HttpTransport } from "../http/transport.ts";
import type { Conversation } from "./conversation.ts";
import { openConversation } from "./conversation.ts";
import type { RegistryCredentials } from "./credentials.ts";
import { basicAuthorization } from "./credentials.ts";
import { registryOrigin } from "./endpoint.ts";
import type { Access, Grant, GrantRequest } from "./grants.ts";
import { Grants } from "./grants.ts";
import type { Task } from "./refusals.ts";
import { unauthorized } from "./refusals.ts";

/** A request to one repository of the session's registry. */
export interface RepositoryRequest {
	readonly method: HttpRequest["method"];
	readonly repository: string;
	/** The path below the repository: `manifests/1.6.0`. */
	readonly path: string;
	readonly access: Access;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: Buffer;
	readonly limit: number;
	readonly task: Task;
}

const LARGEST_GREETING = 1024 * 1024;

/** Speaks to one registry: authenticates when asked to, with one token a repository, and renews it once when refused. */
export class Session {
	readonly #origin: URL;
	readonly #credentials: RegistryCredentials | undefined;
	readonly #conversation: Conversation;
	readonly #grants: Grants;
	#opening: Promise<unknown> | undefined;

	constructor(host: string, credentials: RegistryCredentials | undefined, transport: HttpTransport, clock: Clock) {
		this.#origin = registryOrigin(host);
		this.#credentials = credentials;
		this.#conversation = openConversation(transport, clock);
		this.#grants = new Grants(this.#origin, credentials, this.#conversation);
		if (credentials === undefined) return;
		this.#conversation.keepSecret(credentials.password);
		this.#conversation.keepSecret(basicAuthorization(credentials).slice("Basic ".length));
	}

	/**
	 * Learns how the registry wants to be met (`/v2/`, the distribution API's own address), and gets a grant for that. What
	 * anybody may read is read without.
	 */
	async open(request: GrantRequest): Promise<void> {
		if (this.#credentials === undefined) return;
		this.#opening ??= this.#learn(request.task).catch(() => undefined);
		await this.#opening;
		await this.#grants.current(request)?.authorization.catch(() => undefined);
	}

	async #learn(task: Task): Promise<void> {
		const url = new URL("/v2/", this.#origin);
		const answer = await this.#conversation.ask({ method: "GET", url, headers: {}, limit: LARGEST_GREETING }, task);
		if (answer.status === 401) this.#grants.learn(answer);
	}

	/**
	 * @throws ReleaseError `unauthorized` when credentials are missing, wrong or too weak; `registry-unavailable` when
	 * no answer comes that lasts
	 */
	async send(request: RepositoryRequest): Promise<HttpAnswer> {
		// A registry that we have credentials for will ask for them: so the first request goes alone and learns how, and
		// those beside it wait for that; otherwise each of them would be refused once.
		if (this.#credentials !== undefined && this.#opening !== undefined) await this.#opening;
		const grant = this.#grants.current(request);
		const exchange = this.#exchange(request, grant);
		this.#opening ??= exchange.catch(() => undefined);
		const answer = await exchange;
		if (answer.status !== 401) return this.#admitted(answer, request.task);
		const renewed = this.#grants.another(request, grant);
		return this.#admitted(renewed === undefined ? answer : await this.#exchange(request, renewed), request.task);
	}

	async #exchange(request: RepositoryRequest, grant: Grant | undefined): Promise<HttpAnswer> {
		const authorization = grant === undefined ? {} : { authorization: await grant.authorization };
		const { method, limit, task, body } = request;
		const url = new URL(`/v2/${request.repository}/${request.path}`, this.#origin);
		const headers = { ...request.headers, ...authorization };
		const answer = await this.#conversation.ask({ method, url, headers, limit, ...(body && { body }) }, task);
		if (answer.status === 401) this.#grants.learn(answer);
		return answer;
	}

	#admitted(answer: HttpAnswer, task: Task): HttpAnswer {
		if (answer.status !== 401 && answer.status !== 403) return answer;
		throw unauthorized(task, answer, this.#credentials !== undefined);
	}
}
