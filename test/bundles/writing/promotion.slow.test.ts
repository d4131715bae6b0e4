import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const RUN = "https://github.example/acme/shop/actions/runs/42";

test.concurrent("a build goes all the way, and going again changes nothing and says so", async () => {
	const shop = await stage.shop({ over: "path" });
	const { commit, digests } = await shop.build(["blue"]);
	await shop.writeManifest("production", { green: { version: "2.0.0" }, red: { version: "0.9.1" } });
	const goals = [
		{ service: "blue", environment: "dev", "source-sha": commit },
		{ service: "blue", environment: "staging", version: "1.6.0" },
		{ service: "blue", environment: "production", version: "1.6.0", reason: "the spring release" },
	];

	const untouched = await shop.snapshot();
	const dry = await shop.promote({ ...goals[0], "dry-run": "true" });
	expect(dry.errors).toEqual([]);
	expect(Object.keys(dry.steps)).toHaveLength(6);
	expect(dry.outputs).toMatchObject({ changed: "false", "manifest-commit": "", "milestone-tag": "" });
	expect(await shop.snapshot()).toEqual(untouched);

	const first = [];
	for (const goal of goals) first.push(await shop.promote(goal));
	expect(first.flatMap(({ errors }) => errors)).toEqual([]);
	expect(first.map(({ outputs }) => outputs.changed)).toEqual(["true", "true", "true"]);
	const [dev, staging, production] = first.map(({ outputs }) => outputs);
	const digest = digests.blue ?? "";
	expect(["dev", "1.6.0", "prd"].map((tag) => shop.imageTag("blue", tag))).toEqual([digest, digest, digest]);

	const group = (version: string) => [
		"Release-Service: blue",
		`Release-Version: ${version}`,
		`Release-Digest: ${digest}`,
		`Release-Commit: ${commit}`,
	];
	expect((await shop.message("dev")).split("\n")).toEqual([
		`deploy blue sha-${commit} to dev`,
		"",
		...["Release-Kind: deploy", "Release-Environment: dev", "Release-Actor: ada", `Release-Run: ${RUN}`],
		...group(`sha-${commit}`),
	]);
	expect((await shop.message("staging")).split("\n")).toEqual([
		"promote blue 1.6.0 to staging",
		"",
		...["Release-Kind: promotion", "Release-Environment: staging", "Release-Actor: ada", `Release-Run: ${RUN}`],
		...group("1.6.0"),
		`Release-From: dev@${dev?.["manifest-commit"]}`,
	]);
	expect((await shop.message("production")).split("\n")).toEqual([
		"promote blue 1.6.0 to production",
		"",
		...["Release-Kind: promotion", "Release-Environment: production", "Release-Actor: ada", `Release-Run: ${RUN}`],
		"Release-Reason: the spring release",
		...group("1.6.0"),
		`Release-From: staging@${staging?.["manifest-commit"]}`,
	]);
	const milestone = production?.["milestone-tag"] ?? "";
	expect(await shop.at(`refs/tags/${milestone}`)).toBe(production?.["manifest-commit"]);
	expect(await git(shop.folder, "for-each-ref", "--format=%(contents)", `refs/tags/${milestone}`)).toMatch(
		/^production on \d{4}-\d\d-\d\d\n\nblue 1\.6\.0\ngreen 2\.0\.0\nred 0\.9\.1$/,
	);

	const before = await shop.snapshot();
	for (const [index, goal] of goals.entries()) {
		const again = await shop.promote(goal, { GITHUB_RUN_ID: "43", GITHUB_ACTOR: "bob" });
		expect(again.errors).toEqual([]);
		// Nothing is to be done, so nothing is requested.
		const said = { plan: again.outputs.plan, request: "", changed: "false" };
		expect(again.outputs).toEqual({ ...first[index]?.outputs, ...said });
		expect(again.steps.manifest?.summary).toContain("Nothing changed.");
		expect(again.steps.tag?.outputs.created).toBe("false");
		expect(again.steps.images?.outputs.changed).toBe("false");
		expect(again.steps.moving?.outputs.changed).toBe("false");
		expect(again.steps.milestone?.outputs.created).toBe("false");
		expect(await shop.snapshot()).toEqual(before);
	}
}, 90_000);

test.concurrent("several services go in one commit, each with its own trailers and tags", async () => {
	const shop = await stage.shop({ over: "path" });
	const { commit, digests } = await shop.build(["blue", "green"]);
	const promotion = await shop.promote({
		service: "green, blue",
		version: "2.1.0, 1.6.0",
		environment: "staging",
		"source-sha": commit,
	});
	expect(promotion.errors).toEqual([]);
	expect(promotion.outputs).toMatchObject({ changed: "true", digest: "", commit: "", "git-tag": "" });
	expect(await git(shop.folder, "rev-list", "--count", "refs/heads/gitops/staging-releases")).toBe("1");
	const trailers = (await shop.message("staging")).split("\n");
	expect(trailers[0]).toBe("promote 2 services to staging");
	expect(trailers.filter((line) => /^Release-(Service|Version|Digest):/.test(line))).toEqual([
		"Release-Service: blue",
		"Release-Version: 1.6.0",
		`Release-Digest: ${digests.blue}`,
		"Release-Service: green",
		"Release-Version: 2.1.0",
		`Release-Digest: ${digests.green}`,
	]);
	expect(await shop.at("refs/tags/blue/1.6.0")).toBe(commit);
	expect(await shop.at("refs/tags/green/2.1.0")).toBe(commit);
	expect(shop.imageTag("blue", "1.6.0")).toBe(digests.blue);
	expect(shop.imageTag("green", "2.1.0")).toBe(digests.green);
});

test.concurrent("a version is owned whole: where one tag of several is taken, none is made", async () => {
	const shop = await stage.shop({ over: "path" });
	const first = await shop.build(["blue", "green"]);
	const goal = { service: "blue, green", version: "1.6.0, 2.1.0", environment: "staging" };
	const planned = await shop.run("plan-promotion", { ...goal, "source-sha": first.commit });
	await shop.tag("green/2.1.0", await shop.commit("main"));
	const before = await shop.snapshot();
	const tagged = await shop.run("create-release-tag", { plan: planned.outputs.plan ?? "" });
	expect(tagged.outputs["error-code"]).toBe("version-exists");
	expect(tagged.errors).toEqual([
		expect.stringMatching(/^green 2\.1\.0 is commit .* already \(tag green\/2\.1\.0\), not /),
	]);
	expect(await shop.snapshot()).toEqual(before);
});
