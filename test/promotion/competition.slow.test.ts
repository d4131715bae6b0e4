// Names and branches that others take at the very moment between reading and writing: they do it while the tag is signed.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { markMilestone } from "../../src/promotion/milestone.ts";
import { ownVersions, type Release } from "../../src/promotion/release-tags.ts";
import { parseServiceName } from "../../src/services/parse-service-name.ts";
import { failure } from "../git/failure.ts";
import { git, type Playground, ROBOT, startPlayground } from "../git/hosts.ts";
import { branch, seed, tag } from "../git/seed.ts";

let playground: Playground;
beforeAll(async () => {
	playground = await startPlayground();
});
afterAll(() => playground.close());

/** A repository with a manifest's commit, and an identity that lets something happen while it signs. */
async function rivalry(act: (folder: string, times: number) => Promise<unknown>) {
	const host = await playground.local();
	const manifest = 'environment: production\nservices:\n  blue:\n    version: "1.6.0"\n';
	const [first, commit] = await seed(host.folder, "main", [
		{ files: { a: "1" } },
		{ files: { "p.yaml": manifest } },
		{ files: { a: "2" } },
	]);
	if (first === undefined || commit === undefined) throw new Error("nothing was seeded");
	let times = 0;
	const sign = async () => {
		await act(host.folder, ++times);
		return "";
	};
	return { host, commit, first, identity: { ...ROBOT, sign } };
}

const MILESTONE = { environment: "production", manifest: "p.yaml", template: "prd-{date}", message: "", dryRun: false };

test("a milestone's name that others take again and again: the next one, until the time is spent", async () => {
	const { host, commit, identity } = await rivalry(async (folder, times) => {
		const name = times === 1 ? "prd-20231114" : `prd-20231114.${times}`;
		await git(folder, "update-ref", `refs/tags/${name}`, "main");
	});
	const request = { ...MILESTONE, commit, identity, timeoutMs: 2_000 };
	const error = await failure(markMilestone(await host.open(), request, host.world));
	expect(error).toMatchObject({ code: "conflict", retryable: true });
	expect(error.message).toMatch(
		/^Others took the name prd-20231114 or the next ones in each of \d+ attempts to create the milestone\. Nothing was written\. Run again\.$/,
	);
	expect(await git(host.folder, "tag", "--points-at", commit)).toBe("");
});

test("a milestone's name that is taken once gets .2", async () => {
	const { host, commit, identity } = await rivalry(async (folder, times) => {
		if (times === 1) await git(folder, "update-ref", "refs/tags/prd-20231114", "main");
	});
	const request = { ...MILESTONE, commit, identity, timeoutMs: 2_000 };
	expect(await markMilestone(await host.open(), request, host.world)).toEqual({ tag: "prd-20231114.2", created: true });
});

test("a release branch that others moved is a conflict after the time that was given", async () => {
	const { host, commit, first, identity } = await rivalry((folder) =>
		git(folder, "update-ref", "refs/heads/release/blue-1.6", "main"),
	);
	const release: Release = {
		service: parseServiceName("blue", "It"),
		version: "1.6.0",
		commit,
		gitTag: tag("blue/1.6.0"),
		releaseBranch: branch("release/blue-1.6"),
		refs: { tag: "create", branch: "forward", head: first },
		message: "blue 1.6.0",
	};
	const how = { dryRun: false, identity, timeoutMs: 0 };
	const error = await failure(ownVersions(await host.open(), [release], how, host.world));
	expect(error).toMatchObject({ code: "conflict", retryable: true });
	expect(error.message).toBe(
		"The tag or release branch of blue 1.6.0 moved in each of 1 attempts to write it. Nothing was written. Run again.",
	);
	expect(await git(host.folder, "for-each-ref", "refs/tags")).toBe("");
});
