import { describe, expect, test } from "@jest/globals";
import { readAftermath } from "../../src/git/aftermath.ts";
import { relate } from "../../src/git/ancestry.ts";
import type { CommitGraph } from "../../src/git/commit-graph.ts";
import { parseCommit } from "../../src/git/commit-object.ts";
import { readFailure } from "../../src/git/failure.ts";
import { requireVersion } from "../../src/git/git-version.ts";
import { signature } from "../../src/git/identity.ts";
import { parseBatch } from "../../src/git/objects.ts";
import { parseRemote } from "../../src/git/remote.ts";
import { remoteWords } from "../../src/git/remote-words.ts";
import { parseRefs } from "../../src/git/stock/listed-refs.ts";
import { parsePorcelain } from "../../src/git/stock/porcelain.ts";
import { parseTree, parseTreeObject } from "../../src/git/trees.ts";
import { parseCommitId } from "../../src/refs/commit-id.ts";
import { branchRef } from "../../src/refs/ref-name.ts";
import { thrown } from "./failure.ts";
import { branch } from "./seed.ts";

const id = (digit: string) => parseCommitId(digit.repeat(40), "a test");

describe("parsePorcelain", () => {
	const row = (flag: string, summary: string) =>
		`To https://example.com/x\n${flag}\t${id("a")}:refs/heads/main\t${summary}\nDone\n`;
	test.each([
		[" ", "aaaaaaa..bbbbbbb", "pushed", ""],
		["*", "[new branch]", "pushed", ""],
		["=", "[up to date]", "same", ""],
		["!", "[rejected] (stale info)", "stale", "stale info"],
		["!", "[rejected] (atomic push failed)", "held-back", "atomic push failed"],
		["!", "[remote rejected] (pre-receive hook declined)", "refused", "pre-receive hook declined"],
		["!", "[remote rejected] (refusing (really))", "refused", "refusing (really)"],
		["!", "[remote rejected]", "refused", ""],
		["!", "[remote failure] (remote failed to report status)", "held-back", "remote failed to report status"],
	])("%j %s", (flag, summary, kind, reason) => {
		expect(parsePorcelain(row(flag, summary))).toEqual([{ ref: "refs/heads/main", kind, reason }]);
	});

	test("nothing at all is no row", () => {
		expect(parsePorcelain("")).toEqual([]);
	});

	test("a line that is not understood is an error, never a guess", async () => {
		const error = await thrown(() => parsePorcelain("To x\n?\ta:b\tnew in Git 9\nDone\n"));
		expect(error.code).toBe("internal");
		expect(error.message).toContain("It is not known whether the push arrived; running again is harmless.");
	});
});

const HUNG_UP = "fatal: Could not read from remote repository.";

