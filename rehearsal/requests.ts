// The fourth chapter: the same on pull requests, for private repositories whose plan lets no environment ask anybody.
import { deploymentsOf, type Evidence } from "./evidence.ts";
import type { WorkflowRun } from "./runner/workflow-run.ts";
import { APPROVALS } from "./shop.ts";
import { type Act, type Expectation, fails, type Scene, succeeded, unmoved } from "./story.ts";

const YELLOW = { service: "yellow", reason: "says hi" };
const CONFIG = ".github/release-actions.yaml";
const WORKFLOW = "promote-by-pull-request.yaml";

export const REQUEST_ACTS: readonly Act[] = [
	{
		title: "A pull request asks",
		story:
			"The configuration says approval: pull-request. yellow goes to staging, and is asked for in production: a pull " +
			"request shows the one change, and the run is over. Nothing waits.",
		play: async ({ developer, theatre }) => {
			const text = await developer.git("show", `main:${CONFIG}`);
			const asking = `${text.replace(APPROVALS, `${APPROVALS}, approval: pull-request`)}\n`;
			await developer.commit("chore: approve on pull requests", { [CONFIG]: asking });
			const staged = await theatre.dispatch("promote-to-staging.yaml", { ...YELLOW, version: "1.0.0" });
			return [staged, await theatre.dispatch(WORKFLOW, YELLOW)];
		},
		expect: ({ runs, pulls, before, after }) => [
			["both runs succeeded", succeeded(runs)],
			["nothing was promoted yet", isSkipped(runs[1]) && unmoved(before, after, ["production"])],
			["one pull request is open", pulls.length === 1 && pulls[0]?.state === "open"],
			["it says what it is about", pulls[0]?.title === "promote yellow 1.0.0 to production"],
		],
	},
	{
		title: "One person is not two, here neither",
		story:
			"Both have approved, but 25 hours ago, which is dismissed; grace approves twice; ada, who asked, approves " +
			"herself; linus requests changes. After each, the workflow runs again.",
		play: async (scene) => [
			await answered(scene, ["grace approves", "linus approves"], 25),
			await answered(scene, ["linus is dismissed", "grace approves", "grace approves"]),
			await answered(scene, ["ada approves"]),
			await answered(scene, ["linus requests changes"]),
		],
		expect: ({ runs: [stale, twice, own, against], pulls, before, after }) => [
			["what was approved 25 hours ago is void", tells(stale, "older than 24 h (approval-expires)")],
			["grace counts once", tells(twice, "has 1 (grace). 1 more is missing")],
			["ada does not count", tells(own, "That of ada does not count: who asks may not approve.")],
			["changes requested stop it", tells(against, "linus asked for changes on pull request")],
			["there is still one pull request", pulls.length === 1],
			["production did not move", unmoved(before, after, ["production"])],
		],
	},
	{
		title: "Somebody pushes to the pull request",
		story: "ken adds a commit to its branch, and people approve. It is void; what they saw is not what GitHub made.",
		play: pushedTo,
		expect: ({ runs: [pushed, anew], pulls, before, after }) => [
			["a pushed head is no request", fails(pushed, "approvals-missing", "so anybody can have pushed it")],
			["it is asked anew", anew !== undefined && succeeded([anew]) && pulls[1]?.state === "open"],
			["production did not move", unmoved(before, after, ["production"])],
		],
	},
	{
		title: "Staging moves when all have approved",
		story: "The newer yellow is another plan, so another pull request; the older one is closed, and says so.",
		play: async (scene) => {
			await scene.theatre.review(["grace approves", "linus approves"]);
			const staged = await scene.theatre.dispatch("promote-to-staging.yaml", { ...YELLOW, version: "1.1.0" });
			return [staged, await scene.theatre.dispatch(WORKFLOW, YELLOW)];
		},
		expect: ({ runs, pulls: [, second, third], before, after }) => [
			["the runs succeeded, and nothing was promoted", succeeded(runs) && isSkipped(runs[1])],
			["the newest one is open", third?.state === "open" && third.title.includes("yellow 1.1.0")],
			[
				"the older one is superseded",
				second?.state === "closed" && second.comments.some(({ body }) => body.includes("Superseded by #3")),
			],
			["production did not move", unmoved(before, after, ["production"])],
		],
	},
	{
		title: "Two people, and a comment",
		story: "grace and linus approve, and linus comments /promote: he may, since it was ada who asked. Then once more.",
		play: async ({ theatre }) => {
			await theatre.review(["grace approves", "linus approves"]);
			return [await theatre.comment("linus", "/promote"), await theatre.dispatch(WORKFLOW, YELLOW)];
		},
		expect: ({ runs, pulls: [, , third], after }) => [
			["both runs succeeded", succeeded(runs)],
			["production runs yellow 1.1.0", after.production?.yellow?.version === "1.1.0"],
			["the pull request is closed, with a link", third?.state === "closed" && isPromoted(third.comments)],
			["the second run changed nothing", runs[1]?.jobs.at(-1)?.summary.includes("Nothing changed.") ?? false],
		],
	},
];

/** People say something, and the workflow is run again. */
async function answered({ theatre }: Scene, words: readonly string[], hoursAgo?: number): Promise<WorkflowRun> {
	await theatre.review(words, hoursAgo);
	return theatre.dispatch(WORKFLOW, YELLOW);
}

async function pushedTo({ theatre, developer }: Scene): Promise<readonly WorkflowRun[]> {
	const branch = theatre.pulls().at(-1)?.head ?? "";
	await developer.git("fetch", "--quiet", "origin", branch);
	const commit = await developer.git("commit-tree", "FETCH_HEAD^{tree}", "-p", "FETCH_HEAD", "-m", "just a detail");
	await developer.git("push", "--quiet", "origin", `${commit}:refs/heads/${branch}`);
	await theatre.review(["grace approves", "linus approves"]);
	const pushed = await theatre.dispatch(WORKFLOW, YELLOW);
	await developer.git("push", "--quiet", "origin", `:refs/heads/${branch}`);
	theatre.closePull();
	return [pushed, await theatre.dispatch(WORKFLOW, YELLOW)];
}

function isSkipped(run: WorkflowRun | undefined): boolean {
	return run?.jobs.find(({ id }) => id === "promote")?.result === "skipped";
}

/** A run that ended well, promoted nothing, and says why. */
function tells(run: WorkflowRun | undefined, words: string): boolean {
	const summary = run?.jobs.find(({ id }) => id === "plan")?.summary ?? "";
	return run?.result === "success" && isSkipped(run) && summary.includes(words);
}

function isPromoted(comments: readonly { readonly body: string }[]): boolean {
	return comments.some(({ body }) => /^Promoted to production: http.*\/commit\/[0-9a-f]{40}$/.test(body));
}

export function verifyRequests({ environments, refs }: Evidence): readonly Expectation[] {
	const newest = deploymentsOf(environments.production).at(-1);
	return [
		["production has been written once more", deploymentsOf(environments.production).length === 6],
		["its commit names both", newest?.trailers.common.get("Release-Approved-By") === "grace, linus"],
		["no branch of a request is left", ![...refs.keys()].some((ref) => ref.startsWith("refs/heads/promotions/"))],
	];
}
