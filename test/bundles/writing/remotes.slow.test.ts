import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { type GitServer, startGitServer } from "../../../rehearsal/servers/git-server.ts";
import { git } from "../../git/hosts.ts";
import { SECRETS, TOKEN } from "../secrets.ts";
import { openStage } from "../stage.ts";

const MANIFEST_TOKEN = "ghs_manifestsTOKENmanifests0123456789";
const folder = await mkdtemp(join(tmpdir(), "manifests-"));
const stage = await openStage();
const elsewhere = await startGitServer({
	folder,
	credentials: { [MANIFEST_TOKEN]: { name: "manifest token", access: "write" } },
});
afterAll(async () => {
	await Promise.all([stage.close(), elsewhere.close()]);
	await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});
beforeEach(() => {
	stage.git.clearLog();
	elsewhere.clearLog();
});

const SETTINGS = `environments:
  staging: { image-tags: ["{version}", stg], milestone-tag: "stg-{date}" }
`;
const RELEASE = { service: "blue", version: "1.6.0", environment: "staging" };

function credentials(server: GitServer): (string | undefined)[] {
	return [...new Set(server.log.map(({ credential }) => credential))];
}

async function shopWithBuild() {
	const shop = await stage.shop({ settings: SETTINGS });
	const built = await shop.build(["blue"]);
	return { shop, built };
}

test("manifests in a repository on another host: each token goes to its own host alone", async () => {
	const { shop, built } = await shopWithBuild();
	const manifests = await elsewhere.createRepository("gitops");
	const remotes = { "manifest-remote": elsewhere.url("gitops"), "manifest-token": MANIFEST_TOKEN };
	const promotion = await shop.promote({ ...RELEASE, ...remotes, "source-sha": built.commit });
	expect(promotion.errors).toEqual([]);
	expect(credentials(stage.git)).toEqual(["job token"]);
	expect(credentials(elsewhere)).toEqual(["manifest token"]);
	expect(`${promotion.log}${promotion.summary}`.replaceAll(`::add-mask::${MANIFEST_TOKEN}`, "")).not.toContain(
		MANIFEST_TOKEN,
	);
	const names = async (at: string) => (await git(at, "for-each-ref", "--format=%(refname)")).split("\n");
	expect(await names(shop.folder)).toEqual(["refs/heads/main", "refs/heads/release/blue-1.6", "refs/tags/blue/1.6.0"]);
	const milestone = `refs/tags/${promotion.outputs["milestone-tag"]}`;
	expect(await names(manifests)).toEqual(["refs/heads/gitops/staging-releases", milestone]);
	expect(await git(manifests, "rev-parse", `${milestone}^{commit}`)).toBe(promotion.outputs["manifest-commit"]);
	expect(shop.imageTag("blue", "stg")).toBe(built.digests.blue);
	for (const at of [shop.folder, manifests]) {
		const objects = await git(at, "cat-file", "--batch", "--batch-all-objects");
		expect(objects).toContain("blue 1.6.0");
		for (const secret of [...SECRETS, MANIFEST_TOKEN]) expect(objects).not.toContain(secret);
	}
});

test("a repository on the same host is opened with the same token", async () => {
	const { shop, built } = await shopWithBuild();
	const manifests = await stage.git.createRepository("gitops");
	const update = await shop.run("update-manifest", {
		environment: "staging",
		service: "blue",
		version: "1.6.0",
		commit: built.commit,
		"manifest-remote": stage.git.url("gitops"),
	});
	expect(update.errors).toEqual([]);
	expect(await git(manifests, "rev-parse", "refs/heads/gitops/staging-releases")).toBe(
		update.outputs["manifest-commit"],
	);
	expect(credentials(stage.git)).toEqual(["job token"]);
});

test("another host is not sent the token of the first", async () => {
	const { shop } = await shopWithBuild();
	await elsewhere.createRepository("closed");
	const update = await shop.run("update-manifest", {
		environment: "staging",
		service: "blue",
		version: "1.6.0",
		"manifest-remote": elsewhere.url("closed"),
	});
	expect(update.outputs["error-code"]).toBe("unauthorized");
	expect(update.errors).toEqual([
		expect.stringMatching(
			/^Git could not .* at .*\/closed: the credential is missing or not accepted\..* Nothing was written\./,
		),
	]);
	expect(credentials(elsewhere)).toEqual([undefined]);
});

test("a token in the address is refused, and not repeated", async () => {
	const { shop } = await shopWithBuild();
	const address = elsewhere.url("gitops").replace("//", `//x:${TOKEN}@`);
	for (const name of ["remote", "manifest-remote"]) {
		const update = await shop.run("update-manifest", { ...RELEASE, [name]: address });
		expect(update.errors).toEqual([
			expect.stringMatching(new RegExp(`^${name} holds a credential in its URL.* \\[invalid-input\\]$`)),
		]);
	}
	expect(stage.git.log).toEqual([]);
	expect(elsewhere.log).toEqual([]);
});
