// Pull requests that are not what GitHub made for the plan: no approval of them counts.
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { BASE, openDesks, PRODUCTION, refused, write } from "./desk.ts";

const desks = await openDesks();
const aDesk = desks.open;
afterAll(() => desks.close());
afterEach(() => expect(desks.violations()).toEqual([]));

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
	expect(said).toContain("The pull request #1 of acme/shop-1 is void: its head ");
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

test("a pull request from a fork whose branch has the same name: nobody was asked", async () => {
	const desk = await aDesk();
	const { plan } = await desk.ask(desk.run());
	await desk.review("grace approved");
	await desk.review("linus approved");
	desk.github.state.pulls.set(1, { ...desk.pull(1), fork: "eve/shop" });
	const said = await refused(desk, "approvals-missing", plan.outputs["plan-hash"] ?? "");
	expect(said).toContain("No open pull request of ");
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

test("a service that came in and was removed again: the approvals of the first time do not bring it back", async () => {
	const desk = await aDesk();
	const { shop } = desk;
	const path = "release-manifests/production.yaml";
	const without = "environment: production\nservices: {}\n";
	await shop.commit(BASE, { message: "begin", files: { [path]: without } });
	const { plan } = await desk.ask(desk.run());
	const hash = plan.outputs["plan-hash"] ?? "";
	await desk.review("grace approved");
	await desk.review("linus approved");
	expect(await write(desk, hash, desk.run())).toMatchObject({ errors: [], outputs: { changed: "true" } });
	const time = Math.floor(Date.now() / 1000) + 2;
	await shop.commit(BASE, { message: "take it out", files: { [path]: without }, time });
	const again = await shop.run("plan-promotion", PRODUCTION, desk.run());
	expect(again.outputs["plan-hash"]).toBe(hash);
	expect(await refused(desk, "approvals-missing", hash)).toContain("production has changed since it was made");
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
