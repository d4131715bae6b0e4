import { isAbsolute } from "node:path";
import { inspect } from "node:util";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { isLoopback } from "../http/loopback.ts";

/** Git's own names of its transports, as `protocol.<name>.allow` has them. */
type Protocol = "https" | "http" | "ssh" | "file";

/** Where a repository is and what opens it. It prints as its URL: the token leaves it only by `authorization` and `bearer`. */
export class Remote {
	readonly url: string;
	readonly protocol: Protocol;
	readonly #token: string;

	constructor(url: string, protocol: Protocol, token: string) {
		this.url = url;
		this.protocol = protocol;
		this.#token = token;
	}

	/** `https://host[:port]/`, for HTTP remotes: what the credential is bound to. */
	get origin(): string | undefined {
		return this.protocol === "https" || this.protocol === "http" ? `${new URL(this.url).origin}/` : undefined;
	}

	/** The value of the `Authorization` header (RFC 7617), for HTTP remotes with a token. */
	get authorization(): string | undefined {
		if (this.#token === "" || this.origin === undefined) return undefined;
		return `basic ${Buffer.from(`x-access-token:${this.#token}`).toString("base64")}`;
	}

	/** The value of the header for the API of the same server (RFC 6750); undefined without a token. */
	get bearer(): string | undefined {
		return this.#token === "" ? undefined : `Bearer ${this.#token}`;
	}

	/** The same repository at another address of the same origin; undefined when the origin is another one. */
	movedTo(url: string): Remote | undefined {
		const moved = new Remote(url, this.protocol, this.#token);
		return moved.origin !== undefined && moved.origin === this.origin ? moved : undefined;
	}

	/** `text` without the token, in whatever form it was sent. */
	redact(text: string): string {
		const secrets = [this.authorization?.slice("basic ".length), this.#token];
		return secrets.reduce<string>((rest, secret) => (secret ? rest.replaceAll(secret, "***") : rest), text);
	}

	toString(): string {
		return this.url;
	}

	toJSON(): string {
		return this.url;
	}

	[inspect.custom](): string {
		return `Remote(${this.url})`;
	}
}

/**
 * `https://…`, `http://…` to this machine, `ssh://…`, `user@host:path`, `file://…` or an absolute path.
 * @throws ReleaseError `invalid-input` for anything else; the text is not repeated where it may hold a credential.
 */
export function parseRemote(text: string, token: string, what: string): Remote {
	if (/\p{Cc}/u.test(text)) throw refused(what, "holds a control character");
	if (/\p{Cc}/u.test(token)) throw refused(`The token of ${what}`, "holds a control character");
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return parseUrl(text, token, what);
	if (isAbsolute(text)) return new Remote(text, "file", token);
	if (/^[\w][\w.-]*@[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text)) return new Remote(text, "ssh", token);
	if (text.includes("@") || text.includes("::")) throw refused(what, "is no address of a Git repository");
	throw refused(`${what} ${quote(text)}`, "is no address of a Git repository");
}

function parseUrl(text: string, token: string, what: string): Remote {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined) throw refused(what, "is not a well-formed URL");
	const isHttp = url.protocol === "https:" || url.protocol === "http:";
	if (url.password !== "" || (url.username !== "" && isHttp)) {
		throw refused(what, "holds a credential in its URL, where logs would show it; give the token as its own input");
	}
	if (url.search !== "" || url.hash !== "") throw refused(what, "must not have a query (?…) or a fragment (#…)");
	if (url.hostname.startsWith("-") || url.username.startsWith("-"))
		throw refused(what, "names a host that begins with a dash");
	if (url.protocol === "https:") return new Remote(text, "https", token);
	if (url.protocol === "ssh:") return new Remote(text, "ssh", token);
	if (url.protocol === "file:") return new Remote(text, "file", token);
	if (url.protocol !== "http:") throw refused(what, `uses the protocol ${quote(url.protocol.slice(0, -1))}`);
	if (isLoopback(url.hostname)) return new Remote(text, "http", token);
	throw refused(what, "uses plain http, where everybody on the way can read the token; use https");
}

function refused(what: string, why: string): ReleaseError {
	return new ReleaseError(
		"invalid-input",
		`${what} ${why}. Allowed are https://…, ssh://…, user@host:path, file://… and an absolute path (http://… only to this machine).`,
	);
}
