// A push to a service's release branch: its head is what is released next, so it must have an image, whatever it changed.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { said } from "../planning/planned.ts";
import type { Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
const folder = await mkdtemp(join(tmpdir(), "push-events-"));
afterAll(async () => {
	await stage.close();
	await rm(folder, { recursive: true, force: true });
});

const NEW = "0".repeat(40);
const LINE = "release/blue-1.6";
const REASON = "head of its release branch";

const shop = await stage.shop({ over: "path" });
const [released = ""] = await shop.commits("main", [{ message: "blue 1.6.0" }]);
const commit = (branch: string, files: Record<string, string>) =>
	shop.commit(branch, { from: released, message: "fix", files });
const own = await commit(LINE, { "projects/blue/leak": "fixed\n" });
const others = await shop.commit(LINE, { message: "fix", files: { "projects/green/a": "1\n", "docs/a": "1\n" } });
const topic = await commit("topic", { "projects/green/a": "1\n" });
const unknown = await commit("release/yellow-1.6", { "projects/green/a": "1\n" });

/** What the bundle says of a push. */
async function detect(on: Shop, ref: string, before: string, after: string, inputs: Record<string, string> = {}) {
	const path = join(await mkdtemp(join(folder, "event-")), "event.json");
	await writeFile(path, JSON.stringify({ ref, before, after }));
	const ran = await on.run("detect-changed-services", inputs, { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: path });
	expect(ran).toMatchObject({ exitCode: 0, errors: [], leftBehind: [] });
	return { ran, services: JSON.parse(ran.outputs.services ?? ""), outputs: ran.outputs };
}

describe("a push to blue's release branch is about blue alone", () => {
	test.concurrent("with a change in its folder", async () => {
		const { ran, services, outputs } = await detect(shop, `refs/heads/${LINE}`, released, own);
		expect(services).toEqual(["blue"]);
		expect(outputs).toMatchObject({ "any-changed": "true", base: released, head: own });
		expect(JSON.parse(outputs.matrix ?? "")).toEqual({
			include: [{ service: "blue", path: "projects/blue", image: shop.image("blue") }],
		});
		expect(ran.summary).toContain(`| blue | ${REASON} |`);
	});

	test.concurrent("with changes in other folders only", async () => {
		const { services, outputs } = await detect(shop, `refs/heads/${LINE}`, own, others);
		expect(services).toEqual(["blue"]);
		expect(JSON.parse(outputs["changed-files"] ?? "").sort()).toEqual(["docs/a", "projects/green/a"]);
	});

	test.concurrent("when the branch is new", async () => {
		const { ran, services, outputs } = await detect(shop, `refs/heads/${LINE}`, NEW, released);
		expect(services).toEqual(["blue"]);
		expect(outputs).toMatchObject({ base: "", head: released, "changed-files": "[]" });
		expect(ran.summary).toContain(REASON);
	});

	test.concurrent("when what was there before is gone", async () => {
		const { ran, services } = await detect(shop, `refs/heads/${LINE}`, "1".repeat(40), own);
		expect(services).toEqual(["blue"]);
		expect(said(ran, "notice")).toEqual([expect.stringContaining("is not on the server any more")]);
	});

	test.concurrent("compared with another base", async () => {
		const { services, outputs } = await detect(shop, `refs/heads/${LINE}`, own, others, { base: released });
		expect(services).toEqual(["blue"]);
		expect(outputs.base).toBe(released);
	});

	test.concurrent("by another template", async () => {
		const other = await stage.shop({
			over: "path",
			settings: "tags: { release-branch: '{service}/v{major}.{minor}' }\n",
		});
		const first = await other.commit("main", {});
		const second = await other.commit("red/v2.0", { from: first, files: { "projects/green/a": "1\n" } });
		expect((await detect(other, "refs/heads/red/v2.0", first, second)).services).toEqual(["red"]);
		expect((await detect(other, `refs/heads/${LINE}`, first, second)).services).toEqual(["green"]);
	});
});

describe("everything else is detected by its paths", () => {
	test.concurrent.each([
		["another branch", "refs/heads/topic", topic],
		["a release branch of no service", "refs/heads/release/yellow-1.6", unknown],
	])("%s", async (_, ref, after) => {
		const { ran, services } = await detect(shop, ref, released, after);
		expect(services).toEqual(["green"]);
		expect(ran.summary).not.toContain(REASON);
	});

	test.concurrent("commits that the inputs name, whatever was pushed", async () => {
		const inputs = { base: own, head: others };
		expect((await detect(shop, `refs/heads/${LINE}`, released, own, inputs)).services).toEqual(["green"]);
		expect((await detect(shop, `refs/heads/${LINE}`, own, own, { head: others })).services).toEqual(["green"]);
	});
});
