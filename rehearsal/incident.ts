// The second chapter: a bad day with blue.
import type { WorkflowRun } from "./runner/workflow-run.ts";
import { type Act, builds, fails, head, planPage, pushed, type Scene, sameImage, succeeded, unmoved } from "./story.ts";

const BRANCH = "release/blue-1.6";
const FIX = "projects/blue/main.txt";
const REASON = "checkout fails, INC-42";

export const INCIDENT_ACTS: readonly Act[] = [
	{
		title: "A hotfix for blue",
		story:
			"main has moved on, so the fix is cherry-picked to blue's release branch, tagged blue/1.6.1 and pushed. " +
			"The push builds that commit, for blue alone, and deploys nothing.",
		play: async (scene) => {
			const onMain = await pushed(scene.developer, scene.theatre, "fix: round prices up", {
				[FIX]: "blue rounds up\n",
			});
			return [...onMain, await cherryPick(scene)];
		},
		expect: ({ runs, before, after }) => [
			["both runs succeeded", succeeded(runs)],
			["the release branch's build was blue's alone", builds(runs[1]).join() === "blue"],
			["staging and production did not move", unmoved(before, after, ["staging", "production"])],
		],
	},
	{
		title: "blue 1.6.1 goes to staging and production",
		story: "The same two workflows as ever: the tag says which commit it is.",
		play: async ({ theatre }) => [
			await theatre.dispatch("promote-to-staging.yaml", {
				service: "blue",
				version: "1.6.1",
				reason: "round prices up",
			}),
			await theatre.dispatch("promote-to-production.yaml", {
				service: "blue",
				version: "1.6.1",
				reason: "round prices up",
			}),
		],
		page: ([, run]) => planPage(run),
		expect: ({ runs, before, after }) => [
			["both runs succeeded", succeeded(runs)],
			["the request names the fix", planPage(runs[1])?.includes("fix: round prices up") ?? false],
			["and the way back", planPage(runs[1])?.includes("-f version=1.6.0 -f from_version=1.6.1") ?? false],
			["production runs blue 1.6.1", after.production?.blue?.version === "1.6.1"],
			["it is the image that staging runs", sameImage(after, "blue", "staging", "production")],
			["it is not what DEV runs: main has moved on", !sameImage(after, "blue", "dev", "production")],
			["DEV did not move", unmoved(before, after, ["dev"])],
		],
	},
	{
		title: "1.6.1 makes it worse: back to 1.6.0",
		story: "One command at 3 a.m. The manifest and the tag prd go back to what ran before; nothing is built.",
		play: async ({ theatre }) => [await theatre.dispatch("rollback.yaml", rollback("1.6.1"))],
		expect: ({ runs, before, after }) => [
			["the run succeeded", succeeded(runs)],
			["production runs blue 1.6.0 again", after.production?.blue?.version === "1.6.0"],
			["staging still has 1.6.1, to look for the fault", unmoved(before, after, ["staging"])],
		],
	},
	{
		title: "Nobody makes it worse by accident",
		story: "A second rollback is refused, since it was just rolled back; so is 1.6.1, since it was rolled back.",
		play: async ({ theatre }) => [
			await theatre.dispatch("rollback.yaml", rollback()),
			await theatre.dispatch("promote-to-production.yaml", { service: "blue", version: "1.6.1" }),
		],
		expect: ({ runs, before, after }) => [
			["the rollback says that it was just done", fails(runs[0], "superseded", "was just rolled back to blue 1.6.0")],
			["the promotion says who rolled 1.6.1 back, and why", fails(runs[1], "blocked-version", REASON)],
			["nothing moved", unmoved(before, after, ["dev", "staging", "production"])],
		],
	},
	{
		title: "It was the database, not 1.6.1",
		story: "Somebody decides that it may come back, and says why. That is recorded.",
		play: async ({ theatre }) => [
			await theatre.dispatch("promote-to-production.yaml", {
				service: "blue",
				version: "1.6.1",
				allow_rolled_back: "true",
				reason: "the database was full",
			}),
		],
		expect: ({ runs, after }) => [
			["the run succeeded", succeeded(runs)],
			["production runs blue 1.6.1", after.production?.blue?.version === "1.6.1"],
			["it is the image that staging runs", sameImage(after, "blue", "staging", "production")],
		],
	},
];

function rollback(from?: string): Record<string, string> {
	const guard = from === undefined ? undefined : { from_version: from };
	return { service: "blue", environment: "production", ...guard, reason: REASON };
}

/** What people do by hand: the fix of `main` on the release branch, with the version's tag. */
async function cherryPick({ developer, theatre }: Scene): Promise<WorkflowRun> {
	await developer.git("fetch", "--quiet", "origin", BRANCH);
	const before = await developer.git("rev-parse", "FETCH_HEAD");
	const fix = await head(developer);
	await developer.git("switch", "--quiet", "--create", BRANCH, before);
	await developer.git("cherry-pick", "-x", fix);
	await developer.git("tag", "blue/1.6.1");
	await developer.git("push", "--quiet", "origin", BRANCH, "blue/1.6.1");
	const after = await developer.git("rev-parse", "HEAD");
	await developer.git("switch", "--quiet", "main");
	return theatre.push(before, after, BRANCH);
}
