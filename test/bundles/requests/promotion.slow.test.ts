// From the pull request that shows a promotion to the manifest's commit that names those who approved it.
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { openStage } from "../stage.ts";
import { BASE, type Desk, openDesk, PRODUCTION } from "./desk.ts";

const stage = await openStage();
const desks: Desk[] = [];
afterAll(async () => {
	await Promise.all([stage.close(), ...desks.map((desk) => desk.close())]);
});
afterEach(() => expect(desks.flatMap(({ github }) => github.violations)).toEqual([]));

async function aDesk(keys?: string): Promise<Desk> {
	const desk = await openDesk(stage, `acme/shop-${desks.length + 1}`, keys);
	desks.push(desk);
	return desk;
}

/** The job that writes. */
function write({ shop }: Desk, plan: string, env: Readonly<Record<string, string>>) {
	return shop.promote({ ...PRODUCTION, "approved-plan": plan }, env);
}

test("asked, approved by two, promoted, closed; the asker does not count, and each step again changes nothing", async () => {
	const desk = await aDesk();
	const { shop, github } = desk;
	const ada = desk.run();
	const first = await desk.ask(ada);
	expect([first.plan.errors, first.asked.errors]).toEqual([[], []]);
	expect(first.plan.summary).toContain("| approvals | – | ⏳ waits | No open pull request of acme/shop-1 shows");
	expect(first.asked.outputs).toMatchObject({ "pull-request": "1", approved: "false", missing: "2", "error-code": "" });
	const hash = first.plan.outputs["plan-hash"] ?? "";
	const head = `promotions/production/${hash.slice(0, 16)}`;
	const pull = desk.pull(1);
	expect(pull).toMatchObject({ head, base: BASE, title: "promote blue 1.6.0 to production", state: "open" });
	expect(pull.body).toContain("do not merge it");
	expect(pull.body).toContain(`Plan \`${hash}\``);
	const shown = await git(shop.folder, "diff", "--stat=80", `${BASE}...${head}`);
	expect(shown).toContain("release-manifests/production.yaml");
	expect(await git(shop.folder, "rev-list", "--count", `${BASE}..${head}`)).toBe("1");
	const message = await git(shop.folder, "log", "-1", "--format=%B", head);
	expect(message).toContain("Release-Actor: ada\n");
	expect(message).toContain(`Release-Plan: ${hash}\n`);
	expect(message).toContain("Release-Version: 1.6.0");

	await desk.review("ada approved");
	await desk.review("grace approved");
	const second = await desk.ask(desk.run("grace"));
	expect(second.asked.outputs).toMatchObject({ "pull-request": "1", approved: "false", missing: "1" });
	expect(second.plan.summary).toContain("That of ada does not count: who asks may not approve.");
	expect(github.state.pulls.size).toBe(1);

	await desk.review("linus approved");
	await desk.review("linus commented");
	const third = desk.run("grace");
	const { plan, asked } = await desk.ask(third);
	expect(asked.outputs).toMatchObject({ "pull-request": "1", approved: "true", missing: "0" });
	expect(plan.outputs["plan-hash"]).toBe(hash);
	const ran = await write(desk, hash, third);
	expect(ran.errors).toEqual([]);
	expect(ran.outputs).toMatchObject({ changed: "true", version: "1.6.0" });
	expect(await shop.message("production")).toContain("Release-Approved-By: grace\nRelease-Approved-By: linus\n");
	expect(await shop.message("production")).not.toContain("Release-Plan");

	const done = { plan: ran.outputs.plan ?? "", "manifest-commit": ran.outputs["manifest-commit"] ?? "" };
	const closed = await shop.run("request-approval", done, third);
	expect(closed).toMatchObject({ errors: [], outputs: { "pull-request": "1", approved: "true" } });
	expect(pull.state).toBe("closed");
	const words = `Promoted to production: ${stage.git.origin}/acme/shop-1/commit/${done["manifest-commit"]}`;
	expect(pull.comments.map(({ body }) => body)).toEqual([words]);
	expect(await shop.at(`refs/heads/${head}`)).toBe("");

	const again = await write(desk, hash, third);
	expect(again).toMatchObject({ errors: [], outputs: { changed: "false" } });
	const closedAgain = await shop.run("request-approval", done, third);
	expect(closedAgain).toMatchObject({ errors: [], outputs: { "pull-request": "" } });
	expect(pull.comments).toHaveLength(1);
}, 60_000);

