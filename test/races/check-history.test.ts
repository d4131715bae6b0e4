import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Answer, type Call, checkHistory, type Entry, type State, type Step } from "./check-history.ts";

const entry = (version: string): Entry => ({ version, digest: `sha256:${version}` });

function state(versions: Readonly<Record<string, string>>): State {
	return new Map(
		Object.entries(versions).map(([service, version]) => [service, { entry: entry(version), bytes: version }]),
	);
}

const step = (commit: string, versions: Readonly<Record<string, string>>): Step => ({ commit, state: state(versions) });

const wrote = (
	commit: string,
	writes: Readonly<Record<string, string>>,
	extra: Partial<Extract<Answer, { kind: "written" }>> = {},
): Answer => ({ kind: "written", commit, writes: entries(writes), previous: undefined, isReturn: false, ...extra });

const entries = (writes: Readonly<Record<string, string>>) =>
	new Map(Object.entries(writes).map(([service, version]) => [service, entry(version)]));

function call(
	name: string,
	[began, ended]: [number, number],
	answer: Answer,
	expects: Call["expects"] = new Map(),
): Call {
	return { name, began, ended, expects, answer };
}

const kinds = (steps: readonly Step[], calls: readonly Call[]) => checkHistory(steps, calls).map(({ kind }) => kind);

/** Two writers at once, each with its service. */
const STEPS = [
	step("c0", { blue: "1", green: "1" }),
	step("c1", { blue: "2", green: "1" }),
	step("c2", { blue: "2", green: "2" }),
];
const BLUE = call("blue's writer", [0, 10], wrote("c1", { blue: "2" }, { previous: "1" }));
const GREEN = call("green's writer", [0, 10], wrote("c2", { green: "2" }, { previous: "1" }));

test("writes, reads, a refusal and a repetition that one order explains are fine", () => {
	const calls = [
		BLUE,
		GREEN,
		call("reader", [2, 8], { kind: "read" }, new Map([["blue", "1"]])),
		call("late", [11, 12], { kind: "superseded" }, new Map([["blue", "1"]])),
		call("again", [11, 12], { kind: "unchanged", writes: entries({ blue: "2", green: "2" }) }),
	];
	expect(checkHistory(STEPS, calls)).toEqual([]);
});

describe("what is caught", () => {
	test("a lost update: a success that is not in the history", () => {
		const forced = [STEPS[0], step("c2", { blue: "1", green: "2" })].filter((one) => one !== undefined);
		expect(checkHistory(forced, [BLUE, GREEN])).toEqual([
			{ kind: "lost", sentence: "blue's writer was told that it wrote c1, which is not there." },
		]);
	});

	test("a reverted line: a commit that puts back what another one changed", () => {
		const steps = [...STEPS.slice(0, 2), step("c2", { blue: "1", green: "2" })];
		expect(checkHistory(steps, [BLUE, GREEN])).toEqual([
			{ kind: "reverted", sentence: "green's writer changed blue, too: 2 became 1." },
		]);
	});

	test("another service's bytes, though its version stayed", () => {
		const bent: State = new Map([...state({ blue: "2", green: "2" }), ["blue", { entry: entry("2"), bytes: "'2'" }]]);
		expect(kinds([...STEPS.slice(0, 2), { commit: "c2", state: bent }], [BLUE, GREEN])).toEqual(["reverted"]);
	});

	test("a service that vanished", () => {
		expect(kinds([...STEPS.slice(0, 2), step("c2", { green: "2" })], [BLUE, GREEN])).toEqual(["reverted"]);
	});

	test("a doubled commit: the same write twice", () => {
		const steps = [...STEPS, step("c3", { blue: "2", green: "2" })];
		expect(checkHistory(steps, [BLUE, GREEN])).toEqual([{ kind: "nobody's", sentence: "No process was told of c3." }]);
	});

	test("one commit that two were told is theirs", () => {
		const twin = call("a twin", [0, 10], wrote("c1", { blue: "2" }));
		expect(kinds(STEPS, [BLUE, GREEN, twin])).toEqual(["twice"]);
	});

	test("a commit that says something else than was asked", () => {
		const asked = call("blue's writer", [0, 10], wrote("c1", { blue: "3" }));
		expect(kinds(STEPS, [asked, GREEN])).toEqual(["not what was asked"]);
	});

	test("half of a write of two services", () => {
		const both = call("both", [0, 10], wrote("c1", { blue: "2", green: "2" }));
		expect(kinds(STEPS.slice(0, 2), [both])).toEqual(["not what was asked"]);
	});

	test("an order that time forbids", () => {
		const later = call("blue's writer", [20, 30], BLUE.answer);
		const earlier = call("green's writer", [0, 10], GREEN.answer);
		expect(kinds(STEPS, [later, earlier])).toEqual(["order", "order"]);
	});

	test("a previous version that was not there", () => {
		const call = { ...BLUE, answer: wrote("c1", { blue: "2" }, { previous: "0" }) };
		expect(kinds(STEPS, [call, GREEN])).toEqual(["unexplained"]);
	});

	test("a guard that did not hold, and a write all the same", () => {
		expect(kinds(STEPS, [{ ...BLUE, expects: new Map([["blue", "0"]]) }, GREEN])).toEqual(["unexplained"]);
		expect(kinds(STEPS, [{ ...BLUE, expects: new Map([["blue", undefined]]) }, GREEN])).toEqual(["unexplained"]);
	});

	test("a rollback to what never ran", () => {
		const back = { ...BLUE, answer: wrote("c1", { blue: "2" }, { isReturn: true }) };
		expect(kinds(STEPS, [back, GREEN])).toEqual(["unexplained"]);
		const steps = [...STEPS, step("c3", { blue: "1", green: "2" })];
		const good = call("back", [11, 12], wrote("c3", { blue: "1" }, { isReturn: true }));
		expect(kinds(steps, [BLUE, GREEN, good])).toEqual([]);
	});

	test.each<[string, Answer, Call["expects"]]>([
		["superseded, though nothing had moved", { kind: "superseded" }, new Map([["blue", "2"]])],
		["unchanged, though it never was there", { kind: "unchanged", writes: entries({ blue: "3" }) }, new Map()],
		["a stale read", { kind: "read" }, new Map([["blue", "1"]])],
		[
			"a read of two services that never were so together",
			{ kind: "read" },
			new Map([
				["blue", "1"],
				["green", "2"],
			]),
		],
	])("%s", (_, answer, expects) => {
		expect(kinds(STEPS, [BLUE, GREEN, call("late", [11, 12], answer, expects)])).toEqual(["unexplained"]);
	});
});

