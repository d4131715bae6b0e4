import { describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { checksPassed } from "../../src/gates/checks.ts";
import type { CheckState, ServiceFacts } from "../../src/gates/facts.ts";
import { notFrozen } from "../../src/gates/freeze.ts";
import type { Gate } from "../../src/gates/gate.ts";
import { promotionFacts, serviceFacts } from "./facts.ts";

function ask(gate: Gate, rules: object, given: Partial<ServiceFacts> = {}) {
	const { environment } = promotionFacts(stringify({ environments: { production: rules } }));
	return gate.of === "service" ? gate.ask(serviceFacts("blue", "1.6.0", { environment, ...given })) : undefined;
}

describe("freezes", () => {
	const frozen = (at: string, freezes: readonly object[], given: Partial<ServiceFacts> = {}) =>
		ask(notFrozen, { freezes }, { now: new Date(at), ...given });
	const YEAR_END = { from: "2025-12-20", to: "2026-01-02", zone: "Europe/Berlin", reason: "Christmas sale" };

	test.each([
		["2025-12-19T22:59:59Z", YEAR_END, "pass", "days begin at their first moment in the zone"],
		["2025-12-19T23:00:00Z", YEAR_END, "block", "and are frozen from then on"],
		["2026-01-02T22:59:59Z", YEAR_END, "block", "the last day is frozen, too"],
		["2026-01-02T23:00:00Z", YEAR_END, "pass", "to its end"],
		[
			"2025-12-24T16:59:59Z",
			{ ...YEAR_END, from: "2025-12-24T18:00" },
			"pass",
			"a time without an offset is the zone's",
		],
		["2025-12-24T17:00:00Z", { ...YEAR_END, from: "2025-12-24T18:00" }, "block", "and begins then"],
		[
			"2025-12-24T18:00:00Z",
			{ ...YEAR_END, to: "2025-12-24T18:00Z" },
			"pass",
			"one with an offset is the same everywhere",
		],
		["2025-12-24T15:59:00Z", { ...YEAR_END, to: "2025-12-24T18:00+02:00" }, "block", "in hours ahead of UTC"],
		[
			"2025-03-30T01:00:00Z",
			{ ...YEAR_END, from: "2025-03-30T02:30" },
			"block",
			"a time that does not exist is the jump",
		],
		["2025-03-30T00:59:59Z", { ...YEAR_END, from: "2025-03-30T02:30" }, "pass", "and nothing is frozen before it"],
		[
			"2025-10-26T00:30:00Z",
			{ ...YEAR_END, from: "2025-10-26T02:30" },
			"block",
			"what exists twice begins with the first",
		],
		[
			"2025-10-26T01:29:59Z",
			{ ...YEAR_END, from: "2025-10-01", to: "2025-10-26T02:30" },
			"block",
			"and ends with the second",
		],
		["2025-10-26T01:30:00Z", { ...YEAR_END, from: "2025-10-01", to: "2025-10-26T02:30" }, "pass", "and not after it"],
	])("%s: %j is %s: %s", (at, freeze, verdict) => {
		expect(frozen(at, [freeze])?.verdict).toBe(verdict);
	});

	test("says who, why, until when, and what to do", () => {
		expect(frozen("2025-12-24T12:00:00Z", [{ ...YEAR_END, by: "ann" }])).toEqual({
			verdict: "block",
			code: "frozen",
			sentence:
				"production is frozen by ann from 2025-12-19T23:00:00Z to 2026-01-02T23:00:00Z: Christmas sale. Wait until then, or add blue to the freeze's `except` on the default branch, or promote with emergency and a reason, which is recorded.",
			evidence: { from: "2025-12-19T23:00:00Z", "ready-at": "2026-01-02T23:00:00Z", reason: "Christmas sale" },
		});
	});

	test("a freeze that goes over into the next ends with that one", () => {
		const next = { from: "2026-01-03", to: "2026-01-05", zone: "Europe/Berlin", reason: "Stocktaking" };
		expect(frozen("2025-12-24T12:00:00Z", [YEAR_END, next])?.evidence).toMatchObject({
			"ready-at": "2026-01-05T23:00:00Z",
		});
	});

	test("an excepted service goes in, and its freeze is named", () => {
		const freeze = { ...YEAR_END, except: ["blue"] };
		expect(frozen("2025-12-24T12:00:00Z", [freeze])).toMatchObject({
			verdict: "pass",
			sentence: "production is frozen (Christmas sale), but blue is excepted.",
		});
		expect(frozen("2025-12-24T12:00:00Z", [freeze, YEAR_END])?.verdict).toBe("block");
	});

	test("an emergency and a rollback to what ran before go through", () => {
		expect(frozen("2025-12-24T12:00:00Z", [YEAR_END], { emergency: true })).toMatchObject({
			verdict: "warn",
			code: "frozen",
		});
		expect(frozen("2025-12-24T12:00:00Z", [YEAR_END], { move: "back" })?.verdict).toBe("warn");
		expect(frozen("2025-12-24T12:00:00Z", [YEAR_END], { move: "further-back" })?.verdict).toBe("block");
		expect(frozen("2025-12-24T12:00:00Z", [])).toBeUndefined();
	});
});

describe("checks", () => {
	const RULES = { "required-checks": ["test", "lint"] };
	const checks = (test: CheckState, lint?: CheckState) =>
		new Map([["test", test] as const, ...(lint === undefined ? [] : [["lint", lint] as const])]);

	test.each([
		[checks("passed", "passed"), "pass", '"test", "lint" passed on its commit'],
		[checks("failed", "passed"), "block", '"test" failed on its commit'],
		[checks("failed"), "block", '"test" failed on its commit'],
		[checks("running", "passed"), "block", '"test" has not finished on its commit'],
		[checks("running"), "unknown", '"lint" passed on the commit of blue 1.6.0, and nobody has reported it there'],
		[checks("passed"), "unknown", '"lint" passed on the commit of blue 1.6.0, and nobody has reported it there'],
		[undefined, "unknown", "and the checks of its commit were not read"],
	] as const)("%j: %s", (states, verdict, words) => {
		const judged = ask(checksPassed, RULES, { checks: states });
		expect(judged).toMatchObject({ verdict, sentence: expect.stringContaining(words) });
		if (verdict === "block") expect(judged?.code).toBe("checks-failed");
	});

	test("are not asked of where one goes back to, nor where none is required; an emergency does not pass them by", () => {
		expect(ask(checksPassed, RULES, { move: "back" })).toBeUndefined();
		expect(ask(checksPassed, {})).toBeUndefined();
		expect(ask(checksPassed, RULES, { emergency: true, checks: checks("failed") })?.verdict).toBe("block");
	});
});
