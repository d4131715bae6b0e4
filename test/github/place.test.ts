import { expect, test } from "@jest/globals";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { parseGithubPlace } from "../../src/github/place.ts";

const GHES = { GITHUB_SERVER_URL: "https://ghes.example", GITHUB_API_URL: "https://ghes.example/api/v3" };
const GHE_COM = { GITHUB_SERVER_URL: "https://acme.ghe.com", GITHUB_API_URL: "https://api.acme.ghe.com/" };

test.each([
	["https://github.com/acme/shop", {}, "https://api.github.com", "https://api.github.com/graphql"],
	["https://github.com/acme/shop.git", {}, "https://api.github.com", "https://api.github.com/graphql"],
	["https://github.com/acme/shop/", {}, "https://api.github.com", "https://api.github.com/graphql"],
	["https://ghes.example/acme/shop", GHES, "https://ghes.example/api/v3", "https://ghes.example/api/graphql"],
	["https://acme.ghe.com/acme/shop", GHE_COM, "https://api.acme.ghe.com", "https://api.acme.ghe.com/graphql"],
])("%s", (remote, env, rest, graphql) => {
	const place = parseGithubPlace(remote, env);
	expect({ ...place, graphql: place.graphql.href }).toEqual({
		url: remote,
		owner: "acme",
		name: "shop",
		rest,
		graphql,
	});
});

function refusal(remote: string, env: Record<string, string> = {}): string {
	try {
		parseGithubPlace(remote, env);
	} catch (error) {
		if (error instanceof ReleaseError) return `${error.message} [${error.code}]`;
	}
	throw new Error("expected a ReleaseError");
}

test.each([
	["https://github.com.evil.example/acme/shop", {}],
	["https://gitlab.com/acme/shop", {}],
	["http://github.com/acme/shop", {}],
	["https://github.com:8443/acme/shop", {}],
	["https://github.com/acme", {}],
	["https://github.com/acme/shop/tree/main", {}],
	["https://github.com/acme/sh%6Fp", {}],
	["git@github.com:acme/shop.git", {}],
	["ssh://git@github.com/acme/shop.git", {}],
	["/srv/git/acme/shop.git", {}],
	["file:///acme/shop", {}],
	["https://github.com/acme/shop", GHES],
])("%s is not on the API's server", (remote, env) => {
	expect(refusal(remote, env)).toMatch(
		/^"commit-with: api" needs the manifests' repository as https:\/\/.+\/owner\/name, on the server of https:\/\/.+, but it is ".+"\. Nothing was read or written\. Give such an address, or leave "commit-with" at git\. \[invalid-input\]$/,
	);
});

test.each(["http://github.example/api/v3", "ftp://x", "nonsense", "https://user:s3cret@ghes.example/api/v3"])(
	"GITHUB_API_URL=%s is refused, and not repeated",
	(api) => {
		const words = refusal("https://github.com/acme/shop", { GITHUB_API_URL: api });
		expect(words).toMatch(
			/^GITHUB_API_URL is no https:\/\/ address without credentials\. Nothing was read or written\./,
		);
		expect(words).not.toContain("s3cret");
	},
);
