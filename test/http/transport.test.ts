import { createServer, type ServerResponse } from "node:http";
import { afterAll, expect, test } from "@jest/globals";
import { openTransport } from "../../src/http/transport.ts";

let respond: (response: ServerResponse) => void = (response) => response.end();
const server = createServer((_, response) => respond(response));
await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
const address = server.address();
if (address === null || typeof address === "string") throw new Error("The server has no port.");
const request = { method: "GET", url: new URL(`http://127.0.0.1:${address.port}/`), headers: {}, limit: 100 } as const;
afterAll(async () => {
	const closed = new Promise((done) => server.close(done));
	server.closeAllConnections();
	await closed;
});

test("a body is given as it comes, and not kept", async () => {
	const chunks: string[] = [];
	let next = () => {};
	respond = (response) => {
		response.write("one");
		next = () => response.end("two");
	};
	const onBody = (chunk: Buffer) => {
		chunks.push(chunk.toString());
		// The rest is sent only now.
		if (chunks.length === 1) next();
	};
	const answer = await openTransport({})({ ...request, onBody });
	expect(answer).toMatchObject({ kind: "answer", status: 200, body: Buffer.alloc(0) });
	expect(chunks).toEqual(["one", "two"]);
});

test("the body of a refusal is kept: it is no answer to what was asked", async () => {
	respond = (response) => response.writeHead(403).end("no");
	const onBody = () => {
		throw new Error("This is no body of a 200.");
	};
	expect(await openTransport({})({ ...request, onBody })).toMatchObject({ status: 403, body: Buffer.from("no") });
});

test("too much is a fault that does not pass, also where it is given as it comes", async () => {
	respond = (response) => response.end("x".repeat(101));
	const answer = await openTransport({})({ ...request, onBody: () => {} });
	expect(answer).toEqual({ kind: "fault", transient: false, words: "sent an answer of more than 100 bytes" });
});

test.each(["before its answer", "in the middle of it"])("silence %s ends the wait", async (when) => {
	respond = (response) => void (when === "before its answer" || response.write("x"));
	const answer = await openTransport({}, 40, "silence")(request);
	expect(answer).toEqual({ kind: "fault", transient: true, words: "was silent for 0.04 seconds" });
});
