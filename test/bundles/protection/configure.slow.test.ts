import { afterAll, describe, expect, test } from "@jest/globals";
import type { GitHubState } from "../../../rehearsal/servers/github/state.ts";
import { expectRefusal } from "../bad-input/refused.ts";
import { TOKEN } from "../secrets.ts";
import { openStage } from "../stage.ts";
import { ADMIN_TOKEN, APP, APPLY, ada, host } from "./repository.ts";

const stage = await openStage();
afterAll(() => stage.close());

const SETTINGS = `protection: { app: ${APP} }
environments: { production: { protection: { reviewers: [acme/release-managers, grace] } } }
`;
const drift = (ran: { readonly outputs: Readonly<Record<string, string>> }): { what: string; is: string }[] =>
	JSON.parse(ran.outputs.drift ?? "");
const BYPASS = "environment production: bypass";
/** The click that the API has no word for. */
function untick({ environments }: GitHubState): void {
	const production = environments.get("production");
	if (production !== undefined) production.adminsMayBypass = false;
}

const closed = { preventSelfReview: true, adminsMayBypass: false, waitMinutes: 0, branches: ["main"] };

describe("apply", () => {
	test("makes all that is wanted, says what, and changes nothing the second time", async () => {
		const { configure, github, state } = await host(stage, SETTINGS);

		const first = await configure(APPLY);

		expect(first.errors).toEqual([]);
		expect(first.outputs.changed).toBe("true");
		expect(state.environments.get("production")).toMatchObject({
			reviewers: [{ team: "release-managers" }, { login: "grace" }],
			...{ preventSelfReview: true, waitMinutes: 0, branches: ["main"] },
		});
		expect(state.environments.get("production-write")).toMatchObject({ reviewers: [], branches: ["main"] });
		const app = { actor_id: APP, actor_type: "Integration", bypass_mode: "always" };
		const admins = { actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "pull_request" };
		const named = [...state.rulesets.values()].map(({ name, conditions, bypass_actors }) => [
			name,
			conditions,
			bypass_actors,
		]);
		const refs = (...include: string[]) => ({ ref_name: { include, exclude: [] } });
		expect(named).toEqual([
			["release-actions: GitOps branches", refs("refs/heads/gitops/production-releases"), [app, admins]],
			["release-actions: milestone tags", refs("refs/tags/release-prd-*"), [app]],
			["release-actions: version tags", refs("refs/tags/*/*.*.*"), []],
			["release-actions: release branches", refs("refs/heads/release/*-*.*"), []],
		]);
		expect(first.summary).toContain("environment production: made");
		// The API has no word for it: it stays, with the click that ends it.
		expect(drift(first).map(({ what }) => what)).toEqual([BYPASS]);
		expect(first.summary).toContain('Untick "Allow administrators');

		const writes = () => github.log.filter(({ operation }) => !operation.startsWith("GET")).length;
		const before = writes();
		const again = await configure(APPLY);
		expect(again.outputs.changed).toBe("false");
		expect(again.summary).toContain("Nothing was changed.");
		expect(writes()).toBe(before);

		untick(state);
		const checked = await configure({ "admin-token": ADMIN_TOKEN });
		expect(checked.outputs).toEqual({ drift: "[]", changed: "false", "error-code": "" });
	});

	test("changes what differs alone, and says what was there", async () => {
		const { configure, state, github } = await host(stage, SETTINGS);
		await configure(APPLY);
		state.environments.set("production", {
			...{ name: "production", ...closed, reviewers: [ada], branches: ["main", "dev"], waitMinutes: 30 },
		});
		github.log.splice(0);

		const mended = await configure(APPLY);

		expect(mended.summary).toContain("reviewers ada, self-review prevented, wait timer 30 min, branches main, dev");
		expect(state.environments.get("production")).toMatchObject({
			...{ reviewers: [{ team: "release-managers" }, { login: "grace" }], branches: ["main"] },
			// Nobody said anything of it, so it stays.
			waitMinutes: 30,
		});
		expect(github.log.map(({ operation }) => operation).filter((name) => name.includes("ruleset"))).not.toContain(
			"PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}",
		);
	});

	test("on a private repository of a small plan sets what that plan has, and says what it has not", async () => {
		const { configure, state } = await host(stage, SETTINGS, { isPrivate: true });
		const ran = await configure(APPLY);
		expect(ran.errors).toEqual([]);
		expect(ran.summary).toContain("GitHub takes neither reviewers nor a wait timer here");
		expect(ran.summary).toContain("Advisory only: anyone with write access can bypass these gates.");
		expect(state.environments.get("production")).toMatchObject({ reviewers: [], branches: ["main"] });
		expect(state.rulesets.size).toBe(4);
		expect((await configure()).outputs["error-code"]).toBe("environment-unprotected");
	});

	test("needs an admin-token that may", async () => {
		const { configure, state } = await host(stage, SETTINGS);
		const words = /needs the input "admin-token"/;
		expectRefusal(await configure({ mode: "apply" }), { code: "invalid-input", words });
		const poor = await configure({ mode: "apply", "admin-token": TOKEN });
		expect(poor.outputs["error-code"]).toBe("unauthorized");
		expect(poor.errors.join()).toContain("acme/release-managers of the environment production could not be found");
		expect(state.environments.size + state.rulesets.size).toBe(0);
	});

	test("a token that may read teams and not administer is told what is missing", async () => {
		const permissions = ["actions:read", "contents:read", "members:read"];
		const { configure } = await host(stage, SETTINGS, { permissions });
		const poor = await configure({ mode: "apply", "admin-token": TOKEN });
		expect(poor.errors.join()).toMatch(/does not let us set the rules of the environment production: it answered 403/);
		expect(poor.errors.join()).toContain("Administration: write");
	});
});

