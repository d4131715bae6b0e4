import { afterAll, describe, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import type { CompositeRun } from "../composite.ts";
import { type Built, ENVIRONMENTS, type EnvironmentName, type Shop } from "../shop.ts";
import { openStage } from "../stage.ts";
import { openGate } from "./gate.ts";

const stage = await openStage();
const gate = await openGate(new URL(stage.git.origin).host);
afterAll(async () => {
	await gate.close();
	await stage.close();
});

type Inputs = Readonly<Record<string, string>>;

const BOB = { GITHUB_ACTOR: "bob", GITHUB_RUN_ID: "77" };

/** Promotes through the gate, and kills the running bundle with its Git processes at a push; gives what was promoted. */
async function promoteAndDie(
	shop: Shop,
	inputs: Inputs,
	push: number,
	when: "arrived" | "done",
): Promise<CompositeRun> {
	let pid = 0;
	let pushes = 0;
	gate.watch = (passage) => {
		if (passage.method !== "POST" || !passage.path.endsWith("/git-receive-pack") || passage.when !== when)
			return "pass";
		pushes += 1;
		if (pushes < push) return "pass";
		process.kill(-pid, "SIGKILL");
		return "cut";
	};
	const remote = `http://${gate.host}/${shop.name}`;
	const died = await shop.promote({ ...inputs, remote }, {}, (started) => {
		pid = started;
	});
	gate.watch = () => "pass";
	expect(died.exitCode).toBeNull();
	return died;
}

/** What every tag and entry says is so: versions have the commit and the digest of their build. */
async function expectNothingLies(shop: Shop, versions: Readonly<Record<string, Built>>): Promise<void> {
	for (const [version, { commit, digests }] of Object.entries(versions)) {
		expect(await shop.at(`refs/tags/blue/${version}`)).toBe(commit);
		expect(shop.imageTag("blue", version)).toBe(digests.blue);
	}
}

async function expectRuns(shop: Shop, environment: EnvironmentName, version: string, built: Built): Promise<void> {
	const text = await shop.manifest(environment);
	expect(text).toContain(`version: "${version}"`);
	expect(text).toContain(`digest: ${built.digests.blue}`);
	expect(text).toContain(`commit: ${built.commit}`);
}

const commits = (shop: Shop, environment: EnvironmentName) =>
	git(shop.folder, "rev-list", "--count", `refs/heads/${ENVIRONMENTS[environment].branch}`);

describe("a promotion to staging that is killed after its fixed tags, and overtaken", () => {
	async function overtaken() {
		const settings = `environments: { staging: { image-tags: ["{version}", staging, latest] } }\n`;
		const shop = await stage.shop({ over: "path", settings });
		const [older, newer] = [await shop.build(["blue"]), await shop.build(["blue"])];
		const input = (version: string, { commit }: Built) => ({
			...{ service: "blue", environment: "staging", version, "source-sha": commit },
		});
		const died = await promoteAndDie(shop, input("1.6.0", older), 2, "arrived");
		expect(Object.keys(died.steps).at(-1)).toBe("manifest");
		expect(await shop.manifest("staging")).toBe("");
		const other = await shop.promote(input("1.7.0", newer), BOB);
		expect(other.errors).toEqual([]);
		return { shop, older, newer, died, first: input("1.6.0", older) };
	}

	test("leaves a version that is released and runs nowhere; its plan, run again, is superseded and moves nothing", async () => {
		const { shop, older, newer, died, first } = await overtaken();
		await expectNothingLies(shop, { "1.6.0": older, "1.7.0": newer });
		await expectRuns(shop, "staging", "1.7.0", newer);
		const before = await shop.snapshot();

		const plan = died.steps.plan?.outputs.plan ?? "";
		const write = await shop.run("update-manifest", { plan });
		expect(write.outputs["error-code"]).toBe("superseded");
		expect(write.errors[0]).toMatch(
			/^staging runs blue 1\.7\.0 now, put there by bob at \S+ \(https:\/\/github\.example\/acme\/shop\/actions\/runs\/77\), but this was planned when it ran nothing\./,
		);
		const moving = await shop.run("retag-image", { plan, which: "moving" });
		expect(moving.errors).toEqual([]);
		expect(moving.summary).toContain("does not say blue 1.6.0 any more");

		const again = await shop.promote({ ...first, "approved-plan": died.steps.plan?.outputs["plan-hash"] ?? "" });
		expect(again.outputs["error-code"]).toBe("superseded");
		expect(again.errors[0]).toMatch(
			/blue 1\.6\.0 in place of 1\.7\.0 .* staging runs blue 1\.7\.0 now, put there by bob/,
		);
		expect(await shop.snapshot()).toEqual(before);
	});

	test("is let in by a new run, which says loudly that it is lower, and the tags that only rise stay", async () => {
		const { shop, older, newer, first } = await overtaken();
		const again = await shop.promote(first);
		expect(again.errors).toEqual([]);
		expect(again.steps.plan?.log).toContain("::warning::blue: 1.6.0 is LOWER than 1.7.0, which staging runs now.");
		await expectNothingLies(shop, { "1.6.0": older, "1.7.0": newer });
		await expectRuns(shop, "staging", "1.6.0", older);
		expect(shop.imageTag("blue", "staging")).toBe(older.digests.blue);
		expect(shop.imageTag("blue", "latest")).toBe(newer.digests.blue);
	});
});

describe("a promotion to production that is killed after its manifest, and overtaken", () => {
	async function overtaken() {
		const shop = await stage.shop({ over: "path" });
		const [older, newer] = [await shop.build(["blue"]), await shop.build(["blue"])];
		const release = async (version: string, { commit, digests }: Built) => {
			await shop.tag(`blue/${version}`, commit, version);
			shop.setImageTag("blue", version, digests.blue ?? "");
			await shop.writeManifest("staging", { blue: { version, commit, digest: digests.blue ?? "" } });
		};
		const inputs = { service: "blue", environment: "production", reason: "a release" };
		await release("1.6.0", older);
		const died = await promoteAndDie(shop, inputs, 1, "done");
		await expectRuns(shop, "production", "1.6.0", older);
		expect(shop.imageTag("blue", "prd")).toBeUndefined();
		const half = await shop.at(`refs/heads/${ENVIRONMENTS.production.branch}`);
		await release("1.7.0", newer);
		const other = await shop.promote(inputs, BOB);
		expect(other.errors).toEqual([]);
		return { shop, older, newer, died, other, half, inputs };
	}

	test("moves no tag back when its steps are run again; its milestone is its own commit's", async () => {
		const { shop, older, newer, died, other, half } = await overtaken();
		const milestone = `refs/tags/${other.outputs["milestone-tag"]}`;
		const plan = died.steps.plan?.outputs.plan ?? "";
		const write = await shop.run("update-manifest", { plan });
		expect(write.outputs["error-code"]).toBe("superseded");
		const moving = await shop.run("retag-image", { plan, which: "moving" });
		expect(moving.errors).toEqual([]);
		expect(shop.imageTag("blue", "prd")).toBe(newer.digests.blue);
		await expectNothingLies(shop, { "1.6.0": older, "1.7.0": newer });
		await expectRuns(shop, "production", "1.7.0", newer);

		const marked = await shop.run("create-milestone-tag", { plan, "manifest-commit": half });
		expect(marked.outputs).toMatchObject({ created: "true", commit: half });
		expect(await shop.at(milestone)).toBe(await shop.at(`refs/heads/${ENVIRONMENTS.production.branch}`));
		expect(await shop.at(`refs/tags/${marked.outputs.tag}`)).toBe(half);
	});

	test("is refused when it is run again by its version, and has nothing to do without one", async () => {
		const { shop, newer, inputs } = await overtaken();
		const before = await shop.snapshot();
		const named = await shop.promote({ ...inputs, version: "1.6.0" });
		expect(named.outputs["error-code"]).toBe("not-in-source");
		expect(named.errors[0]).toMatch(
			/^staging runs blue 1\.7\.0, not 1\.6\.0, and production takes what staging runs\./,
		);
		const whatever = await shop.promote(inputs);
		expect(whatever.errors).toEqual([]);
		expect(whatever.outputs.changed).toBe("false");
		expect(await shop.snapshot()).toEqual(before);
		await expectRuns(shop, "production", "1.7.0", newer);
		expect(await commits(shop, "production")).toBe("2");
	});
});
