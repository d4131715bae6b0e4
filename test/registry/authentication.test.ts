import { afterEach, describe, expect, test } from "@jest/globals";
import { pushImage } from "../../rehearsal/servers/push-image.ts";
import type { RegistryAuth, RegistryServer } from "../../rehearsal/servers/registry-server.ts";
import { startRegistry } from "../../rehearsal/servers/registry-server.ts";
import { field, parseJson, textField } from "../../src/http/json-field.ts";
import { basicAuthorization } from "../../src/registry/credentials.ts";
import { unauthorized } from "../../src/registry/refusals.ts";
import { retag } from "../../src/registry/retag.ts";
import { connected, digest, errorOf, image, present, tag } from "./connected.ts";
import { PUSHER } from "./variants.ts";

const READER = { username: "reader", password: "reader-password" };
const USERS = [
	{ name: PUSHER.username, password: PUSHER.password, rights: "push" },
	{ name: READER.username, password: READER.password, rights: "pull" },
	{ password: "github-token", rights: "push" },
] as const;
const TOKEN: RegistryAuth = { mode: "token", users: USERS };

const running: RegistryServer[] = [];
afterEach(async () => {
	await Promise.all(running.splice(0).map((server) => server.close()));
});

/** A registry with one image, `acme/blue:build`. */
async function registryWith(auth: RegistryAuth): Promise<RegistryServer> {
	const server = await startRegistry({ auth });
	running.push(server);
	await pushImage(server.host, "acme/blue", "build", { auth: PUSHER });
	server.requests.length = 0;
	return server;
}

const told = (server: RegistryServer) =>
	server.requests.map(({ method, status, credential }) => `${method} ${status} ${credential}`);
const tokens = (server: RegistryServer) => server.requests.filter(({ path }) => path === "/token").length;

describe("tokens", () => {
	test("one token does for the reads and the writes of five tags, and only the first request is refused", async () => {
		const server = await registryWith(TOKEN);
		const tags = ["1", "2", "3", "4", "5"].map(tag);
		const name = image(server.host, "acme/blue");
		await retag(connected(PUSHER), { image: name, source: tag("build"), tags, isImmutable: () => true, dryRun: false });
		const count = (line: string) => told(server).filter((each) => each === line).length;
		expect(told(server).slice(0, 2)).toEqual(["GET 401 none", "GET 200 basic pusher"]);
		expect(count("GET 200 bearer pusher")).toBe(1);
		expect(count("HEAD 404 bearer pusher")).toBe(5);
		expect(count("PUT 201 bearer pusher")).toBe(5);
		expect(server.requests).toHaveLength(13);
	});

	test("any user name goes with a known token, as on ghcr.io", async () => {
		const server = await registryWith(TOKEN);
		const registry = connected({ username: "x-access-token", password: "github-token" });
		expect(await registry.readDigest(image(server.host, "acme/blue"), tag("build"))).toBeDefined();
		expect(told(server)).toEqual(["HEAD 401 none", "GET 200 basic x-access-token", "HEAD 200 bearer x-access-token"]);
	});

	test("a token that grew old is renewed once, for all that run beside each other", async () => {
		const server = await registryWith(TOKEN);
		const registry = connected(PUSHER);
		const name = image(server.host, "acme/blue");
		await registry.readDigest(name, tag("build"));
		server.expireTokens();
		server.requests.length = 0;
		const all = await Promise.all([1, 2, 3].map(() => registry.readDigest(name, tag("build"))));
		expect(new Set(all).size).toBe(1);
		expect(all[0]).toBeDefined();
		expect(tokens(server)).toBe(1);
	});

	test("a token to read is followed by one to write, which then does for both", async () => {
		const server = await registryWith(TOKEN);
		const registry = connected(PUSHER);
		const name = image(server.host, "acme/blue");
		const manifest = present(await registry.readManifest(name, tag("build"), "pull"));
		await registry.writeManifest(name, tag("1.0.0"), manifest);
		await registry.readDigest(name, tag("1.0.0"));
		expect(told(server)).toEqual([
			"GET 401 none",
			"GET 200 basic pusher",
			"GET 200 bearer pusher",
			"GET 200 basic pusher",
			"PUT 201 bearer pusher",
			"HEAD 200 bearer pusher",
		]);
	});

	test("what anybody may read is read without credentials", async () => {
		const server = await registryWith({ ...TOKEN, anonymous: "pull" });
		expect(await connected().readDigest(image(server.host, "acme/blue"), tag("build"))).toBeDefined();
		expect(told(server)).toEqual(["HEAD 401 none", "GET 200 none", "HEAD 200 bearer anonymous"]);
	});

	test.each(["basic", "token"] as const)(
		"who may only read cannot retag (%s), and nothing is written",
		async (mode) => {
			const server = await registryWith({ mode, users: USERS });
			const name = image(server.host, "acme/blue");
			const request = { image: name, source: tag("build"), tags: [tag("1.0.0")], isImmutable: () => true };
			const error = await errorOf(retag(connected(READER), { ...request, dryRun: false }));
			expect(error.code).toBe("unauthorized");
			expect(error.message).toContain(`${server.host} does not let us write the tag ${name}:1.0.0`);
			expect(server.store.manifest("acme/blue", "1.0.0")).toBeUndefined();
			const dry = await retag(connected(READER), { ...request, dryRun: true });
			expect(dry.written).toEqual(["1.0.0"]);
		},
	);

	test("a run asks for the right to write at once, a dry run never", async () => {
		const server = await registryWith(TOKEN);
		const request = { image: image(server.host, "acme/blue"), source: tag("build"), tags: [], isImmutable: () => true };
		await retag(connected(PUSHER), { ...request, dryRun: false });
		await retag(connected(PUSHER), { ...request, dryRun: true });
		const asked = server.requests.filter(({ path }) => path === "/token").map(({ query }) => query);
		const service = `service=${server.host}`;
		expect(asked).toEqual([
			`${service}&scope=repository:acme/blue:pull,push`,
			`${service}&scope=repository:acme/blue:pull`,
		]);
	});

	test("a wrong password is not sent twice", async () => {
		const server = await registryWith({ mode: "basic", users: USERS });
		const wrong = connected({ username: "pusher", password: "wrong" });
		await errorOf(wrong.readDigest(image(server.host, "acme/blue"), tag("build")));
		expect(told(server)).toEqual(["HEAD 401 none", "HEAD 401 basic pusher"]);
		await errorOf(wrong.readDigest(image(server.host, "acme/blue"), tag("build")));
		expect(told(server).slice(2)).toEqual(["HEAD 401 basic pusher"]);
	});

	const senseless = ["{}", "no JSON", `{"token":""}`, `{"token":"two\\r\\nlines"}`, `{"token":7}`];
	test.each(senseless)("a token service that answers %s", async (body) => {
		const server = await registryWith(TOKEN);
		server.faults.add({ path: /token/, fault: { kind: "status", status: 200, body } });
		const name = image(server.host, "acme/blue");
		const error = await errorOf(connected(PUSHER).readDigest(name, tag("build")));
		expect(error.code).toBe("registry-unavailable");
		expect(error.message).toContain(`the token service of ${server.host} answered without a token`);
	});

	test("a token under the name access_token will do", async () => {
		const server = await registryWith(TOKEN);
		server.faults.add({ path: /token/, fault: { kind: "status", status: 200, body: `{"access_token":"abc"}` } });
		const error = await errorOf(connected(PUSHER).readDigest(image(server.host, "acme/blue"), tag("build")));
		expect(error.code).toBe("unauthorized");
		expect(told(server)[2]).toBe("HEAD 401 bearer unknown");
	});

	test("a token service that fails is asked anew by the next request", async () => {
		const server = await registryWith(TOKEN);
		server.faults.add({ path: /token/, fault: { kind: "status", status: 404 } });
		const registry = connected(PUSHER);
		const name = image(server.host, "acme/blue");
		const error = await errorOf(registry.readDigest(name, tag("build")));
		expect(error.message).toContain(`Could not get a token to read ${name}:build`);
		expect(await registry.readDigest(name, tag("build"))).toBeDefined();
	});
});

