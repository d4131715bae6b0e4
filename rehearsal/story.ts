// The story: four services go from a push through DEV and staging to production.
import type { Developer } from "./developer.ts";
import type { Picture } from "./evidence.ts";
import type { OutsideView } from "./outside-view.ts";
import type { WorkflowRun } from "./runner/workflow-run.ts";
import type { PullRequest } from "./servers/github/state.ts";
import type { Theatre } from "./theatre.ts";

export interface Act {
	readonly title: string;
	/** One or two sentences: what happens, and what to look at. */
	readonly story: string;
	play(scene: Scene): Promise<readonly WorkflowRun[]>;
	/** A job's summary that is worth a look. */
	page?(runs: readonly WorkflowRun[]): string | undefined;
	/** What must be true of the runs and of the picture; sentences that are false are the act's failures. */
	expect(result: ActResult): readonly Expectation[];
}

export interface Scene {
	readonly developer: Developer;
	readonly theatre: Theatre;
	readonly view: OutsideView;
}

export interface ActResult {
	readonly runs: readonly WorkflowRun[];
	/** All that there are, the oldest first. */
	readonly pulls: readonly PullRequest[];
	readonly before: Picture;
	readonly after: Picture;
	/** The commit at the head of `main`. */
	readonly head: string;
}

export type Expectation = readonly [sentence: string, holds: boolean];

export const RELEASE_ACTS: readonly Act[] = [
	{
		title: "The first push",
		story: "Nothing was built before, so all four services are built and deployed to DEV, in one commit.",
		play: async ({ developer, theatre }) => [await theatre.push("0".repeat(40), await head(developer))],
		expect: ({ runs, after, head }) => [
			["the run succeeded", succeeded(runs)],
			["four builds ran", builds(runs[0]).length === 4],
			["DEV runs the push in all four services", everywhere(after, ["blue", "green", "red", "yellow"], head)],
		],
	},
	{
		title: "A change in the payment library",
		story: "blue and green depend on it: they alone are built again. red and yellow stay where they are.",
		play: async ({ developer, theatre }) =>
			pushed(developer, theatre, "feat: pay by card", { "libs/payment/payment.txt": "version two\n" }),
		expect: ({ runs, before, after, head }) => [
			["the run succeeded", succeeded(runs)],
			["blue and green were built", builds(runs[0]).join() === "blue,green"],
			["DEV runs the new build of both", everywhere(after, ["blue", "green"], head)],
			["red and yellow did not move", same(before, after, "dev", ["red", "yellow"])],
		],
	},
	{
		title: "A build fails",
		story: "red and yellow change, and red's build breaks. yellow goes out all the same.",
		play: async ({ developer, theatre }) => {
			theatre.broken.add("shop/red");
			const files = { "projects/red/main.txt": "red is broken\n", "projects/yellow/main.txt": "yellow says hi\n" };
			const runs = await pushed(developer, theatre, "feat: greet differently", files);
			theatre.broken.clear();
			return runs;
		},
		expect: ({ runs, before, after, head }) => [
			["the run shows the failed build", runs[0]?.result === "failure"],
			["DEV runs yellow's new build", everywhere(after, ["yellow"], head)],
			["red stays at its last good build", same(before, after, "dev", ["red"])],
		],
	},
	{
		title: "blue 1.6.0 goes to staging",
		story:
			"The commit that DEV runs gets the tag blue/1.6.0 and a release branch, its image the tag 1.6.0. Nothing is built.",
		play: async ({ theatre }) => [
			await theatre.dispatch("promote-to-staging.yaml", { service: "blue", version: "1.6.0", reason: "card payments" }),
		],
		expect: ({ runs, after }) => [
			["the run succeeded", succeeded(runs)],
			["its name says what and where", runs[0]?.name === "blue 1.6.0 → staging"],
			["staging runs blue 1.6.0", after.staging?.blue?.version === "1.6.0"],
			["it is the image that DEV runs", sameImage(after, "blue", "dev", "staging")],
		],
	},
	{
		title: "blue goes to production, green 1.5.0 to staging meanwhile",
		story: "The plan warns: blue has been in staging for seconds, not for 24 hours. Two reviewers let it through.",
		play: async ({ theatre }) =>
			Promise.all([
				theatre.dispatch("promote-to-production.yaml", { service: "blue", version: "1.6.0", reason: "card payments" }),
				theatre.dispatch("promote-to-staging.yaml", { service: "green", version: "1.5.0" }),
			]),
		page: ([run]) => planPage(run),
		expect: ({ runs, after }) => [
			["both runs succeeded", succeeded(runs)],
			["the plan warned about the age", warnings(runs[0]).some((text) => text.includes("has been in staging for"))],
			["the reviewers read a deployment request", planPage(runs[0])?.includes("### Deployment request") ?? false],
			["two reviewers approved", approvers(runs[0]) === "grace, linus"],
			["production runs blue 1.6.0", after.production?.blue?.version === "1.6.0"],
			["it is the image that staging runs", sameImage(after, "blue", "staging", "production")],
			[
				"staging runs green 1.5.0 beside blue",
				after.staging?.green?.version === "1.5.0" && after.staging.blue?.version === "1.6.0",
			],
		],
	},
	{
		title: "The same promotion again",
		story: "Somebody presses the button twice. Everything is there, so nothing changes, and the run says so.",
		play: async ({ theatre }) => [
			await theatre.dispatch("promote-to-production.yaml", {
				service: "blue",
				version: "1.6.0",
				reason: "card payments",
			}),
		],
		expect: ({ runs, before, after }) => [
			["the run succeeded", succeeded(runs)],
			["nothing changed", JSON.stringify(before) === JSON.stringify(after)],
			["the summary says so", runs[0]?.jobs.at(-1)?.summary.includes("Nothing changed.") ?? false],
		],
	},
];