/** The first job, then the one that writes; nothing is written, and this is why. */
async function refused(desk: Desk, code: string, plan: string): Promise<string> {
	const before = await desk.shop.snapshotOfRegistry();
	const manifest = await desk.shop.manifest("production");
	const ran = await write(desk, plan, desk.run("linus"));
	expect(ran.outputs["error-code"]).toBe(code);
	expect(Object.keys(ran.steps)).toEqual(["plan"]);
	expect(await desk.shop.manifest("production")).toBe(manifest);
	expect(desk.shop.snapshotOfRegistry()).toEqual(before);
	return ran.errors[0] ?? "";
}

test("no pull request, too few, changes requested, too old, closed: nothing is written, and it is said what to do", async () => {
	const desk = await aDesk();
	const env = desk.run();
	const planned = await desk.shop.run("plan-promotion", PRODUCTION, env);
	const hash = planned.outputs["plan-hash"] ?? "";
	expect(await refused(desk, "approvals-missing", hash)).toContain("Run request-approval with the plan");
	await desk.ask(env);
	await desk.review("grace approved", { hoursAgo: 25 });
	await desk.review("grace approved", { hoursAgo: 25 });
	await desk.review("rita approved");
	const few = await refused(desk, "approvals-missing", hash);
	expect(few).toContain("has 1 (grace). 1 more is missing, from others who may write acme/shop-2.");
	expect(few).toContain("That of rita does not count: they may not write acme/shop-2.");
	await desk.review("linus approved");
	expect(await refused(desk, "approval-expired", hash)).toContain("On pull request #1, approvals are older than 24 h");
	const waiting = await desk.ask(desk.run("linus"));
	expect(waiting.asked.outputs).toMatchObject({ approved: "false", missing: "0", "error-code": "" });
	expect(waiting.asked.summary).toContain("Have it approved there again");
	await desk.review("grace approved");
	await desk.review("ken requested changes");
	expect(await refused(desk, "approvals-missing", hash)).toContain("ken asked for changes on pull request #1");
	await desk.review("ken was dismissed");
	desk.pull(1).state = "closed";
	expect(await refused(desk, "approvals-missing", hash)).toContain("No open pull request of acme/shop-2");
	const anew = await desk.ask(desk.run("linus"));
	expect(anew.asked.outputs).toMatchObject({ "pull-request": "2", approved: "false", missing: "2" });
}, 60_000);

test("staging moved: superseded, and the older request is closed for the newer one", async () => {
	const desk = await aDesk();
	const first = await desk.ask(desk.run());
	const hash = first.plan.outputs["plan-hash"] ?? "";
	await desk.review("grace approved");
	await desk.review("linus approved");
	await desk.release("1.7.0");
	expect(await refused(desk, "superseded", hash)).toContain("blue 1.7.0 in place of 1.5.0");
	const old = desk.pull(1).head;
	const { asked } = await desk.ask(desk.run());
	expect(asked.outputs).toMatchObject({ "pull-request": "2", approved: "false", missing: "2" });
	expect(desk.pull(1).state).toBe("closed");
	expect(desk.pull(1).comments.map(({ body }) => body)).toEqual([expect.stringContaining("Superseded by #2")]);
	expect(await desk.shop.at(`refs/heads/${old}`)).toBe("");
}, 60_000);

