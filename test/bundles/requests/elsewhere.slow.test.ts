// GitOps branches in a repository of their own: the pull request is there, the run and its asker are where the code is.
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { openStage } from "../stage.ts";
import { BASE, openDesk, PRODUCTION } from "./desk.ts";

const stage = await openStage();
const repository = "acme/gitops";
const folder = await stage.git.createRepository(repository);
const desk = await openDesk(stage, "acme/shop", "approvals: 1", { repository, folder });
afterAll(() => Promise.all([stage.close(), desk.close()]));
afterEach(() => expect(desk.github.violations).toEqual([]));

test("asked, approved and promoted there", async () => {
	const { shop } = desk;
	for (const branch of [BASE, "gitops/staging-releases"]) {
		await git(folder, "fetch", "--quiet", shop.folder, `refs/heads/${branch}:refs/heads/${branch}`);
		await git(shop.folder, "update-ref", "-d", `refs/heads/${branch}`);
	}
	const there = { "manifest-remote": stage.git.url(repository) };
	const plan = async (env: Readonly<Record<string, string>>) => {
		const planned = await shop.run("plan-promotion", { ...PRODUCTION, ...there }, env);
		expect(planned.errors).toEqual([]);
		return planned.outputs;
	};
	const env = desk.run();
	const first = await plan(env);
	const asked = await shop.run("request-approval", { plan: first.plan ?? "", ...there }, env);
	expect(asked).toMatchObject({ errors: [], outputs: { "pull-request": "1", missing: "1" } });
	expect(asked.outputs.url).toContain(repository);
	const commit = await git(folder, "rev-parse", desk.pull(1).head);
	await desk.review("ada approved", { commit });
	const own = await plan(desk.run());
	expect(own.plan).toContain("That of ada does not count: who asks may not approve.");
	await desk.review("grace approved", { commit });
	const write = { ...PRODUCTION, ...there, "approved-plan": first["plan-hash"] ?? "" };
	const ran = await shop.promote(write, desk.run());
	expect(ran.errors).toEqual([]);
	expect(await git(folder, "log", "-1", "--format=%B", BASE)).toContain("Release-Approved-By: grace\n");
	const done = { plan: ran.outputs.plan ?? "", "manifest-commit": ran.outputs["manifest-commit"] ?? "" };
	const closed = await shop.run("request-approval", { ...done, ...there }, desk.run());
	expect(closed.errors).toEqual([]);
	expect(desk.pull(1)).toMatchObject({
		state: "closed",
		comments: [{ body: expect.stringContaining("acme/gitops/commit/") }],
	});
}, 60_000);
