import { afterAll, describe, expect, test } from "@jest/globals";
import type { SeededEntry } from "../shop.ts";
import { openStage } from "../stage.ts";
import { onlyService, planned, plannedService, refused, said, short } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

// One shop for all: each service is a case of its own. main: c1 ← … ← c6, which dev runs; side: c2 ← s1 ← s2.
const SERVICES = [
	"annotated",
	"light",
	"candidate",
	"rebuilt",
	"line",
	"fresh",
	"released",
	"stages",
	"ordered",
	"low",
];
const shop = await stage.shop({ over: "path", services: [...SERVICES, "diverging", "nowhere"] });
const [c1, c2, c3, c4, c5, c6] = await all(shop.commits("main", [{}, {}, {}, {}, {}, {}]));
const [s1, s2] = await all(shop.commits("side", [{ from: c2, message: "fix: side" }, { message: "fix: side again" }]));
const BUILT: Readonly<Record<string, readonly string[]>> = {
	annotated: [s1, c6],
	light: [s1, c6],
	candidate: [c5, c6],
	rebuilt: [c4, c5, c6],
	line: [s1, s2, c6],
	fresh: [c1, c4, c6],
	released: [c6],
	stages: [c5, c6],
	ordered: [s2, c6],
	low: [s1, c6],
	diverging: [c6],
	nowhere: [c1],
};
const digests = new Map<string, string>();
for (const [service, commits] of Object.entries(BUILT)) {
	for (const commit of commits) digests.set(`${service}/${commit}`, await shop.pushImage(service, commit));
}
const running = (service: string, commit: string, version = `sha-${commit}`): SeededEntry => ({
	version,
	commit,
	digest: digestOf(service, commit),
});
await Promise.all([
	shop.writeManifest(
		"dev",
		Object.fromEntries([...SERVICES, "diverging"].map((service) => [service, running(service, c6)])),
	),
	shop.writeManifest("staging", { low: running("low", c6, "2.0.0"), fresh: running("fresh", c1, "0.9.0") }),
	shop.tag("annotated/1.5.1", s1, "hotfix"),
	shop.tag("light/1.5.1", s1),
	...["annotated-1.5", "light-1.5", "low-1.5"].map((line) => shop.branch(`release/${line}`, s1)),
	shop.branch("release/ordered-1.8", s2),
	...["1.6.0-rc.1", "1.6.0-rc.2", "1.6.0-rc.10"].map((version, index) =>
		shop.tag(`candidate/${version}`, [c3, c4, c5][index] ?? "", version),
	),
	shop.tag("rebuilt/1.6.0-rc.1", c5, "rc"),
	shop.branch("release/line-1.5", s2),
	shop.branch("release/released-1.5", s1),
	shop.tag("released/1.5.0", s1, "1.5.0"),
	shop.branch("release/stages-1.6", c5),
	shop.tag("stages/1.6.0-beta.1", c5, "beta"),
	shop.tag("stages/1.6.0-alpha.3", c5, "alpha"),
	shop.tag("ordered/2.0.0", c3, "2.0.0"),
	shop.tag("low/1.5.1", s1, "hotfix"),
	shop.branch("release/diverging-1.5", s1),
	shop.tag("diverging/1.5.7", c3, "1.5.7"),
]);
shop.setImageTag("candidate", "1.6.0-rc.10", digestOf("candidate", c5));
shop.setImageTag("rebuilt", "1.6.0-rc.1", digestOf("rebuilt", c4));

const staging = (service: string, version: string, more: Record<string, string> = {}) => ({
	service,
	version,
	environment: "staging",
	...more,
});

