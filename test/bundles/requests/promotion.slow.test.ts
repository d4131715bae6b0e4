// From the pull request that shows a promotion to the manifest's commit that names those who approved it.
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { BASE, openDesks, PRODUCTION, refused, write } from "./desk.ts";

const desks = await openDesks();
const aDesk = desks.open;
afterAll(() => desks.close());
afterEach(() => expect(desks.violations()).toEqual([]));

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
	expect(pull.body).toContain("| blue | `1.6.0` | `1.5.0` |");
	expect(pull.body).not.toContain("| approvals |");
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
	const words = `Promoted to production: ${new URL(shop.remote).origin}/acme/shop-1/commit/${done["manifest-commit"]}`;
	expect(pull.comments.map(({ body }) => body)).toEqual([words]);
	expect(await shop.at(`refs/heads/${head}`)).toBe("");

	const again = await write(desk, hash, third);
	expect(again).toMatchObject({ errors: [], outputs: { changed: "false" } });
	const closedAgain = await shop.run("request-approval", done, third);
	expect(closedAgain).toMatchObject({ errors: [], outputs: { "pull-request": "" } });
	expect(closedAgain.summary).toContain("No pull request of it is open any more.");
	expect(pull.comments).toHaveLength(1);
}, 60_000);

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

test("a verification that is still to come keeps nobody from saying that it is approved: the job that writes waits for it", async () => {
	const desk = await aDesk("approvals: 2, verify: { before: smoke.yaml }");
	desk.github.state.workflows.push(".github/workflows/smoke.yaml");
	const first = await desk.ask(desk.run());
	expect(first.plan.outputs["waits-for"]).toBe("verification, approvals");
	expect(first.asked.outputs).toMatchObject({ "pull-request": "1", approved: "false", missing: "2" });
	await desk.review("grace approved");
	await desk.review("linus approved");
	const { plan, asked } = await desk.ask(desk.run());
	expect(plan.outputs["waits-for"]).toBe("verification");
	expect(asked.outputs).toMatchObject({ "pull-request": "1", approved: "true", missing: "0" });
	expect(asked.summary).toContain("Approved on pull request [#1]");
	const hash = plan.outputs["plan-hash"] ?? "";
	const writing = await desk.shop.run("update-manifest", { plan: plan.outputs.plan ?? "" }, desk.run());
	expect(writing.outputs["error-code"]).toBe("checks-failed");
	const digest = (plan.outputs.digest ?? "").slice(0, 19);
	desk.pass(".github/workflows/smoke.yaml", `blue 1.6.0 before production (${digest})`);
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