describe("readFailure", () => {
	test.each([
		["fatal: couldn't find remote ref refs/heads/x\n", { kind: "missing-ref", ref: "refs/heads/x" }],
		[`fatal: remote error: upload-pack: not our ref ${id("1")}\n`, { kind: "missing-object", object: id("1") }],
		[
			`fatal: bad object ${id("1")}\nerror: x did not send all necessary objects\n`,
			{ kind: "missing-object", object: id("1") },
		],
		[`error: Server does not allow request for unadvertised object ${id("1")}\n`, { kind: "no-ids" }],
		["fatal: mismatched algorithms: client sha1; server sha256", { kind: "other-hash" }],
		["fatal: unable to access 'x': SSL certificate problem: self-signed", { kind: "certificate" }],
		["fatal: unable to access 'x': The requested URL returned error: 301", { kind: "redirect" }],
		["fatal: could not read Username for 'https://x': terminal prompts disabled", { kind: "unauthorized" }],
		["fatal: Authentication failed for 'https://x/'", { kind: "unauthorized" }],
		["git@example.com: Permission denied (publickey).", { kind: "unauthorized" }],
		["Host key verification failed.", { kind: "host-key", now: undefined }],
		[
			"@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nThe fingerprint is\nSHA256:aB1/+.\nHost key verification failed.",
			{ kind: "host-key", now: "SHA256:aB1/+" },
		],
		[
			"@ WARNING: REVOKED HOST KEY DETECTED! @\nHost key verification failed.",
			{ kind: "host-key", now: "a revoked one" },
		],
		["error: cannot run ssh: No such file or directory", { kind: "no-ssh" }],
		["ssh -o x: 1: ssh: not found", { kind: "no-ssh" }],
		["fatal: unable to access 'x': The requested URL returned error: 403", { kind: "forbidden" }],
		["error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403", { kind: "forbidden" }],
		["fatal: repository 'https://x/' not found", { kind: "not-found" }],
		["fatal: '/x' does not appear to be a git repository", { kind: "not-found" }],
		["fatal: unable to access 'x': The requested URL returned error: 503", { kind: "unreachable" }],
		["fatal: unable to access 'x': Could not resolve host: x", { kind: "unreachable" }],
		// Over SSH there is no status: each forge's own words say why it hung up.
		[`ERROR: Repository not found.\n${HUNG_UP}`, { kind: "not-found" }],
		[`ERROR: Permission to acme/shop.git denied to deploy key\n${HUNG_UP}`, { kind: "forbidden" }],
		[`ERROR: The key you are authenticating with has been marked as read only.\n${HUNG_UP}`, { kind: "forbidden" }],
		[`remote: ERROR: This deploy key does not have write access to this project.\n${HUNG_UP}`, { kind: "forbidden" }],
		[
			`remote: ERROR: The project you were looking for could not be found or you don't have permission to view it.\n${HUNG_UP}`,
			{ kind: "not-found" },
		],
		[`remote: ERROR: You can't push code to an archived project.\n${HUNG_UP}`, { kind: "forbidden" }],
		[
			`error:\nerror: Deploy Key: 1:x is not authorized to write to acme/shop.\nerror:\n${HUNG_UP}`,
			{ kind: "forbidden" },
		],
		[`error: Public (Deploy) Key: 2:x is not authorized to read acme/shop.\n${HUNG_UP}`, { kind: "not-found" }],
		[`error: Cannot find repository: acme/shop\n${HUNG_UP}`, { kind: "not-found" }],
		[`error: Repo: acme/shop is archived.\n${HUNG_UP}`, { kind: "forbidden" }],
		[`kex_exchange_identification: Connection closed by remote host\n${HUNG_UP}`, { kind: "unreachable" }],
		[
			"remote: The requested URL returned error: 403\nfatal: the remote end hung up unexpectedly",
			{ kind: "unreachable" },
		],
		["", { kind: "unreachable" }],
	])("%j", (stderr, failure) => {
		expect(readFailure(stderr)).toEqual(failure);
	});
});

