import { afterAll, describe, expect, test } from "@jest/globals";
import type { Seed } from "../../git/seed.ts";
import type { Built, Shop } from "../shop.ts";
import { openStage } from "../stage.ts";
import { planned, said, short } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

const production = { service: "blue", environment: "production" };
const DAY = 86_400;

interface Scene {
	readonly shop: Shop;
	/** What production runs, as 1.5.0; undefined for a first version. */
	readonly old: Built | undefined;
	/** What staging runs, as 1.6.0. */
	readonly next: Built;
}

/** blue 1.6.0 is in staging, and before that was in dev; production runs 1.5.0. */
async function aScene(
	commits: readonly Seed[],
	{
		over = "path",
		settings = "",
		isFirst = false,
	}: { over?: "http" | "path"; settings?: string; isFirst?: boolean } = {},
): Promise<Scene> {
	const shop = await stage.shop({ over, settings });
	const old = await shop.build(["blue", "green"], "main", { files: { "projects/blue/a": "old" } });
	for (const commit of commits) await shop.commit("main", commit);
	const next = await shop.build(["blue", "green"], "main", {
		message: "chore: release",
		files: { "projects/blue/a": "new" },
	});
	await shop.writeManifest("dev", { blue: entry(`sha-${next.commit}`, next) }, { time: 1_700_100_000 });
	await shop.writeManifest("staging", { blue: entry("1.6.0", next) }, { time: 1_700_200_000 });
	await shop.tag("blue/1.6.0", next.commit, "blue 1.6.0");
	if (isFirst) return { shop, old: undefined, next };
	await shop.writeManifest("production", { blue: entry("1.5.0", old) }, { time: 1_700_000_000 + DAY });
	await shop.tag("blue/1.5.0", old.commit, "blue 1.5.0");
	return { shop, old, next };
}

function entry(version: string, { commit, digests }: Built) {
	return { version, commit, digest: digests.blue ?? "" };
}

const WEEK: readonly Seed[] = [
	{
		message: "feat(cart)!: pay later (#12)\n\nBREAKING CHANGE: orders need a due date",
		files: { "projects/blue/b": "1" },
	},
	{ message: "fix: of green (#13)", files: { "projects/green/a": "1" } },
	{ message: "feat: keep carts (#14)", files: { "projects/blue/migrations/1.sql": "1" } },
];

test.concurrent("before production: what goes out, what it replaces, what changes, how risky it is, how to come back", async () => {
	const { shop, old, next } = await aScene(WEEK, { over: "http" });
	const env = { GITHUB_SERVER_URL: new URL(shop.remote).origin, GITHUB_REPOSITORY: shop.name };
	await shop.tag("blue/1.5.1", next.commit);
	const { plan, ran } = await planned(shop, { ...production, reason: "card payments" }, env);
	const request = ran.outputs.request ?? "";
	expect(`${request}\n`).toBe(ran.summary.replace(/\n+$/, "\n"));
	const page = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`;
	for (const expected of [
		"### Deployment request: staging → production\n\nReason: card payments",
		`Plan \`${plan.hash}\`. Given to the writing job as \`approved-plan\`: when staging or production has moved by then, nothing is written.`,
		"| age | blue | ✅ pass | blue 1.6.0 has been in staging for",
		"#### blue `1.6.0` in place of `1.5.0`",
		"**Risk:** 🔴 high: 1 breaking change;",
		`| goes out | \`1.6.0\` from [\`${short(next.commit)}\`](${page}/commit/${next.commit})<br>\`${shop.image("blue")}@${next.digests.blue}\` |`,
		"| replaces | `1.5.0`, here since 2023-11-15T22:13:20Z (",
		`<br>\`${old?.digests.blue}\` |`,
		"| dev | since 2023-11-16T02:00:00Z (",
		"| staging | since 2023-11-17T05:46:40Z (",
		"| ready for production | 2023-11-18T05:46:40Z (",
		"**Skipped**: `1.5.1` was released and never ran in production.",
		`Of 4 commits in [\`${short(old?.commit ?? "")}\` → \`${short(next.commit)}\`](${page}/compare/${old?.commit}...${next.commit}), 3 touched blue or what it is built from by A Person.`,
		"> **1 breaking change**\n>\n> - [`",
		`[#12](${page}/pull/12) feat(cart): pay later: orders need a due date`,
		"> **1 commit with migrations**",
		"feat: keep carts: `projects/blue/migrations/1.sql`",
		`back to \`1.5.0\` (\`${old?.digests.blue}\`), without a build:`,
		'\ngh workflow run rollback.yaml -f service=blue -f environment=production -f version=1.5.0 -f from_version=1.6.0 -f reason="what went wrong"\n',
		"- `release-manifests/production.yaml` on `gitops/production-releases`: blue `1.6.0`",
		"- Git tag `release-prd-{date}` on the manifest's commit, the milestone",
	]) {
		expect(request).toContain(expected);
	}
	expect(request).not.toContain("of green");
	// Prose is not in the plan, and what is approved does not depend on it.
	expect(ran.outputs.plan).not.toContain("pay later");
});