test("somebody pushed: void, and how to begin anew; approvals of the pushed commit count for nothing", async () => {
	const desk = await aDesk();
	const { plan } = await desk.ask(desk.run());
	const hash = plan.outputs["plan-hash"] ?? "";
	const pull = desk.pull(1);
	const message = await git(desk.shop.folder, "log", "-1", "--format=%B", pull.head);
	const files = {
		"release-manifests/production.yaml": await git(
			desk.shop.folder,
			"show",
			`${pull.head}:release-manifests/production.yaml`,
		),
	};
	await desk.shop.commit(pull.head, { message, files });
	await desk.review("grace approved");
	await desk.review("linus approved");
	const said = await refused(desk, "approvals-missing", hash);
	expect(said).toContain("The pull request #1 of acme/shop-4 is void: its head ");
	expect(said).toContain(
		"anybody can have pushed it. No approval of it counts. Close it, delete its branch promotions/production/",
	);
	const { asked } = await desk.ask(desk.run());
	expect(asked.outputs["error-code"]).toBe("approvals-missing");
	expect(asked.errors[0]).toContain("is void");
	await git(desk.shop.folder, "update-ref", "-d", `refs/heads/${pull.head}`);
	pull.state = "closed";
	const anew = await desk.ask(desk.run());
	expect(anew.asked.outputs).toMatchObject({ "pull-request": "2", missing: "2" });
}, 60_000);

test("a job on another branch made the request: nobody knows who asked, so it is void", async () => {
	const desk = await aDesk();
	const { plan } = await desk.ask(desk.run("ada", "eve/mine"));
	await desk.review("grace approved");
	await desk.review("linus approved");
	const said = await refused(desk, "approvals-missing", plan.outputs["plan-hash"] ?? "");
	expect(said).toContain("is void: the run that it names is of the branch eve/mine");
}, 60_000);

test("the same goal a second time: approvals of the first time are not found again, even if its pull request stayed open", async () => {
	const desk = await aDesk();
	const { shop } = desk;
	const { plan } = await desk.ask(desk.run());
	const hash = plan.outputs["plan-hash"] ?? "";
	await desk.review("grace approved");
	await desk.review("linus approved");
	expect(await write(desk, hash, desk.run())).toMatchObject({ errors: [], outputs: { changed: "true" } });
	// Two seconds: the clocks of commits have no smaller unit.
	const seconds = Math.floor(Date.now() / 1000) + 2;
	const old = await git(shop.folder, "show", `${BASE}~1:release-manifests/production.yaml`);
	await shop.commit(BASE, {
		message: "back by hand",
		files: { "release-manifests/production.yaml": old },
		time: seconds,
	});
	const again = await shop.run("plan-promotion", PRODUCTION, desk.run());
	expect(again.outputs["plan-hash"]).toBe(hash);
	expect(again.summary).toContain("production has changed since it was made, and was changed back");
	expect(await refused(desk, "approvals-missing", hash)).toContain("is void");
}, 60_000);

test("an answer that is lost after the pull request was opened: it is found, not opened twice", async () => {
	const desk = await aDesk();
	desk.github.queueFault({ operation: "POST /repos/{owner}/{repo}/pulls", effect: { kind: "lose-answer" } });
	const { asked } = await desk.ask(desk.run());
	expect(asked).toMatchObject({ errors: [], outputs: { "pull-request": "1" } });
	expect(desk.github.state.pulls.size).toBe(1);
}, 60_000);

test("killed at any of its writes and run again: one pull request, one commit", async () => {
	for (const operation of [
		"POST /repos/{owner}/{repo}/git/refs",
		"POST /graphql mutation",
		"POST /repos/{owner}/{repo}/pulls",
	]) {
		const desk = await aDesk();
		const planned = await desk.shop.run("plan-promotion", PRODUCTION, desk.run());
		const given = { plan: planned.outputs.plan ?? "" };
		desk.github.queueFault({ operation, effect: { kind: "status", status: 403 } });
		const cut = await desk.shop.run("request-approval", given, desk.run());
		expect(cut.exitCode).toBe(1);
		const whole = await desk.shop.run("request-approval", given, desk.run());
		expect(whole).toMatchObject({ errors: [], outputs: { "pull-request": "1" } });
		expect(await git(desk.shop.folder, "rev-list", "--count", `${BASE}..${desk.pull(1).head}`)).toBe("1");
	}
}, 120_000);

