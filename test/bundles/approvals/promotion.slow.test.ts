// From the plan that people are asked about to the manifest's commit that names them.
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { openOffice } from "./office.ts";

const stage = await openStage();
const office = await openOffice(stage.folder);
afterAll(() => Promise.all([stage.close(), office.github.close()]));
afterEach(() => expect(office.github.violations).toEqual([]));

const PRODUCTION = { service: "blue", environment: "production" };
const TWO = ["grace approved", "linus approved"];
type Facts = Parameters<typeof office.run>[0];

/** Staging runs blue 1.6.0; production what it ran before. */
async function aShop(approvals = "approvals: 2") {
	const shop = await stage.shop({ over: "path", settings: `environments:\n  production: { ${approvals} }\n` });
	const old = await shop.build(["blue"]);
	const built = await shop.build(["blue"]);
	const entry = (version: string, { commit, digests }: typeof built) => ({
		blue: { version, commit, digest: digests.blue ?? "" },
	});
	await shop.tag("blue/1.5.0", old.commit, "1.5.0");
	await shop.tag("blue/1.6.0", built.commit, "1.6.0");
	await shop.writeManifest("production", entry("1.5.0", old));
	await shop.writeManifest("staging", entry("1.6.0", built));
	const asked = await shop.run("plan-promotion", PRODUCTION);
	expect(asked.errors).toEqual([]);
	const plan = asked.outputs["plan-hash"] ?? "";
	return { shop, asked, plan, entry };
}

/** The job that writes, in a run with this history. */
async function write({ shop, plan }: Awaited<ReturnType<typeof aShop>>, facts: Facts) {
	return shop.promote({ ...PRODUCTION, "approved-plan": plan }, office.run({ plan, ...facts }));
}

async function refused(code: string, site: Awaited<ReturnType<typeof aShop>>, facts: Facts): Promise<string> {
	const before = await site.shop.snapshot();
	const ran = await write(site, facts);
	expect(ran.outputs["error-code"]).toBe(code);
	expect(Object.keys(ran.steps)).toEqual(["plan"]);
	expect(await site.shop.snapshot()).toEqual(before);
	return ran.errors[0] ?? "";
}

test("two distinct people: promoted, both names in the commit; run again by an approver, nothing changes", async () => {
	const site = await aShop();
	expect(site.asked.summary).toContain("| approvals | – | ⏳ waits | production needs 2 approvals");
	const ran = await write(site, { history: TWO });
	expect(ran.errors).toEqual([]);
	expect(ran.outputs).toMatchObject({ changed: "true", version: "1.6.0" });
	const message = await site.shop.message("production");
	expect(message).toContain("Release-Approved-By: grace\nRelease-Approved-By: linus\n");
	expect(ran.summary).toContain("| approvals | – | ✅ pass | Approved by grace, linus; 2 needed. |");
	const again = await write(site, { history: TWO, again: "grace" });
	expect(again).toMatchObject({ errors: [], outputs: { changed: "false" } });
});

test("a run that an approver started again: they have not asked, and it promotes", async () => {
	const site = await aShop();
	expect(await write(site, { history: TWO, again: "linus" })).toMatchObject({
		errors: [],
		outputs: { changed: "true" },
	});
	expect(await site.shop.message("production")).toContain("Release-Approved-By: linus\n");
});

test("one person twice, the asker, a rejection, nobody: nothing is written, and it is said who is missing", async () => {
	const site = await aShop();
	const twice = await refused("approvals-missing", site, { history: ["grace approved", "grace approved"] });
	expect(twice).toContain("production needs 2 approvals and has 1 (grace). 1 more is missing, from linus, ken.");
	const own = await refused("approvals-missing", site, { history: ["ada approved", "grace approved"] });
	expect(own).toContain("That of ada does not count: who asks may not approve.");
	const against = await refused("approvals-missing", site, { history: [...TWO, "ken rejected"] });
	expect(against).toContain("ken rejected this promotion to production");
	await refused("approvals-missing", site, { history: [] });
});

test("staging moved after the approval: superseded", async () => {
	const site = await aShop();
	const newer = await site.shop.build(["blue"]);
	await site.shop.tag("blue/1.7.0", newer.commit, "1.7.0");
	await site.shop.writeManifest("staging", site.entry("1.7.0", newer));
	const said = await refused("superseded", site, { history: TWO });
	expect(said).toContain("What was approved is not what would happen now in production: blue 1.7.0 in place of 1.5.0");
});

test("an approval that is 25 hours old is void", async () => {
	const said = await refused("approval-expired", await aShop(), { history: TWO, hoursAgo: [25, 1] });
	expect(said).toContain("Start a new run, and have it approved.");
});

test("an environment without rules: who passed it was asked nothing", async () => {
	const site = await aShop();
	const environment = office.github.state.environments.get("production");
	if (environment === undefined) throw new Error("There is no production.");
	const { reviewers } = environment;
	environment.reviewers = [];
	try {
		expect(await refused("environment-unprotected", site, { history: TWO })).toContain("Required reviewers");
	} finally {
		environment.reviewers = reviewers;
	}
});

test("a plan that nobody was asked about is not written", async () => {
	const { shop } = await aShop();
	const ran = await shop.promote(PRODUCTION, office.run({ history: TWO }));
	expect(ran.outputs["error-code"]).toBe("approvals-missing");
});

test("somebody of each team", async () => {
	const site = await aShop("approvals: { required: 2, of-each: { acme/managers: 1, acme/leads: 1 } }");
	const said = await refused("approvals-missing", site, { history: ["grace approved", "ken approved"] });
	expect(said).toContain("1 more is missing, from acme/leads (1)");
	expect(await write(site, { history: TWO })).toMatchObject({ errors: [], outputs: { changed: "true" } });
});

test("a rollback needs one, and names them", async () => {
	const { shop } = await aShop();
	const rollback = { ...PRODUCTION, version: "1.5.0", reason: "to see" };
	const promoted = await shop.run("plan-promotion", PRODUCTION);
	const plan = promoted.outputs["plan-hash"] ?? "";
	await shop.promote({ ...PRODUCTION, "approved-plan": plan }, office.run({ plan, history: TWO }));
	const asked = await shop.run("plan-rollback", rollback, { GITHUB_RUN_ID: "9" });
	const back = asked.outputs["plan-hash"] ?? "";
	const env = office.run({ plan: back, history: ["ada approved"], hoursAgo: [1] });
	const alone = await shop.rollback({ ...rollback, "approved-plan": back }, env);
	expect(alone.outputs["error-code"]).toBe("approvals-missing");
	const ran = await shop.rollback(
		{ ...rollback, "approved-plan": back },
		office.run({ plan: back, history: ["linus approved"], hoursAgo: [1] }),
	);
	expect(ran.errors).toEqual([]);
	expect(await shop.message("production")).toContain("Release-Kind: rollback");
	expect(await shop.message("production")).toContain("Release-Approved-By: linus");
});
