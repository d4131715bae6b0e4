import {
	createServer,
	type IncomingHttpHeaders,
	type IncomingMessage,
	type OutgoingHttpHeaders,
	type ServerResponse,
	request as send,
} from "node:http";

/** One request on its way through a gate. */
export interface Passage {
	readonly method: string;
	/** With its query. */
	readonly path: string;
	/** What was sent. */
	readonly body: Buffer;
	/** `arrived`: the server has not seen it yet; `done`: the server has done it, and nobody has its answer yet. */
	readonly when: "arrived" | "done";
}

/** Is told of every passage and may take its time; "cut" ends the connection there. */
export type Watch = (passage: Passage) => "pass" | "cut" | Promise<"pass" | "cut">;

/** A place between the actions and a server, where a test can stop, watch or end a request at a moment of its choice. */
export interface Gate {
	/** `127.0.0.1:40123` */
	readonly host: string;
	watch: Watch;
	close(): Promise<void>;
}

/** @param target the server's host: `127.0.0.1:40122` */
export async function openGate(target: string): Promise<Gate> {
	const server = createServer((request, response) => {
		pass(gate, target, request, response).catch(() => request.socket.destroy());
	});
	await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The gate has no port.");
	const gate: Gate = {
		host: `127.0.0.1:${address.port}`,
		watch: () => "pass",
		async close() {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
		},
	};
	return gate;
}

async function pass(gate: Gate, target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { method = "GET", url: path = "/" } = request;
	const body = await read(request);
	if ((await gate.watch({ method, path, body, when: "arrived" })) === "cut") return void request.socket.destroy();
	const answer = await new Promise<IncomingMessage>((answered, failed) => {
		// No connection is kept: the server's own faults must not hit a request that they are not meant for.
		const options = {
			method,
			headers: { ...unchunked(request.headers), "content-length": body.length },
			agent: false,
		} as const;
		const outgoing = send(new URL(path, `http://${target}`), options, answered);
		outgoing.on("error", failed);
		outgoing.end(body);
	});
	const answered = await read(answer);
	if ((await gate.watch({ method, path, body, when: "done" })) === "cut") return void request.socket.destroy();
	response.writeHead(answer.statusCode ?? 502, unchunked(answer.headers)).end(answered);
}

/** The bodies are whole here, so they go on in one piece. */
function unchunked({ "transfer-encoding": _, ...headers }: IncomingHttpHeaders): OutgoingHttpHeaders {
	return headers;
}

async function read(message: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of message) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}
