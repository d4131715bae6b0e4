import { createServer, request as send } from "node:http";

export interface HttpProxy {
	/** `http://127.0.0.1:<port>`, as HTTP_PROXY has it. */
	readonly url: string;
	/** The addresses that were asked for through it, whole. */
	readonly passed: readonly string[];
	close(): Promise<void>;
}

/** A forward proxy for plain HTTP (RFC 9110, section 7.6): it takes whole addresses and passes the requests on. */
export async function startHttpProxy(): Promise<HttpProxy> {
	const passed: string[] = [];
	const server = createServer((request, response) => {
		const address = request.url ?? "";
		passed.push(address);
		if (!URL.canParse(address)) return void response.writeHead(400).end();
		const { method, headers } = request;
		const onward = send(new URL(address), { method, headers, agent: false }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		onward.on("error", () => response.destroy());
		request.pipe(onward);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
	return {
		url: `http://127.0.0.1:${address.port}`,
		passed,
		async close() {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
		},
	};
}
