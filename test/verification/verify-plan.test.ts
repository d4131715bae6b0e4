import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type VerifyInputs, verifyPlan } from "../../src/promotion/verify-plan.ts";
import { failure } from "../git/failure.ts";
import { ASK, type Clock, clockwork, jobOf, openLab, verifyInputs } from "./lab.ts";
import { E2E, planText, SMOKE } from "./plans.ts";

const lab = await openLab("/nowhere");
afterAll(() => lab.close());
const BEFORE = planText({ before: SMOKE });
const TITLE = "blue 1.6.0 before production (sha256:aaaaaaaaaaaa)";
const FAILED = { conclusion: "failure" } as const;
const PASSED = { conclusion: "success" } as const;

let clock: Clock;
beforeEach(async () => {
	lab.clear();
	clock = await clockwork(jobOf(lab.github));
});
afterEach(async () => {
	await clock.close();
	expect(lab.github.violations).toEqual([]);
});

const verify = (given: Partial<VerifyInputs> = {}) => verifyPlan(verifyInputs(BEFORE, given), clock.world);
const asked = () => lab.github.log.map(({ operation }) => operation);

describe("a version that nobody has looked at", () => {
	test("is looked at on the default branch, with what says which it is; one request for each thing that must be known", async () => {
		const { runs } = await verify();
		expect(runs).toMatchObject([{ asked: { service: "blue" }, run: { state: "passed", conclusion: "success" } }]);
		expect(lab.started).toEqual([
			{
				workflow: ".github/workflows/smoke.yaml",
				ref: "main",
				inputs: {
					service: "blue",
					version: "1.6.0",
					environment: "production",
					digest: `sha256:${"a".repeat(64)}`,
					commit: `${"c".repeat(39)}1`,
					verification: TITLE,
				},
			},
		]);
		expect(asked()).toEqual([ASK.repository, ASK.runs, ASK.dispatch, ASK.run]);
		expect(clock.sleeps).toEqual([]);
	});

	test("is waited for, at longer and longer pauses", async () => {
		lab.ending = { conclusion: "success", polls: 7 };
		expect((await verify()).runs[0]?.run?.state).toBe("passed");
		expect(clock.sleeps).toEqual([5_000, 7_500, 11_250, 16_875, 25_312.5, 30_000, 30_000]);
	});

	test("that fails is checks-failed: where to look, and what to do", async () => {
		lab.ending = { conclusion: "failure", polls: 1 };
		const error = await failure(verify());
		expect(error.code).toBe("checks-failed");
		expect(error.message).toBe(
			`smoke.yaml did not pass for blue 1.6.0 before it goes to production (failure): https://github.com/acme/shop/actions/runs/1. If the version is at fault, release a fixed one. If it is not, run it again (gh run rerun 1), or start a new run (gh workflow run smoke.yaml -f service="blue" -f version="1.6.0" -f environment="production" -f digest="sha256:${"a".repeat(64)}" -f commit="${"c".repeat(39)}1" -f verification="${TITLE}"): the newest counts. Then run this again. Nothing was written.`,
		);
	});

	test("that takes too long is checks-failed, and goes on", async () => {
		lab.ending = { conclusion: "success", polls: 1000 };
		const error = await failure(verify({ timeout: "1m" }));
		expect(error.code).toBe("checks-failed");
		expect(error.message).toBe(
			"smoke.yaml still looks at blue 1.6.0 before it goes to production: https://github.com/acme/shop/actions/runs/1. Wait for it. It has not ended within 1m. Nothing was written.",
		);
		expect(clock.sleeps.reduce((sum, each) => sum + each, 0)).toBe(60_000);
	});

	test.each(["0", "0s"])("with timeout %s it is only started", async (timeout) => {
		lab.ending = { conclusion: "failure", polls: 9 };
		expect((await verify({ timeout })).runs[0]?.run).toMatchObject({ state: "running", conclusion: null });
		expect([lab.started.length, clock.sleeps]).toEqual([1, []]);
	});

	test("only started, one that has failed already is warned about", async () => {
		lab.run(TITLE, FAILED);
		expect((await verify({ timeout: "0" })).runs[0]?.run?.state).toBe("failed");
		expect(clock.lines).toEqual([expect.stringContaining("smoke.yaml did not pass for blue 1.6.0")]);
	});

	test("a dry run starts nothing", async () => {
		expect((await verify({ "dry-run": true })).runs[0]?.run).toBeUndefined();
		expect(asked()).toEqual([ASK.repository, ASK.runs]);
	});
});

