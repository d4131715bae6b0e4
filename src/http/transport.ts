import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { RequestOptions, Agent as SecureAgent } from "node:https";
import { ReleaseError } from "../errors/release-error.ts";
import type { World } from "../world/world.ts";

export interface HttpRequest {
	readonly method: "GET" | "HEAD" | "PUT" | "POST" | "PATCH" | "DELETE";
	readonly url: URL;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: Buffer;
	/** The largest answer that is accepted, in bytes. */
	readonly limit: number;
	/** Takes the body of a 200 as it comes; the answer's own `body` is empty then. */
	readonly onBody?: (chunk: Buffer) => void;
}

export interface HttpAnswer {
	readonly kind: "answer";
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** No whole answer came. `words` continue a sentence that begins with the host's name. */
export interface HttpFault {
	readonly kind: "fault";
	readonly transient: boolean;
	readonly words: string;
}

/** Sends one request once; a fault is a result, so that the layers above decide what it means. */
export type HttpTransport = (request: HttpRequest) => Promise<HttpAnswer | HttpFault>;

/**
 * @param patience how long one exchange may take, in milliseconds: as a whole, or, where answers may be of any size, how
 * long the other side may be silent.
 */
export function openTransport(
	env: World["env"],
	patience = 30_000,
	of: "exchange" | "silence" = "exchange",
): HttpTransport {
	const plain = once(plainSender);
	const secure = once(() => secureSender(env));
	return async (request) => {
		const send = await (request.url.protocol === "http:" ? plain() : secure());
		const deadline = new AbortController();
		const options = { method: request.method, headers: headersOf(request), signal: deadline.signal };
		return new Promise((resolve) => {
			const outgoing = send(request.url, options);
			const timer = of === "exchange" ? setTimeout(() => deadline.abort(), patience) : undefined;
			if (of === "silence") outgoing.setTimeout(patience, () => deadline.abort());
			watch(outgoing, request, (outcome) => {
				clearTimeout(timer);
				const late = outcome.kind === "fault" && deadline.signal.aborted;
				resolve(late ? fault(LATE[of](patience / 1000)) : outcome);
			});
			outgoing.end(request.body);
		});
	};
}

const LATE = {
	exchange: (seconds: number) => `gave no whole answer within ${seconds} seconds`,
	silence: (seconds: number) => `was silent for ${seconds} seconds`,
} as const;

/** Starts a request on connections that are kept. */
type Sender = (url: URL, options: RequestOptions) => ClientRequest;

// Node's clients take a sixth of an action's start, so each is loaded where it is used. Plain http is spoken to this
// machine alone, where a proxy has no business.
async function plainSender(): Promise<Sender> {
	const { Agent, request } = await import("node:http");
	const agent = new Agent({ keepAlive: true, maxSockets: 16 });
	return (url, options) => request(url, { ...options, agent });
}

async function secureSender(env: World["env"]): Promise<Sender> {
	const https = await import("node:https");
	const agent = secureAgent(https, env);
	return (url, options) => https.request(url, { ...options, agent });
}

function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

function secureAgent({ Agent }: typeof import("node:https"), env: World["env"]): SecureAgent {
	const { HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy } = env;
	try {
		const proxyEnv = { HTTPS_PROXY, https_proxy, NO_PROXY, no_proxy };
		return new Agent({ keepAlive: true, maxSockets: 16, proxyEnv });
	} catch {
		// Node's own error quotes the URL, which may hold the proxy's password: no cause is passed on.
		throw new ReleaseError(
			"invalid-input",
			"The environment variable HTTPS_PROXY holds no URL that Node can use, so nothing was sent. Set it to something like http://proxy.example:3128.",
		);
	}
}

/** Compression would change the bytes that digests are made of, so none is asked for. */
function headersOf(request: HttpRequest): Record<string, string> {
	const length = request.body === undefined ? {} : { "content-length": String(request.body.length) };
	return { "user-agent": "release-actions", "accept-encoding": "identity", ...request.headers, ...length };
}

type Settle = (outcome: HttpAnswer | HttpFault) => void;

function watch(outgoing: ClientRequest, request: HttpRequest, settle: Settle): void {
	outgoing.on("error", (error: NodeJS.ErrnoException) => settle(connectionFault(error)));
	outgoing.on("response", (incoming) => receive(incoming, request, settle));
}

function receive(incoming: IncomingMessage, { limit, onBody }: HttpRequest, settle: Settle): void {
	const chunks: Buffer[] = [];
	const take = incoming.statusCode === 200 && onBody ? onBody : (chunk: Buffer) => void chunks.push(chunk);
	let size = 0;
	incoming.on("data", (chunk: Buffer) => {
		size += chunk.length;
		if (size <= limit) return take(chunk);
		settle({ kind: "fault", transient: false, words: `sent an answer of more than ${limit} bytes` });
		incoming.destroy();
	});
	incoming.on("end", () => {
		const body = Buffer.concat(chunks);
		settle({ kind: "answer", status: incoming.statusCode ?? 0, headers: incoming.headers, body });
	});
	incoming.on("error", () => settle(fault("broke off in the middle of its answer")));
}

function fault(words: string): HttpFault {
	return { kind: "fault", transient: true, words };
}

/** Only the error's code is told: its message may name a proxy with its password. */
function connectionFault(error: NodeJS.ErrnoException): HttpFault {
	const code = error.code ?? "an unknown network error";
	if (!/CERT|SIGNATURE|ISSUER|ERR_TLS/.test(code)) return fault(`could not be reached (${code})`);
	const words = `has a TLS certificate that is not trusted (${code}; NODE_EXTRA_CA_CERTS names more authorities)`;
	return { kind: "fault", transient: false, words };
}
