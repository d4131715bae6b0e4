import { afterAll, describe, expect, test } from "@jest/globals";
import type { Shop } from "../shop.ts";
import { openStage } from "../stage.ts";
import { onlyService, planned, refused, said } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

const now = Math.floor(Date.now() / 1000);
const HOUR = 3600;
const REASON = "the checkout is broken, INC-42";
const production = { service: "blue", environment: "production" };
/** No window on any of the days around now: those of the week that are furthest away. */
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const inThreeDays = DAYS[(new Date(now * 1000).getUTCDay() + 3) % 7];
const settings = (...lines: readonly string[]) =>
	`environments:\n  production:\n${lines.map((line) => `    ${line}\n`).join("")}`;
const CLOSED = `windows: [{ days: [${inThreeDays}], hours: "10:00-11:00", zone: UTC }]`;
const date = (days: number) => new Date((now + days * 24 * HOUR) * 1000).toISOString().slice(0, 10);
const FROZEN = (more = "") =>
	`freezes: [{ from: ${date(-2)}, to: ${date(2)}, zone: UTC, reason: "year end, ask ann"${more} }]`;

/** Staging has run blue 1.6.0 since `time`; the version has its tag. */
async function aShop(lines: string, { time = now - 48 * HOUR, services = ["blue"] } = {}) {
	const shop = await stage.shop({ over: "path", settings: lines, services: ["blue", "green"] });
	const built = await shop.build(services);
	const entries = services.map((service) => {
		return [service, { version: "1.6.0", commit: built.commit, digest: built.digests[service] ?? "" }] as const;
	});
	await shop.writeManifest("staging", Object.fromEntries(entries), { time });
	for (const service of services) await shop.tag(`${service}/1.6.0`, built.commit, "1.6.0");
	return { shop, built };
}

describe("windows and freezes", () => {
	test.concurrent("outside of a window: window-closed, and when the next one opens", async () => {
		const { shop } = await aShop(settings(CLOSED));
		const sentence = await refused(shop, production, "window-closed");
		expect(sentence).toMatch(
			new RegExp(`^production takes promotions on ${inThreeDays} 10:00-11:00 \\(UTC\\).*opens at ${date(3)}T10:00:00Z`),
		);
	});

	test.concurrent("in a freeze: frozen, until when and why; an excepted service goes in", async () => {
		const { shop } = await aShop(settings(FROZEN(", by: ann, except: [green]")), { services: ["blue", "green"] });
		const sentence = await refused(shop, production, "frozen");
		expect(sentence).toContain(`production is frozen by ann from ${date(-2)}T00:00:00Z to ${date(3)}T00:00:00Z`);
		expect(sentence).toContain("year end, ask ann. Wait until then, or add blue to the freeze's `except`");
		const { plan } = await planned(shop, { ...production, service: "green" });
		expect(plan.gates).toContainEqual(expect.objectContaining({ gate: "freeze", verdict: "pass" }));
	});

	test.concurrent("all that is refused is in one table, and the error says how many there are", async () => {
		const young = await aShop(settings("on-too-young: block", CLOSED, FROZEN()), { time: now - HOUR });
		const ran = await young.shop.run("plan-promotion", production);
		expect(ran.outputs["error-code"]).toBe("too-young");
		expect(ran.errors[0]).toContain("2 more gates say no: window, freeze (blue); the job summary has them all.");
		for (const row of ["| stage | blue | ✅ pass", "| source | blue | ✅ pass", "| age | blue | ⛔ block"]) {
			expect(ran.summary).toContain(row);
		}
		expect(ran.summary).toContain("| window | – | ⛔ block");
		expect(ran.summary).toContain("| freeze | blue | ⛔ block");
	});

	test.concurrent("an emergency goes past age, window and freeze, loudly; its reason must say something", async () => {
		const young = await aShop(settings("on-too-young: block", CLOSED, FROZEN()), { time: now - HOUR });
		const short = { ...production, emergency: "true", reason: "it is broken" };
		expect(await refused(young.shop, short, "invalid-input")).toContain('a "reason" of at least 20 characters');
		const { plan, ran } = await planned(young.shop, { ...short, reason: REASON });
		expect(plan.gates.filter(({ verdict }) => verdict === "warn").map(({ gate, code }) => [gate, code])).toEqual([
			["age", "too-young"],
			["window", "window-closed"],
			["freeze", "frozen"],
		]);
		expect(ran.summary).toContain(`> **EMERGENCY.** It passes by: age, window, freeze. Reason: ${REASON}`);
		expect(said(ran, "warning").every((warning) => warning.endsWith("Let through as an emergency."))).toBe(true);
	});

	test.concurrent("what runs there already passes no gate again, so that a cut promotion can be ended", async () => {
		const { shop, built } = await aShop(settings(CLOSED, FROZEN()));
		const entry = { version: "1.6.0", commit: built.commit, digest: built.digests.blue ?? "" };
		await shop.writeManifest("production", { blue: entry });
		expect((await planned(shop, production)).plan).toMatchObject({ gates: [], services: [{ alreadyThere: true }] });
	});
});

describe("a gate that cannot be evaluated stops: gate-unavailable", () => {
	test.concurrent("required checks that nobody has read", async () => {
		const { shop } = await aShop(settings('required-checks: ["test", "lint"]'));
		const sentence = await refused(shop, production, "gate-unavailable");
		expect(sentence).toContain('production asks that "test", "lint" passed on the commit of blue 1.6.0');
	});

	test.concurrent("approvals that nobody has read; an emergency needs as many", async () => {
		const { shop } = await aShop(settings("approvals: 2"));
		expect(await refused(shop, production, "gate-unavailable")).toContain("production needs 2 approvals");
		const emergency = { ...production, emergency: "true", reason: REASON };
		expect(await refused(shop, emergency, "gate-unavailable")).toContain("production needs 2 approvals");
	});

	test.concurrent("fewer where the configuration says so", async () => {
		const { shop } = await aShop(settings("approvals: 2", "emergency-approvals: 0"));
		await planned(shop, { ...production, emergency: "true", reason: REASON });
	});
});

