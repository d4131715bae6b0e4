import { createServer, type IncomingHttpHeaders, type IncomingMessage, request as send } from "node:http";
import { afterAll } from "@jest/globals";

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** What becomes of an answer on its way; undefined: it goes through as it is. */
type Alter = (asked: string, answer: Answer) => Partial<Answer> | undefined;

export interface OddServer {
	/** `http://127.0.0.1:40123` */
	readonly origin: string;
	/** What was asked: `GET upload-pack`. */
	readonly asked: string[];
	/** The headers of each request. */
	readonly headers: IncomingHttpHeaders[];
	alter: Alter;
}

/** A server that asks another one and may change what that says, or end the connection in the middle of it. */
export async function openOddServer(target: string): Promise<OddServer> {
	const server = createServer(async (request, response) => {
		const url = request.url ?? "/";
		const asked = `${request.method} ${/git-(upload-pack|receive-pack)/.exec(url)?.[1] ?? "nothing"}`;
		odd.asked.push(asked);
		odd.headers.push(request.headers);
		const answer = await pass(new URL(url, target), request);
		const { status, headers, body } = { ...answer, ...odd.alter(asked, answer) };
		const { "transfer-encoding": _, ...plain } = headers;
		response.writeHead(status, { ...plain, "content-length": String(Math.max(body.length, answer.body.length)) });
		// Shorter than it was announced: the connection ends there.
		if (body.length < answer.body.length) response.write(body, () => request.socket.destroy());
		else response.end(body);
	});
	await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The odd server has no port.");
	const odd: OddServer = {
		origin: `http://127.0.0.1:${address.port}`,
		asked: [],
		headers: [],
		alter: () => undefined,
	};
	afterAll(async () => {
		const closed = new Promise((done) => server.close(done));
		server.closeAllConnections();
		await closed;
	});
	return odd;
}

async function pass(url: URL, request: IncomingMessage): Promise<Answer> {
	const body = await read(request);
	const { "transfer-encoding": _, ...headers } = request.headers;
	const answer = await new Promise<IncomingMessage>((answered, failed) => {
		const options = { method: request.method, headers: { ...headers, "content-length": body.length }, agent: false };
		const outgoing = send(url, options, answered);
		outgoing.on("error", failed);
		outgoing.end(body);
	});
	return { status: answer.statusCode ?? 502, headers: answer.headers, body: await read(answer) };
}

async function read(message: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of message) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}
