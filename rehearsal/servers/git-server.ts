// A real Git server on this machine: smart HTTP by `git http-backend`, with credentials, a request log and faults.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { devNull } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type CgiHead, readCgiHead } from "./cgi.ts";

export interface GitServerOptions {
	/** The folder that holds the bare repositories; it must exist. */
	readonly folder: string;
	/** Who may do what: from the token (the password of basic authentication) to a name for the log. Empty: everybody. */
	readonly credentials?: Readonly<Record<string, { readonly name: string; readonly access: "read" | "write" }>>;
	/** 0 behaves like a server that does not know protocol version 2. */
	readonly protocol?: 0 | 2;
}

interface LoggedRequest {
	readonly method: string;
	readonly path: string;
	readonly service: GitService;
	/** The name of the credential that came; "unknown" for one that is not known, undefined when none came. */
	readonly credential: string | undefined;
	/** Bytes of the bodies, as they went over the wire. */
	received: number;
	sent: number;
	/** 0 when the connection was cut before an answer. */
	status: number;
	/** When it came, and when its answer had been sent, by `performance.now()`. */
	readonly began: number;
	ended: number;
}

type GitService = "upload-pack" | "receive-pack" | "none";

/** Something that goes wrong once, at the first request that it is meant for. */
interface Fault {
	/** Default: any request. */
	readonly service?: GitService;
	/** GET announces the refs, POST does the work. Default: either. */
	readonly method?: "GET" | "POST";
	readonly effect: FaultEffect;
}

type FaultEffect =
	| { readonly kind: "status"; readonly status: number; readonly body?: string }
	| { readonly kind: "redirect"; readonly to: string }
	/** The connection ends before Git saw the request. */
	| { readonly kind: "cut" }
	/** Git does the work, then the connection ends without its answer. */
	| { readonly kind: "lose-answer" };

export interface GitServer {
	/** `http://127.0.0.1:<port>` */
	readonly origin: string;
	readonly log: readonly LoggedRequest[];
	/** How long a request is on its way, in milliseconds; 0 to begin with. */
	delay: number;
	clearLog(): void;
	/** Faults wait in a queue; each is used once. */
	queueFault(fault: Fault): void;
	/** Forgets the faults that were not used. */
	clearFaults(): void;
	/** Makes a bare repository and returns its folder; `url(name)` serves it. */
	createRepository(name: string): Promise<string>;
	url(name: string): string;
	/** Ends every connection and every Git process that is still there. */
	close(): Promise<void>;
}

const run = promisify(execFile);

export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
	const log: LoggedRequest[] = [];
	const faults: Fault[] = [];
	const children = new Set<ChildProcess>();
	const server = createServer((request, response) => {
		const began = performance.now();
		const arrive = () => handle({ options, log, faults, children }, request, response, began);
		if (git.delay === 0) arrive();
		else setTimeout(arrive, git.delay);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The Git server has no port.");
	const origin = `http://127.0.0.1:${address.port}`;
	const git: GitServer = {
		origin,
		log,
		delay: 0,
		clearLog: () => log.splice(0),
		queueFault: (fault) => faults.push(fault),
		clearFaults: () => void faults.splice(0),
		createRepository: (name) => createBareRepository(join(options.folder, name)),
		url: (name) => `${origin}/${name}`,
		close: async () => {
			const ends = [...children].map((child) => new Promise<void>((done) => child.once("close", () => done())));
			for (const child of children) child.kill("SIGKILL");
			await Promise.all(ends);
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			});
		},
	};
	return git;
}

/** A bare repository that behaves like a forge's: partial clones, any object by its id, pushes over HTTP. */
export async function createBareRepository(folder: string): Promise<string> {
	await mkdir(dirname(folder), { recursive: true });
	const settings = ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant", "http.receivepack"];
	await run("git", ["init", "--quiet", "--bare", "--initial-branch=main", folder], { env: cleanEnvironment() });
	for (const setting of settings) {
		await run("git", ["-C", folder, "config", setting, "true"], { env: cleanEnvironment() });
	}
	return folder;
}

interface State {
	readonly options: GitServerOptions;
	readonly log: LoggedRequest[];
	readonly faults: Fault[];
	readonly children: Set<ChildProcess>;
}

function handle(state: State, request: IncomingMessage, response: ServerResponse, began: number): void {
	const entry = describe(state.options, request, began);
	state.log.push(entry);
	request.on("data", (chunk: Buffer) => {
		entry.received += chunk.length;
	});
	request.on("error", () => {});
	response.on("error", () => {});
	response.on("close", () => {
		entry.ended = performance.now();
	});
	const effect = takeFault(state.faults, entry);
	const refusal = effect === undefined || effect.kind === "lose-answer" ? refuse(state.options, entry) : undefined;
	if (effect?.kind === "cut") {
		request.socket.destroy();
	} else if (effect?.kind === "redirect") {
		answer(entry, request, response, 301, {
			Location: `${effect.to}${request.url?.replace(/^\/[^?]*?(?=\/info\/|\/git-)/, "")}`,
		});
	} else if (effect?.kind === "status") {
		answer(entry, request, response, effect.status, { "Content-Type": "text/plain" }, effect.body);
	} else if (refusal !== undefined) {
		answer(entry, request, response, refusal, refusal === 401 ? { "WWW-Authenticate": 'Basic realm="git"' } : {});
	} else {
		forward(state, entry, request, response, effect?.kind === "lose-answer");
	}
}