test.concurrent("the request costs few requests, and none where there is nobody to read it", async () => {
	const { shop } = await aScene(WEEK, { over: "http" });
	const { plan, ran } = await planned(shop, production);
	const first = shop.requests();
	const again = await planned(shop, { ...production, "approved-plan": plan.hash });
	const second = shop.requests();
	expect(second.git.length - first.git.length).toBeGreaterThan(0);
	// The history between the two versions, and the folders of its commits.
	expect(first.git.length - (second.git.length - first.git.length)).toBeLessThanOrEqual(3);
	expect(again.plan.hash).toBe(plan.hash);
	expect(again.ran.outputs.request).toBe("");
	expect(again.ran.summary).toContain("### Plan: staging → production");
	expect(ran.summary).not.toContain("### Plan:");
});

test.concurrent("none for staging, and none for what runs already", async () => {
	const { shop, next } = await aScene([]);
	await shop.writeManifest("production", { blue: entry("1.6.0", next) }, { time: 1_700_300_000 });
	for (const environment of ["staging", "production"]) {
		const version = environment === "staging" ? { version: "1.6.0" } : {};
		const { ran } = await planned(shop, { service: "blue", environment, ...version });
		expect(ran.outputs.request).toBe("");
		expect(ran.summary).toContain("### Plan:");
	}
});

test.concurrent("any environment that asks for approvals has one, and says for how long they count", async () => {
	const settings = "environments:\n  staging: { approvals: 1, approval-expires: 2h }\n";
	const { shop, next } = await aScene([], { settings });
	await shop.tag("blue/1.7.0", next.commit);
	const { ran } = await planned(shop, { service: "blue", environment: "staging", version: "1.7.0" });
	expect(ran.outputs.request).toContain("### Deployment request: dev → staging");
	expect(ran.outputs.request).toContain("An approval counts for 2 h; a run that waits for one is ended by GitHub at 2");
	expect(ran.outputs.request).toContain("| approvals | – | ⏳ waits |");
	expect(ran.outputs.request).toContain(
		`It is the commit that runs already, \`${short(next.commit)}\`: no commit comes.`,
	);
});

