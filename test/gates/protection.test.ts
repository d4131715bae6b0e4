import { expect, test } from "@jest/globals";
import type { Drift } from "../../src/gates/facts.ts";
import { environmentProtection } from "../../src/gates/protection.ts";
import { promotionFacts } from "./facts.ts";

const relied: Drift = {
	what: "environment production: reviewers",
	...{ wanted: "somebody", is: "nobody", mend: "Name them.", state: "missing", weight: "gate" },
};
const boundary: Drift = { ...relied, what: "branch x", weight: "boundary" };
const ask = (protection: readonly Drift[] | undefined, given = {}) =>
	environmentProtection.of === "environment"
		? environmentProtection.ask(promotionFacts("", { protection, ...given }))
		: undefined;

test("nothing is said where nothing is asked for", () => {
	expect(ask(undefined)).toBeUndefined();
});

test.each<[drift: readonly Drift[], verdict: string, code: string | null]>([
	[[], "pass", null],
	[[boundary], "warn", "environment-unprotected"],
	[[{ ...boundary, state: "unknown" }], "warn", "environment-unprotected"],
	[[relied], "block", "environment-unprotected"],
	[[{ ...relied, state: "unknown" }, boundary], "unknown", "gate-unavailable"],
	[[{ ...relied, state: "unknown" }, relied], "block", "environment-unprotected"],
])("%j: %s", (drift, verdict, code) => {
	expect(ask(drift)).toMatchObject({ verdict, code });
});

test("says what is wrong, what to do, and what it means where people can go around", () => {
	expect(ask([relied, boundary])?.sentence).toBe(
		"GitHub does not protect the environment production as the configuration asks: environment production: reviewers: somebody is wanted, but it is nobody. Name them.",
	);
	expect(ask([boundary])).toEqual({
		verdict: "warn",
		code: "environment-unprotected",
		sentence:
			"GitHub asks people before production, but not all of its boundary holds: branch x: somebody is wanted, but it is nobody. Advisory only: anyone with write access can bypass these gates.",
		evidence: { "branch x": "nobody" },
	});
});

test("an emergency does not open it: nobody would have been asked", () => {
	expect(ask([relied], { emergency: true })?.verdict).toBe("block");
});
