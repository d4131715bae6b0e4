// What goes wrong when the workflows are built worse than they are. Each must be found: a simulation that
// finds nothing here would prove nothing elsewhere. docs/concurrency.md shows some of these courses.
import { describe, expect, test } from "@jest/globals";
import { edited, withoutGroups } from "./changes.ts";
import { type Change, play, type Request, rollBack, toProduction, toStaging } from "./scenario.ts";
import { shown, wrong } from "./wrong.ts";

const A = toProduction("blue", "1.6.0");
const BACK = { A, B: rollBack("blue", "production") };
const ON_STAGING = { A: toStaging("blue", "1.7.0"), B: toStaging("green", "2.2.0") };
const THREE = { ...ON_STAGING, C: toStaging("blue", "1.7.0") };

/** Nobody has to approve a rollback to what ran before. */
const FREE = { approvals: { required: 2, forRollback: 0 } };

const LOCK = ["concurrency:", "  group: release-production", "  queue: max", "  cancel-in-progress: false", ""];

/** Changes one workflow alone. */
function only(workflow: Request["workflow"], change: (text: string) => string): Change {
	return (text, name) => (name === workflow ? change(text) : text);
}

function production(change: (text: string) => string): Change {
	return only("promote-to-production", change);
}

describe("nobody may wait behind a person", () => {
	const behind = "none waits behind a person";

	test("an approval job in the group of the job that writes", () => {
		const change = production((text) =>
			edited(text, "    needs: plan\n", `    needs: plan\n    ${LOCK.join("\n    ")}\n`),
		);
		expect(shown({ runs: BACK, change, setting: FREE })).toEqual({
			property: behind,
			fault:
				"B/rollback cannot go on before somebody has answered A/first-approval, which holds the group release-production",
			course: [
				"A/plan plans blue 1.6.0 in place of 1.5.0",
				"A/first-approval asks for the group release-production",
				"B/plan plans blue 1.4.0 in place of 1.5.0",
				"B/rollback asks for the group release-production",
			],
		});
	});

	test("a group of the whole workflow", () => {
		const change = production((text) =>
			edited(withoutGroups(text, "promote-to-production"), "jobs:\n", `${LOCK.join("\n")}jobs:\n`),
		);
		expect(wrong({ runs: BACK, change, setting: FREE })).toEqual({
			property: behind,
			fault:
				"B/rollback cannot go on before somebody has answered A/first-approval, which holds the group release-production",
			course: [
				"A asks for the group release-production",
				"A/plan plans blue 1.6.0 in place of 1.5.0",
				"B/plan plans blue 1.4.0 in place of 1.5.0",
				"B/rollback asks for the group release-production",
			],
		});
	});

	test("the job that writes asks for an environment with reviewers", () => {
		const change = production((text) => edited(text, "name: production-write", "name: production"));
		expect(wrong({ runs: BACK, change, setting: FREE })).toMatchObject({
			property: behind,
			fault: "B/rollback cannot go on before somebody has answered A/promote, which holds the group release-production",
		});
	});

	test("production-write has reviewers on GitHub", () => {
		const setting = { ...FREE, reviewed: ["production", "production-write"] };
		expect(wrong({ runs: BACK, setting })).toMatchObject({ property: behind });
	});
});

describe("nobody is dropped", () => {
	test("`queue: single`, and three at once", () => {
		expect(shown({ runs: THREE, change: (text) => text.replace("queue: max", "queue: single") })).toEqual({
			property: "no promotion is dropped",
			fault: "B was cancelled by GitHub",
			course: [
				"A/promote asks for the group release-staging",
				"A/promote plans blue 1.7.0 in place of 1.6.0",
				"A/promote tags the commit",
				"A/promote tags the image",
				"A/promote moves staging to blue 1.7.0",
				"B/promote asks for the group release-staging",
				"C/promote asks for the group release-staging",
				"A/promote ends",
				"GitHub hands the group release-staging to C/promote",
				"C/promote plans blue 1.7.0 (there already)",
				"C/promote finds the manifest as it should be",
			],
		});
	});

	test("more in `queue: max` than it holds", () => {
		const fault = "B was cancelled by GitHub";
		expect(wrong({ runs: THREE, setting: { longestQueue: 1 } })).toMatchObject({ fault });
	});

	test("`cancel-in-progress`: in the middle of its writes", () => {
		const change: Change = (text) =>
			edited(text, /queue: max\n *cancel-in-progress: false/, "cancel-in-progress: true");
		expect(shown({ runs: ON_STAGING, change })).toEqual({
			property: "who is cancelled in the queue has written nothing",
			fault: "A was cancelled, and has written",
			course: [
				"A/promote asks for the group release-staging",
				"A/promote plans blue 1.7.0 in place of 1.6.0",
				"A/promote tags the commit",
				"B/promote asks for the group release-staging",
			],
		});
	});
});

