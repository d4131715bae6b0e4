import { expect, test } from "@jest/globals";
import type { Evidence } from "../../rehearsal/evidence.ts";
import { jsonReport } from "../../rehearsal/json-report.ts";
import { type Audience, type Chapter, failures, perform } from "../../rehearsal/perform.ts";
import type { JobRun, StepRun, WorkflowRun } from "../../rehearsal/runner/workflow-run.ts";
import type { Act, Scene } from "../../rehearsal/story.ts";
import { verify } from "../../rehearsal/verify.ts";

const EMPTY: Evidence = { refs: new Map(), pushes: [], environments: {}, images: new Map(), built: [] };

const STEP: StepRun = {
	...{ id: "s", name: "Move the manifest", outcome: "failure", conclusion: "failure", outputs: {}, log: [] },
	...{ summary: "", milliseconds: 1 },
	annotations: [
		{ level: "warning", message: "this is no error", properties: {} },
		{ level: "error", message: "the branch is protected", properties: {} },
	],
};

const JOB: JobRun = {
	...{ id: "j", name: "Promote", matrix: undefined, outcome: "failure", result: "failure", outputs: {}, steps: [STEP] },
	...{ annotations: [{ level: "error", message: "the job took too long", properties: {} }], summary: "# Promoted" },
	...{ permissions: undefined, environment: undefined, concurrencyGroup: undefined, approvedBy: undefined },
	milliseconds: 2,
};

const RUN: WorkflowRun = { name: "blue 1.6.0 → staging", workflow: "Promote", result: "failure", jobs: [JOB] };

function act(title: string, holds: boolean): Act {
	return {
		...{ title, story: `${title} happens.`, play: async () => [RUN] },
		expect: () => [
			["the first sentence", true],
			["the second sentence", holds],
		],
	};
}

function scene(evidence: Evidence): Scene {
	const never = () => Promise.reject(new Error("nobody was to ask for this"));
	return {
		developer: { folder: "", git: async () => "the head", found: never, commit: never },
		theatre: {
			push: never,
			again: () => Promise.reject(new Error("nothing runs again here")),
			takeReviewers: () => () => undefined,
			dispatch: never,
			pulls: () => [],
			review: never,
			closePull: () => undefined,
			comment: never,
			broken: new Set(),
			ended: never,
		},
		view: { picture: async () => ({}), evidence: async () => evidence },
	};
}

/** One chapter, that ends as the releases do. */
function chapters(...acts: readonly Act[]): readonly Chapter[] {
	return [{ acts, verify }];
}

/** An audience that writes down what it was shown. */
function witness(): Audience & { readonly seen: string[] } {
	const seen: string[] = [];
	return {
		seen,
		actBegins: ({ title }, number) => seen.push(`${number} ${title}`),
		actEnds: ({ act: { title } }) => seen.push(`end of ${title}`),
		verified: (expectations) => seen.push(`${expectations.length} verified`),
	};
}

test("a false sentence ends the story, and is told with the errors of its runs", async () => {
	const audience = witness();
	const played = await perform(
		chapters(act("One", true), act("Two", false), act("Three", true)),
		scene(EMPTY),
		audience,
	);
	expect(audience.seen).toEqual(["1 One", "end of One", "2 Two", "end of Two"]);
	const untrue = failures(played);
	expect(untrue).toEqual([
		"Two: not true that the second sentence",
		"  blue 1.6.0 → staging, Promote:",
		"    the job took too long",
		"  blue 1.6.0 → staging, Move the manifest:",
		"    the branch is protected",
	]);
	expect(jsonReport(played, untrue)).toMatchObject({
		ok: false,
		failures: untrue,
		acts: [
			{ title: "One", expectations: [{ holds: true }, { holds: true }] },
			{
				title: "Two",
				runs: [{ name: RUN.name, result: "failure", jobs: [{ name: "Promote", summary: "# Promoted" }] }],
				expectations: [
					{ sentence: "the first sentence", holds: true },
					{ sentence: "the second sentence", holds: false },
				],
			},
		],
		verified: [],
	});
});

test("what is false in the end is told, too", async () => {
	const audience = witness();
	const played = await perform(chapters(act("One", true)), scene(EMPTY), audience);
	const untrue = failures(played);
	expect(audience.seen).toEqual(["1 One", "end of One", `${untrue.length} verified`]);
	expect(untrue).toContain("At the end: not true that blue has one digest under its build tag, 1.6.0 and prd");
	expect(jsonReport(played, untrue)).toMatchObject({
		ok: false,
		verified: untrue.map((text) => ({ sentence: text.replace("At the end: not true that ", ""), holds: false })),
	});
});
