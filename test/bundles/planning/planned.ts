import { expect } from "@jest/globals";
import type { Plan, ServicePlan } from "../../../src/promotion/plan.ts";
import type { BundleRun } from "../run-bundle.ts";
import type { Shop } from "../shop.ts";

type Inputs = Readonly<Record<string, string>>;

export interface Planned {
	readonly plan: Plan;
	readonly ran: BundleRun;
}

/** A plan that is made; making it writes nothing. */
export async function planned(shop: Shop, inputs: Inputs, env: Inputs = {}): Promise<Planned> {
	const before = await shop.snapshot();
	const ran = await shop.run("plan-promotion", inputs, env);
	expect(ran.errors).toEqual([]);
	expect(ran).toMatchObject({ exitCode: 0, outputs: { "error-code": "" }, leftBehind: [] });
	expect(await shop.snapshot()).toEqual(before);
	return { ran, plan: planIn(ran) };
}

/** The one service of such a plan. */
export async function plannedService(shop: Shop, inputs: Inputs, env: Inputs = {}): Promise<ServicePlan> {
	return onlyService((await planned(shop, inputs, env)).plan);
}

/** Codes whose sentences are about what was given, not about the state of things. */
const ABOUT_WHAT_WAS_GIVEN = [
	"invalid-input",
	"invalid-config",
	"unknown-service",
	"unknown-environment",
	"unauthorized",
];

/**
 * The sentence with which a plan is refused: one error, its code, nothing else. Nothing is written, and where it could
 * be otherwise, the sentence says so.
 */
export async function refused(shop: Shop, inputs: Inputs, code: string, env: Inputs = {}): Promise<string> {
	const before = await shop.snapshot();
	const ran = await shop.run("plan-promotion", inputs, env);
	const [sentence = ""] = ran.errors;
	expect({ ...ran, sentence }).toMatchObject({
		exitCode: 1,
		outputs: { "error-code": code },
		errors: [sentence],
		sentence: expect.stringMatching(
			ABOUT_WHAT_WAS_GIVEN.includes(code) ? / \[[a-z-]+\]$/ : /Nothing was written\..* \[/,
		),
		leftBehind: [],
	});
	expect(Object.keys(ran.outputs)).toEqual(["error-code"]);
	expect(sentence).toContain(`[${code}]`);
	expect(ran.log).not.toMatch(/^\s+at /m);
	expect(ran.summary).toContain(`\`${code}\``);
	expect(await shop.snapshot()).toEqual(before);
	return sentence;
}

function planIn(ran: BundleRun): Plan {
	// The bundle's own output, whose format its readers check.
	return JSON.parse(ran.outputs.plan ?? "") as Plan;
}

export function onlyService({ services, leftOut }: Plan): ServicePlan {
	const [only] = services;
	if (only === undefined || services.length + leftOut.length !== 1) throw new Error("The plan has not one service.");
	return only;
}

/** The texts of `::notice::` or `::warning::` lines. */
export function said(ran: Pick<BundleRun, "log">, level: "notice" | "warning"): string[] {
	return ran.log
		.split("\n")
		.filter((line) => line.startsWith(`::${level}::`))
		.map((line) => line.slice(level.length + 4));
}

export function short(commit: string): string {
	return commit.slice(0, 7);
}
