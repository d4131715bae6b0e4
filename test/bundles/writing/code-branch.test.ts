import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { ENVIRONMENTS } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

// Bounds of the promise, not of one way to keep it: see docs/git-writes.md.
test.each([
	["of a few files", 10, "manifests", 5],
	["that carries code", 600, "code", 7],
] as const)(
	"a plan knows a branch %s (%d files), and its write takes few requests",
	async (_, files, carries, most) => {
		const shop = await stage.shop();
		const built = await shop.build(["blue"]);
		const { branch, manifest } = ENVIRONMENTS.staging;
		const code = Array.from({ length: files }, (_, index) => [`src/${index}.txt`, `${index}\n`] as const);
		await shop.commit(branch, { files: Object.fromEntries(code) });
		await shop.writeManifest("staging", { green: { version: "1.0.0" } });
		const goal = { service: "blue", version: "1.6.0", environment: "staging", "source-sha": built.commit };
		const { outputs } = await shop.run("plan-promotion", goal);
		expect(JSON.parse(outputs.plan ?? "{}")).toMatchObject({ environment: { carries } });

		const before = shop.requests().git.length;
		const written = await shop.run("update-manifest", { plan: outputs.plan ?? "" });
		expect(written.errors).toEqual([]);
		expect(written.outputs.changed).toBe("true");
		const requests = shop.requests().git.slice(before);
		expect(requests.length).toBeLessThanOrEqual(most);
		expect(requests.length).toBeGreaterThan(0);
		expect(await shop.manifest("staging")).toMatch(/green:\n {4}version: "1\.0\.0"\n {2}blue:\n {4}version: "1\.6\.0"/);
		expect((await git(shop.folder, "ls-tree", "-r", "--name-only", branch)).split("\n")).toEqual(
			[...code.map(([path]) => path), manifest].sort(),
		);
	},
);
