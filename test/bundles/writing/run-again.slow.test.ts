import { afterAll, describe, expect, test } from "@jest/globals";
import type { Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const EARLIER = { GITHUB_RUN_ID: "77", GITHUB_ACTOR: "ann" };
const AGAIN = { ...EARLIER, GITHUB_RUN_ATTEMPT: "2" };
const LATER = { GITHUB_RUN_ID: "78", GITHUB_ACTOR: "bob" };

/** Staging runs blue 1.7.0 by a later run, in place of 1.6.0 by an earlier one. */
async function movedOn(): Promise<Shop> {
	const shop = await stage.shop({ over: "path" });
	for (const [version, run] of [
		["1.6.0", EARLIER],
		["1.7.0", LATER],
	] as const) {
		const { commit } = await shop.build(["blue"]);
		expect((await shop.promote({ ...staging(version), "source-sha": commit }, run)).errors).toEqual([]);
	}
	return shop;
}
const staging = (version: string) => ({ service: "blue", version, environment: "staging" });

describe("a promotion that is run again", () => {
	test("does not bring back what a later run has replaced, and says who did", async () => {
		const shop = await movedOn();
		const before = await shop.at("refs/heads/gitops/staging-releases");
		const ran = await shop.promote(staging("1.6.0"), AGAIN);
		expect(ran.outputs["error-code"]).toBe("superseded");
		expect(ran.errors[0]).toMatch(
			/An earlier attempt of this run has brought blue 1\.6\.0 to staging already, and since then somebody has moved on: staging runs blue 1\.7\.0 now, put there by bob at \S+Z \(\S+\/runs\/78\)\. Running it again would undo that\. Nothing was written\. Start a new run if blue 1\.6\.0 should come back\./,
		);
		expect(await shop.at("refs/heads/gitops/staging-releases")).toBe(before);
	});

	test("a new run may, and so may the later one again: what it wants is there", async () => {
		const shop = await movedOn();
		expect(await shop.promote(staging("1.7.0"), { ...LATER, GITHUB_RUN_ATTEMPT: "2" })).toMatchObject({
			errors: [],
			outputs: { changed: "false" },
		});
		expect((await shop.promote(staging("1.6.0"), { GITHUB_RUN_ID: "79" })).errors).toEqual([]);
		expect(await shop.manifest("staging")).toContain('version: "1.6.0"');
	});

	test("what an earlier attempt has not brought in, it may", async () => {
		const shop = await movedOn();
		const { commit } = await shop.build(["blue"]);
		const ran = await shop.promote({ ...staging("1.8.0"), "source-sha": commit }, AGAIN);
		expect(ran).toMatchObject({ errors: [], outputs: { changed: "true" } });
	});
});
