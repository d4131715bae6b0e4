import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { parseTimeZone } from "../../src/calendar/time-zone.ts";
import { describeLocal, instantsOf, localTime } from "../../src/calendar/wall-clock.ts";
import { DAYS, isWithin, opensNext } from "../../src/calendar/window.ts";
import { windowOpen } from "../../src/gates/window.ts";
import { readCases } from "./cases.ts";
import { promotionFacts } from "./facts.ts";

interface Group {
	readonly about: string;
	readonly windows: readonly { readonly zone: string }[];
	readonly cases: readonly {
		readonly at: string;
		readonly clock: string;
		readonly "open until"?: string;
		readonly "closed until"?: string;
	}[];
}

const groups = readCases<Group>("windows.cases.yaml");
const cases = groups.flatMap(({ cases, ...group }) => cases.map((one) => ({ ...group, ...one })));

function factsAt(windows: unknown, at: string, given = {}) {
	const lines = stringify({ environments: { production: { windows } } });
	return promotionFacts(lines, { now: new Date(at), ...given });
}

test.each(cases)("$about: $at, $clock", ({ windows, at, clock, ...expected }) => {
	const facts = factsAt(windows, at);
	const verdict = windowOpen.of === "environment" ? windowOpen.ask(facts) : undefined;
	expect(describeLocal(facts.now, parseTimeZone(windows[0]?.zone ?? "", "It"))).toContain(clock);
	const until = expected["open until"];
	if (until === undefined) {
		const opens = expected["closed until"];
		expect(verdict).toMatchObject({ verdict: "block", code: "window-closed", evidence: { "ready-at": opens } });
		expect(verdict?.sentence).toContain(`: the next window opens at ${opens}. Wait until then`);
	} else {
		const words = until === "never" ? "." : `, until ${until}.`;
		expect(verdict).toMatchObject({ verdict: "pass", sentence: `production is open for promotions${words}` });
	}
});

test("there are enough of them", () => {
	expect(cases.length).toBeGreaterThanOrEqual(30);
});

const OFFICE = [{ days: ["mon"], hours: "09:00-16:00", zone: "Europe/Berlin" }];
const ask = (given: object) => {
	const facts = factsAt(OFFICE, "2025-01-21T12:00:00Z", given);
	return windowOpen.of === "environment" ? windowOpen.ask(facts) : undefined;
};

test("an emergency, and a rollback to what ran before, are let through and said; a rollback further back is not", () => {
	expect(ask({ emergency: true })).toMatchObject({
		verdict: "warn",
		code: "window-closed",
		sentence: expect.stringMatching(/Let through as an emergency\.$/),
	});
	expect(ask({ move: "back" })).toMatchObject({
		verdict: "warn",
		sentence: expect.stringMatching(/Let through, since it goes back to what ran before\.$/),
	});
	expect(ask({ move: "further-back" })).toMatchObject({
		verdict: "block",
		sentence: expect.stringContaining("or roll back with emergency and a reason"),
	});
});

test("no window, no gate", () => {
	expect(windowOpen.of === "environment" && windowOpen.ask(promotionFacts())).toBeUndefined();
});

const zones = fc
	.constantFrom("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns")
	.map((name) => parseTimeZone(name, "It"));
const instants = fc
	.date({ min: new Date("2011-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
	.map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

test("an instant is among those at which the clock shows its local time", () => {
	fc.assert(
		fc.property(zones, instants, (zone, instant) => {
			const shown = instantsOf(localTime(instant, zone), zone).map((one) => one.getTime());
			expect(shown).toContain(instant.getTime());
		}),
	);
});

test("a window that is closed opens when it says, and not a second before", () => {
	const minutes = fc.integer({ min: 0, max: 1439 });
	const hours = fc.tuple(minutes, minutes).filter(([from, to]) => from !== to);
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const days = fc.subarray([...DAYS], { minLength: 1 });
	fc.assert(
		fc.property(zones, instants, hours, days, share, (zone, instant, [from, to], days, part) => {
			const window = { days, hours: { from, to, text: "" }, zone };
			fc.pre(!isWithin(window, instant));
			const opens = opensNext([window], instant);
			if (opens === undefined) throw new Error("It never opens.");
			expect(isWithin(window, opens)).toBe(true);
			const between = new Date(instant.getTime() + part * (opens.getTime() - 1000 - instant.getTime()));
			expect(isWithin(window, new Date(Math.max(between.getTime(), instant.getTime())))).toBe(false);
		}),
		{ numRuns: 60 },
	);
});