describe("check", () => {
	test("an environment that is not there is an error, and is not made", async () => {
		const { configure, state } = await host(stage, "protection: {}\n");
		const ran = await configure();
		expect(ran.outputs["error-code"]).toBe("environment-unprotected");
		expect(ran.errors.join()).toContain(
			"environment production: an environment with rules is wanted, but it is not there",
		);
		expect(ran.summary).toContain("| how to mend |");
		expect(state.environments.size).toBe(0);
	});

	test("what no gate counts on is listed, with what it means", async () => {
		const { configure, state } = await host(stage, "protection: {}\n");
		state.environments.set("production", { name: "production", ...closed, reviewers: [ada] });
		const ran = await configure();
		expect(ran.exitCode).toBe(0);
		expect(drift(ran).map(({ what }) => what)).toEqual([
			"environment production-write",
			"branch gitops/production-releases",
			"milestone tags release-prd-*",
			"version tags */*.*.*",
			"release branches release/*-*.*",
		]);
		expect(ran.summary).toContain("Advisory only: anyone with write access can bypass these gates.");
	});

	test("bypass lists that the token cannot see are no pass; an admin-token sees them", async () => {
		const { configure, state } = await host(stage, SETTINGS);
		await configure(APPLY);
		untick(state);
		const blind = await configure();
		expect(blind.exitCode).toBe(0);
		expect(new Set(drift(blind).map(({ is }) => is))).toEqual(
			new Set(["closed, but the bypass list is not readable with this token"]),
		);
		expect(drift(await configure({ "admin-token": ADMIN_TOKEN }))).toEqual([]);
	});

	test("rules that cannot be read are not taken for right", async () => {
		const { configure } = await host(stage, "protection: {}\n", { permissions: ["contents:read"] });
		const ran = await configure();
		expect(ran.outputs["error-code"]).toBe("gate-unavailable");
		expect(ran.errors.join()).toContain('Give the job\'s token the permission "actions: read"');
	});

	test("a configuration that asks for nothing", async () => {
		const { configure } = await host(stage, "");
		const words = /says nothing of protection/;
		expectRefusal(await configure(), { code: "invalid-config", words });
	});
});
