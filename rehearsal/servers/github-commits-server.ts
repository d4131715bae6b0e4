// A small GitHub API on this machine: GraphQL as far as branches and commits go, and the Git database, over the same bare
// repositories that a Git server serves. It keeps a log, and can fail in the ways that GitHub fails.
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { Access, Rule } from "./github/access.ts";
import { gitData, message, type RestAnswer } from "./github/git-data.ts";
import { answerQuery } from "./github/graphql.ts";

export interface GithubServerOptions {
	/** The folder that holds the bare repositories as `owner/name`. */
	readonly folder: string;
	/** From the token to who it belongs to. */
	readonly credentials: Readonly<Record<string, Pick<Access, "name" | "access">>>;
	/** `""` for github.com's form, `/api/v3` for that of a server of one's own. */
	readonly path?: "" | "/api/v3";
}

type Operation = "query" | "mutation" | "blobs" | "trees" | "commits" | "refs";

/** Something that goes wrong once, at the first request that it is meant for; without an operation at any. */
export interface GithubFault {
	readonly operation?: Operation;
	readonly effect:
		| {
				readonly kind: "answer";
				readonly status: number;
				readonly headers?: Record<string, string>;
				readonly body?: unknown;
		  }
		/** The connection ends before anything was done. */
		| { readonly kind: "cut" }
		/** It is done, then the connection ends without the answer. */
		| { readonly kind: "lose-answer" };
}

export interface GithubServer {
	/** What a runner has in GITHUB_API_URL. */
	readonly url: string;
	/** `mutation writer`: each request's operation, and whose credential it had. */
	readonly log: readonly string[];
	readonly rules: Rule[];
	clearLog(): void;
	queueFault(fault: GithubFault): void;
	/** Forgets the faults that were not used. */
	clearFaults(): void;
	close(): Promise<void>;
}

export async function startGithubServer(options: GithubServerOptions): Promise<GithubServer> {
	const state = { options, log: [] as string[], rules: [] as Rule[], faults: [] as GithubFault[] };
	const server = createServer((request, response) => {
		handle(state, request, response).catch((error: unknown) => send(response, 500, { message: String(error) }));
	});
	await new Promise<void>((opened) => server.listen(0, "127.0.0.1", opened));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The GitHub server has no port.");
	return {
		url: `http://127.0.0.1:${address.port}${options.path ?? ""}`,
		log: state.log,
		rules: state.rules,
		clearLog: () => state.log.splice(0),
		queueFault: (fault) => state.faults.push(fault),
		clearFaults: () => void state.faults.splice(0),
		close: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}

interface State {
	readonly options: GithubServerOptions;
	readonly log: string[];
	readonly rules: Rule[];
	readonly faults: GithubFault[];
}

async function handle(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const body = await readJson(request);
	const path = new URL(request.url ?? "/", "http://localhost").pathname;
	const operation = operationOf(path, body);
	const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
	const credential = state.options.credentials[token];
	state.log.push(`${operation} ${credential?.name ?? (token === "" ? "nobody" : "unknown")}`);
	const effect = takeFault(state.faults, operation);
	if (effect?.kind === "cut") return void request.socket.destroy();
	if (effect?.kind === "answer") return send(response, effect.status, effect.body ?? {}, effect.headers);
	if (credential === undefined) return send(response, 401, message(401, "Bad credentials").body);
	const access: Access = {
		...credential,
		rules: state.rules,
		folderOf: (owner, name) => folderOf(state.options.folder, owner, name),
	};
	const answer = await answerTo(state, access, request.method ?? "", path, body);
	if (effect?.kind === "lose-answer") return void request.socket.destroy();
	send(response, answer.status, answer.body);
}

function answerTo(state: State, access: Access, method: string, path: string, body: unknown): Promise<RestAnswer> {
	const base = state.options.path ?? "";
	if (path === (base === "" ? "/graphql" : "/api/graphql")) return answerQuery(access, body);
	const [, repository] = path.split(`${base}/repos/`);
	const parts = /^([^/]+)\/([^/]+)\/git\/(\w+)(?:\/(\w+))?$/.exec(repository ?? "");
	return parts === null ? Promise.resolve(message(404, "Not Found")) : gitData(access, method, parts.slice(1), body);
}

function folderOf(folder: string, owner: string, name: string): string | undefined {
	return [join(folder, owner, name), join(folder, owner, `${name}.git`)].find((path) => existsSync(path));
}

function operationOf(path: string, body: unknown): string {
	if (path.endsWith("/graphql")) return /^mutation/.test((body as { query: string }).query) ? "mutation" : "query";
	return /\/git\/(\w+)/.exec(path)?.[1] ?? "unknown";
}

function takeFault(faults: GithubFault[], operation: string): GithubFault["effect"] | undefined {
	const index = faults.findIndex((fault) => fault.operation === undefined || fault.operation === operation);
	return index < 0 ? undefined : faults.splice(index, 1)[0]?.effect;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.from(chunk));
	return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString());
}

let count = 0;

function send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
	const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
	const type = Buffer.isBuffer(body) ? "application/octet-stream" : "application/json; charset=utf-8";
	response.writeHead(status, { "content-type": type, "x-github-request-id": `FAKE:${++count}`, ...headers }).end(bytes);
}
