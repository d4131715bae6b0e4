import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pushImage } from "../../rehearsal/servers/push-image.ts";
import type { Fault, RegistryServer } from "../../rehearsal/servers/registry-server.ts";
import { startRegistry } from "../../rehearsal/servers/registry-server.ts";
import { openTransport } from "../../src/http/transport.ts";
import type { ImageName } from "../../src/images/image-name.ts";
import { connected, digest, errorOf, image, NOON, present, tag } from "./connected.ts";

const OTHER = digest(`sha256:${"e".repeat(64)}`);
const EVER = Number.POSITIVE_INFINITY;

let server: RegistryServer;
let name: ImageName;
let pushed: string;
beforeEach(async () => {
	server = await startRegistry();
	name = image(server.host, "acme/blue");
	pushed = await pushImage(server.host, "acme/blue", "1.0.0");
	server.requests.length = 0;
});
afterEach(() => server.close());

const read = (registry = connected()) => registry.readManifest(name, tag("1.0.0"), "pull");
const fail = (fault: Fault, times = 1) => server.faults.add({ path: /manifests/, times, fault });

describe("what passes by itself is waited for", () => {
	const passing: readonly (readonly [string, Fault, readonly number[]])[] = [
		["500", { kind: "status", status: 500 }, [100]],
		["503 with a web page", { kind: "status", status: 503, body: "<html>busy</html>" }, [100]],
		["429 with seconds", { kind: "status", status: 429, headers: { "retry-after": "7" } }, [7000]],
		[
			"429 with a date",
			{ kind: "status", status: 429, headers: { "retry-after": new Date(NOON.getTime() + 9000).toUTCString() } },
			[9000],
		],
		["429 with nonsense", { kind: "status", status: 429, headers: { "retry-after": "soon" } }, [100]],
		["a cut connection", { kind: "cut" }, [100]],
		["a truncated answer", { kind: "truncate" }, [100]],
	];
	test.each(passing)("%s", async (_, fault, slept) => {
		fail(fault);
		const registry = connected();
		expect(present(await read(registry)).digest).toBe(pushed);
		expect(registry.slept).toEqual(slept);
		expect(server.requests).toHaveLength(2);
	});
});

describe("what stays is told, after five attempts", () => {
	const lasting: readonly (readonly [string, Fault, string])[] = [
		[
			"500",
			{ kind: "status", status: 500, body: `{"errors":[{"code":"UNKNOWN","message":"disk full"}]}` },
			"answered 500 (UNKNOWN: disk full)",
		],
		["429", { kind: "status", status: 429, body: "slow down" }, "answered 429 (slow down)"],
		["a cut connection", { kind: "cut" }, "could not be reached (ECONNRESET)"],
		["a truncated answer", { kind: "truncate" }, "broke off in the middle of its answer"],
	];
	test.each(lasting)("%s", async (_, fault, words) => {
		fail(fault, EVER);
		const registry = connected();
		const error = await errorOf(read(registry));
		expect(error).toMatchObject({ code: "registry-unavailable", retryable: true });
		expect(error.message).toBe(
			`Could not read ${name}:1.0.0: ${server.host} ${words}. When the registry is well, run this again: what is already done stays done.`,
		);
		expect(registry.slept).toEqual([100, 200, 400, 800]);
		expect(server.requests).toHaveLength(5);
	});

	test("a server that is not there", async () => {
		await server.close();
		const error = await errorOf(read());
		expect(error).toMatchObject({ code: "registry-unavailable", retryable: true });
		expect(error.message).toContain(`${server.host} could not be reached (ECONNREFUSED)`);
		server = await startRegistry();
	});

	test("a pause of an hour is not sat out", async () => {
		fail({ kind: "status", status: 429, headers: { "retry-after": "3600" } });
		const registry = connected();
		const error = await errorOf(read(registry));
		expect(error.code).toBe("registry-unavailable");
		expect(error.message).toContain("answered 429 and asks to wait 3600 seconds");
		expect(registry.slept).toEqual([]);
		expect(server.requests).toHaveLength(1);
	});

	test("a server that never answers", async () => {
		fail({ kind: "silence" });
		const url = new URL(`http://${server.host}/v2/acme/blue/manifests/1.0.0`);
		const outcome = await openTransport({}, 40)({ method: "GET", url, headers: {}, limit: 10 });
		expect(outcome).toEqual({ kind: "fault", transient: true, words: "gave no whole answer within 0.04 seconds" });
	});
});

