import { describe, expect, test } from "@jest/globals";
import { ageGate, describeDuration, measureAge } from "../../src/gates/age.ts";

const HOUR = 3_600_000;
const NOON = new Date("2025-01-20T12:00:00Z");
const hoursAgo = (hours: number) => new Date(NOON.getTime() - hours * HOUR);

const facts = {
	subject: "blue 1.6.0",
	environment: "staging",
	since: hoursAgo(5) as Date | undefined,
	now: NOON,
	minimumAge: 24 * HOUR,
	onTooYoung: "block" as "block" | "warn",
	emergency: false,
};

describe("CONTRACT 5: age", () => {
	test("old enough passes, to the millisecond", () => {
		expect(ageGate({ ...facts, since: hoursAgo(24) }).verdict).toBe("pass");
		expect(ageGate({ ...facts, since: new Date(hoursAgo(24).getTime() + 1) }).verdict).toBe("block");
	});

	test("too young says how young, and when it is ready", () => {
		expect(ageGate(facts)).toEqual({
			verdict: "block",
			code: "too-young",
			sentence:
				"blue 1.6.0 has been in staging for 5 h, since 2025-01-20T07:00:00Z, but should be there for 24 h: ready at 2025-01-21T07:00:00Z. Wait until then, or promote with emergency and a reason, which is recorded.",
			evidence: {
				since: "2025-01-20T07:00:00Z",
				"minimum-age": "24 h",
				"ready-at": "2025-01-21T07:00:00Z",
			},
		});
	});

	test("warns where that is configured, and for an emergency", () => {
		expect(ageGate({ ...facts, onTooYoung: "warn" }).verdict).toBe("warn");
		expect(ageGate({ ...facts, emergency: true })).toMatchObject({
			verdict: "warn",
			sentence: expect.stringContaining("Let through as an emergency."),
		});
	});

	test("a date in the future is no age at all, and said", () => {
		expect(measureAge({ since: hoursAgo(-1), now: NOON, minimumAge: 0 })).toMatchObject({ age: 0, inFuture: true });
		expect(ageGate({ ...facts, since: hoursAgo(-1) }).sentence).toContain("lies in the future");
	});

	test("what the environment does not run has no age there", () => {
		expect(ageGate({ ...facts, since: undefined })).toMatchObject({
			verdict: "block",
			code: "too-young",
			sentence: expect.stringContaining("blue 1.6.0 is not what staging runs"),
		});
	});
});

test.each([
	[0, "0 s"],
	[59_999, "59 s"],
	[60_000, "1 min"],
	[HOUR, "1 h"],
	[HOUR + 12 * 60_000, "1 h 12 min"],
	[47.5 * HOUR, "47 h 30 min"],
	[48 * HOUR, "2 d"],
	[51 * HOUR, "2 d 3 h"],
])("%d ms is %s", (milliseconds, words) => {
	expect(describeDuration(milliseconds)).toBe(words);
});