describe("credentials go to nobody else", () => {
	const realms = [
		"http://tokens.example/token",
		"ftp://127.0.0.1/",
		"tokens",
		"",
		"https://:secret@tokens.example/",
		"https://user@tokens.example/",
	];
	test.each(realms)("the realm %s is refused", async (realm) => {
		const server = await registryWith({ mode: "none" });
		const headers = { "www-authenticate": `Bearer realm="${realm}",service="x"` };
		server.faults.add({ fault: { kind: "status", status: 401, headers } });
		const error = await errorOf(connected(PUSHER).readDigest(image(server.host, "acme/blue"), tag("build")));
		expect(error).toMatchObject({ code: "registry-unavailable", retryable: false });
		expect(error.message).toContain(`names "${realm}" as its token service, which is no https address`);
		expect(server.requests).toHaveLength(1);
	});

	/** A blob of the image, so that a redirect to another registry with the same image finds it. */
	async function configOf(server: RegistryServer) {
		const manifest = server.store.manifest("acme/blue", "build");
		return digest(textField(field(parseJson(String(manifest?.bytes)), "config"), "digest") ?? "");
	}

	test("a redirect to another origin is followed without them, even when it comes back", async () => {
		const [home, other] = [await registryWith(TOKEN), await registryWith({ mode: "none" })];
		const blob = await configOf(home);
		const path = `/v2/acme/blue/blobs/${blob}`;
		const redirect = (host: string) =>
			({ kind: "status", status: 307, headers: { location: `http://${host}${path}?signature=s3cret` } }) as const;
		home.faults.add({ path: /blobs/, fault: redirect(other.host) });
		const registry = connected(PUSHER);
		expect(await registry.readBlob(image(home.host, "acme/blue"), blob, 10_000)).toBeDefined();
		expect(told(other)).toEqual(["GET 200 none"]);
		home.faults.add({ path: /blobs/, fault: redirect(other.host) });
		other.faults.add({ path: /blobs/, fault: redirect(home.host) });
		const error = await errorOf(registry.readBlob(image(home.host, "acme/blue"), blob, 10_000));
		expect(error.code).toBe("registry-unavailable");
		expect(error.message).toContain(`${home.host} redirected to ${home.host}, which answered 401`);
		expect(error.message).not.toContain("s3cret");
		expect(told(home).at(-1)).toBe("GET 401 none");
	});

	test("a server that was redirected to cannot ask for them", async () => {
		const [home, other] = [await registryWith({ mode: "none" }), await registryWith({ mode: "none" })];
		const blob = await configOf(home);
		const location = `http://${other.host}/v2/acme/blue/blobs/${blob}`;
		const redirect = { kind: "status", status: 307, headers: { location } } as const;
		home.faults.add({ path: /blobs/, fault: redirect });
		// The second redirect stays where it is: what counts is that home was left.
		other.faults.add({ path: /blobs/, fault: redirect });
		const headers = { "www-authenticate": `Bearer realm="http://${other.host}/token"` };
		other.faults.add({ path: /blobs/, times: 2, fault: { kind: "status", status: 401, headers } });
		const error = await errorOf(connected(PUSHER).readBlob(image(home.host, "acme/blue"), blob, 10_000));
		expect(error.code).toBe("registry-unavailable");
		expect(error.message).toContain(`${home.host} redirected to ${other.host}, which answered 401`);
		expect(told(other)).toEqual(["GET 307 none", "GET 401 none"]);
	});

	test("a redirect within the registry keeps them", async () => {
		const server = await registryWith(TOKEN);
		const blob = await configOf(server);
		server.faults.add({ path: /blobs/, fault: { kind: "status", status: 302, headers: { location: `./${blob}` } } });
		expect(await connected(PUSHER).readBlob(image(server.host, "acme/blue"), blob, 10_000)).toBeDefined();
		expect(told(server).at(-1)).toBe("GET 200 bearer pusher");
	});

	test.each([
		["http://storage.example/blob", "redirected to http://storage.example, which is not https"],
		["file:///etc/passwd", "which is not https"],
		["./again", "redirected too many times"],
	])("a redirect to %s is not followed", async (location, words) => {
		const server = await registryWith({ mode: "none" });
		server.faults.add({ times: 20, fault: { kind: "status", status: 307, headers: { location } } });
		const error = await errorOf(connected(PUSHER).readDigest(image(server.host, "acme/blue"), tag("build")));
		expect(error).toMatchObject({ code: "registry-unavailable", retryable: false });
		expect(error.message).toContain(words);
		expect(server.requests.length).toBeLessThanOrEqual(6);
	});
});