export async function head(developer: Developer): Promise<string> {
	return developer.git("rev-parse", "main");
}

export async function pushed(
	developer: Developer,
	theatre: Theatre,
	message: string,
	files: Readonly<Record<string, string>>,
): Promise<readonly WorkflowRun[]> {
	const before = await head(developer);
	return [await theatre.push(before, await developer.commit(message, files))];
}

/** What the plan's job shows to those who approve. */
export function planPage(run: WorkflowRun | undefined): string | undefined {
	return run?.jobs.find(({ id }) => id.split("/").at(-1) === "plan")?.summary;
}

/** Who let a run's jobs begin, in order. */
function approvers(run: WorkflowRun | undefined): string {
	return (run?.jobs ?? []).flatMap(({ approvedBy }) => approvedBy ?? []).join(", ");
}

export function succeeded(runs: readonly WorkflowRun[]): boolean {
	return runs.every(({ result }) => result === "success");
}

/** The services whose image was really built. */
export function builds(run: WorkflowRun | undefined): string[] {
	return (run?.jobs ?? [])
		.filter(
			({ id, steps }) =>
				id === "build" && steps.some((step) => step.name === "Build and push" && step.outcome === "success"),
		)
		.map(({ matrix }) => String(matrix?.service))
		.sort();
}

function everywhere(picture: Picture, services: readonly string[], commit: string): boolean {
	return services.every((service) => picture.dev?.[service]?.commit === commit);
}

function same(before: Picture, after: Picture, environment: string, services: readonly string[]): boolean {
	return services.every(
		(service) => JSON.stringify(before[environment]?.[service]) === JSON.stringify(after[environment]?.[service]),
	);
}

export function sameImage(picture: Picture, service: string, one: string, other: string): boolean {
	const digest = picture[one]?.[service]?.digest;
	return digest !== undefined && digest === picture[other]?.[service]?.digest;
}

function warnings(run: WorkflowRun | undefined): string[] {
	const steps = (run?.jobs ?? []).flatMap((job) => job.steps);
	return steps.flatMap(({ annotations }) =>
		annotations.filter(({ level }) => level === "warning").map(({ message }) => message),
	);
}

/** Whether environments are as they were. */
export function unmoved(
	before: Parameters<Act["expect"]>[0]["before"],
	after: typeof before,
	environments: readonly string[],
) {
	return environments.every((name) => JSON.stringify(before[name]) === JSON.stringify(after[name]));
}

/** Whether a run failed with this code, and an error that says this. */
export function fails(run: WorkflowRun | undefined, code: string, words: string): boolean {
	const errors = (run?.jobs ?? []).flatMap(({ steps }) =>
		steps.flatMap(({ annotations }) => annotations.filter(({ level }) => level === "error")),
	);
	return (
		run?.result === "failure" && errors.some(({ message }) => message.includes(`[${code}]`) && message.includes(words))
	);
}