describe("what other processes print", () => {
	test("refs: peeled, and exactly those that were asked for", () => {
		const lines = [
			[id("1"), "HEAD"],
			[id("1"), "refs/heads/main"],
			[id("2"), "refs/heads/old/refs/heads/main"],
			[id("3"), "refs/tags/blue/1.0.0"],
			[id("4"), "refs/tags/blue/1.0.0^{}"],
			[id("5"), "refs/tags/blue/2+x"],
			[id("6"), "refs/tags/bluebird/1.0.0"],
		];
		const output = Buffer.from(lines.map((line) => `${line.join("\t")}\n`).join(""));
		expect([...parseRefs(output, ["refs/heads/main", "refs/tags/blue/*"])]).toEqual([
			["refs/heads/main", { object: id("1"), commit: id("1") }],
			["refs/tags/blue/1.0.0", { object: id("3"), commit: id("4") }],
			["refs/tags/blue/2+x", { object: id("5"), commit: id("5") }],
		]);
	});

	test("objects: any bytes, and what is missing", () => {
		const output = Buffer.from(`${id("1")} blob 5\na\nb\0c\nmain:x y missing\n${id("2")} blob 0\n\n`);
		expect(parseBatch(output, [id("1"), "main:x y", id("2")])).toEqual([
			{ id: id("1"), type: "blob", bytes: Buffer.from("a\nb\0c") },
			undefined,
			{ id: id("2"), type: "blob", bytes: Buffer.from("") },
		]);
	});

	test("entries of folders: any name", () => {
		const output = Buffer.from(
			`100644 blob ${id("1")}\ta\tb\nc\0` + `040000 tree ${id("2")}\td\x00160000 commit ${id("3")}\te\0`,
		);
		expect(parseTree(output).map(({ path, kind }) => [path, kind])).toEqual([
			["a\tb\nc", "file"],
			["d", "folder"],
			["e", "submodule"],
		]);
	});

	test("a folder's own bytes: any name, and modes as they are listed", () => {
		const entry = (mode: string, name: string, digit: string) =>
			Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id(digit), "hex")]);
		const bytes = Buffer.concat([
			entry("100755", "a b\nc", "1"),
			entry("40000", "d", "0"),
			entry("120000", "é", "2"),
			entry("160000", "s", "3"),
		]);
		expect(parseTreeObject(bytes, "x/y")).toEqual([
			{ mode: "100755", kind: "file", id: id("1"), path: "x/y/a b\nc" },
			{ mode: "040000", kind: "folder", id: id("0"), path: "x/y/d" },
			{ mode: "120000", kind: "link", id: id("2"), path: "x/y/é" },
			{ mode: "160000", kind: "submodule", id: id("3"), path: "x/y/s" },
		]);
		expect(parseTreeObject(entry("100644", "a", "1"), "").map(({ path }) => path)).toEqual(["a"]);
		expect(parseTreeObject(Buffer.alloc(0), "")).toEqual([]);
		for (const cut of [bytes.subarray(0, -1), Buffer.from("100644 a"), Buffer.from("what?\0")]) {
			expect(() => parseTreeObject(cut, "")).toThrow("is stored in a way that is not understood");
		}
	});

	test.each([
		["cat-file", () => parseBatch(Buffer.from("what?\n"), ["x"])],
		["cat-file", () => parseBatch(Buffer.from(""), ["x"])],
		["ls-tree", () => parseTree(Buffer.from("what?\0"))],
		["ls-remote", () => parseRefs(Buffer.from("what?\n"), ["x"])],
	])("a line of %s that is not understood is an error", async (program, parse) => {
		const error = await thrown(parse);
		expect(error.code).toBe("internal");
		expect(error.message).toMatch(new RegExp(`^git ${program} answered with a line that is not understood`));
	});

	test("commits: the committer's date, whatever the message says", () => {
		const text = `tree ${id("1")}\nauthor A <a@b> 1 +0000\ncommitter C 9 <c@d> 1700000000 -0330\n\nsubject\n\ncommitter x 5 +0000\n`;
		expect(parseCommit(Buffer.from(text))).toEqual({
			committedAt: new Date(1_700_000_000_000),
			author: "A",
			message: "subject\n\ncommitter x 5 +0000\n",
		});
	});

	test("a commit without a date is an error", async () => {
		expect(await thrown(() => parseCommit(Buffer.from("tree x\n\ncommitter x 5 +0000\n")))).toMatchObject({
			code: "internal",
		});
	});
});

describe("requireVersion", () => {
	test.each([
		"git version 2.34.0",
		"git version 2.39.5 (Apple Git-154)",
		"git version 2.50.1.windows.1",
		"git version 3.0.0",
	])("takes %s", (text) => {
		expect(() => requireVersion(text)).not.toThrow();
	});

	test.each(["git version 2.33.9", "git version 1.40.0", "not git", ""])("refuses %j", async (text) => {
		const error = await thrown(() => requireVersion(text));
		expect(error.code).toBe("unsupported");
		expect(error.message).toBe(
			`Git 2.34 or newer is needed, but this runner has ${JSON.stringify(text)}. Nothing was written.`,
		);
	});
});