describe("source-not-allowed: what ships is on the default branch or on its release branch", () => {
	test.concurrent("not somebody's own branch, tagged or not, until it is pushed there", async () => {
		const { shop } = await aShop("");
		const mine = await shop.build(["blue"], "ann/idea");
		const staging = { service: "blue", environment: "staging", version: "1.6.1" };
		const named = await refused(shop, { ...staging, "source-sha": mine.commit }, "source-not-allowed");
		expect(named).toContain("is not on the default branch, and not on release/blue-1.6. Merge the change there");
		await shop.tag("blue/1.6.1", mine.commit, "1.6.1");
		await refused(shop, staging, "source-not-allowed");
		await shop.branch("release/blue-1.6", mine.commit);
		const { plan } = await planned(shop, staging);
		expect(plan.gates).toContainEqual(expect.objectContaining({ sentence: expect.stringMatching(/is on release/) }));
	});

	test.concurrent("dev takes any build", async () => {
		const { shop } = await aShop("");
		const mine = await shop.build(["blue"], "ann/idea");
		await planned(shop, { service: "blue", environment: "dev", "source-sha": mine.commit });
	});

	test.concurrent("production asks again", async () => {
		const { shop } = await aShop("");
		const mine = await shop.build(["blue"], "ann/idea");
		await shop.tag("blue/1.6.1", mine.commit, "1.6.1");
		const entry = { version: "1.6.1", commit: mine.commit, digest: mine.digests.blue ?? "" };
		await shop.writeManifest("staging", { blue: entry });
		await refused(shop, production, "source-not-allowed");
	});
});

describe("soak: what ran in staging, and does not any more", () => {
	/** Staging ran blue 1.6.0 for `hours`, then 1.7.0 until now. */
	async function busy(hours: number, lines: readonly string[]): Promise<Shop> {
		const start = now - 100 * HOUR;
		const { shop } = await aShop(settings("on-too-young: block", ...lines), { time: start });
		const next = await shop.build(["blue"]);
		const entry = { version: "1.7.0", commit: next.commit, digest: next.digests.blue ?? "" };
		await shop.writeManifest("staging", { blue: entry }, { time: start + hours * HOUR });
		await shop.tag("blue/1.7.0", next.commit, "1.7.0");
		return shop;
	}
	const old = { ...production, version: "1.6.0" };

	test.concurrent("production takes what staging runs, unless it may take what was deployed there", async () => {
		await refused(await busy(30, []), old, "not-in-source");
		const shop = await busy(30, ["take: was-deployed"]);
		const { plan } = await planned(shop, old);
		expect(onlyService(plan)).toMatchObject({ version: "1.6.0", takenFrom: { environment: "staging" } });
		expect(plan.gates).toContainEqual(
			expect.objectContaining({
				gate: "age",
				sentence: expect.stringMatching(/^blue 1\.6\.0 ran in staging for 30 h/),
			}),
		);
		const never = await refused(shop, { ...production, version: "1.5.0" }, "not-in-source");
		expect(never).toContain("blue 1.5.0 never ran in staging, and production takes what ran there");
	});

	test.concurrent("but only if its time there was enough", async () => {
		const sentence = await refused(await busy(5, ["take: was-deployed"]), old, "too-young");
		expect(sentence).toContain("but should have been there for 24 h, and does not run there any more");
	});

	test.concurrent("and not what was rolled back there since", async () => {
		const shop = await busy(30, ["take: was-deployed"]);
		const first = await planned(shop, old);
		const back = { version: "1.6.0", digest: onlyService(first.plan).digest, commit: onlyService(first.plan).commit };
		const rollback = { service: "blue", environment: "staging", kind: "rollback", reason: "it burns" };
		expect((await shop.run("update-manifest", { ...rollback, ...back })).errors).toEqual([]);
		await shop.writeManifest("staging", { blue: { version: "1.6.0", digest: back.digest, commit: back.commit } });
		const sentence = await refused(shop, { ...production, version: "1.7.0" }, "blocked-version");
		expect(sentence).toMatch(/^blue 1\.7\.0 was rolled back out of staging .*bring this one back to staging first/);
	});

	test.concurrent("longest: a run that was long enough counts, although another came between", async () => {
		const again = async (lines: readonly string[]) => {
			const shop = await busy(30, lines);
			const first = await shop.run("plan-promotion", { service: "blue", environment: "staging", version: "1.6.0" });
			const { digest = "", commit = "" } = first.outputs;
			await shop.writeManifest("staging", { blue: { version: "1.6.0", digest, commit } }, { time: now - HOUR });
			return shop;
		};
		expect(await refused(await again([]), production, "too-young")).toContain("has been in staging for 1 h");
		const shop = await again(["soak: longest"]);
		expect((await planned(shop, production)).plan.gates).toContainEqual(
			expect.objectContaining({ gate: "age", sentence: expect.stringContaining("ran in staging for 30 h") }),
		);
		const age = await shop.run("check-staging-age", { service: "blue" });
		expect(age.outputs).toMatchObject({ "age-hours": "30.00", "old-enough": "true" });
	});
});
