import { expect, test } from "@jest/globals";
import { giveImages, giveReading, giveWriting } from "../../src/doctor/remedies.ts";
import { parseRemote } from "../../src/git/remote.ts";
import { image } from "../registry/connected.ts";

test("for ghcr.io it is the job's permission and each package's own setting", () => {
	expect(giveImages([image("ghcr.io", "acme/blue"), image("ghcr.io", "acme/green")])).toBe(
		'Give the job "permissions: packages: write". On GitHub, open each package (acme/blue, acme/green) → Package settings → Manage Actions access → Add repository → this repository, with the role Write. A package that does not exist yet is made by the first push, and belongs to the repository that pushed it.',
	);
	const many = Array.from({ length: 8 }, (_, index) => image("ghcr.io", `acme/s${index}`));
	expect(giveImages(many)).toContain("(acme/s0, acme/s1, acme/s2, acme/s3, acme/s4, 3 more)");
});

test("for other registries it is a login, each named once", () => {
	const fix = giveImages([image("quay.io", "acme/blue"), image("quay.io", "acme/green"), image("ghcr.io", "acme/red")]);
	expect(fix.match(/docker login quay\.io/g)).toHaveLength(1);
	expect(fix).toContain("(acme/red) → Package settings");
});

test.each([
	["https://github.com/acme/shop", {}],
	["https://acme.ghe.com/acme/shop", { GITHUB_SERVER_URL: "https://acme.ghe.com" }],
])("%s is GitHub, where a job has permissions", (url, env) => {
	const remote = parseRemote(url, "", "remote");
	expect(giveReading(remote, env)).toContain('"permissions: contents: read"');
	expect(giveWriting(remote, env)).toContain('"permissions: contents: write"');
	expect(giveWriting(remote, env)).toContain("a GitHub App that has Contents: write there");
});

test.each(["https://gitlab.com/acme/shop", "git@github.com:acme/shop.git", "/srv/git/shop"])(
	"at %s a token or a key is needed",
	(url) => {
		const remote = parseRemote(url, "", "remote");
		const env = { GITHUB_SERVER_URL: "https://github.com" };
		expect(giveReading(remote, env)).toBe(
			`Check that ${url} is the repository's address. Give a token (or an SSH key) that may read it.`,
		);
		expect(giveWriting(remote, env)).toBe("Give a token (or an SSH key) that may write to this repository.");
	},
);
