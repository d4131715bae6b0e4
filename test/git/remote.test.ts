import { inspect } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { parseRemote } from "../../src/git/remote.ts";
import { failure, thrown } from "./failure.ts";

const parse = (text: string) => parseRemote(text, "s3cret", "The input remote");

describe("parseRemote", () => {
	test.each([
		["https://github.com/acme/shop", "https", "https://github.com/"],
		["https://git.example.com:8443/a/b.git", "https", "https://git.example.com:8443/"],
		["http://127.0.0.1:3000/shop", "http", "http://127.0.0.1:3000/"],
		["http://127.1.2.3/shop", "http", "http://127.1.2.3/"],
		["http://[::1]:3000/shop", "http", "http://[::1]:3000/"],
		["http://localhost:3000/shop", "http", "http://localhost:3000/"],
		["ssh://git@example.com:2222/acme/shop.git", "ssh", undefined],
		["git@github.com:acme/shop.git", "ssh", undefined],
		["file:///srv/git/shop.git", "file", undefined],
		["/srv/git/shop.git", "file", undefined],
	])("takes %s", (text, protocol, origin) => {
		const remote = parse(text);
		expect(remote).toMatchObject({ url: text, protocol });
		expect(remote.origin).toBe(origin);
		const header = `basic ${Buffer.from("x-access-token:s3cret").toString("base64")}`;
		expect(remote.authorization).toBe(origin === undefined ? undefined : header);
	});

	test.each([
		["https://user:s3cret@github.com/acme/shop", "holds a credential in its URL"],
		["https://s3cret@github.com/acme/shop", "holds a credential in its URL"],
		["ssh://git:s3cret@github.com/acme/shop", "holds a credential in its URL"],
		["https://github.com/acme/shop?token=s3cret", "must not have a query"],
		["https://github.com/acme/shop#s3cret", "must not have a query"],
		["http://github.com/acme/shop", "uses plain http"],
		["http://127.0.0.1.evil.example/shop", "uses plain http"],
		["http://localhost.evil.example/shop", "uses plain http"],
		["git://github.com/acme/shop", 'uses the protocol "git"'],
		["ftp://github.com/acme/shop", 'uses the protocol "ftp"'],
		["ext::sh -c touch% /tmp/x", "is no address of a Git repository"],
		["--upload-pack=touch /tmp/x", "is no address of a Git repository"],
		["-oProxyCommand=x@example.com:shop", "is no address of a Git repository"],
		["git@-oProxyCommand=x:shop", "is no address of a Git repository"],
		["git@example.com:--upload-pack=x", "is no address of a Git repository"],
		["ssh://-oProxyCommand=x/shop", "names a host that begins with a dash"],
		["ssh://-x@example.com/shop", "names a host that begins with a dash"],
		["https://", "is not a well-formed URL"],
		["https://github.com/acme/shop\nx", "holds a control character"],
		["../shop", "is no address of a Git repository"],
		["", "is no address of a Git repository"],
	])("refuses %j", async (text, words) => {
		const error = await thrown(() => parse(text));
		expect(error.code).toBe("invalid-input");
		expect(error.message).toContain(words);
		expect(error.message).toMatch(/^The input remote .* Allowed are https:/);
	});

	test("refuses a token that could begin a second header", async () => {
		const error = await failure(
			new Promise((resolve) => resolve(parseRemote("https://github.com/a/b", "s3cret\r\nX: y", "The input remote"))),
		);
		expect(error.message).toContain("The token of The input remote holds a control character");
	});

	test("never prints its token", () => {
		const remote = parse("https://github.com/acme/shop");
		const printed = [
			String(remote),
			`${remote}`,
			JSON.stringify({ remote }),
			inspect({ remote }, { showHidden: true, depth: 9 }),
		];
		for (const text of printed) {
			expect(text).toContain("https://github.com/acme/shop");
			expect(text).not.toMatch(/s3cret|eC1hY2Nlc3M/);
		}
		expect(Object.values(remote)).not.toContain("s3cret");
	});

	test("takes the token out of a text, however it was sent", () => {
		const remote = parse("https://github.com/acme/shop");
		const encoded = Buffer.from("x-access-token:s3cret").toString("base64");
		expect(remote.redact(`a s3cret b ${encoded} c`)).toBe("a *** b *** c");
		expect(parseRemote("https://github.com/acme/shop", "", "remote").redact("a b")).toBe("a b");
	});

	test("moves along on its own origin alone", () => {
		const remote = parse("https://github.com/acme/shop");
		expect(remote.movedTo("https://github.com/acme/store/")?.url).toBe("https://github.com/acme/store/");
		expect(remote.movedTo("https://evil.example/acme/store/")).toBeUndefined();
		expect(remote.movedTo("http://github.com/acme/store/")).toBeUndefined();
		expect(parse("/srv/a").movedTo("/srv/b")).toBeUndefined();
	});
});
