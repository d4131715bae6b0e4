import { describe, expect, test } from "@jest/globals";
import { compat, withoutGroups } from "./changes.ts";
import { safety } from "./properties.ts";
import { byPullRequest, play, promote, rollBack, type Scenario, toProduction, toStaging } from "./scenario.ts";
import { worldAfter } from "./world.ts";

const A = toProduction("blue", "1.6.0");
/** Anywhere, once; and everybody who did not end well may try once more. */
const KILLED = { kills: 1, setting: { again: 1 } };
const approvals = (required: number, forRollback: number) => ({ approvals: { required, forRollback } });

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

/** What one run that asks one person may come to by itself: nobody answers, or says no. */
const PERSON = ["done", "rejected", "waits for its person"];
/** One that asks two: they may be one person twice, too. */
const PEOPLE = ["approvals-missing", ...PERSON];

function sorted(...ends: readonly string[]): string[] {
	return [...ends].sort();
}

describe.each([
	["with the groups that the files have", {}],
	["without any group", { change: withoutGroups }],
])("%s", (_, way) => {
	test.each([
		["to production", A],
		["to any environment", promote("blue", "1.6.0", "production")],
	])(
		"one promotion by the workflow that promotes %s, killed anywhere, run again: it ends as if nothing had happened",
		(_, run) => {
			expect(endings({ ...way, ...KILLED, runs: { A: run } })).toEqual({ A: sorted(...PEOPLE, "killed") });
		},
	);

	test("staging moves on before production has what it ran: only until the plan is made again", () => {
		const runs = { A, B: toStaging("blue", "1.7.0") };
		expect(endings({ ...way, runs })).toEqual({ A: sorted(...PEOPLE, "not-in-source by B"), B: ["done"] });
	});

	test("two services on one branch: each by its own people, and neither loses its line", () => {
		const runs = { A, B: promote("green", "2.1.0", "production") };
		expect(endings({ ...way, runs })).toEqual({ A: PEOPLE, B: PEOPLE });
	});

	test.each([
		["nobody", 0, ["done"]],
		["one person", 1, PERSON],
	])("a rollback that %s has to approve: whoever is overtaken by the other is told so", (_, forRollback, alone) => {
		const runs = { A, B: rollBack("blue", "production") };
		expect(endings({ ...way, runs, setting: approvals(2, forRollback) })).toEqual({
			A: sorted(...PEOPLE, "superseded by B"),
			B: sorted(...alone, "superseded by A"),
		});
	});

	test("a rollback to something older asks as many as a promotion", () => {
		const past = { blue: ["1.3.0", "1.4.0", "1.5.0"] };
		const world = worldAfter({ dev: past, staging: past, production: past });
		const runs = { A: rollBack("blue", "production", { version: "1.3.0" }) };
		expect(endings({ ...way, ...KILLED, world, runs })).toEqual({ A: sorted(...PEOPLE, "killed") });
	});

	test("two people roll back to the same version: the second finds it done", () => {
		const runs = { A: rollBack("blue", "production"), B: rollBack("blue", "production", { version: "1.4.0" }) };
		expect(endings({ ...way, runs })).toEqual({ A: sorted(...PERSON, "superseded by B"), B: PERSON });
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
		expect(endings({ ...way, runs })).toEqual({
			A: sorted(...PEOPLE, "not-in-source by B", "superseded by C"),
			B: ["done"],
			C: sorted(...PERSON, "superseded by A"),
		});
	});

	test("by pull request, once it is approved: a rollback at the same time, killed anywhere, run again", () => {
		const runs = { A: byPullRequest("blue", "1.6.0"), B: rollBack("blue", "production") };
		const setting = { again: 1, ...approvals(0, 0) };
		expect(endings({ ...way, kills: 1, setting, runs })).toEqual({
			A: ["blocked-version by B", "done", "killed", "superseded by B"],
			B: ["done", "killed", "superseded by A"],
		});
	});
});

describe("a promotion and a rollback, killed anywhere, run again", () => {
	const B = rollBack("blue", "production");
	const overtaken = ["killed", "blocked-version by B", "gate-unavailable", "superseded by B"];

	test("with the groups that the files have: a rollback that nobody has to approve never waits for people", () => {
		expect(endings({ runs: { A, B }, kills: 1, setting: { again: 1, ...approvals(2, 0) } })).toEqual({
			A: sorted(...PEOPLE, ...overtaken),
			B: ["done", "killed", "superseded by A"],
		});
	});

	// Who needs one approval alone gets it by the workflow that asks as many as it has to.
	test.each([
		["nobody", 0, ["done"]],
		["one person", 1, [...PEOPLE, "gate-unavailable"]],
	])("without any group: a rollback that %s has to approve", (_, forRollback, alone) => {
		const runs = { A: promote("blue", "1.6.0", "production"), B };
		const setting = { again: 1, ...approvals(1, forRollback) };
		expect(endings({ runs, kills: 1, setting, change: withoutGroups })).toEqual({
			A: sorted(...PEOPLE, ...overtaken),
			B: sorted(...alone, "killed", "superseded by A"),
		});
	});
});

test("a version comes and goes while a rollback is approved: it goes further back by then, and that needs two", () => {
	const C = rollBack("blue", "production", { version: "1.4.0" });
	const ends = endings({ runs: { A, B: rollBack("blue", "production"), C }, setting: approvals(2, 0) });
	expect(ends.C).toContain("approvals-missing by B");
});

const THREE = {
	A: toStaging("blue, green", "1.7.0, 2.2.0"),
	B: toStaging("green", "2.2.0"),
	C: rollBack("blue", "staging"),
};
const PLANNED = {
	A: promote("blue, green", "1.7.0, 2.2.0", "staging"),
	B: promote("green", "2.2.0", "staging"),
	C: rollBack("blue", "staging"),
};

describe("three writers of one branch, a list among them", () => {
	test("in a queue: all of them, one after the other, but the rollback if it has shown something else", () => {
		expect(endings({ runs: THREE })).toEqual({ A: ["done"], B: ["done"], C: ["done", "superseded by A"] });
	});

	test("without a group: those of the same service are told of each other", () => {
		expect(endings({ runs: THREE, change: withoutGroups })).toEqual({
			A: ["done", "superseded by B", "superseded by C"],
			B: ["done"],
			C: ["done", "superseded by A"],
		});
	});

	test.each([
		["in a queue", {}],
		["without a group", { change: withoutGroups }],
	])("by the workflow that shows its plan first, %s: what has moved since is not done", (_, way) => {
		expect(endings({ ...way, runs: PLANNED })).toEqual({
			A: ["done", "superseded by B", "superseded by C"],
			B: ["done"],
			C: ["done", "superseded by A"],
		});
	});

	// With two there is one place to wait for one: `queue` makes no difference.
	test("in the compat form GitHub cancels who waits when one more comes: before it wrote anything", () => {
		const once = { runs: THREE, change: compat, properties: safety };
		const ends = ["done", "pushed out"];
		expect(endings(once)).toEqual({ A: ends, B: ends, C: [...ends, "superseded by A"] });
		expect([...play({ ...once, setting: { again: 1 } }).endings.keys()]).toContain("A done, B done, C done");
	});
});
