import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { basicAuthorization } from "../../src/registry/credentials.ts";
import { loadDockerConfig } from "../../src/registry/docker-config.ts";
import { findCredentials } from "../../src/registry/find-credentials.ts";
import { errorOf } from "./connected.ts";

const NOTHING = { username: "", password: "", token: "", dockerConfig: undefined };
const auth = (text: string) => ({ auth: Buffer.from(text).toString("base64") });
const LOGGED_IN = { auths: { "ghcr.io": auth("octocat:login-password") } };

describe("where credentials come from", () => {
	test("those given go before those of docker login, and these before GitHub's token", () => {
		const all = { username: "u", password: "p", token: "t", dockerConfig: LOGGED_IN };
		expect(findCredentials("ghcr.io", all)).toEqual({ username: "u", password: "p" });
		const login = { username: "octocat", password: "login-password" };
		expect(findCredentials("ghcr.io", { ...all, username: "", password: "" })).toEqual(login);
		const token = { username: "x-access-token", password: "t" };
		expect(findCredentials("ghcr.io", { ...NOTHING, token: "t" })).toEqual(token);
		expect(findCredentials("ghcr.io", NOTHING)).toBeUndefined();
	});

	test.each(["quay.io", "ghcr.io.evil.example", "evil-ghcr.io", "127.0.0.1:5000", "ghcr.io:443"])(
		"GitHub's token is not for %s",
		(host) => {
			expect(findCredentials(host, { ...NOTHING, token: "t" })).toBeUndefined();
		},
	);

	test.each([
		[{ username: "u", password: "" }, "username is given, but its password is empty"],
		[{ username: "", password: "s3cret" }, "password is given, but its username is empty"],
	])("half of them is an error: %j", async (half, words) => {
		const error = await errorOf(Promise.resolve().then(() => findCredentials("quay.io", { ...NOTHING, ...half })));
		expect(error.code).toBe("invalid-input");
		expect(error.message).toContain(words);
		expect(error.message).toContain("so quay.io was not asked");
		expect(error.message).not.toContain("s3cret");
	});
});

describe("what docker login wrote", () => {
	const find = (dockerConfig: unknown, host: string) => findCredentials(host, { ...NOTHING, dockerConfig });

	test.each([
		"quay.io",
		"https://quay.io",
		"http://quay.io/",
		"https://quay.io/v1/",
		"https://quay.io/v2",
		"quay.io/v2/",
	])("the key %s is for quay.io", (key) => {
		expect(find({ auths: { [key]: auth("u:p") } }, "quay.io")).toEqual({ username: "u", password: "p" });
	});

	test.each(["quay.io.example", "my-quay.io", "quay.io:8443", "quay.io/acme", "https://example/quay.io", "*.io"])(
		"the key %s is not for quay.io",
		(key) => {
			expect(find({ auths: { [key]: auth("u:p") } }, "quay.io")).toBeUndefined();
		},
	);

	test("the exact key goes first", () => {
		const auths = { "https://quay.io/v1/": auth("old:p"), "quay.io": auth("new:p") };
		expect(find({ auths }, "quay.io")?.username).toBe("new");
	});

	test("Docker Hub has many names", () => {
		const auths = { "https://index.docker.io/v1/": auth("u:p") };
		expect(find({ auths }, "docker.io")?.username).toBe("u");
		expect(find({ auths }, "registry-1.docker.io")?.username).toBe("u");
	});

	test.each([
		null,
		7,
		"text",
		[],
		{},
		{ auths: null },
		{ auths: [] },
		{ auths: { "quay.io": null } },
		{ auths: { "quay.io": {} } },
		{ auths: { "quay.io": { auth: "" } } },
		{ auths: { "quay.io": { auth: 7 } } },
		{ auths: { "quay.io": { ...auth("00000000:"), identitytoken: "x" } } },
		{ credsStore: "desktop", auths: { "quay.io": {} } },
	])("%j holds nothing for quay.io", (config) => {
		expect(find(config, "quay.io")).toBeUndefined();
	});

	test("an entry that is no user:password is an error that does not show it", async () => {
		const config = { auths: { "quay.io": auth("s3cret") } };
		const error = await errorOf(Promise.resolve().then(() => find(config, "quay.io")));
		expect(error.code).toBe("invalid-input");
		expect(error.message).toContain("has an entry for quay.io that is not the base64 text of user:password");
		expect(error.message).not.toMatch(new RegExp(`s3cret|${auth("s3cret").auth}`));
	});

	test("whatever user and password were logged in with come back, and for no other host", () => {
		const host = fc.domain();
		const user = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !text.includes(":"));
		fc.assert(
			fc.property(
				host,
				host,
				user,
				fc.string({ unit: "grapheme", minLength: 1 }),
				(mine, other, username, password) => {
					fc.pre(mine !== other);
					const config = { auths: { [mine]: auth(`${username}:${password}`) } };
					expect(find(config, mine)).toEqual({ username, password });
					expect(find(config, other)).toBeUndefined();
				},
			),
		);
	});

	test("user and password go into a header as RFC 7617 says", () => {
		expect(basicAuthorization({ username: "Aladdin", password: "open sesame" })).toBe(
			"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
		);
	});
});

describe("Docker's config.json", () => {
	const reader = (files: Record<string, string>) => async (path: string) => files[path.replaceAll("\\", "/")];

	test("is read from DOCKER_CONFIG, else from the home folder", async () => {
		const read = reader({ "/docker/config.json": `{"at":"docker"}`, "/home/me/.docker/config.json": `{"at":"home"}` });
		expect(await loadDockerConfig({ DOCKER_CONFIG: "/docker", HOME: "/home/me" }, read)).toEqual({ at: "docker" });
		expect(await loadDockerConfig({ HOME: "/home/me" }, read)).toEqual({ at: "home" });
		expect(await loadDockerConfig({ USERPROFILE: "/home/me" }, read)).toEqual({ at: "home" });
		expect(await loadDockerConfig({ HOME: "/home/you" }, read)).toBeUndefined();
		expect(await loadDockerConfig({}, read)).toBeUndefined();
	});

	test("an error names the file and shows nothing of it", async () => {
		const read = reader({ "/docker/config.json": "s3cret: not JSON" });
		const error = await errorOf(loadDockerConfig({ DOCKER_CONFIG: "/docker" }, read));
		expect(error.code).toBe("invalid-input");
		expect(error.message.replaceAll("\\", "/")).toContain("/docker/config.json is not JSON");
		expect(error.message).not.toContain("s3cret");
		expect(error.cause).toBeUndefined();
	});
});
