import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { BLIND, openOffice } from "./office.ts";

const stage = await openStage();
const settings = "environments:\n  production: { approvals: 2 }\n";
const shop = await stage.shop({ over: "path", settings });
const office = await openOffice(shop.folder);
afterAll(() => Promise.all([stage.close(), office.github.close()]));
afterEach(() => expect(office.github.violations).toEqual([]));

const PLAN = "a".repeat(64);
const production = { environment: "production", "approved-plan": PLAN };
const two = { plan: PLAN, history: ["grace approved", "linus approved"] };
type Facts = Parameters<typeof office.run>[0];

function check(facts: Facts, inputs: Readonly<Record<string, string>> = production, env = {}) {
	return shop.run("check-approvals", inputs, { ...office.run(facts), ...env });
}

async function refused(code: string, ...how: Parameters<typeof check>): Promise<string> {
	const ran = await check(...how);
	expect(ran.outputs).toEqual({ "error-code": code });
	expect(ran).toMatchObject({ exitCode: 1, errors: [expect.stringContaining(`[${code}]`)] });
	expect(ran.summary).toContain(`\`${code}\``);
	return ran.errors[0] ?? "";
}

describe("enough people", () => {
	test("two distinct ones, by the configuration", async () => {
		const ran = await check(two);
		expect(ran.errors).toEqual([]);
		expect(ran.outputs).toEqual({ approvers: '["grace","linus"]', approved: "true", "error-code": "" });
		expect(ran.summary).toContain("| approvals | – | ✅ pass | Approved by grace, linus; 2 needed. |");
		expect(ran.summary).toContain("| expiry | – | ✅ pass |");
	});

	test("as many as `required` says: no configuration is read, no age is asked", async () => {
		const inputs = { environment: "production", required: "1", remote: "/nowhere", "run-id": "101" };
		office.run({ history: ["linus approved"] });
		const id = `${office.last().id}`;
		const ran = await check({ history: [] }, { ...inputs, "run-id": id });
		expect(ran).toMatchObject({ errors: [], outputs: { approvers: '["linus"]' } });
	});

	test("nobody, where the configuration asks for nobody", async () => {
		const ran = await check({ history: [] }, { environment: "staging" });
		expect(ran).toMatchObject({ errors: [], outputs: { approvers: "[]", approved: "true" } });
	});

	test("who asked counts with `exclude-actor: false`", async () => {
		const facts = { ...two, history: ["ada approved", "linus approved"] };
		expect(await check(facts, { ...production, "exclude-actor": "false" })).toMatchObject({ errors: [] });
	});

	test("who runs an approved plan again does not ask: as approver they count", async () => {
		expect(await check({ ...two, again: "grace" })).toMatchObject({ outputs: { approvers: '["grace","linus"]' } });
	});
});

describe("not enough", () => {
	test.each([
		["nobody", [], "has 0 (nobody). 2 more are missing, from grace, linus, ken."],
		["one person twice", ["grace approved", "grace approved"], "has 1 (grace). 1 more is missing, from linus, ken."],
		["who asked", ["ada approved", "grace approved"], "That of ada does not count: who asks may not approve."],
		["a program", ["robot[bot] approved", "grace approved"], "That of robot[bot] does not count: only people can"],
		["a rejection", ["grace approved", "linus approved", "ken rejected"], "ken rejected this promotion to production."],
	])("%s", async (_, history, words) => {
		expect(await refused("approvals-missing", { plan: PLAN, history })).toContain(words);
	});

	test("an approval that is 25 hours old is void; no time of an approval is told but that of its gate job", async () => {
		const said = await refused("approval-expired", { ...two, hoursAgo: [25, 1] });
		expect(said).toMatch(
			/^The approval whose gate job ended at \S+Z is older than 24 h \(approval-expires\) and is void\./,
		);
	});
});

describe("an approval that means nothing", () => {
	test.each(["open", "nowhere"])("the environment %s asks nobody", async (environment) => {
		const said = await refused("environment-unprotected", two, { environment, required: "1" });
		expect(said).toContain(`GitHub's environment ${environment} is not there or has no required reviewers`);
	});
});

describe("what cannot be told is no approval", () => {
	test("a token that may not read it, by the permission's name", async () => {
		const said = await refused("gate-unavailable", two, { ...production, token: BLIND });
		expect(said).toMatch(
			/did not let us read the run \d+: it answered 403 .*Give the job's token the permission "actions: read"/,
		);
		expect(said).not.toContain(BLIND);
	});

	test("outside of a run", async () => {
		expect(await refused("gate-unavailable", two, production, { GITHUB_API_URL: "" })).toContain("and this is none");
	});

	test("a run that is not there", async () => {
		expect(await refused("gate-unavailable", two, { ...production, "run-id": "7" })).toContain(
			"read the run 7: it answered 404",
		);
	});

	test("a run that asked for two plans, or was run again without saying for which", async () => {
		const mixed = { ...two, again: "linus", plan: ["b".repeat(64), PLAN, PLAN] };
		expect(await refused("gate-unavailable", mixed)).toContain("has asked for the approval of another plan before");
		const again = { ...two, again: "linus" };
		const unsaid = await refused("gate-unavailable", again, { environment: "production", required: "2" });
		expect(unsaid).toContain('Give "approved-plan"');
	});

	test("an answer to another plan, whose job was cancelled before it ended, is not taken for one to this", async () => {
		// grace answered the first plan and linus the second one: that makes two people, and neither plan has two.
		const facts = { ...two, again: "ada", cancelled: "b".repeat(64) };
		expect(await refused("gate-unavailable", facts)).toContain("has asked for the approval of another plan before");
	});

	test("no job of the run has the plan in its name: how old the approvals are is not known", async () => {
		const said = await refused("gate-unavailable", { history: two.history });
		expect(said).toContain("0 gate jobs of this plan ended in this run");
	});

	test("a program asked", async () => {
		const said = await refused("gate-unavailable", { ...two, actor: "robot[bot]", event: "schedule" });
		expect(said).toContain("robot[bot], which asked for this promotion, is no person");
	});

	test("an API that does not speak as GitHub does, or that fails for good", async () => {
		const operation = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
		office.github.queueFault({ operation, effect: { kind: "body", body: '[{"state":"waved through"}]' } });
		expect(await refused("api-unavailable", two)).toContain(
			"answered something that is not what GitHub's API says there",
		);
	});
});

describe("what is asked for wrongly", () => {
	test.each([
		[{ environment: "production", required: "0" }, '"required" must be a whole number from 1 to 100, but is "0"'],
		[{ environment: "production", "run-id": "x" }, '"run-id" must be a whole number'],
		[{ environment: "production", "approved-plan": "abc" }, '"approved-plan" must be the output "plan-hash"'],
	])("%j", async (inputs, words) => {
		expect(await refused("invalid-input", two, inputs)).toContain(words);
	});
});