test("two ask at once: one pull request, and both say so", async () => {
	const desk = await aDesk();
	const asked = await Promise.all([desk.ask(desk.run()), desk.ask(desk.run("grace"))]);
	expect(asked.map((one) => one.asked.errors)).toEqual([[], []]);
	const open = [...desk.github.state.pulls.values()].filter(({ state }) => state === "open");
	expect(open).toHaveLength(1);
}, 60_000);

test("workflows may not open pull requests here: says which setting", async () => {
	const desk = await aDesk();
	desk.github.state.mayWorkflowsOpenPulls = false;
	const { asked } = await desk.ask(desk.run());
	expect(asked.outputs["error-code"]).toBe("rejected");
	expect(asked.errors[0]).toContain('Tick "Allow GitHub Actions to create and approve pull requests"');
	desk.github.state.mayWorkflowsOpenPulls = true;
	expect((await desk.ask(desk.run())).asked.outputs).toMatchObject({ "pull-request": "1" });
}, 60_000);

test("a dry run reads, says what it would do, and writes nothing", async () => {
	const desk = await aDesk();
	const before = await desk.shop.snapshotOfRefs();
	const { asked } = await desk.ask(desk.run(), { "dry-run": "true" });
	expect(asked).toMatchObject({ errors: [], outputs: { "pull-request": "", approved: "false", missing: "2" } });
	expect(asked.summary).toContain("A pull request would be opened.");
	expect(await desk.shop.snapshotOfRefs()).toBe(before);
	expect(desk.github.state.pulls.size).toBe(0);
}, 60_000);

test("a text of its own, in place of the plan; another one later replaces it", async () => {
	const desk = await aDesk();
	const { plan } = await desk.ask(desk.run(), { request: "## What goes out\n\nblue." });
	expect(desk.pull(1).body).toContain("## What goes out\n\nblue.");
	await desk.shop.run("request-approval", { plan: plan.outputs.plan ?? "", request: "## More" }, desk.run());
	expect(desk.pull(1).body).toContain("## More");
	expect(desk.pull(1).body).not.toContain("What goes out");
	await desk.shop.run("request-approval", { plan: plan.outputs.plan ?? "", request: "x\n".repeat(50_000) }, desk.run());
	expect(desk.pull(1).body.length).toBeLessThan(65_536);
	expect(desk.pull(1).body).toContain("Cut here");
}, 60_000);

test("an emergency is asked for as one; what was approved without does not let it in", async () => {
	const desk = await aDesk("approvals: 2, emergency-approvals: 1");
	const emergency = { emergency: "true", reason: "checkout fails for all, INC-42" };
	const { plan } = await desk.ask(desk.run());
	await desk.review("grace approved");
	const hash = plan.outputs["plan-hash"] ?? "";
	const ran = await desk.shop.promote({ ...PRODUCTION, ...emergency, "approved-plan": hash }, desk.run("linus"));
	expect(ran.outputs["error-code"]).toBe("approvals-missing");
	expect(ran.errors[0]).toContain("is void: it was not asked for with emergency, which goes past gates");
}, 60_000);

test("somebody of each team, and none of the authors", async () => {
	const rules = "approvals: { required: 2, of-each: { acme/managers: 1, acme/leads: 1 }, authors: excluded }";
	const desk = await aDesk(rules);
	const { plan } = await desk.ask(desk.run());
	const hash = plan.outputs["plan-hash"] ?? "";
	const people = desk.github.state.users;
	people.set("A Person", { id: 4, login: "ken", type: "User" });
	await desk.review("grace approved");
	await desk.review("ken approved");
	const said = await refused(desk, "approvals-missing", hash);
	expect(said).toContain("1 more is missing, from acme/leads (1)");
	expect(said).toContain("That of ken does not count: who wrote the commits may not approve them.");
	await desk.review("linus approved");
	expect(await write(desk, hash, desk.run())).toMatchObject({ errors: [], outputs: { changed: "true" } });
}, 60_000);

