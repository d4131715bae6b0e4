import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type RegistryServer, startRegistry } from "../../rehearsal/servers/registry-server.ts";
import type { RegistryCredentials } from "../../src/registry/credentials.ts";
import { grantedActions } from "../../src/registry/granted-actions.ts";
import { openPushAccess } from "../../src/registry/push-access.ts";
import { errorOf, image, stillWorld } from "./connected.ts";
import { PUSHER, variants } from "./variants.ts";

const PULLER: RegistryCredentials = { username: "puller", password: "only-looks" };
const users = [
	{ name: PUSHER.username, password: PUSHER.password, rights: "push" },
	{ name: PULLER.username, password: PULLER.password, rights: "pull" },
] as const;

const servers: RegistryServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

async function start(options: Parameters<typeof startRegistry>[0] = {}): Promise<RegistryServer> {
	const server = await startRegistry(options);
	servers.push(server);
	return server;
}

function ask(host: string, credentials: RegistryCredentials | undefined) {
	return openPushAccess({ credentials: () => credentials, world: stillWorld() })(image(host, "acme/blue"));
}

describe("a token service whose tokens can be read", () => {
	const starting = start({ auth: { mode: "token", users, anonymous: "pull", readableTokens: true } });

	test.each([
		["somebody who may push", PUSHER, "granted"],
		["somebody who may pull", PULLER, "not-granted"],
		["nobody", undefined, "no-credentials"],
	] as const)("%s: %s", async (_, credentials, expected) => {
		expect(await ask((await starting).host, credentials)).toBe(expected);
	});

	test("wrong credentials are an error without them", async () => {
		const wrong = { username: "pusher", password: "wrongPASSWORD" };
		const error = await errorOf(ask((await starting).host, wrong));
		expect(error).toMatchObject({ code: "unauthorized" });
		expect(error.message).toContain("/acme/blue");
		expect(error.message).not.toContain(wrong.password);
	});

	test("nothing but questions is sent", async () => {
		expect(new Set((await starting).requests.map(({ method, path }) => `${method} ${path}`))).toEqual(
			new Set(["GET /v2/", "GET /token"]),
		);
	});
});

test.each([
	["tokens that say nothing", { mode: "token", users }, PUSHER, "unknown"],
	["tokens that say nothing", { mode: "token", users }, undefined, "no-credentials"],
	["user name and password", { mode: "basic", users }, PUSHER, "unknown"],
	["user name and password", { mode: "basic", users }, undefined, "no-credentials"],
	["an open door", { mode: "none" }, undefined, "unknown"],
] as const)("a registry with %s", async (_, auth, credentials, expected) => {
	const { host } = await start({ auth });
	expect(await ask(host, credentials)).toBe(expected);
});

describe.each(variants())("$name", ({ credentials, start: startVariant }) => {
	test("tells it only at a push", async () => {
		const running = await startVariant();
		expect(await ask(running.host, credentials)).toBe("unknown");
		await running.stop();
	});
});

test("a registry that does not answer is unavailable", async () => {
	const server = await startRegistry();
	await server.close();
	expect(await errorOf(ask(server.host, PUSHER))).toMatchObject({ code: "registry-unavailable" });
});

describe("what a token grants", () => {
	const jwt = (claims: unknown) =>
		["{}", JSON.stringify(claims), "x"].map((part) => Buffer.from(part).toString("base64url")).join(".");
	const grant = { type: "repository", name: "acme/blue", actions: ["pull", "push"] };

	test("is what it says of this repository", () => {
		expect(grantedActions(jwt({ access: [grant] }), "acme/blue")).toEqual(["pull", "push"]);
		expect(grantedActions(jwt({ access: [grant, { ...grant, actions: ["*", 7] }] }), "acme/blue")).toEqual([
			"pull",
			"push",
			"*",
		]);
		expect(grantedActions(jwt({ access: [{ ...grant, name: "acme/green" }] }), "acme/blue")).toEqual([]);
		expect(grantedActions(jwt({ access: [{ ...grant, type: "registry" }] }), "acme/blue")).toEqual([]);
		expect(grantedActions(jwt({ access: [] }), "acme/blue")).toEqual([]);
	});

	test.each(["djE6YWNtZS9ibHVl", "a.b.c", `${jwt({})}`, jwt({ access: "all" }), jwt(null), "a.e30", ""])(
		"is not said by %j",
		(token) => {
			expect(grantedActions(token, "acme/blue")).toBeUndefined();
		},
	);

	test("whatever it is, reading it does no harm", () => {
		fc.assert(
			fc.property(fc.json(), fc.string(), (payload, rest) => {
				const actions = grantedActions(`${rest}.${Buffer.from(payload).toString("base64url")}.${rest}`, "acme/blue");
				expect(actions ?? []).toEqual(expect.any(Array));
			}),
		);
	});
});