describe("bytes are what counts", () => {
	test("a digest header that lies about a manifest", async () => {
		fail({ kind: "headers", headers: { "docker-content-digest": OTHER } });
		const error = await errorOf(read());
		expect(error.code).toBe("digest-mismatch");
		expect(error.message).toContain(`${name}:1.0.0 is ${OTHER}, but the bytes that it sent are ${pushed}`);
		expect(error.message).toContain("They are not used.");
	});

	test("other bytes than the digest that was asked for", async () => {
		server.faults.add({
			path: /manifests/,
			fault: {
				kind: "status",
				status: 200,
				headers: { "content-type": "application/vnd.oci.image.manifest.v1+json" },
				body: "{}",
			},
		});
		const error = await errorOf(connected().readManifest(name, digest(pushed), "pull"));
		expect(error.code).toBe("digest-mismatch");
		expect(error.message).toContain(`${name}@${pushed}`);
	});

	test("a blob that is not what it is called", async () => {
		server.faults.add({ path: /blobs/, fault: { kind: "status", status: 200, body: "other" } });
		const error = await errorOf(connected().readBlob(name, OTHER, 100));
		expect(error.code).toBe("digest-mismatch");
		expect(error.message).toContain(`the blob ${OTHER} of ${name}`);
	});

	test("a HEAD without a digest is followed by a GET, and the bytes are hashed", async () => {
		fail({ kind: "headers", headers: { "docker-content-digest": "" } }, 2);
		expect(await connected().readDigest(name, tag("1.0.0"))).toBe(pushed);
		expect(server.requests.map(({ method }) => method)).toEqual(["HEAD", "GET"]);
	});

	test("a digest header that is no digest counts as none", async () => {
		fail({ kind: "headers", headers: { "docker-content-digest": "sha256:../../etc" } });
		expect(await connected().readDigest(name, tag("1.0.0"))).toBe(pushed);
	});
});

describe("what a manifest may be", () => {
	const typed = (mediaType: string) => fail({ kind: "headers", headers: { "content-type": mediaType } });

	test("parameters of the content type do not matter", async () => {
		typed("application/vnd.oci.image.manifest.v1+json; charset=utf-8");
		expect(present(await read()).mediaType).toBe("application/vnd.oci.image.manifest.v1+json");
	});

	test("without a content type, the body's own media type counts", async () => {
		typed("");
		expect(present(await read()).mediaType).toBe("application/vnd.oci.image.manifest.v1+json");
	});

	test("a content type that contradicts the body's own media type", async () => {
		typed("application/vnd.oci.image.index.v1+json");
		const error = await errorOf(read());
		expect(error).toMatchObject({ code: "registry-unavailable", retryable: false });
		expect(error.message).toContain(
			`sent it as "application/vnd.oci.image.index.v1+json", while its own mediaType is "application/vnd.oci.image.manifest.v1+json"`,
		);
		expect(error.message).toContain("Trying again will not help");
	});

	test("Docker's schema 1 is refused by name", async () => {
		typed("application/vnd.docker.distribution.manifest.v1+prettyjws");
		const error = await errorOf(read());
		expect(error.code).toBe("unsupported");
		expect(error.message).toContain(`${name}:1.0.0 is in Docker's schema 1`);
		expect(error.message).toContain("Build the image anew");
	});

	test("what is no image is refused with its type", async () => {
		const headers = { "content-type": "application/vnd.acme.chart+json" };
		fail({ kind: "status", status: 200, headers, body: "{}" });
		const error = await errorOf(read());
		expect(error.code).toBe("unsupported");
		expect(error.message).toContain(`"application/vnd.acme.chart+json"`);
	});

	test("what is no JSON is no manifest", async () => {
		fail({ kind: "status", status: 200, headers: { "content-type": "text/html" }, body: "<html>login</html>" });
		const error = await errorOf(read());
		expect(error.code).toBe("registry-unavailable");
		expect(error.message).toContain("answered with something that is no manifest");
	});

	test("an answer that is neither the manifest nor a refusal", async () => {
		fail({ kind: "status", status: 204 });
		const error = await errorOf(read());
		expect(error.message).toContain(`${server.host} answered 204`);
	});
});

