import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parseWorkflowFile } from "../../src/config/workflow-file.ts";
import { type VerifyInputs, verifyPlan } from "../../src/promotion/verify-plan.ts";
import { failure } from "../git/failure.ts";
import { ASK, BLIND, type Clock, clockwork, jobOf, openLab, verifyInputs } from "./lab.ts";
import { E2E, planText, SMOKE } from "./plans.ts";

const lab = await openLab("/nowhere");
afterAll(() => lab.close());
const BEFORE = planText({ before: SMOKE });
const TITLE = "blue 1.6.0 before production (sha256:aaaaaaaaaaaa)";

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

describe("GitHub in trouble", () => {
	test("an answer that is lost: the run is found by its name, and there is one", async () => {
		lab.github.queueFault({ operation: ASK.dispatch, effect: { kind: "lose-answer" } });
		expect((await verify()).runs[0]?.run?.state).toBe("passed");
		expect(lab.started).toHaveLength(1);
		expect(asked()).toEqual([ASK.repository, ASK.runs, ASK.dispatch, ASK.runs]);
	});

	test("a request that was lost: after half a minute it is said that nobody knows; the next time it is started", async () => {
		lab.github.queueFault({ operation: ASK.dispatch, effect: { kind: "status", status: 502 } });
		const error = await failure(verify());
		expect(error).toMatchObject({ code: "api-unavailable", retryable: true });
		expect(error.message).toMatch(
			/^Whether smoke\.yaml was started for blue 1\.6\.0 is not known: http:.* answered 502 \(A fault\), and no such run is to be seen yet\. Run again when the API answers: .* none is started twice\. Nothing was written\.$/,
		);
		expect([lab.started.length, clock.sleeps]).toEqual([0, [1_000, 2_000, 4_000, 8_000, 15_000]]);
		expect((await verify()).runs[0]?.run?.state).toBe("passed");
	});

	test("a server that does not say which run it is", async () => {
		lab.github.queueFault({ operation: ASK.dispatch, effect: { kind: "no-content" } });
		expect((await verify()).runs[0]?.run?.state).toBe("passed");
		expect(asked()).toEqual([ASK.repository, ASK.runs, ASK.dispatch, ASK.runs]);
	});

	test("a server that does not know that it could", async () => {
		const message = 'Invalid request. "return_run_details" is not a permitted key.';
		lab.github.queueFault({ operation: ASK.dispatch, effect: { kind: "status", status: 422, message } });
		expect((await verify()).runs[0]?.run?.state).toBe("passed");
		expect(lab.started).toHaveLength(1);
	});

	test.each([200, 204])("a workflow whose runs have no such name: %i", async (status) => {
		lab.hasRunName = false;
		if (status === 204) lab.github.queueFault({ operation: ASK.dispatch, effect: { kind: "no-content" } });
		const error = await failure(verify());
		expect(error.code).toBe("invalid-config");
		expect(error.message).toBe(
			`smoke.yaml was started for blue 1.6.0, but its run is not called "${TITLE}", so it cannot be found again, and counts for nothing. Write \`run-name: \${{ inputs.verification }}\` into .github/workflows/smoke.yaml on the default branch, cancel that run, and run this again. Nothing was written.`,
		);
		expect(lab.started).toHaveLength(1);
	});

	test.each([
		[
			403,
			"unauthorized",
			'it answered 403 (Resource not accessible by integration). Give the job\'s token the permission "actions: write".',
		],
		[
			404,
			"invalid-config",
			"it answered 404 (Not Found). Commit .github/workflows/smoke.yaml to the branch main, or correct `verify`",
		],
		[
			422,
			"invalid-config",
			'it answered 422 (Unexpected inputs provided: ["commit"]). .github/workflows/smoke.yaml on the branch main needs `on: workflow_dispatch` with the inputs service, version, environment, digest, commit, verification, and no other that is required.',
		],
	] as const)("GitHub refuses to start it: %i", async (status, code, words) => {
		const message = {
			403: "Resource not accessible by integration",
			404: "Not Found",
			422: 'Unexpected inputs provided: ["commit"]',
		}[status];
		lab.github.queueFault({ operation: ASK.dispatch, effect: { kind: "status", status, message } });
		const error = await failure(verify());
		expect(error.code).toBe(code);
		expect(error.message).toContain(`GitHub does not start smoke.yaml for blue 1.6.0: ${words}`);
		expect(error.message).toMatch(/ Nothing was written\.$/);
	});

	test("a token that may not start it, or not look", async () => {
		expect(await failure(verify({ token: BLIND }))).toMatchObject({ code: "unauthorized" });
		expect(lab.started).toEqual([]);
		lab.github.queueFault({ operation: ASK.runs, effect: { kind: "status", status: 403, message: "No" } });
		const error = await failure(verify());
		expect(error.code).toBe("unauthorized");
		expect(error.message).toContain(
			'did not let us list the runs of smoke.yaml: it answered 403 (No). Give the job\'s token the permission "actions: read".',
		);
	});

	test("a workflow that is not there", async () => {
		const error = await failure(verify({ plan: planText({ before: parseWorkflowFile("smok.yaml", "The sample") }) }));
		expect(error.code).toBe("invalid-config");
		expect(error.message).toMatch(
			/did not let us list the runs of smok\.yaml: it answered 404 \(Not Found\)\. Give the job's token the permission "actions: read"\. Or \.github\/workflows\/smok\.yaml is not on the branch main: then commit it there\. Nothing was written\.$/,
		);
		expect(lab.started).toEqual([]);
	});

	test("a repository elsewhere", async () => {
		const error = await failure(verify({ remote: "https://gitlab.example/acme/shop" }));
		expect(error.code).toBe("gate-unavailable");
		expect(error.message).toBe(
			"Workflows are started by GitHub's API, and https://gitlab.example/acme/shop is no repository of this run's GitHub server. Nothing was written.",
		);
	});

	test("a dry run does not say that anything was promoted", async () => {
		lab.github.queueFault({ operation: ASK.runs, effect: { kind: "status", status: 403 } });
		const error = await failure(verify({ when: "after", plan: planText({ after: E2E }), "dry-run": true }));
		expect(error.message).toMatch(/ Nothing was written\.$/);
	});

	test("a repository that was renamed", async () => {
		const moved = { kind: "status", status: 301, message: "Moved Permanently" } as const;
		lab.github.queueFault({ operation: ASK.repository, effect: moved });
		const error = await failure(verify());
		expect(error.code).toBe("api-unavailable");
		expect(error.message).toContain(
			"answered 301 (Moved Permanently). Trying again will not help: check GITHUB_API_URL,",
		);
		expect(error.message).toContain("the repository's address (it may have been renamed)");
	});
});
