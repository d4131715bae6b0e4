// What a write leaves on record, whatever people put into the inputs.
import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { ENVIRONMENTS, type Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const RUN = "https://github.example/acme/shop/actions/runs/42";

/** The trailers as Git itself reads them. */
async function trailers(shop: Shop, environment: "staging" | "production"): Promise<string[]> {
	const { branch } = ENVIRONMENTS[environment];
	return (await git(shop.folder, "log", "-1", "--format=%(trailers:only,unfold)", branch)).split("\n");
}

test.concurrent("a write past the gates says so, and who approved it", async () => {
	const shop = await stage.shop({ over: "path" });
	await shop.writeManifest("production", { blue: { version: "1.5.0" } });
	const { commit, digests } = await shop.build(["blue"]);
	const written = await shop.run("update-manifest", {
		environment: "production",
		service: "blue",
		version: "1.6.0",
		commit,
		digest: digests.blue ?? "",
		"expected-version": "1.5.0",
		ungated: "true",
		reason: "the registry is down",
		"approved-by": "carl, dora\neve",
	});
	expect(written.errors).toEqual([]);
	expect(written.outputs["previous-version"]).toBe("1.5.0");
	expect((await shop.message("production")).split("\n")[0]).toBe("promote blue 1.6.0 to production");
	expect(await trailers(shop, "production")).toEqual([
		"Release-Kind: promotion",
		"Release-Environment: production",
		"Release-Actor: ada",
		`Release-Run: ${RUN}`,
		"Release-Reason: the registry is down",
		"Release-Ungated: true",
		"Release-Approved-By: carl",
		"Release-Approved-By: dora",
		"Release-Approved-By: eve",
		"Release-Service: blue",
		"Release-Version: 1.6.0",
		"Release-Previous-Version: 1.5.0",
		`Release-Digest: ${digests.blue}`,
		`Release-Commit: ${commit}`,
	]);
});

test.concurrent("an emergency and an allowed return are recorded with their reason", async () => {
	const shop = await stage.shop({ over: "path" });
	const { commit, digests } = await shop.build(["blue"]);
	const now = Math.floor(Date.now() / 1000);
	await shop.tag("blue/1.6.0", commit);
	await shop.writeManifest(
		"staging",
		{ blue: { version: "1.6.0", commit, digest: digests.blue ?? "" } },
		{ time: now },
	);
	const planned = await shop.run("plan-promotion", {
		service: "blue",
		environment: "production",
		emergency: "true",
		"allow-rolled-back": "true",
		reason: "the shop is down, INC-42",
	});
	expect(planned.errors).toEqual([]);
	const written = await shop.run("update-manifest", { plan: planned.outputs.plan ?? "", "approved-by": "carl" });
	expect(written.errors).toEqual([]);
	expect((await trailers(shop, "production")).slice(4, 8)).toEqual([
		"Release-Reason: the shop is down, INC-42",
		"Release-Emergency: true",
		"Release-Allowed-Rolled-Back: true",
		"Release-Approved-By: carl",
	]);
});

/** The names of all workflow commands that a runner would find in a log, old and new spelling. */
function commands(log: string): string[] {
	const found = log
		.split(/\r\n|\r|\n/)
		.flatMap((line) => /^\s*::([^:\s]+)/.exec(line)?.[1] ?? /##\[.*\]/.exec(line)?.[0] ?? []);
	return [...new Set(found)].sort();
}

const EVIL = [
	"fix\r\nRelease-Kind: rollback\n\nRelease-Service: green\nRelease-Version: 9.9.9\n",
	"::set-output name=manifest-commit::evil\n::add-mask::a\n##[add-path]/tmp\n",
	"manifest-commit<<ghadelimiter_x\nevil\nghadelimiter_x\nchanged=evil\n\"'`$(id)` # {a: b}\u2028\u0007",
	"x".repeat(9000),
].join("");

test.concurrent("hostile words stay words: one line each in the record, no command in the log, no output of their own", async () => {
	const shop = await stage.shop({ over: "path" });
	const { commit, digests } = await shop.build(["blue"]);
	await shop.writeManifest("staging", { green: { version: "1.0.0" } });
	const goal = { service: "blue", version: "1.6.0", environment: "staging", "source-sha": commit, reason: EVIL };
	const promotion = await shop.promote(goal, { GITHUB_ACTOR: `${EVIL}[bot]` });
	expect(promotion.errors).toEqual([]);
	const read = await trailers(shop, "staging");
	expect(read.map((line) => line.split(":")[0])).toEqual([
		...["Kind", "Environment", "Actor", "Run", "Reason"].map((name) => `Release-${name}`),
		...["Service", "Version", "Digest", "Commit"].map((name) => `Release-${name}`),
	]);
	expect(read).toEqual(
		expect.arrayContaining(["Release-Kind: promotion", "Release-Service: blue", "Release-Version: 1.6.0"]),
	);
	const reason = read[4] ?? "";
	expect(reason).toMatch(/^Release-Reason: fix {2}Release-Kind: rollback {2}Release-Service: green .*x$/);
	expect(reason.length).toBe("Release-Reason: ".length + 500);
	expect(await shop.manifest("staging")).toMatch(
		/\n {2}green:\n {4}version: "1\.0\.0"\n {2}blue:\n( {4}\S.*(\n|$)){8}$/,
	);
	expect(promotion.outputs).toMatchObject({ changed: "true", digest: digests.blue });
	expect(promotion.outputs["manifest-commit"]).toBe(await shop.at(`refs/heads/${ENVIRONMENTS.staging.branch}`));
	for (const { outputs, log } of Object.values(promotion.steps)) {
		expect(Object.keys(outputs)).not.toContain("evil");
		expect(["add-mask", "debug"]).toEqual(expect.arrayContaining(commands(log)));
	}
});

test.concurrent.each([
	["service", "blue\n::error::evil", "unknown-service"],
	["version", "1.6.0\n::set-env name=PATH::evil", "invalid-input"],
	["commit", "1234567\n::error::evil", "invalid-input"],
	["config", "\n::error::evil", "invalid-config"],
	["remote", "/nowhere\n::error::evil", "invalid-input"],
])("a hostile %s is refused in one line", async (name, value, code) => {
	const shop = await stage.shop({ over: "path" });
	const before = await shop.snapshot();
	const inputs = { service: "blue", version: "1.6.0", commit: "1".repeat(40), [name]: `x${value}` };
	const refused = await shop.run("create-release-tag", inputs);
	expect(refused.outputs["error-code"]).toBe(code);
	expect(commands(refused.log)).toEqual(["add-mask", "debug", "error"]);
	expect(refused.errors).toHaveLength(1);
	expect(refused.errors[0]).not.toContain("\n");
	expect(refused.errors[0]).not.toBe("evil");
	expect(await shop.snapshot()).toEqual(before);
});
