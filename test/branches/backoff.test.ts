import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { jitter } from "../../src/branches/backoff.ts";
import { testWorld } from "../git/hosts.ts";

const world = (random: number) => ({ ...testWorld("/nowhere", {}), random: () => random });

test("a wait is anywhere between nothing and one attempt's time for each try, the next one too", () => {
	expect(jitter(2, 400, world(0))).toBe(0);
	expect(jitter(2, 400, world(0.5))).toBe(400);
	expect(jitter(3, 400, world(0.5))).toBe(600);
	expect(jitter(3, 400, world(0.9999))).toBe(1199);
});

test("an attempt that took no time that can be measured still spreads the writers", () => {
	expect(jitter(2, 0, world(0.5))).toBe(100);
});

test("it is a whole number of milliseconds, never below nothing", () => {
	const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(60_000), random, (next, attemptMs, number) => {
			const wait = jitter(next, attemptMs, world(number));
			expect(Number.isInteger(wait) && wait >= 0 && wait <= Math.max(100, attemptMs) * next).toBe(true);
		}),
	);
});