describe("remoteWords", () => {
	const remote = parseRemote("https://example.com/x", "s3cret", "remote");
	test("prefers the remote's own lines, on one line, without colours, controls or secrets", () => {
		const stderr = "remote: \u001b[31mNo\u001b[m, s3cret \u0007!\rremote: because\nremote:\nerror: failed to push\n";
		expect(remoteWords(stderr, remote)).toBe("No, *** ! / because");
	});
	test("else takes Git's", () => {
		expect(remoteWords("hint: x\nerror: a\nfatal: b\n", remote)).toBe("error: a / fatal: b");
	});
	test("is bounded", () => {
		expect(remoteWords(`remote: ${"x".repeat(5_000)}`, remote)).toHaveLength(601);
	});
});

test("an identity cannot break out of its line", () => {
	const date = new Date("2025-01-20T14:03:11.999Z");
	expect(signature({ name: "A <b>\n\nevil", email: "x@y>\n" }, date)).toBe("A b evil <x@y> 1737381791 +0000");
	expect(signature({ name: " <> ", email: "" }, date)).toBe("release-actions <> 1737381791 +0000");
});

describe("readAftermath", () => {
	const ref = branchRef(branch("gitops/x"));
	const update = { ref, target: id("2"), expected: id("1") };
	const refs = (entries: Record<string, string>) =>
		new Map(Object.entries(entries).map(([name, digit]) => [name, { object: id(digit), commit: id(digit) }]));
	test.each([
		["our commit is there", [update], { [ref]: "2" }, { kind: "arrived" }],
		["another is there", [update], { [ref]: "3" }, { kind: "moved" }],
		["it is gone", [update], {}, { kind: "moved" }],
		["it stood still", [update], { [ref]: "1" }, { kind: "unchanged", conflict: undefined }],
		[
			"it is new and in the way of a branch",
			[{ ...update, expected: undefined }],
			{ "refs/heads/gitops": "9" },
			{ kind: "unchanged", conflict: "refs/heads/gitops" },
		],
		[
			"it is new and in the way of branches",
			[{ ...update, expected: undefined }],
			{ [`${ref}/y`]: "9" },
			{ kind: "unchanged", conflict: `${ref}/y` },
		],
		[
			"one of two was there before",
			[update, { ...update, ref: branchRef(branch("b")) }],
			{ [ref]: "2", "refs/heads/b": "1" },
			{ kind: "unchanged", conflict: undefined },
		],
	])("%s", (_, updates, there, aftermath) => {
		expect(readAftermath(updates, refs(there))).toEqual(aftermath);
	});
});

describe("relate", () => {
	const graph = (parents: Record<string, string[]>, boundary: string[] = []): CommitGraph => ({
		parents: new Map(Object.entries(parents).map(([child, of]) => [id(child), of.map(id)])),
		boundary: new Set(boundary.map(id)),
		dates: new Map(),
	});
	test.each([
		["same", graph({}), "1", "1", "same"],
		["ancestor", graph({ 3: ["2"], 2: ["1"], 1: [] }), "1", "3", "ancestor"],
		["descendant", graph({ 3: ["2"], 2: ["1"], 1: [] }), "3", "1", "descendant"],
		["through a merge", graph({ 4: ["2", "3"], 2: [], 3: ["1"], 1: [] }), "1", "4", "ancestor"],
		["siblings", graph({ 3: ["1"], 2: ["1"], 1: [] }), "2", "3", "diverged"],
		["yes holds above a boundary", graph({ 3: ["2"], 2: [] }, ["2"]), "2", "3", "ancestor"],
		["no does not", graph({ 3: ["2"], 2: [], 1: [] }, ["2"]), "1", "3", undefined],
		["what is not here is not known", graph({ 3: [] }), "1", "3", undefined],
	])("%s", (_, commits, from, to, relation) => {
		expect(relate(commits, { from: id(from), to: id(to) })).toBe(relation);
	});
});