function describe(options: GitServerOptions, request: IncomingMessage, began: number): LoggedRequest {
	const url = new URL(request.url ?? "/", "http://localhost");
	const service = /git-(upload-pack|receive-pack)/.exec(`${url.pathname}${url.search}`)?.[1];
	return {
		method: request.method ?? "GET",
		path: url.pathname,
		service: service === "upload-pack" || service === "receive-pack" ? service : "none",
		credential: credentialName(options, request.headers.authorization),
		received: 0,
		sent: 0,
		status: 0,
		began,
		ended: Number.POSITIVE_INFINITY,
	};
}

function credentialName(options: GitServerOptions, header: string | undefined): string | undefined {
	if (header === undefined) return undefined;
	const decoded = Buffer.from(header.replace(/^basic /i, ""), "base64").toString();
	return options.credentials?.[decoded.slice(decoded.indexOf(":") + 1)]?.name ?? "unknown";
}

function refuse(options: GitServerOptions, entry: LoggedRequest): 401 | 403 | undefined {
	const known = Object.values(options.credentials ?? {});
	if (known.length === 0) return undefined;
	const credential = known.find(({ name }) => name === entry.credential);
	if (credential === undefined) return 401;
	return entry.service === "receive-pack" && credential.access !== "write" ? 403 : undefined;
}

function takeFault(faults: Fault[], entry: LoggedRequest): FaultEffect | undefined {
	const index = faults.findIndex(
		(fault) =>
			(fault.service === undefined || fault.service === entry.service) &&
			(fault.method === undefined || fault.method === entry.method),
	);
	return index < 0 ? undefined : faults.splice(index, 1)[0]?.effect;
}

/** An answer of our own; the request is read to its end first, so that the client is not cut off while it sends. */
function answer(
	entry: LoggedRequest,
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	headers: Record<string, string>,
	body = "",
): void {
	entry.status = status;
	request.resume();
	request.once("end", () => response.writeHead(status, headers).end(body));
}

function forward(
	state: State,
	entry: LoggedRequest,
	request: IncomingMessage,
	response: ServerResponse,
	loseAnswer: boolean,
): void {
	const child = spawn("git", ["http-backend"], { env: cgiEnvironment(state.options, entry, request) });
	state.children.add(child);
	request.pipe(child.stdin);
	child.stdin.on("error", () => {});
	child.stderr.resume();
	let head: CgiHead | undefined;
	let early = Buffer.alloc(0);
	const send = (bytes: Buffer): void => {
		entry.sent += bytes.length;
		if (!loseAnswer) response.write(bytes);
	};
	child.stdout.on("data", (chunk: Buffer) => {
		if (head !== undefined) return send(chunk);
		early = Buffer.concat([early, chunk]);
		head = readCgiHead(early);
		if (head === undefined) return;
		entry.status = head.status;
		if (!loseAnswer) response.writeHead(head.status, Object.fromEntries(head.headers));
		send(early.subarray(head.bodyStart));
	});
	child.on("error", () => response.destroy());
	child.on("close", () => {
		state.children.delete(child);
		if (loseAnswer) {
			entry.status = 0;
			request.socket.destroy();
			return;
		}
		if (head === undefined) response.writeHead(500);
		response.end();
	});
}

/** What RFC 3875 and git-http-backend(1) ask for. */
function cgiEnvironment(options: GitServerOptions, entry: LoggedRequest, request: IncomingMessage): NodeJS.ProcessEnv {
	const { headers } = request;
	const protocol = headers["git-protocol"];
	return {
		...cleanEnvironment(),
		GIT_PROJECT_ROOT: options.folder,
		GIT_HTTP_EXPORT_ALL: "1",
		PATH_INFO: decodeURIComponent(entry.path),
		QUERY_STRING: new URL(request.url ?? "/", "http://localhost").search.slice(1),
		REQUEST_METHOD: entry.method,
		REMOTE_ADDR: "127.0.0.1",
		...(headers["content-type"] === undefined ? {} : { CONTENT_TYPE: headers["content-type"] }),
		...(headers["content-length"] === undefined ? {} : { CONTENT_LENGTH: headers["content-length"] }),
		...(headers["content-encoding"] === undefined ? {} : { HTTP_CONTENT_ENCODING: headers["content-encoding"] }),
		...(entry.credential === undefined ? {} : { REMOTE_USER: entry.credential }),
		...(typeof protocol === "string" && options.protocol !== 0 ? { GIT_PROTOCOL: protocol } : {}),
	};
}

/** Git that is bent by no configuration of this machine. */
function cleanEnvironment(): NodeJS.ProcessEnv {
	return {
		PATH: process.env.PATH,
		HOME: process.env.HOME,
		SystemRoot: process.env.SystemRoot,
		GIT_CONFIG_GLOBAL: devNull,
		GIT_CONFIG_NOSYSTEM: "1",
		LC_ALL: "C",
	};
}
