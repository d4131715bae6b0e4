import { describe, expect, test } from "@jest/globals";
import { askGates, type GateVerdict } from "../../src/gates/ask-gates.ts";
import { block, pass, unknown, warn } from "../../src/gates/gate.ts";
import { refusalOf } from "../../src/gates/refusal.ts";
import { promotionFacts, serviceFacts } from "./facts.ts";

const blue = serviceFacts("blue", "1.6.0");
const green = serviceFacts("green", "2.0.0");

test("every gate is asked about every service, also after one has said no; one of the environment once", () => {
	const verdicts = askGates(
		[
			{ name: "window", of: "environment", ask: () => block("too-young", "The window is closed.") },
			{ name: "silent", of: "service", ask: () => undefined },
			{ name: "age", of: "service", ask: ({ service }) => pass(`${service} is old.`) },
		],
		promotionFacts(),
		[blue, green],
	);
	expect(verdicts.map(({ gate, service, verdict }) => [gate, service, verdict])).toEqual([
		["window", null, "block"],
		["age", "blue", "pass"],
		["age", "green", "pass"],
	]);
});

test("where nothing goes in, nothing is asked", () => {
	const gate = { name: "window", of: "environment", ask: () => block("too-young", "Closed.") } as const;
	expect(askGates([gate], promotionFacts(), [])).toEqual([]);
});

describe("what gates that say no become", () => {
	const verdict = (gate: string, service: GateVerdict["service"], of: ReturnType<typeof pass>): GateVerdict => {
		return { gate, service, ...of };
	};
	const fine = [
		verdict("stage", blue.service, pass("Fine.")),
		verdict("age", blue.service, warn("too-young", "Young.")),
	];

	test("pass and warn let it go on", () => {
		expect(refusalOf(fine)).toBeUndefined();
		expect(refusalOf([])).toBeUndefined();
	});

	test("one is the error; the table has all, in which nothing is markup", () => {
		const hostile = block("blocked-version", "Rolled back, because: | **@all** https://evil");
		const refused = refusalOf([...fine, verdict("rolled-back", green.service, hostile)]);
		expect(refused).toMatchObject({
			code: "blocked-version",
			message: `${hostile.sentence} Nothing was written.`,
		});
		expect(refused?.detail).toContain("| stage | blue | ✅ pass | Fine. |");
		expect(refused?.detail).toContain("| age | blue | ⚠️ warn | Young. |");
		expect(refused?.detail).toContain(
			"| rolled-back | green | ⛔ block | Rolled back, because: &#124; &#42;&#42;&#64;&#8203;all",
		);
	});

	test("of several the first is the error, and it says how many others there are, and which", () => {
		const young = block("too-young", "Too young.");
		const two = [verdict("age", blue.service, young), verdict("window", null, young)];
		expect(refusalOf(two)?.message).toBe(
			"Too young. One more gate says no: window; the job summary has them all. Nothing was written.",
		);
		expect(refusalOf([...two, verdict("age", green.service, young)])?.message).toBe(
			"Too young. 2 more gates say no: window, age (green); the job summary has them all. Nothing was written.",
		);
	});

	test("what cannot be told never passes: gate-unavailable", () => {
		expect(refusalOf([verdict("checks", blue.service, unknown("The state is not known."))])).toMatchObject({
			code: "gate-unavailable",
			message: "The state is not known. Nothing was written.",
		});
	});
});
