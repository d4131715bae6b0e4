import type { HttpAnswer } from "../http/transport.ts";
import type { Challenge } from "./challenge.ts";
import { parseChallenges } from "./challenge.ts";
import type { Conversation } from "./conversation.ts";
import type { RegistryCredentials } from "./credentials.ts";
import { basicAuthorization } from "./credentials.ts";
import type { Task } from "./refusals.ts";
import { fetchToken } from "./token-service.ts";

export type Access = "pull" | "pull,push";

/** What the requests to a repository carry: made once, shared by all that run beside each other. */
export interface Grant {
	readonly access: Access;
	readonly authorization: Promise<string>;
}

/** What is asked for: access to a repository, and what for. */
export interface GrantRequest {
	readonly repository: string;
	readonly access: Access;
	readonly task: Task;
}

/** The authorizations for one registry, a grant a repository. */
export class Grants {
	readonly #origin: URL;
	readonly #credentials: RegistryCredentials | undefined;
	readonly #conversation: Conversation;
	readonly #grants = new Map<string, Grant>();
	#challenge: Challenge | undefined;

	constructor(origin: URL, credentials: RegistryCredentials | undefined, conversation: Conversation) {
		this.#origin = origin;
		this.#credentials = credentials;
		this.#conversation = conversation;
	}

	/** Takes in how the registry wants to be met; of several ways a token, which says less than a password. */
	learn(refusal: HttpAnswer): void {
		const challenges = parseChallenges(refusal.headers["www-authenticate"] ?? "");
		const bearer = challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.has("realm"));
		this.#challenge = bearer ?? challenges.find(({ scheme }) => scheme === "basic") ?? this.#challenge;
	}

	/** The grant to send a request with: none as long as the registry never asked. One that may push may pull, too. */
	current(request: GrantRequest): Grant | undefined {
		const present = this.#grants.get(request.repository);
		if (present !== undefined && (present.access === "pull,push" || request.access === "pull")) return present;
		return this.#make(request);
	}

	/** Another grant than the refused one: what a request beside this one has got meanwhile, else a new one. */
	another(request: GrantRequest, refused: Grant | undefined): Grant | undefined {
		const present = this.current(request);
		return present === refused ? this.#make(request, refused) : present;
	}

	#make(request: GrantRequest, refused?: Grant): Grant | undefined {
		if (this.#challenge?.scheme === "bearer") {
			return this.#keep(request, { access: request.access, authorization: this.#token(this.#challenge, request) });
		}
		// The same user name and password would be refused again; only a token can have grown old.
		if (this.#challenge === undefined || this.#credentials === undefined || refused !== undefined) return undefined;
		const authorization = Promise.resolve(basicAuthorization(this.#credentials));
		return this.#keep(request, { access: "pull,push", authorization });
	}

	#keep({ repository }: GrantRequest, grant: Grant): Grant {
		this.#grants.set(repository, grant);
		grant.authorization.catch(() => {
			if (this.#grants.get(repository) === grant) this.#grants.delete(repository);
		});
		return grant;
	}

	async #token(challenge: Challenge, { repository, access, task }: GrantRequest): Promise<string> {
		const asking = { host: task.host, words: `get a token to ${task.words}` };
		const scope = `repository:${repository}:${access}`;
		const credentials = this.#credentials;
		return `Bearer ${await fetchToken(this.#conversation, { challenge, registry: this.#origin, scope, credentials }, asking)}`;
	}
}
