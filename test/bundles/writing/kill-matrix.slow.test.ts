import { afterAll, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import type { Gate } from "./gate.ts";
import { HOWS, killMatrix, type Matrix, type Patient } from "./kill-matrix.ts";
import { danglingName, type KillSite, openKillSite } from "./kill-site.ts";

const stage = await openStage();
const gates: Gate[] = [];
const played: [name: string, matrix: Matrix][] = [];
afterAll(async () => {
	console.info(table());
	await Promise.all(gates.map((gate) => gate.close()));
	await stage.close();
});

/** What is killed, and every write that it makes when it is left alone: a new write must be added here. */
interface Scenario {
	readonly name: string;
	readonly stagingHas: "old" | "new";
	/** Prepares what is not to be killed, and gives what is. */
	readonly prepare: (site: KillSite) => Promise<Patient["run"]>;
	readonly writes: readonly string[];
}

const REASON = { reason: "release 1.6" };
const BOTH = { service: "blue, green", version: "1.6.0, 1.6.0" };
const STAGING = { ...BOTH, environment: "staging", ...REASON };
const PRODUCTION = { service: "blue, green", environment: "production", ...REASON };

/** A step of the chain that is given a plan; the steps before it have been done. */
function step(
	action: string,
	inputs: Record<string, string>,
	goal: Record<string, string>,
	before: readonly string[] = [],
) {
	return async (site: KillSite): Promise<Patient["run"]> => {
		const { plan = "" } = (await site.run("plan-promotion", goal)).outputs;
		for (const earlier of before) {
			const inputs = { plan, ...(earlier === "retag-image" ? { which: "fixed" } : {}) };
			const { exitCode, log } = await site.run(earlier, inputs);
			if (exitCode !== 0) throw new Error(log);
		}
		return (whileRunning) => site.run(action, { plan, ...inputs }, whileRunning);
	};
}

const TAGS = "push refs/tags/blue/1.6.0 refs/heads/release/blue-1.6 refs/tags/green/1.6.0 refs/heads/release/green-1.6";
const manifestOf = (environment: string) => `push refs/heads/gitops/${environment}-releases`;
const imageTags = (tag: string) => [`image tag blue:${tag}`, `image tag green:${tag}`];
const MILESTONE = "push refs/tags/release-prd-DATE";

const SCENARIOS: readonly Scenario[] = [
	{
		name: "create-release-tag",
		stagingHas: "old",
		prepare: step("create-release-tag", {}, STAGING),
		writes: [TAGS],
	},
	{
		name: "create-release-tag by inputs",
		stagingHas: "old",
		prepare: async (site) => (whileRunning) =>
			site.run("create-release-tag", { service: "blue", version: "1.6.0", commit: site.built.commit }, whileRunning),
		writes: ["push refs/tags/blue/1.6.0 refs/heads/release/blue-1.6"],
	},
	{
		name: "cherry-pick",
		stagingHas: "old",
		prepare: async ({ shop, remote }) => {
			const fix = await shop.commit("main", { message: "fix: it", files: { "projects/blue/fix": "fixed\n" } });
			const inputs = { service: "blue", version: "1.5.1", commits: fix, remote };
			return (whileRunning) => shop.run("cherry-pick", inputs, {}, whileRunning);
		},
		writes: ["push refs/heads/release/blue-1.5"],
	},
	{
		name: "retag-image, tags that never move",
		stagingHas: "old",
		prepare: step("retag-image", { which: "fixed" }, STAGING, ["create-release-tag"]),
		writes: imageTags("1.6.0"),
	},
	{
		name: "retag-image by inputs",
		stagingHas: "old",
		prepare: async (site) => (whileRunning) => {
			const inputs = { image: site.image("blue"), source: `sha-${site.built.commit}`, tags: "one, two" };
			return site.run("retag-image", inputs, whileRunning);
		},
		writes: ["image tag blue:one", "image tag blue:two"],
	},
	{
		name: "update-manifest",
		stagingHas: "old",
		prepare: step("update-manifest", {}, STAGING, ["create-release-tag", "retag-image"]),
		writes: [manifestOf("staging")],
	},
	{
		name: "update-manifest by inputs",
		stagingHas: "new",
		prepare: async (site) => (whileRunning) => {
			const { commit, digests } = site.built;
			const build = { tag: `sha-${commit}`, digest: digests.blue ?? "", commit, image: site.image("blue") };
			const entry = { environment: "production", service: "blue", version: "1.6.0", ungated: "true" };
			return site.run("update-manifest", { ...entry, ...build }, whileRunning);
		},
		writes: [manifestOf("production")],
	},
	{
		name: "retag-image, tags that follow",
		stagingHas: "new",
		prepare: step("retag-image", { which: "moving" }, PRODUCTION, ["update-manifest"]),
		writes: imageTags("prd"),
	},
	{
		name: "create-milestone-tag",
		stagingHas: "new",
		prepare: async (site) => {
			const commit = await site.shop.at("refs/heads/gitops/production-releases");
			const inputs = { environment: "production", "manifest-commit": commit };
			return (whileRunning) => site.run("create-milestone-tag", inputs, whileRunning);
		},
		writes: [MILESTONE],
	},
	{
		name: "remove-service",
		stagingHas: "old",
		prepare: async (site) => (whileRunning) =>
			site.run("remove-service", { service: "green", environment: "staging", reason: "gone" }, whileRunning),
		writes: [manifestOf("staging")],
	},
	{
		name: "promotion to staging",
		stagingHas: "old",
		prepare:
			async ({ shop, remote }) =>
			(whileRunning) =>
				shop.promote({ ...STAGING, remote }, {}, whileRunning),
		writes: [TAGS, ...imageTags("1.6.0"), manifestOf("staging"), ...imageTags("staging")],
	},
	{
		name: "promotion to production",
		stagingHas: "new",
		prepare:
			async ({ shop, remote }) =>
			(whileRunning) =>
				shop.promote({ ...PRODUCTION, remote }, {}, whileRunning),
		writes: [manifestOf("production"), ...imageTags("prd"), MILESTONE],
	},
	{
		name: "rollback in production",
		stagingHas: "new",
		prepare: async ({ shop, remote }) => {
			const promoted = await shop.promote({ ...PRODUCTION, remote }, { GITHUB_RUN_ID: "41" });
			if (promoted.exitCode !== 0) throw new Error(promoted.log);
			const inputs = { service: "blue", environment: "production", reason: "it fails", remote };
			return (whileRunning) => shop.rollback(inputs, {}, whileRunning);
		},
		writes: [manifestOf("production"), "image tag blue:prd"],
	},
];

test.concurrent.each(SCENARIOS)(
	"$name: killed before and after each write, or left without its answer, it ends as a clean run does",
	async ({ name, stagingHas, prepare, writes }) => {
		const site = await openKillSite(stage, stagingHas);
		gates.push(...site.gates);
		const patient = { shop: site.shop, built: site.built, gates: site.gates, run: await prepare(site) };
		const matrix = await killMatrix(patient, () => danglingName(site));
		played.push([name, matrix]);
		expect(matrix.writes).toEqual([...writes].sort());
		expect(matrix.rows.filter(({ end }) => end !== "same")).toEqual([]);
		expect(matrix.rows).toHaveLength(writes.length * HOWS.length);
	},
	180_000,
);

function table(): string {
	const rows = played.flatMap(([name, { writes, rows }]) =>
		writes.map((write) => {
			const ends = HOWS.map(
				(how) => rows.find((row) => row.write === write && row.how === how)?.end.slice(0, 30) ?? "-",
			);
			return `| ${[name, write, ...ends].join(" | ")} |`;
		}),
	);
	return [`| what | write | ${HOWS.join(" | ")} |`, "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

test("the matrix sees a run that writes twice when it is run twice", async () => {
	const site = await openKillSite(stage, "old");
	gates.push(...site.gates);
	// It asks nobody what is there: its milestone names a commit that it makes anew each time.
	const run: Patient["run"] = async (whileRunning) => {
		const commit = await site.shop.writeManifest("staging", {}, { message: "always a new one" });
		const inputs = { environment: "staging", tag: "always-{date}", "manifest-commit": commit };
		return site.run("create-milestone-tag", inputs, whileRunning);
	};
	const patient = { shop: site.shop, built: site.built, gates: site.gates, run };
	const { rows } = await killMatrix(patient, async () => undefined);
	expect(rows.map(({ how, end }) => [how, end.replace(/:.*/s, "")])).toEqual([
		["killed before", "other state"],
		["killed after", "other state"],
		["answer lost", "same"],
	]);
	const lie = await killMatrix(patient, async () => "It lies.");
	expect(lie.rows.map(({ end }) => end)).toEqual(["It lies.", "It lies.", "same"]);
}, 120_000);
