// From a plan that waits for what a workflow says to the manifest's commit, by the real bundles and the composite.
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { ASK, openLab } from "../../verification/lab.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
const settings =
	"environments:\n  staging: { verify: { after: e2e.yaml } }\n  production: { verify: { before: smoke.yaml } }\n";
const shop = await stage.shop({ name: "acme/shop", settings });
const lab = await openLab(shop.folder);
afterAll(() => Promise.all([stage.close(), lab.close()]));
beforeEach(() => lab.clear());
afterEach(() => expect(lab.github.violations).toEqual([]));

const JOB = { GITHUB_SERVER_URL: stage.git.origin, GITHUB_API_URL: lab.github.origin };
const PRODUCTION = { service: "blue", environment: "production" };
const E2E = ".github/workflows/e2e.yaml";
const PASSED = { conclusion: "success" } as const;
const ACTIONS = "https://github.com/acme/shop/actions";
let minor = 0;

/** Staging runs a version, as if somebody had written it there long ago. */
async function aVersion() {
	const version = `1.${++minor}.0`;
	const { commit, digests } = await shop.build(["blue"]);
	const digest = digests.blue ?? "";
	await shop.tag(`blue/${version}`, commit, version);
	await shop.writeManifest("staging", { blue: { version, commit, digest } });
	const title = (of: string) => `blue ${version} ${of} (${digest.slice(0, 19)})`;
	return { version, commit, digest, title };
}

/** The same, after what looks at it in staging has passed. */
async function aGoodVersion() {
	const version = await aVersion();
	lab.run(version.title("after staging"), PASSED, { workflow: E2E });
	return version;
}