describe("a run that is there", () => {
	test.each([
		["passed", PASSED, ""],
		["runs", { conclusion: "success", polls: 2 } as const, ""],
		["failed", FAILED, "did not pass"],
		["was cancelled", { conclusion: "cancelled" } as const, "(cancelled)"],
		["ran out of time", { conclusion: "timed_out" } as const, "(timed_out)"],
	])("and %s is not started again", async (_, ending, words) => {
		lab.run(TITLE, ending);
		if (words === "") expect((await verify()).runs[0]?.run).toMatchObject({ id: expect.anything(), state: "passed" });
		else expect(await failure(verify())).toMatchObject({ message: expect.stringContaining(words) });
		expect(lab.started).toEqual([]);
	});

	test("the newest counts, and so does its newest attempt", async () => {
		lab.run(TITLE, PASSED);
		lab.run(TITLE, FAILED);
		expect((await failure(verify())).code).toBe("checks-failed");
		const again = lab.run(TITLE, PASSED);
		again.attempt = 2;
		expect((await verify()).runs[0]?.run).toMatchObject({ id: again.id, attempt: 2 });
	});

	test("of another version with the same image counts", async () => {
		lab.run(TITLE.replace("1.6.0", "1.6.0-rc.2"), PASSED);
		expect((await verify()).runs[0]?.run?.state).toBe("passed");
		expect(lab.started).toEqual([]);
	});

	test.each([
		["another service's", TITLE.replace("blue", "red")],
		["another image's", TITLE.replace("aaaaaaaaaaaa", "bbbbbbbbbbbb")],
		["another environment's", TITLE.replace("production", "staging")],
		["one that looked afterwards", TITLE.replace("before", "after")],
		["one with more in its name", `${TITLE} again`],
		["one that names two", TITLE.replace("blue", "green blue")],
	])("is %s: it counts for nothing", async (_, title) => {
		lab.run(title, PASSED);
		await verify();
		expect(lab.started).toHaveLength(1);
	});

	test("on another branch, where the workflow may be another, counts for nothing; nor does one by another event", async () => {
		lab.run(TITLE, PASSED, { branch: "mine" });
		lab.run(TITLE, PASSED, { event: "push" });
		await verify();
		expect(lab.started).toHaveLength(1);
	});

	test("far back is found, and no page is read after it", async () => {
		const old = lab.run(TITLE, PASSED);
		for (let number = 0; number < 150; number++)
			lab.run(`red 1.0.${number} before production (sha256:bbbbbbbbbbbb)`, PASSED);
		expect((await verify()).runs[0]?.run?.id).toBe(old.id);
		expect(asked()).toEqual([ASK.repository, ASK.runs, ASK.runs]);
		for (let number = 0; number < 150; number++)
			lab.run(`red 1.1.${number} before production (sha256:bbbbbbbbbbbb)`, PASSED);
		lab.run(TITLE, PASSED);
		lab.github.log.splice(0);
		await verify();
		expect(asked()).toEqual([ASK.repository, ASK.runs]);
	});
});

test("no page is asked for that GitHub would not give", async () => {
	for (let number = 0; number < 1001; number++)
		lab.run(`red 1.0.${number} before production (sha256:bbbbbbbbbbbb)`, PASSED);
	await verify({ "dry-run": true });
	expect(asked().filter((operation) => operation === ASK.runs)).toHaveLength(10);
});

describe("several at once", () => {
	test("one run for each service, one list for each workflow; who is there already is not asked about", async () => {
		const plan = planText({ before: SMOKE }, { services: ["blue", "green", "red"], alreadyThere: ["red"] });
		const { runs } = await verify({ plan });
		expect(runs.map(({ asked, run }) => [asked.service, run?.state])).toEqual([
			["blue", "passed"],
			["green", "passed"],
		]);
		expect(asked()).toEqual([ASK.repository, ASK.runs, ASK.dispatch, ASK.run, ASK.dispatch, ASK.run]);
	});

	test("what looked at it in staging is waited for, and not started here", async () => {
		const plan = planText({ before: SMOKE, inFrom: E2E });
		const staging = "blue 1.6.0 after staging (sha256:aaaaaaaaaaaa)";
		const missing = await failure(verify({ plan }));
		expect(missing.message).toContain("e2e.yaml must have passed for blue 1.6.0 in staging, and was never started");
		lab.run(staging, { conclusion: "success", polls: 3 }, { workflow: ".github/workflows/e2e.yaml" });
		const { runs } = await verify({ plan });
		expect(runs.map(({ asked, run }) => [asked.workflow, run?.state])).toEqual([
			["e2e.yaml", "passed"],
			["smoke.yaml", "passed"],
		]);
		expect(lab.started.map(({ workflow }) => workflow)).toEqual([".github/workflows/smoke.yaml"]);
	});

	test("two that fail are one error that names both", async () => {
		lab.ending = FAILED;
		const error = await failure(verify({ plan: planText({ before: SMOKE }, { services: ["blue", "green"] }) }));
		expect(error.message).toContain("did not pass for blue 1.6.0");
		expect(error.message).toContain(" The same goes for green 1.6.0. Nothing was written.");
		expect(error.detail).toContain("| `smoke.yaml` | green 1.6.0 before production | [run 2](https://");
	});

	test.each([
		["before", planText({ after: E2E })],
		["after", BEFORE],
		["before", planText({ before: SMOKE }, { alreadyThere: ["blue"] })],
		["after", planText({ after: E2E }, { services: [] })],
	] as const)("nothing to look at %s: nobody is asked", async (when, plan) => {
		expect(await verify({ when, plan })).toEqual({ runs: [], leftAlone: [] });
		expect(asked()).toEqual([]);
	});
});

test.each(["30", "soon", "-1m"])("timeout %j is refused", async (timeout) => {
	const error = await failure(verify({ timeout }));
	expect(error.code).toBe("invalid-input");
	expect(error.message).toContain('The input "timeout" must be a whole number of seconds');
	expect(asked()).toEqual([]);
});