describe("rule 2: the commit of a release is the first of these that there is", () => {
	test.concurrent.each(["annotated", "light"])(
		"the version's Git tag (%s): that is how a hotfix arrives",
		async (service) => {
			const release = await plannedService(shop, staging(service, "1.5.1"));
			expect(release).toMatchObject({
				commit: s1,
				digest: digestOf(service, s1),
				gitTag: `${service}/1.5.1`,
				releaseBranch: `release/${service}-1.5`,
				fixedTags: ["1.5.1"],
				takenFrom: null,
			});
		},
	);

	test.concurrent("a source-sha beside the tag must be the tag's commit: else version-exists", async () => {
		expect(await plannedService(shop, staging("light", "1.5.1", { "source-sha": s1 }))).toMatchObject({ commit: s1 });
		const sentence = await refused(shop, staging("light", "1.5.1", { "source-sha": c6 }), "version-exists");
		expect(sentence).toContain(`light 1.5.1 is commit ${short(s1)} (tag light/1.5.1), but source-sha is ${short(c6)}`);
	});

	test.concurrent("a stable version's highest rc (10, not 2): its commit and its digest, never DEV's", async () => {
		expect(await plannedService(shop, staging("candidate", "1.6.0"))).toMatchObject({
			commit: c5,
			digest: digestOf("candidate", c5),
		});
	});

	test.concurrent("another source-sha than the rc's commit is not-the-candidate", async () => {
		const sentence = await refused(shop, staging("candidate", "1.6.0", { "source-sha": c6 }), "not-the-candidate");
		expect(sentence).toContain(`1.6.0-rc.10 is commit ${short(c5)}, but source-sha is ${short(c6)}`);
		expect(sentence).toContain("Make a further candidate");
	});

	test.concurrent("an rc whose image tag holds another digest than the build is digest-mismatch", async () => {
		const sentence = await refused(shop, staging("rebuilt", "1.6.0"), "digest-mismatch");
		expect(sentence).toContain(
			`its release candidate ${shop.image("rebuilt")}:1.6.0-rc.1 is ${digestOf("rebuilt", c4)}`,
		);
	});

	test.concurrent("an rc says nothing about a further rc: that takes source-sha", async () => {
		const inputs = staging("candidate", "1.6.0-rc.11", { "source-sha": short(c6) });
		expect(await plannedService(shop, inputs)).toMatchObject({ commit: c6, gitTag: "candidate/1.6.0-rc.11" });
	});

	test.concurrent("source-sha goes before DEV's commit", async () => {
		expect(await plannedService(shop, staging("fresh", "1.6.0", { "source-sha": c4 }))).toMatchObject({
			commit: c4,
			takenFrom: null,
		});
	});

	test.concurrent("source-sha goes before the head of the release branch", async () => {
		expect(await plannedService(shop, staging("line", "1.5.3", { "source-sha": s1 }))).toMatchObject({ commit: s1 });
	});

	test.concurrent("the head of the line's release branch, never DEV's commit into an existing line", async () => {
		expect(await plannedService(shop, staging("line", "1.5.3"))).toMatchObject({
			commit: s2,
			releaseBranch: "release/line-1.5",
			takenFrom: null,
		});
	});

	test.concurrent("the commit that DEV runs, where the line is new", async () => {
		const { plan, ran } = await planned(shop, staging("fresh", "1.6.0"));
		expect(plan).toMatchObject({ kind: "promotion", environment: { from: "dev", whenMoved: "stop" } });
		expect(onlyService(plan)).toMatchObject({
			commit: c6,
			replaces: { version: "0.9.0", digest: digestOf("fresh", c1) },
			takenFrom: { environment: "dev", commit: await shop.at("refs/heads/gitops/dev-auto-update") },
		});
		expect(ran.outputs).toMatchObject({
			commit: c6,
			digest: digestOf("fresh", c6),
			"source-tag": `sha-${c6}`,
			"image-tags": "1.6.0",
			"git-tag": "fresh/1.6.0",
			"release-branch": "release/fresh-1.6",
			"previous-version": "0.9.0",
			"from-environment": "dev",
		});
		expect(ran.summary).toContain("release/fresh-1.6");
	});

	test.concurrent("nothing of these: DEV does not run the service, so not-deployed", async () => {
		const sentence = await refused(shop, staging("nowhere", "1.0.0"), "not-deployed");
		expect(sentence).toContain("dev does not run nowhere");
		expect(await plannedService(shop, staging("nowhere", "1.0.0", { "source-sha": c1 }))).toMatchObject({ commit: c1 });
	});

	test.concurrent("an empty version is invalid-input", async () => {
		const sentence = await refused(shop, { service: "fresh", environment: "staging" }, "invalid-input");
		expect(sentence).toContain('The input "version" is empty, but a promotion to staging makes a release of fresh');
	});
});

describe("rule 2: nothing-to-release, where the line's head is already a version", () => {
	test.concurrent("another version at the head: was the cherry-pick pushed?", async () => {
		const sentence = await refused(shop, staging("released", "1.5.1"), "nothing-to-release");
		expect(sentence).toContain(`The head of release/released-1.5 (${short(s1)}) is already released 1.5.0`);
		expect(sentence).toContain("Was the cherry-pick pushed?");
	});

	test.concurrent("a pre-release of the same or a later stage at the head is in the way, too", async () => {
		const sentence = await refused(shop, staging("stages", "1.6.0-beta.2"), "nothing-to-release");
		expect(sentence).toContain("is already stages 1.6.0-beta.1");
	});

	test.concurrent.each(["1.6.0-rc.1", "1.6.0"])("earlier stages of the same version are not: %s", async (version) => {
		expect(await plannedService(shop, staging("stages", version))).toMatchObject({ commit: c5 });
	});

	test.concurrent("earlier stages of another version are in the way", async () => {
		await refused(shop, staging("stages", "1.6.1"), "nothing-to-release");
	});
});