describe("before production", () => {
	test("promote starts it, waits, plans again, and writes what was verified; run again, nothing changes or starts", async () => {
		const { version, title } = await aGoodVersion();
		const ran = await shop.promote(PRODUCTION, JOB);
		expect(ran.errors).toEqual([]);
		expect(Object.keys(ran.steps)).toEqual([
			...["plan", "verification", "verified-plan", "tag", "images", "manifest", "moving", "milestone"],
		]);
		expect(ran.outputs).toMatchObject({ version, changed: "true", "error-code": "" });
		expect(lab.started.map(({ workflow, inputs }) => [workflow, inputs.verification])).toEqual([
			[".github/workflows/smoke.yaml", title("before production")],
		]);
		expect(ran.steps.plan?.summary).toContain("| verification | blue | ⏳ waits | smoke.yaml must pass for");
		expect(ran.steps["verified-plan"]?.summary).toContain("| verification | blue | ✅ pass | smoke.yaml passed for");
		expect(ran.steps["verified-plan"]?.summary).toContain(`([the run](${ACTIONS}/runs/2)) |`);
		expect(ran.steps["verified-plan"]?.outputs["plan-hash"]).toBe(ran.steps.plan?.outputs["plan-hash"]);
		expect(ran.steps.verification?.summary).toContain("before production | [run 2](https://");
		const again = await shop.promote(PRODUCTION, JOB);
		expect(again).toMatchObject({ errors: [], outputs: { changed: "false" } });
		expect(Object.keys(again.steps)).not.toContain("verification");
		expect(lab.started).toHaveLength(1);
	});

	test("started beside the approvals, it is found done by the job that writes, which plans once", async () => {
		await aGoodVersion();
		const asked = await shop.run("plan-promotion", PRODUCTION, JOB);
		expect(asked.outputs["waits-for"]).toBe("verification");
		const started = await shop.run("verify", { plan: asked.outputs.plan ?? "", timeout: "0" }, JOB);
		expect(started).toMatchObject({ errors: [], outputs: { verified: "true", "error-code": "" } });
		expect(JSON.parse(started.outputs.runs ?? "")).toEqual([
			{ service: "blue", workflow: "e2e.yaml", url: `${ACTIONS}/runs/1`, conclusion: "success" },
			{ service: "blue", workflow: "smoke.yaml", url: `${ACTIONS}/runs/2`, conclusion: "success" },
		]);
		const ran = await shop.promote({ ...PRODUCTION, "approved-plan": asked.outputs["plan-hash"] ?? "" }, JOB);
		expect(ran.errors).toEqual([]);
		expect(Object.keys(ran.steps)).not.toContain("verified-plan");
		expect(lab.started).toHaveLength(1);
	});

	test("one that still ran when the plan was made is waited for", async () => {
		const { title } = await aGoodVersion();
		lab.run(title("before production"), { conclusion: "success", polls: 2 });
		const ran = await shop.promote(PRODUCTION, JOB);
		expect(ran).toMatchObject({ errors: [], outputs: { changed: "true" } });
		expect(ran.steps.plan?.summary).toContain("⏳ waits | smoke.yaml still looks at");
		expect(lab.started).toEqual([]);
	});

	test("a list that is behind holds nothing up: what seems to run is asked for by itself", async () => {
		const { title } = await aGoodVersion();
		lab.run(title("before production"), { conclusion: "success", polls: 1 });
		const { outputs } = await shop.run("plan-promotion", PRODUCTION, JOB);
		expect(outputs["waits-for"]).toBe("");
		expect(lab.github.log.map(({ operation }) => operation)).toEqual([ASK.repository, ASK.runs, ASK.runs, ASK.run]);
	});

	test.each(["failure", "cancelled", "timed_out"] as const)(
		"one that ends with %s: nothing is written",
		async (conclusion) => {
			await aGoodVersion();
			lab.ending = { conclusion };
			const before = await shop.snapshot();
			const ran = await shop.promote(PRODUCTION, JOB);
			expect(ran).toMatchObject({ exitCode: 1, outputs: { "error-code": "checks-failed", "manifest-commit": "" } });
			expect(ran.errors[0]).toContain(`(${conclusion})`);
			expect(await shop.snapshot()).toEqual(before);
			const again = await shop.promote(PRODUCTION, JOB);
			expect(Object.keys(again.steps)).toEqual(["plan"]);
			expect(again.errors[0]).toContain("gh run rerun");
			expect(lab.started).toHaveLength(1);
		},
	);

	test.each(["create-release-tag", "retag-image", "update-manifest", "create-milestone-tag"])(
		"%s writes nothing by a plan that waits",
		async (action) => {
			await aGoodVersion();
			const { outputs } = await shop.run("plan-promotion", PRODUCTION, JOB);
			const before = await shop.snapshot();
			const ran = await shop.run(action, { plan: outputs.plan ?? "" }, JOB);
			expect(ran).toMatchObject({ exitCode: 1, outputs: { "error-code": "checks-failed" } });
			expect(ran.errors[0]).toContain(
				"This plan was made before that was known. Plan again when it has passed. Nothing",
			);
			expect(await shop.snapshot()).toEqual(before);
		},
	);

	test("a dry run starts nothing, and ends where the real run would wait", async () => {
		await aGoodVersion();
		const ran = await shop.promote({ ...PRODUCTION, "dry-run": "true" }, JOB);
		expect(ran.outputs["error-code"]).toBe("checks-failed");
		expect(ran.steps.verification?.summary).toContain("Dry run: nothing was started.");
		expect(lab.started).toEqual([]);
	});

	test("where the API is not GitHub's, it is not known", async () => {
		await aGoodVersion();
		const ran = await shop.run("plan-promotion", PRODUCTION, { ...JOB, GITHUB_SERVER_URL: "https://github.example" });
		expect(ran.outputs["error-code"]).toBe("gate-unavailable");
		expect(ran.errors[0]).toContain("is no repository of this run's GitHub server");
	});
});