const SERVICES = ["blue", "green", "red"] as const;

/** A true run: writers one after the other in the history, each call long enough to overlap with some of its neighbours. */
const runs = fc
	.array(fc.record({ service: fc.constantFrom(...SERVICES), length: fc.integer({ min: 0, max: 6 }) }), { minLength: 3 })
	.map((writes) => {
		const versions: Record<string, string> = { blue: "0", green: "0", red: "0" };
		const steps = [step("c0", versions)];
		const calls = writes.map(({ service, length }, index) => {
			const previous = versions[service] ?? "";
			versions[service] = String(index + 1);
			steps.push(step(`c${index + 1}`, versions));
			const answer = wrote(`c${index + 1}`, { [service]: String(index + 1) }, { previous });
			return call(
				`writer ${index + 1}`,
				[index - length, index + length + 0.5],
				answer,
				new Map([[service, previous]]),
			);
		});
		return { steps, calls };
	});

test("any true run is fine", () => {
	fc.assert(fc.property(runs, ({ steps, calls }) => expect(checkHistory(steps, calls)).toEqual([])));
});

test("any true run that has lost one of its commits is not", () => {
	fc.assert(
		fc.property(runs, fc.nat(), ({ steps, calls }, at) => {
			const position = 1 + (at % (steps.length - 1));
			const without = steps.filter((_, index) => index !== position);
			expect(kinds(without, calls)).toContain("lost");
		}),
	);
});

test("any true run in which one commit undid the one before it is not", () => {
	fc.assert(
		fc.property(runs, fc.nat(), ({ steps, calls }, at) => {
			const position = 2 + (at % (steps.length - 2));
			const [older, undone, victim] = [steps[position - 2], steps[position - 1], steps[position]];
			if (older === undefined || undone === undefined || victim === undefined) return;
			const changed = SERVICES.find(
				(service) =>
					older.state.get(service) !== undone.state.get(service) &&
					older.state.get(service)?.bytes !== undone.state.get(service)?.bytes,
			);
			const old = changed === undefined ? undefined : older.state.get(changed);
			if (changed === undefined || old === undefined) return;
			const bent = { commit: victim.commit, state: new Map([...victim.state, [changed, old]]) };
			const bentSteps = steps.map((one, index) => (index === position ? bent : one));
			expect(checkHistory(bentSteps, calls)).not.toEqual([]);
		}),
	);
});
