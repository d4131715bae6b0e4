// A fix on a release branch must not get lost: the plan names what main, or the next version, does not have.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Seed } from "../../git/seed.ts";
import { planned, refused, said, short } from "../planning/planned.ts";
import type { Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const LINE = "release/blue-1.6";
const FIX: Seed = { message: "fix: the leak\n\nand why", files: { "projects/blue/leak": "none\n" } };

/** blue 1.6.0 is in staging, its line has a branch; main has gone on by a feature. */
async function open(): Promise<{ shop: Shop; released: string }> {
	const shop = await stage.shop({ over: "path", services: ["blue", "blue-1"] });
	const { commit, digests } = await shop.build(["blue"], "main", { files: { "projects/blue/leak": "some\n" } });
	await shop.tag("blue/1.6.0", commit, "blue 1.6.0");
	await shop.branch(LINE, commit);
	await shop.writeManifest("staging", { blue: { version: "1.6.0", commit, digest: digests.blue ?? "" } });
	await shop.commit("main", { message: "feat: more", files: { "projects/blue/more": "1\n" } });
	return { shop, released: commit };
}

/** The warnings of a plan for staging; the summary and the log say each of them. */
async function warnings(shop: Shop, version: string, inputs: Record<string, string> = {}): Promise<readonly string[]> {
	const { plan, ran } = await planned(shop, { service: "blue", environment: "staging", version, ...inputs });
	expect(said(ran, "warning")).toEqual(plan.warnings);
	expect(ran.summary.match(/\[!WARNING\]/g) ?? []).toHaveLength(plan.warnings.length);
	return plan.warnings;
}

/** Main's head is built and runs in DEV. */
async function deployMain(shop: Shop, one: Seed = { message: "feat: last" }): Promise<string> {
	const { commit, digests } = await shop.build(["blue"], "main", one);
	await shop.writeManifest("dev", { blue: { version: `sha-${commit}`, commit, digest: digests.blue ?? "" } });
	return commit;
}

function notInMain(commit: string, subject: string): string {
	return `blue: not in the default branch yet: ${short(commit)} "${subject}" of ${LINE}. Cherry-pick it there, else the next minor version drops it.`;
}

function notInRelease(version: string, list: string): string {
	return `blue: ${LINE} has fixes that ${version} does not contain: ${list}. Bring them into the default branch and release a commit that has them, else ${version} drops them.`;
}

describe("a hotfix", () => {
	test.concurrent("that was cherry-picked from main: no warning", async () => {
		const { shop } = await open();
		await shop.commit("main", FIX);
		await shop.build(["blue"], LINE, { ...FIX, message: "fix: the leak\n\n(cherry picked from commit 0123456)" });
		expect(await warnings(shop, "1.6.1")).toEqual([]);
	});

	test.concurrent("that was made on the branch alone is named, and so is what is on the branch beyond it", async () => {
		const { shop } = await open();
		const fix = await shop.build(["blue"], LINE, FIX);
		expect(await warnings(shop, "1.6.1")).toEqual([notInMain(fix.commit, "fix: the leak")]);
		await shop.tag("blue/1.6.1", fix.commit, "blue 1.6.1");
		const later = await shop.commit(LINE, { message: 'fix: "more" <b>', files: { "projects/blue/b": "1\n" } });
		expect(await warnings(shop, "1.6.1")).toEqual([
			notInMain(later, String.raw`fix: \"more\" <b>`),
			notInMain(fix.commit, "fix: the leak"),
		]);
	});

	test.concurrent("of many commits: ten are named, the others counted", async () => {
		const { shop } = await open();
		const fixes = Array.from({ length: 11 }, (_, n) => ({
			message: `fix: ${n}`,
			files: { "projects/blue/a": `${n}\n` },
		}));
		await shop.commits(LINE, fixes);
		const last = await shop.build(["blue"], LINE, { ...FIX, time: 1_800_000_000 });
		const said = await warnings(shop, "1.6.1");
		expect(said).toHaveLength(11);
		expect(said[0]).toBe(notInMain(last.commit, "fix: the leak"));
		expect(said[10]).toBe(`blue: and 2 more of ${LINE}.`);
	});

	test.concurrent("that nobody pushed to its branch is not released, and is once it is there", async () => {
		const { shop, released } = await open();
		const fix = await shop.build(["blue"], "elsewhere", { ...FIX, from: released });
		const release = { service: "blue", environment: "staging", version: "1.6.1", "source-sha": fix.commit };
		await refused(shop, release, "source-not-allowed");
		await shop.branch(LINE, fix.commit);
		expect(await warnings(shop, "1.6.1", { "source-sha": fix.commit })).toEqual([
			notInMain(fix.commit, "fix: the leak"),
		]);
	});

	test.concurrent("on a line too far from main: it is said that nobody knows, and the plan is made", async () => {
		const { shop } = await open();
		await shop.build(["blue"], LINE, FIX);
		await shop.commits(
			"main",
			Array.from({ length: 5_000 }, () => ({})),
		);
		expect(await warnings(shop, "1.6.1")).toEqual([
			`blue: whether the default branch has all fixes of ${LINE} is not known: they parted more than 5000 commits ago. Ask Git: git cherry -v origin/HEAD origin/${LINE}`,
		]);
	});
});

test.concurrent("what cannot be told stops no hotfix: it is said, with its cause", async () => {
	const { shop, released } = await open();
	await shop.build(["blue"], LINE, FIX);
	await writeFile(join(shop.folder, "shallow"), `${released}\n`);
	const [sentence, ...others] = await warnings(shop, "1.6.1");
	expect(others).toEqual([]);
	expect(sentence).toContain(
		`blue: whether the default branch has all fixes of ${LINE} is not known: ${shop.folder} is a shallow clone`,
	);
	expect(sentence).toContain("Give the address of a complete repository");
});

describe("the next minor version", () => {
	test.concurrent.each(["1.7.0", "1.7.0-rc.1", "2.0.0"])(
		"%s warns when it lacks a fix of the line before",
		async (version) => {
			const { shop } = await open();
			const one = await shop.commit(LINE, FIX);
			const two = await shop.commit(LINE, {
				message: "fix: two",
				time: 1_800_000_000,
				files: { "projects/blue/b": "1\n" },
			});
			await shop.branch("release/blue-1.5", one);
			await shop.branch("release/blue-1-1.6", two);
			await deployMain(shop);
			expect(await warnings(shop, version)).toEqual([
				notInRelease(version, `${short(two)} "fix: two", ${short(one)} "fix: the leak"`),
			]);
		},
	);

	test.concurrent("does not when it has the fix, by cherry-pick or by merge", async () => {
		const { shop } = await open();
		const fix = await shop.commit(LINE, FIX);
		await deployMain(shop, FIX);
		expect(await warnings(shop, "1.7.0")).toEqual([]);
		await deployMain(shop, { message: "Merge the line", merge: [fix] });
		expect(await warnings(shop, "1.7.0")).toEqual([]);
	});

	test.concurrent("warns when main has the fix by now, but not the commit that is released", async () => {
		const { shop } = await open();
		const fix = await shop.commit(LINE, FIX);
		await deployMain(shop);
		await shop.commit("main", FIX);
		expect(await warnings(shop, "1.7.0")).toEqual([notInRelease("1.7.0", `${short(fix)} "fix: the leak"`)]);
	});

	test.concurrent("of many fixes names ten", async () => {
		const { shop } = await open();
		await shop.commits(
			LINE,
			Array.from({ length: 12 }, (_, n) => ({ message: `fix: ${n}`, files: { "projects/blue/a": `${n}\n` } })),
		);
		await deployMain(shop);
		const [sentence = "", ...others] = await warnings(shop, "1.7.0");
		expect(others).toEqual([]);
		expect(sentence).toMatch(/contain: [0-9a-f]{7} "fix: 11", .*[0-9a-f]{7} "fix: 2", and 2 more\. Bring/);
	});

	test.concurrent("on a line too far from it: it is said that nobody knows", async () => {
		const { shop } = await open();
		await shop.commit(LINE, FIX);
		await shop.commits(
			"main",
			Array.from({ length: 5_000 }, () => ({})),
		);
		const commit = await deployMain(shop);
		expect(await warnings(shop, "1.7.0")).toEqual([
			`blue: whether 1.7.0 contains all fixes of ${LINE} is not known: they parted more than 5000 commits ago. Ask Git: git cherry -v ${short(commit)} origin/${LINE}`,
		]);
	});
});

describe("nothing is asked", () => {
	test.concurrent("of a patch version about the line before", async () => {
		const { shop, released } = await open();
		await shop.commit(LINE, FIX);
		await shop.branch("release/blue-1.7", await deployMain(shop));
		await shop.tag("blue/1.7.0", released, "not the head");
		expect(await warnings(shop, "1.7.1")).toEqual([]);
	});

	test.concurrent("about higher lines, or when the service has no release branch", async () => {
		const { shop, released } = await open();
		await deployMain(shop);
		await shop.commit("release/blue-2.0", { from: released, ...FIX });
		expect(await warnings(shop, "1.7.0")).toEqual([]);
		const other = await stage.shop({ over: "path" });
		const { commit } = await other.build(["blue"], "main", FIX);
		expect(await warnings(other, "1.0.0", { "source-sha": commit })).toEqual([]);
	});
});

test("the plan's hash is that of the goal, whatever the branches lack", async () => {
	const { shop } = await open();
	await deployMain(shop);
	const hash = async () => {
		const { plan } = await planned(shop, { service: "blue", environment: "staging", version: "1.7.0" });
		return { hash: plan.hash, warnings: plan.warnings.length };
	};
	const before = await hash();
	await shop.commit(LINE, FIX);
	expect(await hash()).toEqual({ hash: before.hash, warnings: 1 });
	expect(before.warnings).toBe(0);
});
