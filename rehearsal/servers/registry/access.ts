import { randomUUID } from "node:crypto";
import { targetOf } from "./api.ts";
import type { ServerAnswer, ServerRequest } from "./exchange.ts";
import { header, jsonAnswer, refusal } from "./exchange.ts";

export interface RegistryUser {
	/** The user's name; undefined where any name does, as with GitHub's token on ghcr.io. */
	readonly name?: string;
	readonly password: string;
	readonly rights: "pull" | "push";
}

/** How the registry lets people in: openly, by user name and password, or by its own token service. */
export type RegistryAuth =
	| { readonly mode: "none" }
	| {
			readonly mode: "basic" | "token";
			readonly users: readonly RegistryUser[];
			readonly anonymous?: "pull";
			/** Tokens that say what they permit, as most services give them, in place of those that say nothing, as ghcr.io's. */
			readonly readableTokens?: boolean;
	  };

interface Token {
	readonly user: string;
	/** `acme/blue:pull`, `acme/blue:push` */
	readonly grants: ReadonlySet<string>;
}

/** Who sent a request (a name, never a password), and the answer when it may not pass. */
export interface Admission {
	readonly credential: string;
	readonly refusal?: ServerAnswer;
}

export class RegistryAccess {
	readonly #auth: RegistryAuth;
	readonly #host: () => string;
	readonly #tokens = new Map<string, Token>();

	constructor(auth: RegistryAuth, host: () => string) {
		this.#auth = auth;
		this.#host = host;
	}

	/** All tokens grow old at once. */
	expireTokens(): void {
		this.#tokens.clear();
	}

	admit(request: ServerRequest): Admission {
		const [scheme = "", secret = ""] = header(request, "authorization").split(" ");
		const token = this.#tokens.get(secret);
		const basic = scheme === "Basic" ? this.#basicUser(secret) : undefined;
		const sent = scheme === "" ? "none" : `${scheme.toLowerCase()} ${basic?.shown ?? token?.user ?? "unknown"}`;
		if (this.#auth.mode === "none") return { credential: sent };
		if (this.#auth.mode === "token") return this.#admitToken(request, token, sent);
		const rights = basic === undefined ? this.#auth.anonymous : basic.user?.rights;
		if (rights === undefined) return { credential: sent, refusal: unauthorized(`Basic realm="registry"`) };
		if (rights === "pull" && neededRight(request) === "push") {
			return { credential: sent, refusal: refusal(403, "DENIED", "requested access to the resource is denied") };
		}
		return { credential: sent };
	}

	#admitToken(request: ServerRequest, token: Token | undefined, credential: string): Admission {
		if (request.path === "/token") return { credential };
		const repository = targetOf(request.path)?.repository;
		const needed = neededRight(request);
		if (repository === undefined ? token !== undefined : token?.grants.has(`${repository}:${needed}`))
			return { credential };
		const scope =
			repository === undefined ? "" : `,scope="repository:${repository}:${needed === "push" ? "pull,push" : "pull"}"`;
		const error = token === undefined ? "" : `,error="insufficient_scope"`;
		const challenge = `Bearer realm="http://${this.#host()}/token",service="${this.#host()}"${scope}${error}`;
		return { credential, refusal: unauthorized(challenge) };
	}

	/** The token service: a token for what was asked for and is allowed, which may be less than what was asked for. */
	answerToken(request: ServerRequest): ServerAnswer {
		if (this.#auth.mode !== "token") return refusal(404, "UNSUPPORTED", "no token service here");
		const authorization = header(request, "authorization");
		const basic = authorization.startsWith("Basic ") ? this.#basicUser(authorization.slice(6)) : undefined;
		const rights = basic === undefined ? this.#auth.anonymous : basic.user?.rights;
		if (rights === undefined) return refusal(403, "DENIED", "denied");
		const grants = request.query.getAll("scope").flatMap((scope) => {
			const [, repository = "", actions = ""] = scope.split(":");
			const allowed = actions
				.split(",")
				.filter((action) => action === "pull" || (action === "push" && rights === "push"));
			return allowed.map((action) => `${repository}:${action}`);
		});
		const token = this.#auth.readableTokens === true ? readableToken(grants) : randomUUID();
		this.#tokens.set(token, { user: basic?.shown ?? "anonymous", grants: new Set(grants) });
		return jsonAnswer(200, { token, expires_in: 300 });
	}

	#basicUser(secret: string): { readonly shown: string; readonly user: RegistryUser | undefined } {
		const [name = "", ...rest] = Buffer.from(secret, "base64").toString("utf8").split(":");
		const password = rest.join(":");
		const users = this.#auth.mode === "none" ? [] : this.#auth.users;
		const user = users.find((known) => (known.name ?? name) === name && known.password === password);
		return { shown: name, user };
	}
}

/** A JWT with the claim `access`, by the token authentication of the distribution project; nobody checks its signature. */
function readableToken(grants: readonly string[]): string {
	const access = grants.map((grant) => {
		const colon = grant.lastIndexOf(":");
		return { type: "repository", name: grant.slice(0, colon), actions: [grant.slice(colon + 1)] };
	});
	const parts = [
		{ typ: "JWT", alg: "none" },
		{ jti: randomUUID(), access },
	].map((part) => JSON.stringify(part));
	return [...parts, randomUUID()].map((part) => Buffer.from(part).toString("base64url")).join(".");
}

function neededRight(request: ServerRequest): "pull" | "push" {
	return request.method === "GET" || request.method === "HEAD" ? "pull" : "push";
}

function unauthorized(challenge: string): ServerAnswer {
	return refusal(401, "UNAUTHORIZED", "authentication required", { "www-authenticate": challenge });
}
