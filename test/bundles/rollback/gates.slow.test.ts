import { afterAll, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const HOUR = 3600;
const now = Math.floor(Date.now() / 1000);
const closed = `windows: [{ days: [${DAYS[(new Date().getUTCDay() + 3) % 7]}], hours: "10:00-11:00", zone: UTC }]`;
const REASON = "the checkout is broken, INC-42";

/** Production ran blue 1.0.0, 1.1.0 and now 1.2.0; staging ran each of them for `hours`. */
async function aShop(hours: number, lines: readonly string[]) {
	const settings = `environments:\n  production:\n${lines.map((line) => `    ${line}\n`).join("")}`;
	const shop = await stage.shop({ over: "path", settings });
	for (const [index, version] of ["1.0.0", "1.1.0", "1.2.0"].entries()) {
		const built = await shop.build(["blue"]);
		const entry = { version, commit: built.commit, digest: built.digests.blue ?? "" };
		await shop.tag(`blue/${version}`, built.commit, version);
		const time = now - 500 * HOUR + index * hours * HOUR;
		await shop.writeManifest("staging", { blue: entry }, { time });
		await shop.writeManifest("production", { blue: entry }, { time });
	}
	const plan = (more: Record<string, string> = {}) =>
		shop.run("plan-rollback", { service: "blue", environment: "production", reason: REASON, ...more });
	return { shop, plan };
}

test("to what ran before: windows and freezes only warn, and age is not asked", async () => {
	const { plan } = await aShop(1, ["on-too-young: block", closed]);
	for (const more of [{}, { version: "1.1.0" }]) {
		const ran = await plan(more);
		expect(ran.errors).toEqual([]);
		expect(ran.outputs.version).toBe("1.1.0");
		expect(ran.log).toMatch(/::warning::production takes promotions on .* since it goes back to what ran before\./);
		expect(ran.summary).toContain("| window | – | ⚠️ warn");
	}
});

test("to anything older: the environment's own gates, all of them", async () => {
	const { plan, shop } = await aShop(1, ["on-too-young: block", closed]);
	const before = await shop.snapshot();
	const ran = await plan({ version: "1.0.0" });
	expect(ran.outputs["error-code"]).toBe("too-young");
	expect(ran.errors[0]).toMatch(
		/^blue 1\.0\.0 ran in staging for 1 h.* or roll back with emergency .*One more gate says no: window/,
	);
	expect(ran.errors[0]).toContain("Nothing was written.");
	expect(await shop.snapshot()).toEqual(before);
	const emergency = await plan({ version: "1.0.0", emergency: "true" });
	expect(emergency.errors).toEqual([]);
	expect(emergency.summary).toContain("> **EMERGENCY.** It passes by: age, window.");
	const short = await plan({ version: "1.0.0", emergency: "true", reason: "it is broken" });
	expect(short.outputs["error-code"]).toBe("invalid-input");
});

test("what was old enough in staging once may come back", async () => {
	const { plan } = await aShop(48, ["on-too-young: block"]);
	const ran = await plan({ version: "1.0.0" });
	expect(ran.errors).toEqual([]);
	expect(ran.summary).toContain("blue 1.0.0 ran in staging for 2 d");
});

test("approvals: one for a rollback to what ran before, and none where the configuration says so", async () => {
	const { plan, shop } = await aShop(48, ["approvals: 2"]);
	const before = await shop.snapshot();
	const shown = await plan();
	expect(shown.errors).toEqual([]);
	expect(shown.summary).toContain(
		"| approvals | – | ⏳ waits | production needs 1 approval before anything is written,",
	);
	expect(shown.outputs["approvals-needed"]).toBe("1");
	const asked = await plan({ "approved-plan": shown.outputs["plan-hash"] ?? "" });
	expect(asked.errors[0]).toMatch(/^Who approved is told by GitHub.s API .*\[gate-unavailable\]/);
	const older = await plan({ version: "1.0.0" });
	expect(older.summary).toContain("production needs 2 approvals before anything is written");
	expect(older.outputs["approvals-needed"]).toBe("2");
	const written = await shop.rollback({ service: "blue", environment: "production", reason: REASON });
	expect(written).toMatchObject({ exitCode: 1, outputs: { "error-code": "approvals-missing" } });
	expect(Object.keys(written.steps)).toEqual(["plan", "manifest"]);
	expect(await shop.snapshot()).toEqual(before);
	const free = await aShop(48, ["approvals: 2", "rollback-approvals: 0"]);
	const unasked = await free.plan();
	expect([unasked.summary.includes("⏳"), unasked.outputs["approvals-needed"]]).toEqual([false, "0"]);
});

test("what was approved is what is rolled back, also when it is run again", async () => {
	const { plan, shop } = await aShop(48, ["on-too-young: warn"]);
	const asked = { service: "blue", environment: "production", reason: REASON };
	const hash = (await plan()).outputs["plan-hash"] ?? "";
	const wrong = await plan({ version: "1.0.0", "approved-plan": hash });
	expect(wrong.outputs["error-code"]).toBe("superseded");
	expect(wrong.errors[0]).toMatch(
		/now in production: blue 1\.0\.0 in place of 1\.2\.0 .* production runs blue 1\.2\.0 now, put there by .* Nothing was written\./,
	);
	const first = await shop.rollback({ ...asked, "approved-plan": hash });
	expect(first).toMatchObject({ errors: [], outputs: { version: "1.1.0", changed: "true", "plan-hash": hash } });
	const again = await shop.rollback({ ...asked, "approved-plan": hash });
	expect(again).toMatchObject({ errors: [], outputs: { version: "1.1.0", changed: "false", "plan-hash": hash } });
	const noHash = await plan({ "approved-plan": "yes" });
	expect(noHash.errors[0]).toContain('"approved-plan" must be the output "plan-hash" of a plan, but is "yes"');
});

test("another version has come in since it was approved: that is said, and not that approvals are missing", async () => {
	const { plan, shop } = await aShop(48, ["approvals: 2"]);
	const back = await plan({ version: "1.1.0" });
	expect(back.outputs["approvals-needed"]).toBe("1");
	const newer = await shop.build(["blue"]);
	const entry = { version: "1.3.0", commit: newer.commit, digest: newer.digests.blue ?? "" };
	await shop.writeManifest("production", { blue: entry });
	expect((await plan({ version: "1.1.0" })).outputs["approvals-needed"]).toBe("2");
	const ran = await plan({ version: "1.1.0", "approved-plan": back.outputs["plan-hash"] ?? "" });
	expect(ran.outputs["error-code"]).toBe("superseded");
	expect(ran.errors[0]).toMatch(
		/now in production: blue 1\.1\.0 in place of 1\.3\.0 .* production runs blue 1\.3\.0 now, .* Nothing was written\./,
	);
});
