// How a pull request is opened: once, whatever goes wrong, and by few requests.
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { BASE, openDesks, PRODUCTION } from "./desk.ts";

const desks = await openDesks();
const aDesk = desks.open;
afterAll(() => desks.close());
afterEach(() => expect(desks.violations()).toEqual([]));

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
		// What somebody else may be in the middle of is never taken away.
		expect(desk.github.log.filter((asked) => asked.operation.startsWith("DELETE"))).toEqual([]);
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

test("a token that may read pull requests, and not open one: says which permission, and that no manifest was changed", async () => {
	const desk = await aDesk();
	const message = "Resource not accessible by integration";
	const effect = { kind: "status", status: 403, message } as const;
	desk.github.queueFault({ operation: "POST /repos/{owner}/{repo}/pulls", effect });
	const { asked } = await desk.ask(desk.run());
	expect(asked.outputs["error-code"]).toBe("unauthorized");
	expect(asked.errors[0]).toContain(`answered 403 (${message})`);
	expect(asked.errors[0]).toContain(
		'No manifest was changed. Give the job\'s token the permission "pull-requests: write"',
	);
	expect(asked.errors[0]).not.toContain("Nothing was written");
}, 60_000);

test("what is no commit ends nothing", async () => {
	const desk = await aDesk();
	const { plan } = await desk.ask(desk.run());
	const done = { plan: plan.outputs.plan ?? "", "manifest-commit": "true" };
	const asked = await desk.shop.run("request-approval", done, desk.run());
	expect(asked.outputs["error-code"]).toBe("invalid-input");
	expect(asked.errors[0]).toContain(
		'The input "manifest-commit" must be a full commit id (40 hex digits), but is "true". Nothing was written.',
	);
	expect(desk.pull(1)).toMatchObject({ state: "open", comments: [] });
}, 60_000);

test("a request for two, one of which is there already, is read as one for both: else a comment would ask anew", async () => {
	const desk = await aDesk();
	const { shop } = desk;
	const { commit, digests } = await shop.build(["blue", "green"]);
	const [blue, green] = [
		{ version: "1.7.0", commit, digest: digests.blue ?? "" },
		{ version: "2.0.0", commit, digest: digests.green ?? "" },
	];
	await shop.tag("blue/1.7.0", commit, "1.7.0");
	await shop.tag("green/2.0.0", commit, "2.0.0");
	await shop.writeManifest("staging", { blue, green });
	await shop.writeManifest("production", { green });
	const planned = await shop.run("plan-promotion", { ...PRODUCTION, service: "blue,green" }, desk.run());
	await shop.run("request-approval", { plan: planned.outputs.plan ?? "" }, desk.run());
	const asked = { "pull-request": "1", environment: "production" };
	const { outputs } = await shop.run("read-request", asked, desk.run());
	expect(outputs).toMatchObject({ service: "blue,green", version: "1.7.0,2.0.0" });
	const { service = "", version = "" } = outputs;
	const again = await shop.run("plan-promotion", { ...PRODUCTION, service, version }, desk.run());
	expect(again.outputs["plan-hash"]).toBe(planned.outputs["plan-hash"]);
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

test("the end, cut at any of its writes and run again: one comment, closed, no branch; a dry run does nothing", async () => {
	for (const operation of [
		"POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
		"PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
		"DELETE /repos/{owner}/{repo}/git/refs/{ref}",
	]) {
		const desk = await aDesk();
		const { plan } = await desk.ask(desk.run());
		const done = { plan: plan.outputs.plan ?? "", "manifest-commit": "c".repeat(40) };
		const dry = await desk.shop.run("request-approval", { ...done, "dry-run": "true" }, desk.run());
		expect(dry).toMatchObject({ errors: [], outputs: { "pull-request": "1" } });
		expect(dry.summary).toContain("would be closed. Nothing was written.");
		expect(desk.pull(1)).toMatchObject({ state: "open", comments: [] });
		desk.github.queueFault({ operation, effect: { kind: "status", status: 403 } });
		const cut = await desk.shop.run("request-approval", done, desk.run());
		expect(cut.exitCode).toBe(1);
		expect(cut.errors[0]).toContain("403");
		expect(cut.errors[0]).toContain("No manifest was changed by this step.");
		expect(cut.errors[0]).not.toContain("Nothing was changed");
		const whole = await desk.shop.run("request-approval", done, desk.run());
		expect(whole.errors).toEqual([]);
		expect(desk.pull(1).state).toBe("closed");
		expect(desk.pull(1).comments).toHaveLength(1);
		expect(await desk.shop.at(`refs/heads/${desk.pull(1).head}`)).toBe("");
	}
}, 120_000);
