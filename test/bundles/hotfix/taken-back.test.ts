// "It is there already" is only said of what is there: not of what was taken back, nor of what only looks the same.
import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import type { Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const LINE = "release/blue-1.6";

async function open(files: Record<string, string>) {
	const shop = await stage.shop({ over: "path" });
	const released = await shop.commit("main", { files });
	await shop.tag("blue/1.6.0", released, "blue 1.6.0");
	await shop.branch(LINE, released);
	return { shop, released };
}

/** What became of each commit. */
async function pick(shop: Shop, ...commits: string[]): Promise<string> {
	const ran = await shop.run("cherry-pick", { service: "blue", version: "1.6.1", commits: commits.join() });
	expect(ran.errors).toEqual([]);
	const picked: { outcome: string }[] = JSON.parse(ran.outputs.picked ?? "");
	return picked.map(({ outcome }) => outcome).join();
}

const head = (shop: Shop) => shop.at(`refs/heads/${LINE}`);
const fileA = (shop: Shop) => git(shop.folder, "show", `${LINE}:a`);
const revert = (commit: string) => `Revert "fix: a"\n\nThis reverts commit ${commit}.\n`;

test("a pick that was reverted on the line is picked again, once", async () => {
	const { shop } = await open({ a: "1\n" });
	const fix = await shop.commit("main", { message: "fix: a", files: { a: "2\n" } });
	await pick(shop, fix);
	await shop.commit(LINE, { message: revert(await head(shop)), files: { a: "1\n" } });
	expect(await pick(shop, fix)).toBe("picked");
	expect(await fileA(shop)).toBe("2");
	expect(await pick(shop, fix)).toBe("there");
});

test("a revert that was itself reverted takes nothing back", async () => {
	const { shop } = await open({ a: "1\n" });
	const fix = await shop.commit("main", { message: "fix: a", files: { a: "2\n" } });
	await pick(shop, fix);
	const picked = await head(shop);
	const gone = await shop.commit(LINE, { message: revert(picked), files: { a: "1\n" } });
	await shop.commit(LINE, { message: revert(gone), files: { a: "2\n" } });
	// Where the record counts nothing is tried, which would be a conflict here.
	await shop.commit(LINE, { message: "fix: a, otherwise", files: { a: "3\n" } });
	expect(await pick(shop, fix)).toBe("there");
});

test("a revert that was picked from main names the commit there", async () => {
	const { shop } = await open({ a: "1\n" });
	const fix = await shop.commit("main", { message: "fix: a", files: { a: "2\n" } });
	const gone = await shop.commit("main", { message: revert(fix), files: { a: "1\n" } });
	expect(await pick(shop, fix, gone)).toBe("picked,picked");
	expect(await pick(shop, fix)).toBe("picked");
	expect(await fileA(shop)).toBe("2");
	expect(await pick(shop, fix)).toBe("there");
});

test("what the line began with and reverted since is picked again", async () => {
	const { shop } = await open({ a: "1\n" });
	const feature = await shop.commit("main", { message: "feat: a", files: { a: "2\n" } });
	await shop.branch(LINE, feature);
	// As people write it by hand.
	await shop.commit(LINE, { message: revert(feature.slice(0, 9)), files: { a: "1\n" } });
	expect(await pick(shop, feature)).toBe("picked");
	expect(await fileA(shop)).toBe("2");
	expect(await pick(shop, feature)).toBe("there");
});

test("the same patch at another place of the file is another change", async () => {
	const block = "begin\n  a\n  b\n  timeout: 5\n  c\n  d\nend\n";
	const fixed = block.replace("5", "50");
	const between = "between\n".repeat(9);
	const { shop } = await open({ a: `${block}${between}${block}` });
	await shop.commit(LINE, { message: "fix: the first", files: { a: `${fixed}${between}${block}` } });
	const fix = await shop.commit("main", { message: "fix: the second", files: { a: `${block}${between}${fixed}` } });
	expect(await pick(shop, fix)).toBe("picked");
	expect(await fileA(shop)).toBe(`${fixed}${between}${fixed}`.trim());
});

test("a message on main that claims to be the pick of a fix does not keep that fix away", async () => {
	const { shop } = await open({ a: "1\n", b: "1\n" });
	const fix = await shop.commit("main", { message: "fix: a", files: { a: "2\n" } });
	const forged = `docs: b\n\n(cherry picked from commit ${fix})\n`;
	const other = await shop.commit("main", { message: forged, files: { b: "2\n" } });
	expect(await pick(shop, other)).toBe("picked");
	expect(await pick(shop, fix)).toBe("picked");
	expect(await fileA(shop)).toBe("2");
});