describe("what is not known stops nothing, and is said", () => {
	test.concurrent("a commit that is nowhere any more", async () => {
		const { shop, old } = await aScene([]);
		const gone = "1".repeat(40);
		await shop.writeManifest("production", {
			blue: { version: "1.4.0", commit: gone, digest: old?.digests.blue ?? "" },
		});
		const { ran } = await planned(shop, production);
		expect(ran.outputs.request).toMatch(/^_The commits are not known\._ .*1111111/m);
		expect(ran.outputs.request).toContain("what changes could not be read");
		expect(ran.outputs.request).toContain("-f version=1.4.0");
	});

	test.concurrent("a version without a commit: by its tag where there is one", async () => {
		const { shop } = await aScene([]);
		await shop.writeManifest("production", { blue: { version: "1.5.0" } });
		const tagged = await planned(shop, production);
		expect(tagged.ran.outputs.request).toContain("Of 1 commit in");
		expect(tagged.ran.outputs.request).toContain("`no digest is recorded`");
		await shop.writeManifest("production", { blue: { version: "1.4.0" } });
		const untagged = await planned(shop, production);
		expect(untagged.ran.outputs.request).toContain(
			"_The commits are not known._ The commit of 1.4.0, which runs now, is not recorded in the manifest, and the version has no Git tag.",
		);
	});

	test.concurrent("a first version", async () => {
		const { shop } = await aScene([], { isFirst: true });
		const { ran } = await planned(shop, production);
		expect(ran.outputs.request).toContain("Nothing of it ran here before, so all of it is new.");
		expect(ran.outputs.request).toContain("the first version here: there is nothing to go back to");
	});
});

test.concurrent("a hotfix that the next version does not have goes away, and one that was cherry-picked does not", async () => {
	const { shop, old } = await aScene([{ message: "fix: cherry-picked", files: { "projects/blue/picked": "1" } }]);
	const line = "release/blue-1.5";
	await shop.branch(line, old?.commit ?? "");
	await shop.commit(line, {
		message: "fix: cherry-picked",
		files: { "projects/blue/picked": "1" },
		time: 1_700_050_000,
	});
	await shop.commit(line, { message: "fix: of green, only there", files: { "projects/green/x": "1" } });
	const hotfix = await shop.build(["blue"], line, {
		message: "fix: only there (#9)",
		files: { "projects/blue/only": "1" },
	});
	await shop.writeManifest("production", { blue: entry("1.5.1", hotfix) });
	await shop.tag("blue/1.5.1", hotfix.commit);
	const { ran } = await planned(shop, production);
	expect(ran.outputs.request).toMatch(
		/> \*\*1 commit of what runs now, not in what comes\*\*\n>\n> - \S+ \S+ fix: only there\n/,
	);
	expect(ran.outputs.request).toContain("1 more of what runs now comes by another commit");
	expect(ran.outputs.request).toContain("1 commit of what runs now goes away (medium)");
	expect(ran.outputs.request).not.toContain("only there (");
});

test.concurrent("two services: an overview first, then each by itself", async () => {
	const { shop, old, next } = await aScene(WEEK);
	const both = (version: string, { commit, digests }: Built) => ({
		blue: { version, commit, digest: digests.blue ?? "" },
		green: { version, commit, digest: digests.green ?? "" },
	});
	if (old !== undefined) await shop.writeManifest("production", both("1.5.0", old));
	await shop.writeManifest("staging", both("1.6.0", next));
	await shop.tag("green/1.6.0", next.commit);
	const { ran } = await planned(shop, { service: "blue, green", environment: "production" });
	const request = ran.outputs.request ?? "";
	expect(request).toContain("**2 services, in one manifest commit. Risk:** 🔴 high");
	expect(request.match(/^#### .*/gm)).toEqual([
		"#### blue `1.6.0` in place of `1.5.0`",
		"#### green `1.6.0` in place of `1.5.0`",
	]);
	expect(request).toContain("3 touched blue");
	expect(request).toContain("1 touched green");
});

test.concurrent("what somebody wrote into a commit is text, in the summary and in the log", async () => {
	const message = "feat: ::error::x\n::error::y @acme/leads #1\n\nBREAKING CHANGE: <img src=x> ](javascript:alert(1))";
	const { shop } = await aScene([
		{ message, files: { "projects/blue/x\n::error::z": "1", "projects/blue/migrations/`|\n": "1" } },
	]);
	const { ran } = await planned(shop, production);
	expect(ran.outputs.request).toContain("feat: ::error::x: &#60;img src=x&#62; &#93;(javascript:alert(1))");
	expect(ran.outputs.request).toContain("`projects/blue/migrations/   `");
	expect(said(ran, "warning")).toEqual([]);
});
