import { afterAll, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { planned, refused, said } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

const REASON = "the checkout is broken, INC-42";
const production = { service: "blue", environment: "production" };
const settings = (...lines: readonly string[]) =>
	`environments:\n  production:\n${lines.map((line) => `    ${line}\n`).join("")}`;
const FROZEN = 'freezes: [{ from: 2000-01-01, to: 2100-01-01, zone: UTC, reason: "year end, ask ann" }]';

/** Staging has run blue 1.6.0 for long; the version has its tag. */
async function aShop(lines: string) {
	const shop = await stage.shop({ over: "path", settings: lines, services: ["blue"] });
	const built = await shop.build(["blue"]);
	const entry = { version: "1.6.0", commit: built.commit, digest: built.digests.blue ?? "" };
	await shop.writeManifest("staging", { blue: entry });
	await shop.tag("blue/1.6.0", built.commit, "1.6.0");
	return { shop, entry };
}

const TWO = settings("approvals: { required: 2, by: [ann, acme/leads], of-each: { acme/leads: 1 } }");
const WAITS = "production needs 2 approvals before anything is written, from acme/leads (1), and 1 of ann, acme/leads.";

test.concurrent("the plan is made and shown, and says how many are needed and who may give them", async () => {
	const { shop } = await aShop(TWO);
	const { plan, ran } = await planned(shop, production);
	const from = "acme/leads (1), and 1 of ann, acme/leads";
	expect(plan.gates.at(-1)).toEqual({
		gate: "approvals",
		service: null,
		verdict: "waits",
		code: "approvals-missing",
		sentence: WAITS,
		evidence: { required: "2", from },
	});
	expect(ran.summary).toContain(`| approvals | – | ⏳ waits | ${WAITS} |`);
	expect(said(ran, "notice")).toEqual([WAITS]);
	expect(ran.outputs["approvals-needed"]).toBe("2");
});

test.concurrent("another gate still says no, and what waits is no second refusal", async () => {
	const { shop } = await aShop(settings("approvals: 2", FROZEN));
	const ran = await shop.run("plan-promotion", production);
	expect(ran.outputs["error-code"]).toBe("frozen");
	expect(ran.errors[0]).not.toContain("more gate");
	expect(ran.summary).toContain("| approvals | – | ⏳ waits |");
});

test.concurrent.each(["create-release-tag", "retag-image", "update-manifest", "create-milestone-tag"])(
	"%s refuses such a plan, also in a dry run",
	async (action) => {
		const { shop } = await aShop(TWO);
		const { plan, ran } = await planned(shop, production);
		const before = await shop.snapshot();
		for (const dryRun of ["true", "false"]) {
			const refusal = await shop.run(action, { plan: ran.outputs.plan ?? "", "dry-run": dryRun });
			expect(refusal).toMatchObject({ exitCode: 1, outputs: { "error-code": "approvals-missing" } });
			expect(refusal.errors).toEqual([
				`${WAITS} This plan was made before enough people had approved it. Have it approved, and start again with "approved-plan: ${plan.hash}". Nothing was written. [approvals-missing]`,
			]);
		}
		expect(await shop.snapshot()).toEqual(before);
	},
);

test.concurrent("promote without approved-plan is stopped before it writes anything", async () => {
	const { shop } = await aShop(TWO);
	const before = await shop.snapshot();
	const ran = await shop.promote(production);
	expect(ran).toMatchObject({ exitCode: 1, outputs: { "error-code": "approvals-missing", "manifest-commit": "" } });
	expect(Object.keys(ran.steps)).toEqual(["plan", "tag"]);
	expect(await shop.snapshot()).toEqual(before);
});

test.concurrent("where an emergency needs none, nothing waits, and promote goes through", async () => {
	const { shop } = await aShop(settings("approvals: 2", "emergency-approvals: 0"));
	const ran = await shop.promote({ ...production, emergency: "true", reason: REASON });
	expect(ran.errors).toEqual([]);
	expect(ran.summary).not.toContain("⏳");
	expect(await shop.manifest("production")).toContain('version: "1.6.0"');
});

test.concurrent("what runs there already waits for nobody, so that a cut promotion can be ended", async () => {
	const { shop, entry } = await aShop(TWO);
	await shop.writeManifest("production", { blue: entry });
	const ran = await shop.promote(production);
	expect(ran).toMatchObject({ errors: [], exitCode: 0, outputs: { changed: "false" } });
	expect(shop.imageTag("blue", "prd")).toBe(entry.digest);
});

test.concurrent("once there is an approved plan they are asked; outside of a run that is gate-unavailable, also in an emergency", async () => {
	const { shop } = await aShop(settings("approvals: 2"));
	for (const more of [{}, { emergency: "true", reason: REASON }]) {
		const { plan } = await planned(shop, { ...production, ...more });
		const approved = { ...production, ...more, "approved-plan": plan.hash };
		const sentence = await refused(shop, approved, "gate-unavailable");
		expect(sentence).toContain("Who approved is told by GitHub's API for a run of GitHub Actions, and this is none");
	}
});
