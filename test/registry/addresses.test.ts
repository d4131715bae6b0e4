import type { Server } from "node:http";
import { createServer } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { isLoopback } from "../../src/http/loopback.ts";
import { openTransport } from "../../src/http/transport.ts";
import { connectRegistry } from "../../src/registry/connect-registry.ts";
import { registryOrigin, repositoryOf } from "../../src/registry/endpoint.ts";
import { errorOf, image, stillWorld, tag } from "./connected.ts";

const listen = (server: Server) =>
	new Promise<number>((done) => server.listen(0, "127.0.0.1", () => done(Number(Object(server.address()).port))));

function close(server: Server): Promise<unknown> {
	const closed = new Promise((done) => server.close(done));
	server.closeAllConnections();
	return closed;
}

describe("where a registry answers", () => {
	test.each([
		["ghcr.io", "https://ghcr.io/"],
		["quay.io:8443", "https://quay.io:8443/"],
		["docker.io", "https://registry-1.docker.io/"],
		["localhost:5000", "http://localhost:5000/"],
		["127.0.0.1:5000", "http://127.0.0.1:5000/"],
		["127.8.9.10:5000", "http://127.8.9.10:5000/"],
		["[::1]:5000", "http://[::1]:5000/"],
		["127.0.0.1.example", "https://127.0.0.1.example/"],
		["localhost.example:5000", "https://localhost.example:5000/"],
		["10.0.0.1:5000", "https://10.0.0.1:5000/"],
	])("%s: %s", (host, origin) => {
		expect(registryOrigin(host).href).toBe(origin);
		expect(isLoopback(registryOrigin(host).hostname)).toBe(origin.startsWith("http:"));
	});

	test("Docker Hub keeps its official images under library/", () => {
		expect(repositoryOf(image("docker.io", "alpine"))).toBe("library/alpine");
		expect(repositoryOf(image("docker.io", "acme/blue"))).toBe("acme/blue");
		expect(repositoryOf(image("ghcr.io", "blue"))).toBe("blue");
	});
});

test("the bytes are asked for as they are, not compressed", async () => {
	const server = createServer((request, response) => response.end(request.headers["accept-encoding"]));
	const port = await listen(server);
	const url = new URL(`http://127.0.0.1:${port}/`);
	const outcome = await openTransport({})({ method: "GET", url, headers: {}, limit: 100 });
	await close(server);
	expect(outcome.kind === "answer" && outcome.body.toString()).toBe("identity");
});

describe("the proxy of the environment", () => {
	test("stands before https", async () => {
		const asked: string[] = [];
		const proxy = createServer();
		proxy.on("connect", (request, socket) => {
			asked.push(request.url ?? "");
			socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
		});
		const port = await listen(proxy);
		const send = openTransport({ HTTPS_PROXY: `http://me:s3cret@127.0.0.1:${port}` });
		const url = new URL("https://registry.example/v2/");
		const outcome = await send({ method: "GET", url, headers: {}, limit: 100 });
		await close(proxy);
		expect(asked).toEqual(["registry.example:443"]);
		expect(outcome.kind).toBe("fault");
		expect(JSON.stringify(outcome)).not.toContain("s3cret");
	});

	test("that is no URL is an error that does not show it", async () => {
		const world = stillWorld({ HTTPS_PROXY: "http://me:s3cret@[bad" });
		const connecting = Promise.resolve().then(() => connectRegistry({ credentials: () => undefined, world }));
		const error = await errorOf(connecting.then((registry) => registry.readDigest(image("ghcr.io", "a"), tag("b"))));
		expect(error.code).toBe("invalid-input");
		expect(error.message).toContain("HTTPS_PROXY holds no URL");
		expect(error.message).not.toContain("s3cret");
		expect(error.cause).toBeUndefined();
	});
});
