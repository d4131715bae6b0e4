// The third chapter: who lets something into production. GitHub asks twice, and lets one person answer both.
import { deploymentsOf, type Evidence } from "./evidence.ts";
import { type Act, type Expectation, fails, type Scene, succeeded, unmoved } from "./story.ts";

const GREEN = { service: "green", reason: "pay by card" };
const PRODUCTION = "promote-to-production.yaml";

export const APPROVAL_ACTS: readonly Act[] = [
	{
		title: "One person is not two",
		story:
			"Four runs bring green to production. In one grace answers twice; in one ada, who asked, approves herself; " +
			"in one linus rejects; in one both approved, but 25 hours ago.",
		play: ({ theatre }) =>
			Promise.all([
				theatre.dispatch(PRODUCTION, GREEN, { answers: ["grace", "grace"] }),
				theatre.dispatch(PRODUCTION, GREEN, { answers: ["ada", "grace"] }),
				theatre.dispatch(PRODUCTION, GREEN, { answers: ["grace", "!linus"] }),
				theatre.dispatch(PRODUCTION, GREEN, { answers: ["grace", "linus"], hoursAgo: 25 }),
			]),
		expect: ({ runs: [twice, own, against, stale], before, after }) => [
			[
				"grace counts once, and it is said who is missing",
				fails(twice, "approvals-missing", "1 more is missing, from linus"),
			],
			["ada does not count", fails(own, "approvals-missing", "That of ada does not count")],
			["a rejection ends the run", against?.jobs.find(({ id }) => id === "second-approval")?.result === "failure"],
			["what was approved 25 hours ago is void", fails(stale, "approval-expired", "older than 24 h")],
			["nothing moved", unmoved(before, after, ["dev", "staging", "production"])],
		],
	},
	{
		title: "Somebody takes the reviewers away",
		story: "GitHub asks nobody then, and the gates are open. The job that writes looks whether they were closed.",
		play: unasked,
		expect: ({ runs, before, after }) => [
			[
				"an environment without reviewers is no approval",
				fails(runs[0], "environment-unprotected", "required reviewers"),
			],
			["nothing moved", unmoved(before, after, ["dev", "staging", "production"])],
		],
	},
	{
		title: "Staging moves while linus reads the plan",
		story: "What was approved is green 1.5.0. Staging has 1.6.0 when it would be written, so nothing is.",
		play: async ({ theatre }) => {
			const meanwhile = () => theatre.dispatch("promote-to-staging.yaml", { ...GREEN, version: "1.6.0" });
			return [await theatre.dispatch(PRODUCTION, GREEN, { answers: ["grace", "linus"], meanwhile })];
		},
		expect: ({ runs, before, after }) => [
			["it is not what was approved", fails(runs[0], "superseded", "What was approved is not what would happen now")],
			["production did not move", unmoved(before, after, ["production"])],
			["staging runs green 1.6.0", after.staging?.green?.version === "1.6.0"],
		],
	},
	{
		title: "Two people",
		story: "grace answers twice again. She runs it again, which is not asking, and linus answers: that makes two.",
		play: async ({ theatre }) => [
			await theatre.dispatch(PRODUCTION, GREEN, { answers: ["grace", "grace"] }),
			await theatre.again("grace", { answers: ["linus", "linus"] }),
		],
		expect: ({ runs: [first, second], after }) => [
			["the first attempt stopped", fails(first, "approvals-missing", "has 1 (grace)")],
			["the second one succeeded", second !== undefined && succeeded([second])],
			["production runs green 1.6.0", after.production?.green?.version === "1.6.0"],
		],
	},
];

/** For one run; then they are back. */
async function unasked({ theatre }: Scene) {
	const giveBack = theatre.takeReviewers("production");
	try {
		return [await theatre.dispatch(PRODUCTION, GREEN)];
	} finally {
		giveBack();
	}
}

export function verifyApprovals({ environments }: Evidence): readonly Expectation[] {
	const newest = deploymentsOf(environments.production).at(-1);
	return [
		["production has been written once in all that", deploymentsOf(environments.production).length === 5],
		["the commit names both", newest?.trailers.common.get("Release-Approved-By") === "grace, linus"],
	];
}
