// GitHub's REST API on this machine, as far as promotions ask it: a state that tests write and read, tokens with
// permissions, faults, and every request and answer held to what GitHub publishes (github/openapi.json).
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Access } from "./github/access.ts";
import { commitRoutes } from "./github/answers/commits.ts";
import { environmentRoutes } from "./github/answers/environments.ts";
import { peopleRoutes } from "./github/answers/people.ts";
import { pullRoutes } from "./github/answers/pulls.ts";
import { refRoutes } from "./github/answers/refs.ts";
import { rulesetRoutes } from "./github/answers/rulesets.ts";
import { runRoutes } from "./github/answers/runs.ts";
import type { Answer, Caller, Question, Routes } from "./github/exchange.ts";
import { answerQuery } from "./github/graphql.ts";
import { OpenApi } from "./github/openapi.ts";
import type { GitHubState } from "./github/state.ts";

const ROUTES: Routes = {
	...runRoutes,
	...environmentRoutes,
	...peopleRoutes,
	...rulesetRoutes,
	...commitRoutes,
	...pullRoutes,
	...refRoutes,
};

export interface GitHubServerOptions {
	readonly state: GitHubState;
	/** The bare repository of the code. */
	readonly folder: string;
	/** Another repository there, whose pull requests are the ones that the state has: `acme/gitops`. */
	readonly gitops?: { readonly repository: string; readonly folder: string };
	readonly tokens: Readonly<Record<string, Caller>>;
	readonly dispatch?: Question["dispatch"] | undefined;
}

interface GitHubFault {
	/** `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals`; default: any. */
	readonly operation?: string;
	readonly effect:
		| {
				readonly kind: "status";
				readonly status: number;
				readonly headers?: Readonly<Record<string, string>>;
				readonly message?: string;
		  }
		/** What was asked is done, and answered without a word, as by a server of some years ago. */
		| { readonly kind: "no-content" }
		| { readonly kind: "body"; readonly body: string }
		/** What was asked is done, then the connection ends without an answer. */
		| { readonly kind: "lose-answer" };
}

interface LoggedAsk {
	readonly operation: string;
	readonly path: string;
	readonly login: string | undefined;
	status: number;
}

export interface GitHubServer {
	/** For `GITHUB_API_URL`. */
	readonly origin: string;
	readonly state: GitHubState;
	readonly log: LoggedAsk[];
	/** What GitHub would not have understood, or would not have said; a test that ends with some has found a bug. */
	readonly violations: string[];
	queueFault(fault: GitHubFault): void;
	close(): Promise<void>;
}

export async function startGitHub(options: GitHubServerOptions): Promise<GitHubServer> {
	const { state } = options;
	const api = new OpenApi();
	const log: LoggedAsk[] = [];
	const violations: string[] = [];
	const faults: GitHubFault[] = [];

	async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
		const url = new URL(incoming.url ?? "/", "http://github");
		const asked = api.operation(incoming.method ?? "", url);
		const caller = options.tokens[tokenOf(incoming)];
		const body = await readJson(incoming);
		const operation = url.pathname === "/graphql" ? kindOf(body) : (asked?.name ?? "unknown");
		const entry = { operation, path: url.pathname, login: caller?.user.login, status: 0 };
		log.push(entry);
		const fault = take(faults, entry.operation);
		if (fault?.kind === "status") {
			entry.status = fault.status;
			return send(outgoing, { status: fault.status, body: { message: fault.message ?? "A fault" } }, fault.headers);
		}
		const answer = await answerTo();
		entry.status = answer.status;
		if (fault?.kind === "lose-answer") return void incoming.socket.destroy();
		if (fault?.kind === "no-content") return send(outgoing, { status: 204 });
		if (fault?.kind === "body") return void outgoing.writeHead(200).end(fault.body);
		send(outgoing, answer);

		async function answerTo(): Promise<Answer> {
			if (caller === undefined) return { status: 401, body: { message: "Bad credentials" } };
			if (url.pathname === "/graphql") return answerQuery(accessOf(caller, options), body);
			const route = asked === undefined ? undefined : ROUTES[asked.name];
			if (asked === undefined || route === undefined) {
				violations.push(`nobody answers ${incoming.method} ${url.pathname}`);
				return { status: 404, body: { message: "Not Found" } };
			}
			const wrong = api.requestFaults(asked, body);
			violations.push(...wrong.map((words) => `${asked.name}: ${words}`));
			if (wrong.length > 0) return { status: 422, body: { message: wrong.join("; ") } };
			const repository = `${asked.path.owner}/${asked.path.repo}`;
			const folder = folderOf(options, repository);
			if (asked.path.repo !== undefined && folder === undefined) {
				return { status: 404, body: { message: "Not Found" } };
			}
			if (!holds(caller, route.permission)) {
				return { status: 403, body: { message: "Resource not accessible by integration" } };
			}
			const made = await route.answer({
				state,
				path: asked.path,
				query: asked.query,
				body: body ?? {},
				caller,
				folder: folder ?? options.folder,
				repository,
				dispatch:
					options.dispatch ??
					(() => {
						throw new Error("Nothing is dispatched here.");
					}),
			});
			if (made.status >= 400) return made;
			const whole = { status: made.status, body: api.completed(asked.name, made.status, made.body) };
			violations.push(...api.answerFaults(asked.name, whole.status, whole.body).map((at) => `${asked.name}: ${at}`));
			return whole;
		}
	}

	const server = createServer((incoming, outgoing) => {
		serve(incoming, outgoing).catch((cause) => {
			violations.push(cause instanceof Error ? cause.message : String(cause));
			outgoing.writeHead(500).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	// It listens on a port, not on a pipe.
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		state,
		log,
		violations,
		queueFault: (fault) => void faults.push(fault),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** `POST /graphql mutation` */
function kindOf(body: Readonly<Record<string, unknown>> | undefined): string {
	return `POST /graphql ${/^mutation/.test(String(body?.query)) ? "mutation" : "query"}`;
}

/** What GraphQL lets somebody do. */
function accessOf({ user, permissions }: Caller, options: GitHubServerOptions): Access {
	return {
		...{ name: user.login, access: permissions.includes("contents:write") ? "write" : "read", rules: [] },
		signs: (commit) => void options.state.signed.add(commit),
		folderOf: (owner, name) => folderOf(options, `${owner}/${name}`),
	};
}

function folderOf({ state, folder, gitops }: GitHubServerOptions, repository: string): string | undefined {
	if (repository === state.repository) return folder;
	return repository === gitops?.repository ? gitops.folder : undefined;
}

function tokenOf({ headers }: IncomingMessage): string {
	return /^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? "")?.[1] ?? "";
}

function holds({ permissions }: Caller, wanted: string): boolean {
	const [scope = "", level = ""] = wanted.split(":");
	return (
		scope === "metadata" || permissions.includes(wanted) || (level === "read" && permissions.includes(`${scope}:write`))
	);
}

function take(faults: GitHubFault[], operation: string): GitHubFault["effect"] | undefined {
	const index = faults.findIndex((fault) => fault.operation === undefined || fault.operation === operation);
	return index < 0 ? undefined : faults.splice(index, 1)[0]?.effect;
}

async function readJson(incoming: IncomingMessage): Promise<Record<string, unknown> | undefined> {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk);
	const text = Buffer.concat(chunks).toString("utf8");
	// Held to the operation's schema right after.
	return text === "" ? undefined : (JSON.parse(text) as Record<string, unknown>);
}

function send(
	outgoing: ServerResponse,
	{ status, body }: Answer,
	headers: Readonly<Record<string, string>> = {},
): void {
	outgoing.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
	outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}
