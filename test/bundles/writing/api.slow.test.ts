// The bundles with `commit-with: api`: manifests in a GitOps repository on a server that has GitHub's API.
import { afterAll, afterEach, expect, test } from "@jest/globals";
import { type GithubServer, startGithubServer } from "../../../rehearsal/servers/github-commits-server.ts";
import { git } from "../../git/hosts.ts";
import { seed } from "../../git/seed.ts";
import { refused } from "../bad-input/refused.ts";
import { TOKEN } from "../secrets.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
const github: GithubServer = await startGithubServer({
	folder: stage.folder,
	credentials: { [TOKEN]: { name: "job token", access: "write" } },
});
afterAll(() => Promise.all([stage.close(), github.close()]));
afterEach(() => {
	github.clearFaults();
	github.clearLog();
	github.rules.splice(0);
});

const ENV = { GITHUB_SERVER_URL: stage.git.origin, GITHUB_API_URL: github.url };
const BRANCH = "gitops/staging-releases";
const SETTINGS = 'environments:\n  staging: { milestone-tag: "stg-{date}" }\n';
let count = 0;

/** A shop with a build, and a GitOps repository, in which somebody has put a page. */
async function site() {
	const shop = await stage.shop({ settings: SETTINGS });
	const name = `acme/gitops-${++count}`;
	const manifests = await stage.git.createRepository(name);
	await seed(manifests, "main", [{ files: { "README.md": "# GitOps\n" } }]);
	const { commit } = await shop.build(["blue"]);
	const how = { "manifest-remote": stage.git.url(name), "commit-with": "api" };
	const release = { service: "blue", environment: "staging", "source-sha": commit, ...how };
	return { shop, manifests, how, release };
}

async function planned({ shop, release: { "commit-with": _, ...release } }: Awaited<ReturnType<typeof site>>) {
	const plan = await shop.run("plan-promotion", { ...release, version: "1.7.0" }, ENV);
	return plan.outputs.plan ?? "";
}

test("promotions through the API: the branch is begun, then moved; tags go by Git; run again, nothing changes", async () => {
	const { shop, manifests, release } = await site();
	const first = await shop.promote({ ...release, version: "1.6.0" }, ENV);
	expect(first.errors).toEqual([]);
	expect(github.log).toEqual(["query", "blobs", "trees", "commits", "refs"].map((one) => `${one} job token`));
	github.clearLog();
	const { commit } = await shop.build(["blue"]);
	const second = await shop.promote({ ...release, "source-sha": commit, version: "1.7.0", reason: "new" }, ENV);
	expect(second.errors).toEqual([]);
	expect(github.log).toEqual(["query job token", "mutation job token"]);
	expect(second.outputs).toMatchObject({ changed: "true", "previous-version": "1.6.0" });
	const log = await git(manifests, "log", "--format=%H|%an|%cn|%s|%(trailers:key=Release-Reason,valueonly)", BRANCH);
	expect(log.split("\n").filter(Boolean)).toEqual([
		`${second.outputs["manifest-commit"]}|job token|GitHub|promote blue 1.7.0 to staging|new`,
		`${first.outputs["manifest-commit"]}|job token|GitHub|promote blue 1.6.0 to staging|`,
	]);
	const milestone = `refs/tags/${second.outputs["milestone-tag"]}`;
	expect(await git(manifests, "rev-parse", `${milestone}^{commit}`)).toBe(second.outputs["manifest-commit"]);

	const refs = await git(manifests, "for-each-ref");
	github.clearLog();
	const again = await shop.promote({ ...release, "source-sha": commit, version: "1.7.0", reason: "new" }, ENV);
	expect(again.errors).toEqual([]);
	expect(again.outputs).toMatchObject({ changed: "false", "manifest-commit": second.outputs["manifest-commit"] });
	expect(github.log).toEqual(["query job token"]);
	expect(await git(manifests, "for-each-ref")).toBe(refs);

	const back = await shop.rollback(
		{
			service: "blue",
			environment: "staging",
			reason: "broken",
			"manifest-remote": release["manifest-remote"],
			"commit-with": "api",
		},
		ENV,
	);
	expect(back.errors).toEqual([]);
	expect(back.outputs).toMatchObject({ version: "1.6.0", changed: "true" });
	expect(await git(manifests, "log", "-1", "--format=%cn|%s", BRANCH)).toBe(
		"GitHub|roll back to blue 1.6.0 in staging",
	);
});

