import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { ENVIRONMENTS, type Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const STAGING = ENVIRONMENTS.staging;

async function expectLinear(shop: Shop, branch: string, commits: number): Promise<void> {
	expect(await git(shop.folder, "rev-list", "--count", `refs/heads/${branch}`)).toBe(String(commits));
	expect(await git(shop.folder, "rev-list", "--min-parents=2", `refs/heads/${branch}`)).toBe("");
}

test("twelve writers, each for its service, in one manifest at once: nothing is lost, nothing else changes", async () => {
	const services = Array.from({ length: 12 }, (_, index) => `service-${index}`);
	const shop = await stage.shop({ services, over: "path" });
	const entry = (service: string, version: string, by: string, run: string) => [
		`  ${service}: # of team ${service}`,
		`    team:   "${service}"   # not ours`,
		"",
		`    version:   '${version}' # the version`,
		`    image: ${shop.image(service)}`,
		`    deployed: "2024-01-01T00:00:00Z"`,
		`    by: ${by}`,
		`    run: ${run}`,
	];
	const manifest = (version: string, by: string, run: string) =>
		[
			"# The manifest, as somebody likes it",
			"environment: staging",
			"services:",
			...services.flatMap((service) => entry(service, version, by, run)),
			"# the end, without a line break",
		].join("\r\n");
	const before = manifest("1.0.0", "bob", "https://github.example/runs/1");
	const path = STAGING.manifest;
	await shop.commit(STAGING.branch, { files: { [path]: before, "README.md": "Not ours.\n" } });

	const runs = await Promise.all(
		services.map((service) => shop.run("update-manifest", { environment: "staging", service, version: "2.0.0" })),
	);

	expect(runs.flatMap(({ errors }) => errors)).toEqual([]);
	expect(runs.map(({ outputs }) => outputs["previous-version"])).toEqual(services.map(() => "1.0.0"));
	const bytes = await git(shop.folder, "cat-file", "blob", `refs/heads/${STAGING.branch}:${path}`);
	const after = manifest("2.0.0", "ada", "https://github.example/acme/shop/actions/runs/42");
	expect(bytes.replaceAll(/deployed: "20[^"]*"/g, `deployed: "2024-01-01T00:00:00Z"`)).toBe(after);
	await expectLinear(shop, STAGING.branch, 13);
	expect(await git(shop.folder, "ls-tree", "-r", "--name-only", `refs/heads/${STAGING.branch}`)).toBe(
		`README.md\n${path}`,
	);
	const own = await git(shop.folder, "rev-list", "-12", `refs/heads/${STAGING.branch}`);
	expect(runs.map(({ outputs }) => outputs["manifest-commit"]).sort()).toEqual(own.split("\n").sort());
}, 90_000);

test("builds that race in dev: the newest wins, overtaken ones are left out, nobody fails", async () => {
	const shop = await stage.shop({ over: "path" });
	const builds = [];
	for (let count = 0; count < 6; count++) builds.push(await shop.build(["blue"]));
	const commits = builds.map(({ commit }) => commit);
	const newest = builds.at(-1);
	const plans = await Promise.all(
		commits.map((commit) => shop.run("plan-promotion", { service: "blue", environment: "dev", "source-sha": commit })),
	);
	const race = async ({ outputs: { plan = "" } }: (typeof plans)[number]) => {
		const written = await shop.run("update-manifest", { plan });
		return { written, moved: await shop.run("retag-image", { plan, which: "moving" }) };
	};
	const ends = await Promise.all(plans.map(race));

	expect(ends.flatMap(({ written, moved }) => [...written.errors, ...moved.errors])).toEqual([]);
	expect(await shop.manifest("dev")).toContain(`version: "sha-${newest?.commit}"`);
	expect(shop.imageTag("blue", "dev")).toBe(newest?.digests.blue);
	expect(ends.at(-1)?.written.outputs.changed).toBe("true");
	const wrote = ends.filter(({ written }) => written.outputs.changed === "true");
	await expectLinear(shop, ENVIRONMENTS.dev.branch, wrote.length);
	const history = await git(
		shop.folder,
		"log",
		"--reverse",
		"--format=%(trailers:key=Release-Commit,valueonly)",
		ENVIRONMENTS.dev.branch,
	);
	const deployed = history
		.split("\n")
		.filter((line) => line !== "")
		.map((commit) => commits.map(String).indexOf(commit));
	expect(deployed).toEqual([...deployed].sort());
	for (const { written } of ends.filter((end) => !wrote.includes(end))) {
		expect(written.log).toMatch(
			/::notice::blue: the build of commit [0-9a-f]+ is left out, since dev runs sha-[0-9a-f]{40} \(commit [0-9a-f]+\), which contains that commit\./,
		);
		expect(written.outputs["manifest-commit"]).toBe("");
	}
});

test("two versions of one service from one plan state: one goes in, the other is superseded", async () => {
	const shop = await stage.shop({ over: "path" });
	const older = await shop.build(["blue"]);
	const newer = await shop.build(["blue"]);
	const plan = (version: string, commit: string) =>
		shop.run("plan-promotion", { service: "blue", version, environment: "staging", "source-sha": commit });
	const plans = await Promise.all([plan("1.6.0", older.commit), plan("1.7.0", newer.commit)]);
	const runs = await Promise.all(
		plans.map(({ outputs: { plan: text = "" } }) => shop.run("update-manifest", { plan: text })),
	);

	expect(runs.map(({ exitCode }) => exitCode).sort()).toEqual([0, 1]);
	const [loser, winner] = runs[0]?.exitCode === 0 ? [runs[1], "1.6.0"] : [runs[0], "1.7.0"];
	expect(loser?.outputs["error-code"]).toBe("superseded");
	const now = `^staging runs blue ${winner} now, put there by ada at \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ`;
	const run = "\\(https://github\\.example/acme/shop/actions/runs/42\\)";
	expect(loser?.errors).toEqual([
		expect.stringMatching(
			new RegExp(`${now} ${run}, but this was planned when it ran nothing\\. Nothing was written\\.`),
		),
	]);
	expect(await shop.manifest("staging")).toContain(`version: "${winner}"`);
	await expectLinear(shop, STAGING.branch, 1);
});

test("one version claimed for two commits at once has one owner, and for one commit twice one tag", async () => {
	const shop = await stage.shop({ over: "path" });
	const [one, other] = await shop.commits("main", [{}, {}]);
	const claim = (service: string, commit = "") => shop.run("create-release-tag", { service, version: "1.6.0", commit });
	const claims = await Promise.all([
		claim("blue", one),
		claim("blue", other),
		claim("green", one),
		claim("green", one),
	]);
	const codes = claims.map(({ outputs }) => outputs["error-code"]);
	expect(codes.slice(0, 2).sort()).toEqual(["", "version-exists"]);
	expect(codes.slice(2)).toEqual(["", ""]);
	const owner = claims.findIndex(({ exitCode }) => exitCode === 0);
	expect(await shop.at("refs/tags/blue/1.6.0")).toBe([one, other][owner]);
	expect(await shop.at("refs/heads/release/blue-1.6")).toBe([one, other][owner]);
	expect(await shop.at("refs/heads/release/green-1.6")).toBe(one);
});
