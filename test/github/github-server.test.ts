import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { emptyState, type User } from "../../rehearsal/servers/github/state.ts";
import { type GitHubServer, startGitHub } from "../../rehearsal/servers/github-server.ts";

const ada: User = { id: 1, login: "ada", type: "User" };
const bot: User = { id: 41898282, login: "github-actions[bot]", type: "Bot" };
const folder = mkdtempSync(join(tmpdir(), "github-"));
const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { encoding: "utf8" }).trim();
const commits: string[] = [];

beforeAll(() => {
	git("init", "--quiet", "--initial-branch=main");
	for (const name of ["one", "two"]) {
		const author = ["-c", "user.name=ada", "-c", "user.email=ada@example.com"];
		git(...author, "commit", "--quiet", "--allow-empty", "--message", name);
		commits.push(git("rev-parse", "HEAD"));
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let github: GitHubServer;
const dispatched: unknown[] = [];

beforeEach(async () => {
	const state = emptyState("acme/shop");
	state.users.set("ada", ada);
	state.teams.set("release-managers", ["ada"]);
	state.workflows.push(".github/workflows/promote.yaml");
	const done = { status: "completed", conclusion: "success" } as const;
	state.runs.set(7, {
		...{ id: 7, workflow: ".github/workflows/promote.yaml", event: "workflow_dispatch", branch: "main" },
		...{ sha: commits[1] ?? "", actor: ada, triggeringActor: ada, attempt: 1, inputs: {} },
		...{ status: "waiting", conclusion: null, pending: ["production"] },
		reviews: [{ state: "approved", environments: ["production"], user: ada, comment: "fine" }],
		jobs: [{ id: 1, name: "Approval", attempt: 1, ...done, startedAt: new Date(0), completedAt: new Date(1000) }],
	});
	state.environments.set("production", {
		...{ name: "production", reviewers: [ada, { team: "release-managers" }], preventSelfReview: true },
		...{ adminsMayBypass: false, waitMinutes: 5, branches: ["main"] },
	});
	state.checks.set(commits[1] ?? "", [{ name: "test", status: "completed", conclusion: "success" }]);
	github = await startGitHub({
		state,
		folder: join(folder, ".git"),
		tokens: {
			reader: { user: bot, permissions: ["actions:read", "checks:read", "contents:read", "statuses:read"] },
			owner: {
				user: ada,
				permissions: ["actions:write", "administration:write", "contents:write", "members:read", "pull_requests:write"],
			},
			opener: { user: bot, permissions: ["pull_requests:write"] },
		},
		dispatch: (workflow, ref, inputs) => {
			dispatched.push({ workflow, ref, inputs });
			return 8;
		},
	});
});

afterEach(async () => {
	await github.close();
});

async function ask(token: string, method: string, path: string, body?: unknown) {
	const answer = await fetch(`${github.origin}${path}`, {
		method,
		headers: { authorization: `Bearer ${token}` },
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	const text = await answer.text();
	return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
}

describe("what GitHub would say", () => {
	test("a run, its approvals, its jobs and what it waits for", async () => {
		const run = "/repos/acme/shop/actions/runs/7";
		expect((await ask("reader", "GET", run)).body).toMatchObject({
			actor: { id: 1 },
			run_attempt: 1,
			path: ".github/workflows/promote.yaml",
		});
		expect((await ask("reader", "GET", `${run}/approvals`)).body).toMatchObject([
			{ state: "approved", environments: [{ name: "production" }], user: { id: 1, login: "ada" } },
		]);
		expect((await ask("reader", "GET", `${run}/jobs?per_page=100`)).body).toMatchObject({
			jobs: [{ name: "Approval", completed_at: "1970-01-01T00:00:01.000Z" }],
		});
		expect((await ask("reader", "GET", `${run}/pending_deployments`)).body).toMatchObject([
			{ environment: { name: "production" } },
		]);
		expect((await ask("reader", "GET", `${run}/attempts/1`)).body).toMatchObject({ run_attempt: 1 });
		expect((await ask("reader", "GET", `${run}/attempts/2`)).status).toBe(404);
		expect((await ask("reader", "GET", "/repos/acme/shop/actions/runs?status=waiting")).body.total_count).toBe(1);
		expect(github.violations).toEqual([]);
	});

	test("an environment's rules; private repositories of small plans have no reviewers", async () => {
		const environment = "/repos/acme/shop/environments/production";
		const told = (await ask("reader", "GET", environment)).body;
		expect(told).toMatchObject({
			can_admins_bypass: false,
			deployment_branch_policy: { custom_branch_policies: true },
		});
		expect(told.protection_rules.map(({ type }: { type: string }) => type)).toEqual([
			"required_reviewers",
			"wait_timer",
			"branch_policy",
		]);
		expect((await ask("reader", "PUT", environment, {})).status).toBe(403);
		const wanted = { reviewers: [{ type: "User", id: 1 }], prevent_self_review: true, wait_timer: 0 };
		expect((await ask("owner", "PUT", environment, wanted)).status).toBe(200);
		expect(github.state.environments.get("production")).toMatchObject({ reviewers: [ada], waitMinutes: 0 });
		expect((await ask("reader", "GET", "/repos/acme/shop/environments/nowhere")).status).toBe(404);
		expect(github.violations).toEqual([]);
	});

	test("rulesets, without those who may pass for those who may not change them", async () => {
		const ruleset = {
			...{ name: "gitops", target: "branch", enforcement: "active", rules: [{ type: "update" }] },
			conditions: { ref_name: { include: ["refs/heads/gitops/**"], exclude: [] } },
			bypass_actors: [{ actor_id: 5, actor_type: "Integration", bypass_mode: "always" }],
		};
		expect((await ask("owner", "POST", "/repos/acme/shop/rulesets", ruleset)).status).toBe(201);
		expect((await ask("reader", "GET", "/repos/acme/shop/rulesets")).body).toMatchObject([{ id: 1, name: "gitops" }]);
		expect((await ask("owner", "GET", "/repos/acme/shop/rulesets/1")).body).toMatchObject(ruleset);
		expect((await ask("reader", "GET", "/repos/acme/shop/rulesets/1")).body).not.toHaveProperty("bypass_actors");
		expect(github.violations).toEqual([]);
	});

	test("commits: checks, and what lies between two", async () => {
		const [first = "", second = ""] = commits;
		const checks = await ask("reader", "GET", `/repos/acme/shop/commits/${second}/check-runs`);
		expect(checks.body).toMatchObject({ total_count: 1, check_runs: [{ name: "test", conclusion: "success" }] });
		const compare = await ask("reader", "GET", `/repos/acme/shop/compare/${first}...${second}`);
		expect(compare.body).toMatchObject({ status: "ahead", ahead_by: 1, behind_by: 0 });
		expect((await ask("reader", "GET", `/repos/acme/shop/compare/main...${"0".repeat(40)}`)).status).toBe(404);
		expect(github.violations).toEqual([]);
	});

	test("pull requests: opened, reviewed, commented on, closed", async () => {
		const pulls = "/repos/acme/shop/pulls";
		const wanted = { title: "blue 1.6.0 → production", head: "promotion/blue-1.6.0", base: "gitops/production" };
		expect((await ask("owner", "POST", pulls, wanted)).body).toMatchObject({ number: 1, state: "open" });
		expect((await ask("owner", "POST", pulls, wanted)).status).toBe(422);
		github.state.pulls.get(1)?.reviews.push({
			...{ id: 1, user: ada, state: "APPROVED", commit: commits[0] ?? "", submittedAt: new Date(0) },
		});
		expect((await ask("owner", "GET", `${pulls}/1/reviews`)).body).toMatchObject([{ state: "APPROVED" }]);
		expect((await ask("owner", "POST", "/repos/acme/shop/issues/1/comments", { body: "done" })).status).toBe(201);
		expect((await ask("owner", "PATCH", `${pulls}/1`, { state: "closed" })).body).toMatchObject({ state: "closed" });
		expect((await ask("owner", "GET", `${pulls}?state=open`)).body).toEqual([]);
		expect(github.violations).toEqual([]);
	});

	test("a branch that is begun and deleted closes its pull request; a commit, and whether GitHub made it", async () => {
		const [first = ""] = commits;
		const refs = "/repos/acme/shop/git/refs";
		expect((await ask("owner", "POST", refs, { ref: "refs/heads/promotion/x", sha: first })).status).toBe(201);
		expect((await ask("owner", "POST", refs, { ref: "refs/heads/promotion/x", sha: first })).status).toBe(422);
		const wanted = { title: "x", head: "promotion/x", base: "main" };
		const opened = await ask("owner", "POST", "/repos/acme/shop/pulls", wanted);
		expect(opened.body).toMatchObject({ head: { sha: first, repo: { full_name: "acme/shop" } } });
		expect((await ask("owner", "DELETE", `${refs}/heads/promotion/x`)).status).toBe(204);
		expect((await ask("owner", "DELETE", `${refs}/heads/promotion/x`)).status).toBe(422);
		expect((await ask("owner", "GET", "/repos/acme/shop/pulls?state=open")).body).toEqual([]);
		expect((await ask("reader", "GET", `/repos/acme/shop/commits/${first}`)).body).toMatchObject({
			...{ sha: first, author: { id: 1 }, parents: [] },
			commit: { message: "one", verification: { verified: false } },
		});
		const repository = `repository(owner: "acme", name: "shop") { ref(qualifiedName: "refs/heads/main") { target { ... on Commit { oid } } } }`;
		const query = { query: `query ($owner: String!) { ${repository} }`, variables: { owner: "acme" } };
		expect((await ask("reader", "POST", "/graphql", query)).body).toMatchObject({
			data: { repository: { ref: { target: { oid: commits[1] } } } },
		});
		expect(github.violations).toEqual([]);
	});

	test("workflows may be kept from opening pull requests", async () => {
		github.state.mayWorkflowsOpenPulls = false;
		const wanted = { title: "x", head: "promotion/x", base: "main" };
		expect((await ask("opener", "POST", "/repos/acme/shop/pulls", wanted)).body).toMatchObject({
			message: "GitHub Actions is not permitted to create or approve pull requests.",
		});
	});

	test("people, and a dispatch with and without its run", async () => {
		const permission = await ask("reader", "GET", "/repos/acme/shop/collaborators/ada/permission");
		expect(permission.body).toMatchObject({ permission: "read", user: { login: "ada" } });
		expect((await ask("owner", "GET", "/orgs/acme/teams/release-managers/members")).body).toMatchObject([{ id: 1 }]);
		const dispatches = "/repos/acme/shop/actions/workflows/promote.yaml/dispatches";
		const inputs = { service: "blue" };
		expect((await ask("owner", "POST", dispatches, { ref: "main", inputs })).status).toBe(204);
		const detailed = await ask("owner", "POST", dispatches, { ref: "main", inputs, return_run_details: true });
		expect(detailed.body).toMatchObject({ workflow_run_id: 8 });
		expect(dispatched).toContainEqual({ workflow: ".github/workflows/promote.yaml", ref: "main", inputs });
		expect(github.violations).toEqual([]);
	});
});

describe("what GitHub would not say", () => {
	test("nothing without a known token, or one that may not", async () => {
		expect((await ask("nobody", "GET", "/repos/acme/shop")).status).toBe(401);
		expect((await ask("reader", "GET", "/orgs/acme/teams/release-managers/members")).status).toBe(403);
		expect((await ask("reader", "GET", "/repos/other/shop")).status).toBe(404);
	});

	test("a request that it does not know is noted as a violation", async () => {
		await ask("owner", "GET", "/repos/acme/shop/approvals");
		await ask("owner", "POST", "/repos/acme/shop/pulls", { title: "no branches" });
		expect(github.violations).toEqual([
			"nobody answers GET /repos/acme/shop/approvals",
			"POST /repos/{owner}/{repo}/pulls: body must have required property 'head'",
			"POST /repos/{owner}/{repo}/pulls: body must have required property 'base'",
		]);
	});

	test("an answer that is lost, after what was asked is done", async () => {
		github.queueFault({ effect: { kind: "lose-answer" } });
		const wanted = { title: "t", head: "a", base: "b" };
		await expect(ask("owner", "POST", "/repos/acme/shop/pulls", wanted)).rejects.toThrow();
		expect(github.state.pulls.size).toBe(1);
	});
});
