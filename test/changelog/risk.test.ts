import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { assessRisk, highest, type RiskFacts } from "../../src/changelog/risk.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const size = { commits: 20, breaking: 0, migrations: 0, going: 0 };
const inStaging = (age: number | undefined, minimumAge?: number) => ({ environment: "staging", age, minimumAge });
const CALM: RiskFacts = { size, before: inStaging(DAY), sinceLastRelease: 14 * DAY, isLower: false };

test("a small change that was in staging for a day is low", () => {
	expect(assessRisk(CALM)).toEqual({
		level: "low",
		reasons: [{ level: "low", words: "small, nothing breaking, no migration" }],
	});
});

describe("each fact by itself", () => {
	test.each<[Partial<RiskFacts>, string, string]>([
		[{ size: { ...size, commits: 21 } }, "medium", "21 commits"],
		[{ size: { ...size, commits: 100 } }, "medium", "100 commits"],
		[{ size: { ...size, commits: 101 } }, "high", "101 commits"],
		[{ size: { ...size, breaking: 1 } }, "high", "1 breaking change"],
		[{ size: { ...size, breaking: 2 } }, "high", "2 breaking changes"],
		[{ size: { ...size, migrations: 1 } }, "medium", "1 migration"],
		[{ size: { ...size, going: 1 } }, "medium", "1 commit of what runs now goes away"],
		[{ size: { ...size, going: 2 } }, "medium", "2 commits of what runs now go away"],
		[{ size: undefined }, "medium", "what changes could not be read"],
		[{ before: inStaging(DAY - 1) }, "medium", "only 23 h in staging"],
		[{ before: inStaging(HOUR) }, "medium", "only 1 h in staging"],
		[{ before: inStaging(HOUR - 1) }, "high", "less than an hour in staging"],
		[{ before: inStaging(2 * DAY, 3 * DAY) }, "medium", "only 48 h in staging"],
		[{ before: inStaging(undefined) }, "high", "it never ran in staging"],
		[{ sinceLastRelease: 14 * DAY + 1 }, "medium", "the last release was 14 days ago"],
		[{ sinceLastRelease: 90 * DAY + 1 }, "high", "the last release was 90 days ago"],
		[{ sinceLastRelease: undefined }, "medium", "the first version here: there is nothing to go back to"],
		[{ isLower: true }, "high", "a lower version than the one that runs"],
	])("%j", (facts, level, words) => {
		expect(assessRisk({ ...CALM, ...facts })).toEqual({ level, reasons: [{ level, words }] });
	});
});

test("where no environment comes before, nobody asks how long it ran there", () => {
	expect(assessRisk({ ...CALM, before: undefined }).level).toBe("low");
});

test("a minimum age below a day asks for no less than a day", () => {
	expect(assessRisk({ ...CALM, before: inStaging(2 * HOUR, HOUR) }).level).toBe("medium");
});

test("the whole is as high as its highest reason, which stands first, and more of anything never lowers it", () => {
	const days = fc.option(fc.integer({ min: 0, max: 200 * DAY }), { nil: undefined });
	const number = fc.integer({ min: 0, max: 200 });
	const facts = fc.record({
		size: fc.option(fc.record({ commits: number, breaking: number, migrations: number, going: number }), {
			nil: undefined,
		}),
		before: fc.option(fc.record({ environment: fc.constant("staging"), age: days, minimumAge: days }), {
			nil: undefined,
		}),
		sinceLastRelease: days,
		isLower: fc.boolean(),
	});
	fc.assert(
		fc.property(facts, (given) => {
			const { level, reasons } = assessRisk(given);
			expect(reasons[0]?.level).toBe(level);
			expect(highest(reasons.map((reason) => reason.level))).toBe(level);
			const more = assessRisk({ ...given, isLower: true, size: given.size && { ...given.size, breaking: 1 } });
			expect(highest([level, more.level])).toBe(more.level);
		}),
	);
});
