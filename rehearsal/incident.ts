// The second chapter: a bad day with blue.
import { type Act, builds, fails, head, planPage, pushed, type Scene, sameImage, succeeded, unmoved } from "./story.ts";

const BRANCH = "release/blue-1.6";
const FIX = "projects/blue/main.txt";
const REASON = "checkout fails, INC-42";

export const INCIDENT_ACTS: readonly Act[] = [
	{
		title: "A hotfix for blue",
		story:
			"main has moved on. One command picks the fix from there onto blue's release branch, builds that commit, for blue " +
			"alone, and promotes it to staging. Where an App's token pushes, Hotfix build starts as well: it finds the build.",
		play: async (scene) => {
			const { developer, theatre } = scene;
			const onMain = await pushed(developer, theatre, "fix: round prices up", { [FIX]: "blue rounds up\n" });
			const before = await lineHead(scene);
			const hotfix = await theatre.dispatch("hotfix.yaml", await hotfixInputs(scene));
			return [...onMain, hotfix, await theatre.push(before, await lineHead(scene), BRANCH)];
		},
		expect: ({ runs: [onMain, hotfix, pushed], before, after }) => [
			["all runs succeeded", [onMain, hotfix, pushed].every((run) => run?.result === "success")],
			["the hotfix built blue, and nothing else", builds(hotfix).join() === "blue"],
			["the push found that build", builds(pushed).length === 0],
			["staging runs blue 1.6.1", after.staging?.blue?.version === "1.6.1"],
			["it is not what DEV runs: main has moved on", !sameImage(after, "blue", "dev", "staging")],
			["production did not move", unmoved(before, after, ["production"])],
		],
	},
	{
		title: "It cannot wait: on to production",
		story:
			"The same command, as an emergency. What is picked, built and in staging stays as it is; two people approve, and " +
			"nobody waits for the minimum age.",
		play: async (scene) => [
			await scene.theatre.dispatch("hotfix.yaml", {
				...(await hotfixInputs(scene)),
				emergency: "true",
				reason: "prices are wrong, INC-41",
			}),
		],
		page: ([run]) => planPage(run),
		expect: ({ runs, before, after }) => [
			["the request names the fix", planPage(runs[0])?.includes("fix: round prices up") ?? false],
			["and the way back", planPage(runs[0])?.includes("-f version=1.6.0 -f from_version=1.6.1") ?? false],
			["the run succeeded", succeeded(runs)],
			["nothing was built again", builds(runs[0]).length === 0],
			["production runs blue 1.6.1", after.production?.blue?.version === "1.6.1"],
			["it is the image that staging runs", sameImage(after, "blue", "staging", "production")],
			["DEV and staging did not move", unmoved(before, after, ["dev", "staging"])],
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

/** The fix is main's newest commit. */
async function hotfixInputs({ developer }: Scene): Promise<Record<string, string>> {
	return { service: "blue", version: "1.6.1", commits: (await head(developer)).slice(0, 12) };
}

async function lineHead({ developer }: Scene): Promise<string> {
	await developer.git("fetch", "--quiet", "origin", BRANCH);
	return developer.git("rev-parse", "FETCH_HEAD");
}
