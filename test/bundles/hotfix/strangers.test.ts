// Commits that the default branch does not have: somebody's own branch is worth a warning, no branch at all is refused.
import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

/** blue 1.6.0 has its line, and there is a fix on a topic branch. */
async function open(over: "path" | "http") {
	const shop = await stage.shop({ over });
	const released = await shop.commit("main", { files: { "projects/blue/other": "1\n" } });
	await shop.tag("blue/1.6.0", released, "blue 1.6.0");
	await shop.branch("release/blue-1.6", released);
	await shop.commit("main", { files: { "projects/blue/more": "2\n" } });
	await shop.writeManifest("staging", { green: { version: "2.0.0" } });
	const [topic = ""] = await shop.commits("topic", [
		{ from: released, message: "fix: trust me", files: { "projects/blue/other": "3\n" } },
	]);
	return { shop, topic, inputs: { service: "blue", version: "1.6.1", commits: topic } };
}

test.concurrent("a fix that main does not have is picked, with a warning", async () => {
	const { shop, topic, inputs } = await open("path");
	const ran = await shop.run("cherry-pick", inputs);
	expect(ran.outputs.changed).toBe("true");
	expect(ran.log).toContain(
		`::warning::${topic.slice(0, 7)} "fix: trust me" is not on the default branch. Bring it there, too, else the next minor version drops it.`,
	);
});

test.concurrent.each(["path", "http"] as const)(
	"over %s, a commit that no branch has is refused: GitHub gives out those of forks by their ids, too",
	async (over) => {
		const { shop, topic, inputs } = await open(over);
		await git(shop.folder, "update-ref", "refs/pull/7/head", topic);
		await git(shop.folder, "update-ref", "-d", "refs/heads/topic");
		const before = await shop.snapshotOfRefs();
		const ran = await shop.run("cherry-pick", inputs);
		expect(ran.errors).toEqual([
			`${topic.slice(0, 7)} "fix: trust me" is on no branch of ${shop.remote}; it may be from somebody's fork, whose commits a server gives out by their ids, too. Nothing was written. Have it looked at and merged, or push it to a branch there, and run again. [source-not-allowed]`,
		]);
		expect(await shop.snapshotOfRefs()).toBe(before);
	},
);