describe("two people, and what they saw", () => {
	const uncaused = "nobody is refused without a cause";

	test("the writing job does not wait for the approvals: it stops, and nothing is written", () => {
		const change = production((text) => edited(text, "needs: [plan, second-approval]", "needs: plan"));
		expect(wrong({ runs: { A }, change })).toEqual({
			property: uncaused,
			fault: "A stopped with approvals-missing, and neither another run nor a person was the cause",
			course: [
				"A/plan plans blue 1.6.0 in place of 1.5.0",
				"A/promote asks for the group release-production",
				"A/promote stops: approvals-missing",
			],
		});
	});

	test("both approvals at once: one answer is given to both, and two people are never asked", () => {
		const change = production((text) => edited(text, "needs: [plan, first-approval]", "needs: plan"));
		expect(shown({ runs: { A }, change })).toEqual({
			property: uncaused,
			fault: "A stopped with approvals-missing, and neither another run nor a person was the cause",
			course: [
				"A/plan plans blue 1.6.0 in place of 1.5.0",
				"ann approves A/first-approval and second-approval",
				"A/promote asks for the group release-production",
				"A/promote stops: approvals-missing",
			],
		});
	});

	test.each([
		["the writing job is not given the plan that was approved", /^ *approved-plan: .*\n/m, "approvals-missing"],
		["the approvals do not show the plan", / \(\$\{\{ needs\.plan\.outputs\.plan-hash \}\}\)/g, "gate-unavailable"],
	])("%s: it stops, and nothing is written", (_, from, code) => {
		const change = production((text) => edited(text, from, ""));
		const fault = `A stopped with ${code}, and neither another run nor a person was the cause`;
		expect(wrong({ runs: { A }, change })).toMatchObject({ property: uncaused, fault });
	});

	test.each([
		["one person", ["ann"]],
		["one person and who asked", ["ann", "eve"]],
	])("%s: never promoted", (_, people) => {
		const { counterexample, endings } = play({ runs: { A }, setting: { people } });
		expect(counterexample).toBeUndefined();
		expect([...endings.keys()].sort()).toEqual(["A approvals-missing", "A rejected", "A waits for its person"]);
	});
});

describe("a rollback does what it has shown, with as many as it needs", () => {
	const ROLLBACK = { B: BACK.B };
	const unapproved = (text: string) => edited(text, /^ *approved-plan: .*\n/, "");

	test("the writing job is not given the plan that was shown: it does another one", () => {
		expect(shown({ runs: BACK, change: only("rollback", unapproved), setting: FREE })).toMatchObject({
			property: "what is done is what the run has shown",
			fault: "B moved production to blue by another plan than that of plan",
		});
	});

	test("the same, where somebody has to approve: it stops, and nothing is written", () => {
		expect(wrong({ runs: ROLLBACK, change: only("rollback", unapproved) })).toMatchObject({
			property: "nobody is refused without a cause",
			fault: "B stopped with approvals-missing, and neither another run nor a person was the cause",
		});
	});

	test("the writing job goes ahead only where its approval jobs did: nothing is done, and all looks well", () => {
		const change = only("rollback", (text) => edited(text, /^ {4}if: .*!cancelled.*\n/, ""));
		expect(wrong({ runs: ROLLBACK, change, setting: FREE })).toEqual({
			property: "some order of the runs explains what is there",
			fault: "no order of B leads to what the environments run",
			course: ["B/plan plans blue 1.4.0 in place of 1.5.0"],
		});
	});

	test("it goes ahead whatever they answered: the gate stops it", () => {
		const change = only("rollback", (text) => edited(text, "!cancelled() && !failure()", "always()"));
		const { counterexample, endings } = play({ runs: ROLLBACK, change });
		expect(counterexample).toBeUndefined();
		expect([...endings.keys()].sort()).toEqual(["B done", "B rejected", "B waits for its person"]);
	});

	test("no group, and a version that comes and goes between the last plan and the write: too few have approved", () => {
		const runs = { ...BACK, C: rollBack("blue", "production", { version: "1.4.0" }) };
		expect(shown({ runs, change: withoutGroups, setting: FREE })).toMatchObject({
			property: "enough people approved exactly this",
			fault: "C moved production to blue, and nobody approved that plan",
		});
	});
});
