// Two people fix one line at once, and a push whose answer is lost.
import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { openStage } from "../stage.ts";
import { type Gate, openGate } from "../writing/gate.ts";

const stage = await openStage();
const gates: Gate[] = [];
afterAll(async () => {
	await Promise.all(gates.map((gate) => gate.close()));
	await stage.close();
});

const LINE = "release/blue-1.6";
const HOTFIX = { service: "blue", version: "1.6.1" };

async function open() {
	const shop = await stage.shop();
	const released = await shop.commit("main", { files: { a: "1\n", b: "1\n" } });
	await shop.tag("blue/1.6.0", released, "blue 1.6.0");
	await shop.branch(LINE, released);
	const fixes = await shop.commits("main", [
		{ message: "fix: a", files: { a: "2\n" } },
		{ message: "fix: b", files: { b: "2\n" } },
	]);
	const gate = await openGate(new URL(stage.git.origin).host);
	gates.push(gate);
	return { shop, fixes, gate, remote: `http://${gate.host}/${shop.name}` };
}

const subjects = async (folder: string) => (await git(folder, "log", "--format=%s", LINE)).split("\n").slice(0, -2);

test("a line that moves while a fix is picked: it is picked again, on what is there now", async () => {
	const { shop, fixes, gate, remote } = await open();
	let moved = 0;
	gate.watch = async ({ path, when }): Promise<"pass"> => {
		if (path.endsWith("/git-receive-pack") && when === "arrived" && moved++ === 0) {
			await shop.commit(LINE, { message: "fix: somebody else's", files: { c: "1\n" } });
		}
		return "pass";
	};
	const ran = await shop.run("cherry-pick", { ...HOTFIX, commits: fixes[0] ?? "", remote });
	expect(ran.errors).toEqual([]);
	expect(await subjects(shop.folder)).toEqual(["fix: a", "fix: somebody else's"]);
	expect(ran.outputs).toMatchObject({ commit: await shop.at(`refs/heads/${LINE}`), changed: "true" });
});

test("the answer to the push is lost, and somebody pushes on top: what it brought is not picked twice", async () => {
	const { shop, fixes, gate, remote } = await open();
	let lost = 0;
	gate.watch = async ({ path, when }) => {
		if (!path.endsWith("/git-receive-pack") || when !== "done" || lost++ > 0) return "pass";
		await shop.commit(LINE, { message: "fix: on top", files: { c: "1\n" } });
		return "cut";
	};
	const ran = await shop.run("cherry-pick", { ...HOTFIX, commits: fixes.join(), remote });
	expect(ran.errors).toEqual([]);
	expect(await subjects(shop.folder)).toEqual(["fix: on top", "fix: b", "fix: a"]);
	expect(ran.outputs).toMatchObject({ commit: await shop.at(`refs/heads/${LINE}`), changed: "true" });
	const picked: { outcome: string }[] = JSON.parse(ran.outputs.picked ?? "");
	expect(picked.map(({ outcome }) => outcome)).toEqual(["picked", "picked"]);
});

test("the answer is lost, somebody pushes on top, and the time is over: what has arrived is no conflict", async () => {
	const { shop, fixes, gate, remote } = await open();
	let lost = 0;
	gate.watch = async ({ path, when }) => {
		if (!path.endsWith("/git-receive-pack") || when !== "done" || lost++ > 0) return "pass";
		await shop.commit(LINE, { message: "fix: on top", files: { c: "1\n" } });
		return "cut";
	};
	const ran = await shop.run("cherry-pick", { ...HOTFIX, commits: fixes[0] ?? "", remote, timeout: "0s" });
	expect(ran.errors).toEqual([]);
	expect(await subjects(shop.folder)).toEqual(["fix: on top", "fix: a"]);
	expect(ran.outputs.changed).toBe("true");
});

test("the answer is lost, somebody pushes on top, and the server is gone: nobody says that nothing was written", async () => {
	const { shop, fixes, gate, remote } = await open();
	let asked = Number.NEGATIVE_INFINITY;
	gate.watch = async ({ path, when }) => {
		if (path.endsWith("/git-receive-pack") && when === "done") {
			await shop.commit(LINE, { message: "fix: on top", files: { c: "1\n" } });
			asked = 0;
			return "cut";
		}
		// One look at the refs tells that the branch has moved; what comes after it is lost.
		if (when === "arrived" && path.endsWith("/git-upload-pack")) asked++;
		return asked > 1 ? "cut" : "pass";
	};
	const ran = await shop.run("cherry-pick", { ...HOTFIX, commits: fixes[0] ?? "", remote });
	expect(ran.outputs["error-code"]).toBe("git-unavailable");
	expect(ran.errors[0]).toMatch(
		/It is not known whether the commits were picked; run again, which picks none of them twice\. \[git-unavailable\]$/,
	);
	expect(ran.errors[0]).not.toMatch(/nothing was written/i);
	expect(await subjects(shop.folder)).toEqual(["fix: on top", "fix: a"]);
});

test("two pick different fixes at once: both are there, each once", async () => {
	const { shop, fixes } = await open();
	const both = fixes.map((commits) => shop.run("cherry-pick", { ...HOTFIX, commits }));
	const ran = await Promise.all(both);
	expect(ran.flatMap(({ errors }) => errors)).toEqual([]);
	expect((await subjects(shop.folder)).sort()).toEqual(["fix: a", "fix: b"]);
});

test("a line that never holds still: conflict, after the time that was given", async () => {
	const { shop, fixes, gate, remote } = await open();
	gate.watch = async ({ path, when }): Promise<"pass"> => {
		if (path.endsWith("/git-receive-pack") && when === "arrived") await shop.commit(LINE, { message: "ci: again" });
		return "pass";
	};
	const ran = await shop.run("cherry-pick", { ...HOTFIX, commits: fixes[0] ?? "", remote, timeout: "1s" });
	expect(ran.outputs["error-code"]).toBe("conflict");
	expect(ran.errors[0]).toMatch(
		/^The branch release\/blue-1\.6 never held still: other writers were faster in each of \d+ attempts to pick to it\. Nothing was written\. Run again\. \[conflict\]$/,
	);
	expect(await subjects(shop.folder)).not.toContain("fix: a");
});