describe("writing", () => {
	const write = async () => connected().writeManifest(name, tag("2.0.0"), present(await read()));
	const puts = () => server.requests.filter(({ method }) => method === "PUT").map(({ status }) => status);

	test("a write whose answer is lost is sent again", async () => {
		server.faults.add({ method: "PUT", fault: { kind: "lost-answer" } });
		await write();
		expect(puts()).toEqual([0, 201]);
		expect(server.store.manifest("acme/blue", "2.0.0")).toEqual(server.store.manifest("acme/blue", "1.0.0"));
	});

	test("an answer without a digest is followed by a look at the tag", async () => {
		server.faults.add({ method: "PUT", fault: { kind: "headers", headers: { "docker-content-digest": "" } } });
		await write();
		expect(server.requests.map(({ method }) => method)).toEqual(["GET", "PUT", "HEAD"]);
	});

	test("an answer with another digest", async () => {
		server.faults.add({ method: "PUT", fault: { kind: "headers", headers: { "docker-content-digest": OTHER } } });
		const error = await errorOf(write());
		expect(error.code).toBe("digest-mismatch");
		expect(error.message).toContain(
			`After writing ${pushed} to ${name}:2.0.0 the registry says that the tag holds ${OTHER}`,
		);
	});

	test("success that wrote nothing", async () => {
		server.faults.add({ method: "PUT", fault: { kind: "status", status: 201 } });
		const error = await errorOf(write());
		expect(error.code).toBe("digest-mismatch");
		expect(error.message).toContain("says that the tag holds nothing");
	});

	test("a redirected write is not followed", async () => {
		server.faults.add({
			method: "PUT",
			fault: { kind: "status", status: 307, headers: { location: "/v2/acme/green/manifests/2.0.0" } },
		});
		const error = await errorOf(write());
		expect(error.code).toBe("registry-unavailable");
		expect(error.message).toContain("it answered 307");
		expect(puts()).toEqual([307]);
	});
});

describe("the registry's own words", () => {
	const refused = async (body: string) => {
		server.faults.add({ method: "PUT", fault: { kind: "status", status: 400, body } });
		const manifest = present(await read());
		return (await errorOf(connected().writeManifest(name, tag("2.0.0"), manifest))).message;
	};

	test("are one line without control characters", async () => {
		const hostile = JSON.stringify({ errors: [{ code: "TAG_INVALID", message: "no\n::error::\u001b[31mred\u202e" }] });
		expect(await refused(hostile)).toContain("it answered 400 (TAG_INVALID: no ::error:: [31mred).");
	});

	test("are cut when they are long", async () => {
		const message = await refused("x".repeat(5000));
		expect(message).toContain(`(${"x".repeat(300)}…)`);
		expect(message.length).toBeLessThan(700);
	});

	test.each(["<html>no</html>", "{}", `{"errors":"none"}`, `{"errors":[null,7]}`, ""])(
		"are left out when there are none: %s",
		async (body) => {
			expect(await refused(body)).toContain("it answered 400. That tag was not written.");
		},
	);
});
