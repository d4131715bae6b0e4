import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { RegistryAuth } from "./registry/access.ts";
import { RegistryAccess } from "./registry/access.ts";
import { answerApi } from "./registry/api.ts";
import type { ServerAnswer, ServerRequest } from "./registry/exchange.ts";
import { answer } from "./registry/exchange.ts";
import type { Fault } from "./registry/faults.ts";
import { FaultQueue, Gathering } from "./registry/faults.ts";
import { RegistryStore } from "./registry/store.ts";

export type { RegistryAuth } from "./registry/access.ts";
export type { Fault } from "./registry/faults.ts";

export interface RegistryServerOptions {
	/** Open to everybody when left out. */
	readonly auth?: RegistryAuth;
	/** A folder to take the content from at the start, and to lay it down in when the server closes. */
	readonly folder?: string;
}

/** One request as it was answered; the credential is `none`, or its scheme and user name: never a secret. */
interface RequestRecord {
	readonly method: string;
	readonly path: string;
	/** Decoded, without its question mark. */
	readonly query: string;
	/** 0 where no answer was sent. */
	readonly status: number;
	/** When it came, and when its answer was made, by `performance.now()`. */
	readonly began: number;
	readonly ended: number;
	readonly credential: string;
}

export interface RegistryServer {
	/** `127.0.0.1:40123`: how an image's name begins here. */
	readonly host: string;
	/** In the order of their answers. */
	readonly requests: RequestRecord[];
	/** How long a request is on its way, in milliseconds; 0 to begin with. */
	delay: number;
	readonly faults: FaultQueue;
	readonly store: RegistryStore;
	expireTokens(): void;
	close(): Promise<void>;
}

/** A registry by OCI Distribution 1.1 on this machine, held in memory, that can be made to fail. */
export async function startRegistry(options: RegistryServerOptions = {}): Promise<RegistryServer> {
	const store = new RegistryStore();
	if (options.folder !== undefined) store.load(options.folder);
	let host = "";
	const access = new RegistryAccess(options.auth ?? { mode: "none" }, () => host);
	const faults = new FaultQueue();
	const gathering = new Gathering();
	const requests: RequestRecord[] = [];

	async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
		const began = performance.now();
		const request = await readRequest(incoming);
		if (registry.delay > 0) await setTimeout(registry.delay);
		const { method, path } = request;
		const query = decodeURIComponent(request.query.toString());
		const { credential, refusal } = access.admit(request);
		// Faults meet those who may pass, so that a test need not count the refusals that authentication begins with.
		const fault = refusal === undefined ? faults.take(method, path) : undefined;
		const record = (status: number) => {
			requests.push({ method, path, query, status, credential, began, ended: performance.now() });
		};
		if (fault?.kind === "together") await gathering.wait(fault);
		const isApplied = fault?.kind !== "silence" && fault?.kind !== "cut" && fault?.kind !== "status";
		const applied = isApplied ? (refusal ?? dispatch(request)) : undefined;
		if (fault?.kind === "silence" || fault?.kind === "cut" || fault?.kind === "lost-answer") {
			record(0);
			if (fault.kind !== "silence") incoming.socket.destroy();
			return;
		}
		const made = applied ?? injected(fault);
		record(made.status);
		send(outgoing, method, made, fault);
	}

	const dispatch = (request: ServerRequest) =>
		request.path === "/token" ? access.answerToken(request) : answerApi(store, request);

	const server = createServer((incoming, outgoing) => {
		// A client that is gone is no concern of the server's.
		serve(incoming, outgoing).catch(() => incoming.socket.destroy());
	});
	host = await listen(server);
	const registry: RegistryServer = {
		host,
		requests,
		delay: 0,
		faults,
		store,
		expireTokens: () => access.expireTokens(),
		async close() {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
			if (options.folder !== undefined) store.save(options.folder);
		},
	};
	return registry;
}

async function readRequest(incoming: IncomingMessage): Promise<ServerRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
	const url = new URL(incoming.url ?? "/", "http://registry");
	return {
		method: incoming.method ?? "GET",
		path: url.pathname,
		query: url.searchParams,
		headers: incoming.headers,
		body: Buffer.concat(chunks),
	};
}

function injected(fault: Fault | undefined): ServerAnswer {
	if (fault?.kind !== "status") throw new TypeError("Only a fault of the kind status brings its own answer.");
	return answer(fault.status, { ...fault.headers }, fault.body);
}

function send(
	outgoing: ServerResponse,
	method: string,
	{ status, headers, body }: ServerAnswer,
	fault: Fault | undefined,
): void {
	const forced = fault?.kind === "headers" ? fault.headers : {};
	const all = { ...headers, "content-length": String(body.length), ...forced };
	outgoing.writeHead(status, Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")));
	if (fault?.kind !== "truncate") return void outgoing.end(method === "HEAD" ? "" : body);
	outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy());
}

function listen(server: ReturnType<typeof createServer>): Promise<string> {
	return new Promise((resolve, reject) => {
		server.on("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			if (typeof address === "object" && address !== null) resolve(`127.0.0.1:${address.port}`);
		});
	});
}
