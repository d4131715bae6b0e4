import { describe, expect, test } from "@jest/globals";
import { ageGate, describeDuration, measureAge } from "../../src/gates/age.ts";
import { counted, isEnough } from "../../src/gates/soak.ts";
import type { Stretch } from "../../src/manifests/ledger/stretches.ts";

const HOUR = 3_600_000;
const NOON = new Date("2025-01-20T12:00:00Z");
const hoursAgo = (hours: number) => new Date(NOON.getTime() - hours * HOUR);

const lasting = (since: Date): Stretch => ({ since, until: undefined });

const facts = {
	subject: "blue 1.6.0",
	environment: "staging",
	ran: { since: hoursAgo(5), until: undefined } as Stretch | undefined,
	now: NOON,
	minimumAge: 24 * HOUR,
	onTooYoung: "block" as "block" | "warn",
	emergency: false,
	move: "forward" as const,
};

describe("what ran there and does not any more", () => {
	const ended = { since: hoursAgo(50), until: hoursAgo(26) };

	test("was there long enough, or not", () => {
		expect(ageGate({ ...facts, ran: ended })).toMatchObject({
			verdict: "pass",
			sentence: "blue 1.6.0 ran in staging for 24 h, from 2025-01-18T10:00:00Z to 2025-01-19T10:00:00Z.",
		});
		expect(ageGate({ ...facts, ran: { ...ended, since: hoursAgo(28) } })).toMatchObject({
			code: "too-young",
			sentence: expect.stringMatching(
				/ran in staging for 2 h, .* but should have been there for 24 h, and does not run there any more\. Promote it to staging again and wait/,
			),
		});
	});

	test("an end in the future is no time at all: a wrong clock opens no gate", () => {
		expect(ageGate({ ...facts, ran: { ...ended, until: hoursAgo(-1) } })).toMatchObject({
			code: "too-young",
			sentence: expect.stringContaining("lies in the future"),
		});
	});
});

describe("which time counts", () => {
	const minimumAge = 24 * HOUR;
	const now = lasting(hoursAgo(2));
	const long = { since: hoursAgo(100), until: hoursAgo(70) };
	const short = { since: hoursAgo(60), until: hoursAgo(50) };
	test.each([
		["continuous", "current", [now, short, long], now],
		["continuous", "current", [short, long], undefined],
		["continuous", "current", [], undefined],
		["continuous", "was-deployed", [short, long], short],
		["longest", "current", [now, short, long], long],
		["longest", "current", [lasting(hoursAgo(25)), long], lasting(hoursAgo(25))],
		["longest", "current", [now, short], now],
		["longest", "was-deployed", [short, long], long],
		["longest", "was-deployed", [{ ...now, until: hoursAgo(1) }, short], short],
		["longest", "was-deployed", [], undefined],
	] as const)("%s, take %s, %j", (soak, take, stretches, expected) => {
		expect(counted({ soak, take, minimumAge }, stretches, NOON)).toEqual(expected);
	});

	test("for continuous the newest is enough; for longest, one that is long enough", () => {
		expect(isEnough({ soak: "continuous", minimumAge }, [short], NOON)).toBe(true);
		expect(isEnough({ soak: "continuous", minimumAge }, [], NOON)).toBe(false);
		expect(isEnough({ soak: "longest", minimumAge }, [now, short], NOON)).toBe(false);
		expect(isEnough({ soak: "longest", minimumAge }, [now, short, long], NOON)).toBe(true);
	});
});

describe("CONTRACT 5: age", () => {
	test("old enough passes, to the millisecond", () => {
		expect(ageGate({ ...facts, ran: lasting(hoursAgo(24)) }).verdict).toBe("pass");
		expect(ageGate({ ...facts, ran: lasting(new Date(hoursAgo(24).getTime() + 1)) }).verdict).toBe("block");
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
		expect(measureAge({ ran: lasting(hoursAgo(-1)), now: NOON, minimumAge: 0 })).toMatchObject({
			age: 0,
			inFuture: true,
		});
		expect(ageGate({ ...facts, ran: lasting(hoursAgo(-1)) }).sentence).toContain("lies in the future");
	});

	test("what the environment does not run has no age there", () => {
		expect(ageGate({ ...facts, ran: undefined })).toMatchObject({
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