describe("refusals", () => {
	test("403 quotes the registry and says what to do", async () => {
		const server = await registryWith(TOKEN);
		const body = `{"errors":[{"code":"DENIED","message":"permission_denied: write_package"}]}`;
		server.faults.add({ path: /manifests/, fault: { kind: "status", status: 403, body } });
		const error = await errorOf(connected(PUSHER).readDigest(image(server.host, "acme/blue"), tag("build")));
		expect(error.code).toBe("unauthorized");
		// HEAD has no body to quote.
		expect(error.message).toContain("it answered 403.");
		server.faults.add({ path: /manifests/, fault: { kind: "status", status: 403, body } });
		const read = connected(PUSHER).readManifest(image(server.host, "acme/blue"), tag("build"), "pull");
		expect((await errorOf(read)).message).toContain(
			"it answered 403 (DENIED: permission_denied: write_package). Check that",
		);
	});

	test("on ghcr.io the way to the package's settings is told", () => {
		const answer = { kind: "answer", status: 403, headers: {}, body: Buffer.alloc(0) } as const;
		const error = unauthorized({ host: "ghcr.io", words: "write the tag ghcr.io/acme/blue:1.0.0" }, answer, true);
		expect(error.code).toBe("unauthorized");
		expect(error.message).toContain("Grant this repository write access in the package's settings");
		expect(error.message).toContain("Package settings > Manage Actions access");
	});

	test("a server that echoes what it was sent does not bring secrets into an error", async () => {
		const server = await registryWith(TOKEN);
		const basic = basicAuthorization(PUSHER).slice("Basic ".length);
		const body = `you sent ${PUSHER.password} and ${basic}`;
		const registry = connected(PUSHER);
		const name = image(server.host, "acme/blue");
		server.faults.add({ path: /token/, fault: { kind: "status", status: 403, body } });
		const refused = await errorOf(registry.readManifest(name, tag("build"), "pull"));
		expect(refused.message).toContain("it answered 403 (you sent *** and ***)");
		server.faults.add({ path: /token/, fault: { kind: "status", status: 200, body: `{"token":"bearer-secret"}` } });
		server.faults.add({ path: /manifests/, times: 9, fault: { kind: "status", status: 500, body: "bearer-secret" } });
		const again = await errorOf(registry.readManifest(name, tag("build"), "pull"));
		expect(again.message).not.toContain("bearer-secret");
	});
});