describe("rule 2: version-order", () => {
	test.concurrent("a commit that contains a higher version cannot become a lower one", async () => {
		const sentence = await refused(shop, staging("ordered", "1.9.0"), "version-order");
		expect(sentence).toContain(`Commit ${short(c6)} contains ordered 2.0.0 already`);
		expect(sentence).toContain("above 2.0.0");
	});

	test.concurrent("one that does not contain it can: an older line goes on", async () => {
		expect(await plannedService(shop, staging("ordered", "1.8.0", { "source-sha": s2 }))).toMatchObject({ commit: s2 });
	});
});

describe("rule 2: the release branch", () => {
	test.concurrent("neither contains the other: branch-diverged, for source-sha and for a tag alike", async () => {
		const asked = await refused(shop, staging("diverging", "1.5.8", { "source-sha": c4 }), "branch-diverged");
		expect(asked).toContain(`release/diverging-1.5 is at ${short(s1)}`);
		expect(asked).toContain(short(c4));
		await refused(shop, staging("diverging", "1.5.7"), "branch-diverged");
	});

	test.concurrent("is created, moved forward, or left where it contains the commit", async () => {
		const other = await stage.shop({ over: "path" });
		const [one, two, three] = await all(other.commits("main", [{}, {}, {}]));
		await Promise.all(["blue", "green", "red"].map((service) => other.pushImage(service, two)));
		await Promise.all([other.branch("release/green-1.0", one), other.branch("release/red-1.0", three)]);
		const inputs = { service: "blue,green,red", version: "1.0.0,1.0.0,1.0.0", environment: "staging" };
		const { ran } = await planned(other, { ...inputs, "source-sha": two });
		const tagged = await other.run("create-release-tag", { plan: ran.outputs.plan ?? "" });
		expect(tagged).toMatchObject({ exitCode: 0, outputs: { created: "true" } });
		const refs = await Promise.all(
			["heads/release/blue-1.0", "heads/release/green-1.0", "heads/release/red-1.0", "tags/red/1.0.0"].map((ref) =>
				other.at(`refs/${ref}`),
			),
		);
		expect(refs).toEqual([two, two, three, two]);
	});
});

describe("stages: where a pre-release may go", () => {
	test.concurrent("an alpha may not go to staging: stage-not-allowed", async () => {
		const sentence = await refused(shop, staging("fresh", "1.6.0-alpha.1"), "stage-not-allowed");
		expect(sentence).toContain("alpha versions go to dev only");
	});

	test.concurrent("a stage that nobody declared may go nowhere", async () => {
		const sentence = await refused(shop, staging("fresh", "1.6.0-nightly.1"), "stage-not-allowed");
		expect(sentence).toContain("versions.stages knows alpha, beta, rc only");
	});

	test.concurrent("a beta may go to staging", async () => {
		const { plan } = await planned(shop, staging("fresh", "1.6.0-beta.1"));
		expect(plan.gates).toMatchObject([{ gate: "stage", verdict: "pass" }, { gate: "rolled-back" }, { gate: "source" }]);
	});

	test.concurrent("an alpha gets a tag at DEV's commit and no branch, and goes to dev by its version", async () => {
		const other = await stage.shop({ over: "path" });
		const { commit, digests: built } = await other.build(["blue"]);
		await other.writeManifest("dev", { blue: { version: `sha-${commit}`, commit, digest: built.blue ?? "" } });
		const tagged = await other.run("create-release-tag", { service: "blue", version: "1.7.0-alpha.1" });
		expect(tagged).toMatchObject({
			exitCode: 0,
			outputs: { tag: "blue/1.7.0-alpha.1", branch: "", commit, created: "true" },
		});
		expect(await other.snapshotOfRefs()).not.toContain("refs/heads/release/");

		const promotion = await other.promote({ service: "blue", environment: "dev", version: "1.7.0-alpha.1" });
		expect(promotion).toMatchObject({ exitCode: 0, outputs: { changed: "true", commit } });
		expect(await other.manifest("dev")).toContain('version: "1.7.0-alpha.1"');
		expect(await other.snapshotOfRefs()).not.toContain("refs/heads/release/");
	});
});

test.concurrent("a lower version in place of a higher one is allowed, and said loudly", async () => {
	const { plan, ran } = await planned(shop, staging("low", "1.5.1"));
	const sentence = "low: 1.5.1 is LOWER than 2.0.0, which staging runs now.";
	expect(plan.warnings).toEqual([sentence]);
	expect(said(ran, "warning")).toEqual([sentence]);
	expect(ran.summary).toContain(`> [!WARNING]\n> ${sentence}`);
});

function digestOf(service: string, commit: string): string {
	const digest = digests.get(`${service}/${commit}`);
	if (digest === undefined) throw new Error(`${service} was not built at ${commit}.`);
	return digest;
}

/** The commits, each as a text that is there. */
async function all(commits: Promise<readonly string[]>): Promise<[string, string, string, string, string, string]> {
	const [a = "", b = "", c = "", d = "", e = "", f = ""] = await commits;
	return [a, b, c, d, e, f];
}