test("a rollback asks on a pull request, too", async () => {
	const desk = await aDesk();
	const { shop } = desk;
	const { plan } = await desk.ask(desk.run());
	await desk.review("grace approved");
	await desk.review("linus approved");
	await write(desk, plan.outputs["plan-hash"] ?? "", desk.run());
	const back = { ...PRODUCTION, reason: "to see" };
	const env = desk.run();
	const planned = await shop.run("plan-rollback", back, env);
	expect(planned.errors).toEqual([]);
	const asked = await shop.run("request-approval", { plan: planned.outputs.plan ?? "" }, env);
	expect(asked.outputs).toMatchObject({ "pull-request": "2", approved: "false", missing: "1" });
	expect(desk.pull(2).title).toBe("roll back to blue 1.5.0 in production");
	const hash = planned.outputs["plan-hash"] ?? "";
	const alone = await shop.rollback({ ...back, "approved-plan": hash }, desk.run());
	expect(alone.outputs["error-code"]).toBe("approvals-missing");
	await desk.review("linus approved");
	const ran = await shop.rollback({ ...back, "approved-plan": hash }, desk.run());
	expect(ran.errors).toEqual([]);
	expect(await shop.message("production")).toContain("Release-Kind: rollback");
	expect(await shop.message("production")).toContain("Release-Approved-By: linus\n");
}, 60_000);

test("what is asked of GitHub: 1 request before there is a pull request, 8 with two reviews", async () => {
	const desk = await aDesk();
	const { log } = desk.github;
	await desk.shop.run("plan-promotion", PRODUCTION, desk.run());
	expect(log.splice(0).map(({ operation }) => operation)).toEqual(["GET /repos/{owner}/{repo}/pulls"]);
	await desk.ask(desk.run());
	await desk.review("grace approved");
	await desk.review("linus approved");
	log.splice(0);
	await desk.ask(desk.run());
	expect(log.map(({ operation }) => operation.replace("/repos/{owner}/{repo}", "")).sort()).toEqual([
		"GET ",
		"GET /actions/runs/{run_id}",
		"GET /collaborators/{username}/permission",
		"GET /collaborators/{username}/permission",
		"GET /commits/{ref}",
		"GET /pulls",
		"GET /pulls/{pull_number}/reviews",
		"POST /graphql query",
	]);
}, 60_000);

test("a token that may not read pull requests: it is not known who approved, and which permission to give", async () => {
	const desk = await aDesk();
	const operation = "GET /repos/{owner}/{repo}/pulls";
	desk.github.queueFault({ operation, effect: { kind: "status", status: 403 } });
	const plan = await desk.shop.run("plan-promotion", PRODUCTION, desk.run());
	expect(plan.outputs["error-code"]).toBe("gate-unavailable");
	expect(plan.errors[0]).toContain('Give the job\'s token the permission "pull-requests: read"');
}, 60_000);

test("check-approvals does not know pull requests, and an environment that asks itself has none", async () => {
	const desk = await aDesk();
	const checked = await desk.shop.run("check-approvals", { environment: "production" }, desk.run());
	expect(checked.outputs["error-code"]).toBe("invalid-input");
	expect(checked.errors[0]).toContain("production is approved on pull requests (`approval: pull-request`)");
	const { plan } = await desk.ask(desk.run());
	const other = (plan.outputs.plan ?? "").replace(',"asks":"pull-request"', "");
	const asked = await desk.shop.run("request-approval", { plan: other }, desk.run());
	expect(asked.outputs["error-code"]).toBe("invalid-input");
	expect(asked.errors[0]).toContain("production is approved in GitHub's environment of that name");
}, 60_000);

test("GitOps branches elsewhere than on this GitHub: there is no pull request", async () => {
	const desk = await aDesk();
	const env = { ...desk.run(), GITHUB_SERVER_URL: "https://github.example" };
	const plan = await desk.shop.run("plan-promotion", PRODUCTION, env);
	expect(plan.outputs["error-code"]).toBe("gate-unavailable");
	expect(plan.errors[0]).toContain("is not on the GitHub server that this run belongs to");
}, 60_000);
