import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";

/** A way to a server on this machine that takes a fixed time for each request, and tells what went along it. */
export interface SlowNetwork {
	readonly origin: string;
	delayMs: number;
	/** What went through since the last call. */
	take(): Traffic;
	close(): Promise<void>;
}

interface Traffic {
	readonly requests: number;
	/** The longest chain of requests of which each began after the one before it had ended. */
	readonly sequential: number;
	/** Of the bodies: to the client, and to the server. */
	readonly down: number;
	readonly up: number;
}

interface Passed {
	readonly start: number;
	end: number;
	down: number;
	up: number;
}

/** @param target the server's origin: `http://127.0.0.1:40122` */
export async function openSlowNetwork(target: string): Promise<SlowNetwork> {
	let passed: Passed[] = [];
	const server = createServer((request, response) => {
		const entry: Passed = { start: performance.now(), end: Number.POSITIVE_INFINITY, down: 0, up: 0 };
		passed.push(entry);
		response.on("close", () => {
			entry.end = performance.now();
		});
		wait(network.delayMs).then(() => pass(target, request, response, entry));
	});
	await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The slow network has no port.");
	const network: SlowNetwork = {
		origin: `http://127.0.0.1:${address.port}`,
		delayMs: 0,
		take() {
			const taken = passed;
			passed = [];
			return {
				requests: taken.length,
				sequential: longestChain(taken),
				down: taken.reduce((sum, { down }) => sum + down, 0),
				up: taken.reduce((sum, { up }) => sum + up, 0),
			};
		},
		async close() {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
		},
	};
	return network;
}

function pass(target: string, request: IncomingMessage, response: ServerResponse, entry: Passed): void {
	const { method, headers } = request;
	const outgoing = send(new URL(request.url ?? "/", target), { method, headers, agent: false }, (answer) => {
		response.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.on("data", (chunk: Buffer) => {
			entry.down += chunk.length;
		});
		answer.pipe(response);
	});
	outgoing.on("error", () => response.destroy());
	request.on("data", (chunk: Buffer) => {
		entry.up += chunk.length;
	});
	request.pipe(outgoing);
}

/** Taking the one that ends first, again and again, gives the longest chain of intervals that do not overlap. */
function longestChain(passed: readonly Passed[]): number {
	let [length, end] = [0, Number.NEGATIVE_INFINITY];
	for (const entry of [...passed].sort((left, right) => left.end - right.end)) {
		if (entry.start < end) continue;
		length += 1;
		end = entry.end;
	}
	return length;
}
