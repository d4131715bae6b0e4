import { describe, expect, test } from "@jest/globals";
import { parseCodeRemote, parseRemotes } from "../../src/setup/remotes.ts";
import { thrown } from "../git/failure.ts";

/** Nobody looks into it before ssh does. */
const KEY = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----";
const HOST = "github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

describe("a key and known hosts are for", () => {
	const none = {
		remote: "",
		token: "",
		"manifest-remote": "",
		"manifest-token": "",
		"ssh-key": "",
		"ssh-known-hosts": "",
	};
	const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/shop" };
	const gitops = "git@github.com:acme/shop-gitops.git";

	test("the one that is reached over SSH", () => {
		const remotes = parseRemotes({ ...none, "manifest-remote": gitops, "ssh-key": KEY, "ssh-known-hosts": HOST }, env);
		expect(remotes.code.ssh).toBeUndefined();
		expect(remotes.manifests.ssh).toMatchObject({ key: `${KEY}\n`, knownHosts: `${HOST}\n` });
		const both = parseRemotes({ ...none, remote: gitops, "ssh-key": KEY }, env);
		expect(both.manifests).toBe(both.code);
		expect(both.code.ssh?.key).toBe(`${KEY}\n`);
		expect(parseCodeRemote({ ...none, remote: "ssh://git@x/y", "ssh-key": KEY }, env).ssh?.key).toBe(`${KEY}\n`);
	});

	test.each([{ "ssh-key": KEY }, { "ssh-known-hosts": HOST }])(
		"none: a mistake, and the addresses are said",
		async (given) => {
			const error = await thrown(() => parseRemotes({ ...none, ...given }, env));
			expect(error.code).toBe("invalid-input");
			expect(error.message).toMatch(
				/is given, but no remote is reached over SSH: https:\/\/github\.com\/acme\/shop\. Give the address as ssh:.* Nothing was written\.$/,
			);
		},
	);
});
