// What goes wrong when the actions are built worse than they are: what each care is good for.
import { describe, expect, test } from "@jest/globals";
import { withoutGroups } from "./changes.ts";
import { play, rollBack, toProduction, toStaging } from "./scenario.ts";
import type { Act } from "./workflow.ts";
import { shown, wrong } from "./wrong.ts";

const A = toProduction("blue", "1.6.0");
const BACK = { A, B: rollBack("blue", "production") };
const ON_STAGING = { A: toStaging("blue", "1.7.0"), B: toStaging("green", "2.2.0") };
/** Nobody has to approve a rollback to what ran before. */
const FREE = { approvals: { required: 2, forRollback: 0 } };

describe("each care of the actions", () => {
	const blind = { setting: { carelessness: { pushesBlindly: true } } };

	test("the compare-and-swap: without it a service that nobody touched goes back", () => {
		expect(shown({ ...blind, runs: ON_STAGING, change: withoutGroups })).toEqual({
			property: "no other service's entry is touched",
			fault: "B, which is about green, brings staging from blue 1.7.0 to 1.6.0",
			course: [
				"A/promote plans blue 1.7.0 in place of 1.6.0",
				"A/promote tags the commit",
				"A/promote tags the image",
				"B/promote plans green 2.2.0 in place of 2.1.0",
				"B/promote tags the commit",
				"B/promote tags the image",
				"A/promote moves staging to blue 1.7.0",
				"B/promote moves staging to green 2.2.0",
			],
		});
	});

	test("a group would hide its absence: as long as everybody who writes is in it", () => {
		expect(play({ ...blind, runs: ON_STAGING }).counterexample).toBeUndefined();
	});

	test("what was planned to be replaced is looked for again before the write", () => {
		const runs = { A: toStaging("blue", "1.7.0"), B: toStaging("blue", "1.8.0", { source_sha: "another" }) };
		expect(wrong({ runs, change: withoutGroups, setting: { carelessness: { overwrites: true } } })).toMatchObject({
			property: "what is replaced is what the plan saw",
			fault: "B replaces blue 1.7.0 in staging, and planned to replace 1.6.0",
		});
	});

	test("an approval job that was cancelled after its answer is remembered", () => {
		expect(
			shown({ kills: 1, runs: BACK, setting: { ...FREE, again: 1, carelessness: { forgetsCancelled: true } } }),
		).toMatchObject({
			property: "enough people approved exactly this",
			fault: "A moved production to blue, and ben approved that plan",
		});
	});

	test("approvals are counted for the plan that was approved: else it is asked for more, and nobody can give them", () => {
		const runs = { A, B: rollBack("blue", "production", { version: "1.4.0" }) };
		expect(shown({ runs, setting: { carelessness: { countsForAnother: true } } })).toMatchObject({
			property: "nobody is refused without a cause",
			fault: "B stopped with approvals-missing, and neither another run nor a person was the cause",
		});
	});

	test("a run that is run again does not bring back what others have replaced", () => {
		const runs = { A: toStaging("blue", "1.7.0"), B: toStaging("blue", "1.8.0", { source_sha: "another" }) };
		expect(shown({ kills: 1, runs, setting: { again: 1, carelessness: { bringsBack: true } } })).toMatchObject({
			property: "a run that is run again writes nothing twice",
			fault: "A has brought blue to staging twice",
		});
	});

	test("the order of writes: a manifest that is written first names tags that nobody has made", () => {
		const manifestFirst = (acts: readonly Act[]) => {
			const isManifest = ({ name }: Act) => name === "update-manifest";
			const [plan, ...others] = acts.filter((act) => !isManifest(act));
			return plan === undefined ? acts : [plan, ...acts.filter(isManifest), ...others];
		};
		expect(wrong({ runs: { A: ON_STAGING.A }, order: manifestFirst })).toMatchObject({
			property: "a manifest names no tag that is not there",
			fault: "staging names blue 1.7.0, which has no Git tag or no image tag of blue-1.7.0",
		});
	});

	test("the manifest is read again after a moving tag was put", () => {
		expect(
			wrong({ runs: BACK, change: withoutGroups, setting: { ...FREE, carelessness: { followsOnce: true } } }),
		).toMatchObject({
			property: "moving tags are what the manifest says",
			fault: "production runs blue-1.5.0, and blue:prd is blue-1.6.0",
		});
	});
});
