// Commits as they come: what is odd about them reaches the line as it is, or is refused in words.
import { spawnSync } from "node:child_process";
import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import type { Change } from "../../git/seed.ts";
import type { Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const LINE = "release/blue-1.6";

async function open(files: Record<string, Change>) {
	const shop = await stage.shop({ over: "path" });
	const released = await shop.commit("main", { files });
	await shop.tag("blue/1.6.0", released, "blue 1.6.0");
	await shop.branch(LINE, released);
	return { shop, released };
}

const pick = (shop: Shop, commits: string) => shop.run("cherry-pick", { service: "blue", version: "1.6.1", commits });

/** Stores a commit that Git itself would not make; one character is one byte. */
async function store(shop: Shop, text: string): Promise<string> {
	const args = ["-C", shop.folder, "hash-object", "-t", "commit", "-w", "--literally", "--stdin"];
	const id = spawnSync("git", args, { input: Buffer.from(text, "latin1") })
		.stdout.toString()
		.trim();
	await shop.branch("main", id);
	return id;
}

const raw = (shop: Shop, ref: string) =>
	spawnSync("git", ["-C", shop.folder, "cat-file", "commit", ref]).stdout.toString("latin1");

const sub = (digit: string) => ({ mode: "160000", content: digit.repeat(40) });

test.concurrent("submodules, links, modes and files that are no text", async () => {
	const { shop } = await open({ a: "1\n", sub: sub("1"), run: "#!/bin/sh\n" });
	const files = {
		...{ sub: sub("3"), link: { mode: "120000", content: "a" }, "no newline": "1\r\n2" },
		...{ run: { mode: "100755", content: "#!/bin/sh\n" }, "projects/ü": Buffer.from([0, 255, 10]) },
	};
	const fix = await shop.commit("main", { message: "fix: all", files });
	expect((await pick(shop, fix)).errors).toEqual([]);
	expect(await git(shop.folder, "rev-parse", `${LINE}^{tree}`)).toBe(
		await git(shop.folder, "rev-parse", "main^{tree}"),
	);
});

test.concurrent("a submodule that both moved is a conflict", async () => {
	const { shop } = await open({ sub: sub("1") });
	await shop.commit(LINE, { files: { sub: sub("2") } });
	const fix = await shop.commit("main", { message: "fix: sub", files: { sub: sub("3") } });
	const ran = await pick(shop, fix);
	expect(ran.outputs["error-code"]).toBe("cherry-pick-conflict");
	expect(ran.errors[0]).toContain('conflicts in "sub". Nothing was written.');
});

test.concurrent.each([
	["J\xf6rg <a@b.example> 1700000000 -0130"],
	["A <a@b.example> 1700000000 +051800"],
	["A<a@b.example> 01700000000 +0000"],
])("author, encoding and every byte of the message stay: %j", async (author) => {
	const { shop, released } = await open({ a: "1\n" });
	const tree = await git(shop.folder, "rev-parse", `${await shop.commit("main", { files: { a: "2\n" } })}^{tree}`);
	const committer = "committer A <a@b.example> 1700000000 +0000";
	const signature =
		"gpgsig -----BEGIN PGP SIGNATURE-----\n \n author X <x@x.example> 1 +0000\n -----END PGP SIGNATURE-----";
	const message = "fix: \xe4\r\n\r\nSigned-off-by: J\xf6rg\r\n";
	const head = `tree ${tree}\nparent ${released}\nauthor ${author}\n${committer}\nencoding ISO-8859-1\n${signature}`;
	const fix = await store(shop, `${head}\n\n${message}`);
	const ran = await pick(shop, fix);
	expect(ran.errors).toEqual([]);
	const picked = raw(shop, LINE);
	expect(picked).toContain(`\nauthor ${author}\ncommitter github-actions[bot] `);
	expect(picked).not.toContain("gpgsig");
	expect(picked.endsWith(`\nencoding ISO-8859-1\n\n${message}\n(cherry picked from commit ${fix})\n`)).toBe(true);
	expect(ran.summary).toContain("| fix: ä | picked as");
});

test.concurrent("a first commit, and one without a message", async () => {
	const { shop } = await open({ a: "1\n" });
	const [root = ""] = await shop.commits("other", [{ message: "", files: { first: "1\n" } }]);
	expect((await pick(shop, root)).errors).toEqual([]);
	expect(await git(shop.folder, "show", `${LINE}:first`)).toBe("1");
	expect(await git(shop.folder, "show", `${LINE}:a`)).toBe("1");
	expect(raw(shop, LINE)).toMatch(/\n\n\n\(cherry picked from commit [0-9a-f]{40}\)\n$/);
});
