// GitHub's own command line program, as an engineer uses it. It talks plain HTTP to a Unix socket where it is told to.
import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { join } from "node:path";

export interface Gh {
	/** Runs `gh` with these words. */
	type(...words: readonly string[]): Promise<Typed>;
	close(): Promise<unknown>;
}

interface Typed {
	readonly status: number | null;
	/** What the terminal showed. */
	readonly text: string;
}

const LIMIT = 120_000;

/** @param options.api the API's origin @param options.folder exists; its path is short enough for a socket */
export async function openGh(options: {
	readonly gh: string;
	readonly folder: string;
	readonly api: string;
	readonly token: string;
}): Promise<Gh> {
	const { gh, folder, api, token } = options;
	const config = join(folder, "gh");
	const socket = join(folder, "gh.sock");
	await mkdir(config);
	const server = createServer((incoming, outgoing) => pass(incoming, outgoing, api));
	await new Promise<void>((resolve) => server.listen(socket, resolve));
	// Nothing of this environment: no login, no configuration, no proxy. The token is read from the environment alone.
	const env = {
		...{ PATH: process.env.PATH, HOME: config, GH_CONFIG_DIR: config, GH_TOKEN: token },
		...{ GH_NO_UPDATE_NOTIFIER: "1", GH_PROMPT_DISABLED: "1", NO_COLOR: "1" },
	};
	const type = (...words: readonly string[]) => run(gh, words, env);
	await type("config", "set", "http_unix_socket", socket);
	return {
		type,
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(resolve));
		},
	};
}

/** To the API. What gh asks by GraphQL is only whether a run belongs to a pull request. */
function pass(incoming: IncomingMessage, outgoing: ServerResponse, api: string): void {
	if (incoming.url === "/graphql") {
		incoming.resume();
		outgoing.writeHead(200, { "content-type": "application/json" }).end('{"data":{"repository":{}}}');
		return;
	}
	const { method = "GET", url = "/", headers } = incoming;
	const onwards = request(new URL(url, api), { method, headers }, (answer) => {
		outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(outgoing);
	});
	onwards.on("error", () => outgoing.destroy());
	incoming.pipe(onwards);
}

async function run(program: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Typed> {
	const child = spawn(program, words, { env, stdio: ["ignore", "pipe", "pipe"], timeout: LIMIT });
	let text = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (some: string) => {
			text += some;
		});
	}
	const status = await new Promise<number | null>((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	});
	return { status, text };
}
