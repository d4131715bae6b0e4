import { isLoopback } from "./loopback.ts";
import type { HttpAnswer, HttpFault, HttpRequest } from "./transport.ts";

const MOST_REDIRECTS = 5;

/** What came at the end of the redirects, and from where. */
export interface Arrival {
	readonly outcome: HttpAnswer | HttpFault;
	/** Whether the request never left the server's own origin: only then does an answer speak for the server. */
	readonly atHome: boolean;
	readonly url: URL;
}

/**
 * Follows the redirects of a read. Credentials stay behind for good once another origin (scheme, host, port) is
 * entered, and https is never left for http. A redirected write is no answer that this room acts on.
 */
export async function followRedirects(
	send: (request: HttpRequest) => Promise<HttpAnswer | HttpFault>,
	request: HttpRequest,
): Promise<Arrival> {
	let current = request;
	let atHome = true;
	for (let hops = 0; ; hops++) {
		const outcome = await send(current);
		const target = outcome.kind === "answer" ? redirectTarget(outcome, current) : undefined;
		if (target === undefined) return { outcome, atHome, url: current.url };
		const refusal = hops === MOST_REDIRECTS ? "redirected too many times" : downgrade(current.url, target);
		if (refusal !== undefined) {
			return { outcome: { kind: "fault", transient: false, words: refusal }, atHome, url: current.url };
		}
		atHome &&= target.origin === current.url.origin;
		current = { ...current, url: target, headers: atHome ? current.headers : withoutCredentials(current.headers) };
	}
}

function redirectTarget(answer: HttpAnswer, request: HttpRequest): URL | undefined {
	const location = answer.headers.location;
	if (location === undefined || request.method === "PUT") return undefined;
	if (![301, 302, 303, 307, 308].includes(answer.status) || !URL.canParse(location, request.url.href)) return undefined;
	return new URL(location, request.url);
}

/** Plain http is spoken to this machine alone, and no server elsewhere may send us to this machine's services. */
function downgrade(from: URL, to: URL): string | undefined {
	if (to.protocol === "https:") return undefined;
	if (from.protocol === "http:" && to.protocol === "http:" && isLoopback(to.hostname)) return undefined;
	return `redirected to ${to.protocol}//${to.host}, which is not https`;
}

function withoutCredentials(headers: HttpRequest["headers"]): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
}