describe("after staging", () => {
	const toStaging = (version: string, commit: string, more = {}) =>
		shop.promote({ service: "blue", environment: "staging", version, "source-sha": commit, ...more }, JOB);

	test("promote starts it last, once, and does not wait; a run again finds it", async () => {
		const { commit, digests } = await shop.build(["blue"]);
		const version = `1.${++minor}.0`;
		lab.ending = { conclusion: "failure", polls: 99 };
		const ran = await toStaging(version, commit);
		expect(ran).toMatchObject({ errors: [], exitCode: 0, outputs: { changed: "true" } });
		expect(Object.keys(ran.steps).at(-1)).toBe("after");
		expect(ran.steps.after?.outputs).toMatchObject({ verified: "false" });
		expect(lab.started).toEqual([
			{
				workflow: E2E,
				ref: "main",
				inputs: {
					...{ service: "blue", version, environment: "staging", digest: digests.blue, commit },
					verification: `blue ${version} after staging (${digests.blue?.slice(0, 19)})`,
				},
			},
		]);
		expect(await toStaging(version, commit)).toMatchObject({ errors: [], outputs: { changed: "false" } });
		expect(lab.started).toHaveLength(1);
	});

	test("where it cannot be started, the promotion stands, and the error says so", async () => {
		const { commit } = await shop.build(["blue"]);
		const version = `1.${++minor}.0`;
		const operation = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
		lab.github.queueFault({ operation, effect: { kind: "status", status: 403 } });
		const ran = await toStaging(version, commit);
		expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: "true", "error-code": "unauthorized" } });
		expect(ran.errors[0]).toMatch(/actions: write"\. What was promoted to staging is there all the same\./);
		expect(await shop.manifest("staging")).toContain(`version: "${version}"`);
		expect(await toStaging(version, commit)).toMatchObject({ errors: [], outputs: { changed: "false" } });
		expect(lab.started).toHaveLength(1);
	});

	test("what somebody has replaced meanwhile is not looked at", async () => {
		const { commit } = await shop.build(["blue"]);
		const staging = { service: "blue", environment: "staging", version: `1.${++minor}.0`, "source-sha": commit };
		const { outputs } = await shop.run("plan-promotion", staging, JOB);
		const ran = await shop.run("verify", { plan: outputs.plan ?? "", when: "after", timeout: "0" }, JOB);
		expect(ran).toMatchObject({ errors: [], outputs: { verified: "true", runs: "[]" } });
		expect(ran.summary).toContain(`staging does not run blue ${staging.version}, so nothing looks at it.`);
		expect(lab.github.log.some(({ operation }) => operation.startsWith("POST"))).toBe(false);
	});

	test("production asks for it: missing, it says how to start it; failed, it blocks; passed, it goes on", async () => {
		const { title, digest, version, commit } = await aVersion();
		const ask = () => shop.run("plan-promotion", PRODUCTION, JOB);
		const missing = await ask();
		expect(missing.outputs["error-code"]).toBe("checks-failed");
		expect(missing.errors[0]).toContain(
			`gh workflow run e2e.yaml -f service="blue" -f version="${version}" -f environment="staging" -f digest="${digest}" -f commit="${commit}" -f verification="${title("after staging")}"`,
		);
		lab.run(title("after staging"), { conclusion: "failure" }, { workflow: E2E });
		expect((await ask()).errors[0]).toContain(`e2e.yaml did not pass for blue ${version} in staging (failure)`);
		lab.run(title("after staging"), PASSED, { workflow: E2E });
		const good = await ask();
		expect(good.errors).toEqual([]);
		expect(good.summary).toContain(`✅ pass | e2e.yaml passed for blue ${version} in staging`);
	});

	test("an emergency does not pass it by; a rollback is not asked", async () => {
		const { version } = await aGoodVersion();
		await shop.promote(PRODUCTION, JOB);
		await aGoodVersion();
		expect((await shop.promote(PRODUCTION, JOB)).errors).toEqual([]);
		lab.clear();
		const back = await shop.rollback({ ...PRODUCTION, reason: "it is slow" }, { ...JOB, GITHUB_RUN_ID: "77" });
		expect(back).toMatchObject({ errors: [], outputs: { version } });
		expect(lab.github.log).toEqual([]);
		await aVersion();
		const urgent = { ...PRODUCTION, emergency: "true", reason: "the checkout is broken, INC-42" };
		expect((await shop.run("plan-promotion", urgent, JOB)).outputs["error-code"]).toBe("checks-failed");
	});
});