test("a write whose plan is given is two requests to the API, and none by Git", async () => {
	const here = await site();
	await here.shop.run("update-manifest", { ...here.how, ...ENTRY }, ENV);
	const plan = await planned(here);
	github.clearLog();
	stage.git.clearLog();
	const written = await here.shop.run("update-manifest", { ...here.how, plan }, ENV);
	expect(written.errors).toEqual([]);
	expect(written.outputs).toMatchObject({ changed: "true", attempts: "1" });
	expect(github.log).toEqual(["query job token", "mutation job token"]);
	expect(stage.git.log).toEqual([]);
});

const ENTRY = { environment: "staging", service: "blue", version: "1.6.0" };

test("a dry run reads, and writes nothing", async () => {
	const { shop, manifests, how } = await site();
	const refs = await git(manifests, "for-each-ref");
	const ran = await shop.run("update-manifest", { ...how, ...ENTRY, "dry-run": "true" }, ENV);
	expect(ran.errors).toEqual([]);
	expect(ran.summary).toContain("1.6.0");
	expect(github.log).toEqual(["query job token"]);
	expect(await git(manifests, "for-each-ref")).toBe(refs);
});

test("a plan whose service has moved is superseded", async () => {
	const here = await site();
	await here.shop.run("update-manifest", { ...here.how, ...ENTRY }, ENV);
	const plan = await planned(here);
	await here.shop.run("update-manifest", { ...here.how, ...ENTRY, version: "1.6.5" }, ENV);
	await refused(
		here.shop,
		"update-manifest",
		{ ...here.how, plan },
		{ code: "superseded", words: /runs blue 1\.6\.5 now, put there by ada/ },
		ENV,
	);
});

test("an API that is away, a token that is refused, a rule: a code and a sentence each", async () => {
	const { shop, manifests, how } = await site();
	const inputs = { ...how, ...ENTRY };
	const refs = await git(manifests, "for-each-ref");
	await refused(
		shop,
		"update-manifest",
		inputs,
		{
			code: "api-unavailable",
			words:
				/^Could not read the branch gitops\/staging-releases of http.*: 127\.0\.0\.1:9 could not be reached \(\w+\)\. Run again when the API answers/,
		},
		{ ...ENV, GITHUB_API_URL: "http://127.0.0.1:9" },
	);
	github.queueFault({ effect: { kind: "answer", status: 401, body: { message: "Bad credentials" } } });
	await refused(
		shop,
		"update-manifest",
		inputs,
		{
			code: "unauthorized",
			words:
				/does not let us read the branch .*: it answered 401 \(Bad credentials; request id FAKE:\d+\)\. Nothing was written\./,
		},
		ENV,
	);
	github.rules.push({ refs: "refs/heads/gitops/", bypass: [] });
	await refused(
		shop,
		"update-manifest",
		inputs,
		{
			code: "rejected",
			words:
				/refused the write of the staging manifest \(blue\)\. It said: 422 \(Repository rule violations found .*on the rule's bypass list/,
		},
		ENV,
	);
	expect(await git(manifests, "for-each-ref")).toBe(refs);
});

test("manifests that are elsewhere than the API's server are refused before anything is read", async () => {
	const { shop } = await site();
	stage.git.clearLog();
	await refused(
		shop,
		"update-manifest",
		{ ...ENTRY, "commit-with": "api" },
		{
			code: "invalid-input",
			words:
				/^"commit-with: api" needs the manifests' repository as https:\/\/github\.com\/owner\/name, on the server of https:\/\/api\.github\.com, but it is "http/,
		},
		{ GITHUB_SERVER_URL: "https://github.com" },
	);
	expect(stage.git.log).toEqual([]);
});
