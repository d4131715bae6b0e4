import { afterAll, describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/doctor/finding.ts";
import { planned, refused, said } from "../planning/planned.ts";
import { openStage } from "../stage.ts";
import { APP, APPLY, type Hosted, host } from "./repository.ts";

const stage = await openStage();
afterAll(() => stage.close());

const SETTINGS = `protection: { app: ${APP} }
environments: { production: { minimum-age: null, protection: { reviewers: [ada] } } }
`;
const production = { service: "blue", environment: "production" };

/** Staging runs blue 1.6.0, which waits for production. */
async function waiting(settings = SETTINGS, options = {}): Promise<Hosted> {
	const hosted = await host(stage, settings, options);
	const { shop } = hosted;
	const { commit, digests } = await shop.build(["blue"]);
	await shop.writeManifest("staging", { blue: { version: "1.6.0", commit, digest: digests.blue ?? "" } });
	await shop.tag("blue/1.6.0", commit, "1.6.0");
	return hosted;
}

describe("a promotion asks GitHub before it trusts a gate", () => {
	test("an environment that is not there: environment-unprotected, and it is not made", async () => {
		const { shop, env, state } = await waiting();
		const sentence = await refused(shop, production, "environment-unprotected", env);
		expect(sentence).toContain("environment production: an environment with rules is wanted, but it is not there.");
		expect(sentence).toContain("Run configure-environments with mode apply and an admin-token");
		expect(state.environments.size).toBe(0);
	});

	test("an environment whose reviewers somebody took away", async () => {
		const { shop, env, state, configure } = await waiting();
		await configure(APPLY);
		const there = state.environments.get("production");
		if (there !== undefined) there.reviewers = [];
		const sentence = await refused(shop, production, "environment-unprotected", env);
		expect(sentence).toContain("environment production: reviewers: ada is wanted, but it is nobody.");
	});

	test("what nobody can go around cannot all be seen by the job's token, and that is said", async () => {
		const { shop, env, state, configure, github } = await waiting();
		await configure(APPLY);
		const there = state.environments.get("production");
		if (there !== undefined) there.adminsMayBypass = false;
		github.log.splice(0);
		const { plan, ran } = await planned(shop, production, env);
		expect(plan.gates).toContainEqual(expect.objectContaining({ gate: "environment-protection", verdict: "warn" }));
		expect(said(ran, "warning").join()).toContain("Advisory only: anyone with write access can bypass these gates.");
		expect(ran.summary).toContain("Advisory only: anyone with write access can bypass these gates.");
		expect(github.log.filter(({ operation }) => !operation.startsWith("GET "))).toEqual([]);
	});

	test("rules that the token may not read: gate-unavailable, with the permission to give", async () => {
		const { shop, env } = await waiting(SETTINGS, { permissions: ["contents:read"] });
		const sentence = await refused(shop, production, "gate-unavailable", env);
		expect(sentence).toContain('Give the job\'s token the permission "actions: read"');
	});

	test("a repository that is not on GitHub cannot be asked; what is not protected is not asked for", async () => {
		const { shop, github } = await waiting();
		const elsewhere = { GITHUB_SERVER_URL: "https://github.example" };
		const sentence = await refused(shop, production, "gate-unavailable", elsewhere);
		expect(sentence).toContain("is not on the GitHub server whose API this run has");
		const { plan } = await planned(shop, { service: "blue", environment: "staging", version: "1.6.0" }, elsewhere);
		expect(plan.gates.map(({ gate }) => gate)).not.toContain("environment-protection");
		expect(github.log).toEqual([]);
	});
});

describe("the doctor", () => {
	async function visit({ shop, env }: Hosted): Promise<readonly Finding[]> {
		const ran = await shop.run("doctor", {}, env);
		expect(ran.errors).toEqual([]);
		const report: readonly Finding[] = JSON.parse(ran.outputs.report ?? "");
		return report.filter(({ check }) => /^(environment-|rulesets|protection)/.test(check));
	}

	test("tells an environment that lacks rules, and rulesets", async () => {
		const hosted = await waiting();
		hosted.state.environments.set("production-write", {
			...{ name: "production-write", reviewers: [], preventSelfReview: false, adminsMayBypass: true },
			...{ waitMinutes: 0, branches: ["main"] },
		});
		const found = await visit(hosted);
		expect(found.map(({ check, verdict }) => [check, verdict])).toEqual([
			["environment-production", "problem"],
			["environment-production-write", "ok"],
			["rulesets", "warning"],
		]);
		expect(found[0]?.fix).toContain("configure-environments");
		expect(found[2]?.sentence).toContain("Advisory only");
	});

	test("says why it does not look", async () => {
		const hosted = await waiting();
		const elsewhere = { ...hosted, env: { GITHUB_SERVER_URL: "https://github.example" } };
		expect(await visit(elsewhere)).toEqual([
			{
				check: "protection",
				verdict: "unknown",
				sentence: "Not looked at, because the repository is not on the GitHub server of this run.",
				fix: "",
			},
		]);
		expect(await visit(await waiting(""))).toEqual([]);
	});
});
