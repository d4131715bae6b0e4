// A runner without room. The small disk is a real one: it fills up at another moment for each of its sizes.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { makeSmallDisk } from "../small-disk.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const probe = await makeSmallDisk(16);
await probe?.close();
const title = "a runner whose disk is full";
const onSmallDisks = probe === undefined ? describe.skip : describe;

onSmallDisks(probe === undefined ? `${title} (skipped: unshare may not mount here)` : title, () => {
	test.each([4, 12, 24, 40, 64])("after %i kB: one sentence, and nothing is written", async (kilobytes) => {
		const shop = await stage.shop({ over: "http" });
		const { commit } = await shop.build(["blue"]);
		await shop.writeManifest("staging", { blue: { version: "1.5.0" } });
		const before = await shop.snapshot();
		const disk = await makeSmallDisk(kilobytes);
		const inputs = { service: "blue", version: "1.6.0", environment: "staging", commit };
		const ran = await shop.run("update-manifest", inputs, { RUNNER_TEMP: disk?.folder ?? "" });
		await disk?.close();
		expect(ran).toMatchObject({ exitCode: 1, outputs: { "error-code": "unsupported" }, leftBehind: [] });
		expect(ran.errors).toEqual([
			expect.stringMatching(
				/(no space left on the disk of this runner|a disk is full, of this runner).* Free some space/,
			),
		]);
		expect(ran.log).not.toMatch(/^\s+at /m);
		expect(await shop.snapshot()).toEqual(before);
	});

	test("where not even an output has room, the sentence is still said", async () => {
		const shop = await stage.shop({ over: "http" });
		const disk = await makeSmallDisk(8);
		const output = join(disk?.folder ?? "", "output");
		await writeFile(output, "");
		await writeFile(join(disk?.folder ?? "", "filler"), Buffer.alloc(64_000)).catch(() => {});
		const before = await shop.snapshot();
		const inputs = { service: "blue", version: "1.6.0", environment: "staging" };
		const ran = await shop.run("update-manifest", inputs, { RUNNER_TEMP: disk?.folder ?? "", GITHUB_OUTPUT: output });
		await disk?.close();
		expect(ran.exitCode).toBe(1);
		expect(ran.errors).toEqual([expect.stringMatching(/ \[unsupported\]$/)]);
		expect(ran.log).not.toMatch(/^\s+at /m);
		expect(await shop.snapshot()).toEqual(before);
	});

	test("there is room: the same disk, only larger", async () => {
		const shop = await stage.shop({ over: "http" });
		const { commit } = await shop.build(["blue"]);
		const disk = await makeSmallDisk(2_000);
		const inputs = { service: "blue", version: "1.6.0", environment: "staging", commit };
		const ran = await shop.run("update-manifest", inputs, { RUNNER_TEMP: disk?.folder ?? "" });
		await disk?.close();
		expect(ran.errors).toEqual([]);
		expect(await shop.manifest("staging")).toContain('version: "1.6.0"');
	});
});
