import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { startGitServer } from "../../../rehearsal/servers/git-server.ts";
import { pushImage } from "../../../rehearsal/servers/push-image.ts";
import { startRegistry } from "../../../rehearsal/servers/registry-server.ts";
import { addHook } from "../../git/seed.ts";
import { REGISTRY_PASSWORD } from "../secrets.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const RULES = `echo 'error: GH013: Repository rule violations found for refs.' >&2
echo '- Cannot update this protected ref. ::set-output name=x::y' >&2
exit 1`;
const WORKFLOWS = `echo 'refusing to allow a GitHub App to create or update workflow \`.github/workflows/ci.yaml\` without \`workflows\` permission' >&2
exit 1`;

async function open(over: "http" | "path" = "path") {
	const shop = await stage.shop({ over });
	const { commit } = await shop.build(["blue"]);
	const manifest = await shop.writeManifest("production", { blue: { version: "1.0.0" } });
	const steps = {
		"create-release-tag": { service: "blue", version: "1.6.0", commit },
		"update-manifest": { environment: "staging", service: "blue", version: "1.6.0" },
		"create-milestone-tag": { "manifest-commit": manifest },
		"retag-image": { image: shop.image("blue"), source: `sha-${commit}`, tags: "1.6.0" },
	};
	return { shop, steps };
}

test.concurrent.each([
	[
		"create-release-tag",
		WORKFLOWS,
		"the tag and release branch of blue 1.6.0",
		"refusing to allow a GitHub App",
		"permissions contents and workflows",
	],
	[
		"update-manifest",
		RULES,
		"the staging manifest (blue)",
		"GH013: Repository rule violations",
		"on the rule's bypass list",
	],
	[
		"create-milestone-tag",
		RULES,
		"the milestone release-prd-20231114",
		"Cannot update this protected ref.",
		"on the rule's bypass list",
	],
] as const)("%s that a rule of the forge refuses quotes it", async (action, hook, what, quoted, advice) => {
	const { shop, steps } = await open();
	await mkdir(join(shop.folder, "hooks"), { recursive: true });
	await addHook(shop.folder, "pre-receive", hook);
	const before = await shop.snapshot();
	const refused = await shop.run(action, steps[action]);
	expect(refused.outputs["error-code"]).toBe("rejected");
	const [error = ""] = refused.errors;
	expect(error).toMatch(new RegExp(`^${shop.remote} refused the write of `));
	for (const words of [what, quoted, advice, "Nothing was changed."]) expect(error).toContain(words);
	expect(refused.log).not.toMatch(/^\s*::set-output/m);
	expect(await shop.snapshot()).toEqual(before);
});

const READ_TOKEN = "ghs_readREADread0123456789";

test.concurrent.each([
	[
		"that may only read",
		READ_TOKEN,
		/the credential does not permit it\..* Give the token the permission \(contents: write\)/,
	],
	["that nobody knows", "ghs_oldTOKENold0123456789", /the credential is missing or not accepted\..* Check the token/],
])("a token %s is unauthorized, and nothing is written", async (_, token, sentence) => {
	const { shop, steps } = await open("http");
	const server = await startGitServer({
		folder: dirname(shop.folder),
		credentials: { [READ_TOKEN]: { name: "reader", access: "read" } },
	});
	const before = await shop.snapshot();
	const access = { remote: server.url(shop.name), token };
	const runs = await Promise.all([
		shop.run("create-release-tag", { ...steps["create-release-tag"], ...access }),
		shop.run("update-manifest", { ...steps["update-manifest"], ...access }),
		shop.run("create-milestone-tag", { ...steps["create-milestone-tag"], ...access }),
	]);
	await server.close();
	for (const refused of runs) {
		expect(refused.outputs["error-code"]).toBe("unauthorized");
		expect(refused.errors).toEqual([expect.stringMatching(sentence)]);
		expect(refused.log.replaceAll(`::add-mask::${token}`, "")).not.toContain(token);
	}
	expect(await shop.snapshot()).toEqual(before);
});

test.concurrent("a registry password that is wrong is unauthorized, half a credential is no input", async () => {
	const { shop, steps } = await open();
	const before = await shop.snapshot();
	const wrong = await shop.run("retag-image", { ...steps["retag-image"], password: "wrongPASSWORDwrong" });
	expect(wrong.outputs["error-code"]).toBe("unauthorized");
	expect(wrong.errors).toEqual([
		expect.stringMatching(/Check that the user name and password for 127\.0\.0\.1:\d+ are right/),
	]);
	expect(wrong.errors[0]).not.toContain("wrongPASSWORDwrong");
	const half = await shop.run("retag-image", { ...steps["retag-image"], username: "" });
	expect(half.outputs["error-code"]).toBe("invalid-input");
	expect(half.errors).toEqual([expect.stringMatching(/^The registry's password is given, but its username is empty/)]);
	expect(await shop.snapshot()).toEqual(before);
});

test.concurrent("a registry user who may only read can do a dry run, and is unauthorized to write", async () => {
	const { shop, steps } = await open();
	const robot = { name: "robot", password: REGISTRY_PASSWORD, rights: "push" } as const;
	const reader = { name: "reader", password: "readPASSWORDread", rights: "pull" } as const;
	const registry = await startRegistry({ auth: { mode: "basic", users: [robot, reader] } });
	const auth = { username: robot.name, password: robot.password };
	const digest = await pushImage(registry.host, "shop/blue", "built", { auth });
	const access = {
		image: `${registry.host}/shop/blue`,
		source: "built",
		username: reader.name,
		password: reader.password,
	};
	const [dry, real] = [
		await shop.run("retag-image", { ...steps["retag-image"], ...access, "dry-run": "true" }),
		await shop.run("retag-image", { ...steps["retag-image"], ...access }),
	];
	expect([...(registry.store.repositories.get("shop/blue")?.tags ?? [])]).toEqual([["built", digest]]);
	await registry.close();
	expect(dry.errors).toEqual([]);
	expect(real.outputs["error-code"]).toBe("unauthorized");
	expect(real.errors).toEqual([
		expect.stringMatching(
			/does not let us write the tag .*\/shop\/blue:1\.6\.0: it answered 403 \(DENIED: requested access/,
		),
	]);
});

test.concurrent("servers that are not there are said to be unavailable, soon", async () => {
	const { shop, steps } = await open();
	const server = await startGitServer({ folder: dirname(shop.folder) });
	const address = server.url(shop.name);
	await server.close();
	const began = Date.now();
	const [git, registry] = await Promise.all([
		shop.run("update-manifest", { ...steps["update-manifest"], remote: address }),
		shop.run("retag-image", { ...steps["retag-image"], image: `${new URL(address).host}/shop/blue` }),
	]);
	expect(Date.now() - began).toBeLessThan(20_000);
	expect(git.outputs["error-code"]).toBe("git-unavailable");
	expect(git.errors).toEqual([
		expect.stringMatching(
			/^Git could not read the default branch at .*: no usable answer came, after several tries\..* Try again/,
		),
	]);
	expect(registry.outputs["error-code"]).toBe("registry-unavailable");
	expect(registry.errors).toEqual([
		expect.stringMatching(/^Could not read 127\.0\.0\.1:\d+\/shop\/blue:.* When the registry is well, run this again/),
	]);
});
