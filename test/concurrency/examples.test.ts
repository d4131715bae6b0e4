import { describe, expect, test } from "@jest/globals";
import { compat, withoutGroups } from "./changes.ts";
import { safety } from "./properties.ts";
import { play, rollBack, type Scenario, toProduction, toStaging } from "./scenario.ts";

const A = toProduction("blue", "1.6.0");
/** Anywhere, once; and everybody who did not end well may try once more. */
const KILLED = { kills: 1, setting: { again: 1 } };

/** Explores all that can happen, holds every property, and gives how each run may end. */
function endings(scenario: Scenario): Record<string, string[]> {
	const { counterexample, endings } = play(scenario);
	expect(counterexample).toBeUndefined();
	const found: Record<string, Set<string>> = {};
	for (const ending of endings.keys()) {
		for (const one of ending.split(", ")) {
			const [name, end] = [one.slice(0, 1), one.slice(2)];
			found[name] = (found[name] ?? new Set()).add(end);
		}
	}
	return Object.fromEntries(Object.entries(found).map(([name, ends]) => [name, [...ends].sort()]));
}

/** What one run to production may come to by itself: its people never answer, say no, or are one person twice. */
const PEOPLE = ["approvals-missing", "done", "rejected", "waits for its person"];
const KILLED_TOO = [...PEOPLE, "killed"].sort();

describe.each([
	["with the groups that the files have", {}],
	["without any group", { change: withoutGroups }],
])("%s", (_, way) => {
	test("one promotion, killed anywhere, run again: it ends as if nothing had happened", () => {
		expect(endings({ ...way, ...KILLED, runs: { A } })).toEqual({ A: KILLED_TOO });
	});

	test("staging moves on before production has what it ran: only until the plan is made again", () => {
		const runs = { A, B: toStaging("blue", "1.7.0") };
		expect(endings({ ...way, runs })).toEqual({ A: [...PEOPLE, "not-in-source by B"].sort(), B: ["done"] });
	});

	test("two services on one branch: each by its own people, and neither loses its line", () => {
		const runs = { A, B: toProduction("green", "2.1.0") };
		expect(endings({ ...way, runs })).toEqual({ A: PEOPLE, B: PEOPLE });
	});

	test("a rollback never waits for people; whoever is overtaken by the other is told so", () => {
		const ends = endings({ ...way, ...KILLED, runs: { A, B: rollBack("blue", "production") } });
		const overtaken = ["blocked-version by B", "gate-unavailable", "superseded by B"];
		expect(ends).toEqual({ A: [...KILLED_TOO, ...overtaken].sort(), B: ["done", "killed", "superseded by A"] });
	});

	test("two commits for one version: the Git tag decides, once and for all", () => {
		const runs = { A: toStaging("blue", "1.7.0"), B: toStaging("blue", "1.7.0", { source_sha: "another" }) };
		// Whoever asked for no commit in particular takes the one that the tag names, if it is there already.
		const raced = "change" in way && way.change === withoutGroups ? ["version-exists by B"] : [];
		expect(endings({ ...way, ...KILLED, runs })).toEqual({
			A: ["done", "killed", ...raced],
			B: ["done", "killed", "version-exists by A"],
		});
	});

	test("two versions of a service: a run that is run again does not bring back what the other has replaced", () => {
		const runs = { A: toStaging("blue", "1.7.0"), B: toStaging("blue", "1.8.0", { source_sha: "another" }) };
		expect(endings({ ...way, ...KILLED, runs })).toEqual({
			A: ["done", "killed", "superseded by B"],
			B: ["done", "killed", "superseded by A"],
		});
	});

	test("a promotion to staging, one to production, and a rollback there, of one service", () => {
		const runs = { A, B: toStaging("blue", "1.7.0"), C: rollBack("blue", "production") };
		const ends = endings({ ...way, runs });
		expect(ends).toMatchObject({ B: ["done"] });
		expect(ends.A).toEqual([...PEOPLE, "not-in-source by B", "superseded by C"].sort());
	});
});

const THREE = {
	A: toStaging("blue, green", "1.7.0, 2.2.0"),
	B: toStaging("green", "2.2.0"),
	C: rollBack("blue", "staging"),
};

describe("three writers of one branch, a list among them", () => {
	test("in a queue: all of them, one after the other", () => {
		expect(endings({ runs: THREE })).toEqual({ A: ["done"], B: ["done"], C: ["done"] });
	});

	test("without a group: those of the same service are told of each other", () => {
		expect(endings({ runs: THREE, change: withoutGroups })).toEqual({
			A: ["done", "superseded by B", "superseded by C"],
			B: ["done"],
			C: ["done", "superseded by A"],
		});
	});

	// With two there is one place to wait for one: `queue` makes no difference.
	test("in the compat form GitHub cancels who waits when one more comes: before it wrote anything", () => {
		const once = { runs: THREE, change: compat, properties: safety };
		const ends = ["done", "pushed out"];
		expect(endings(once)).toEqual({ A: ends, B: ends, C: ends });
		expect([...play({ ...once, setting: { again: 1 } }).endings.keys()]).toContain("A done, B done, C done");
	});
});
