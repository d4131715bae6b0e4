import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { startGitServer } from "../../rehearsal/servers/git-server.ts";
import { type Git, gitIn } from "../../scripts/release/git.ts";
import { publish } from "../../scripts/release/publish.ts";
import { type Forge, openForge } from "./forge.ts";

let forge: Forge;
beforeEach(async () => {
	forge = await openForge();
});
afterEach(() => forge.close());

const release = (version: string, git: Git = forge.git) =>
	publish({ root: forge.root, git, remote: forge.bare, version });
const compatCommit = (version: string) => forge.there(["rev-parse", `refs/tags/v${version}-compat^{commit}`]);

describe("a release", () => {
	test("tags the commit, its form for older runners, and moves the major version's tag", async () => {
		const head = await forge.git(["rev-parse", "HEAD"]);
		const sentences = await release("1.2.3");
		const compat = await compatCommit("1.2.3");
		expect(await forge.tags()).toEqual({
			v1: `tag ${head}`,
			"v1.2.3": `tag ${head}`,
			"v1.2.3-compat": `tag ${compat}`,
		});
		expect(sentences).toEqual([
			`v1.2.3 is new, on ${head}.`,
			`v1.2.3-compat is new, on ${compat}.`,
			`v1 is on ${head} now.`,
		]);
		expect(await forge.there(["cat-file", "tag", "v1.2.3"])).toMatch(
			/^tag v1\.2\.3\ntagger ada <ada@example\.org> \d+ /m,
		);
		expect(await forge.git(["tag"])).toBe("");
	});

	test("the form for older runners is a commit of its own, with the published files and nothing else", async () => {
		const head = await forge.git(["rev-parse", "HEAD"]);
		await release("1.2.3");
		const compat = await compatCommit("1.2.3");
		expect(await forge.there(["rev-list", compat])).toBe(compat);
		expect(await forge.there(["show", "-s", "--format=%B", compat])).toContain(`Made from ${head}.`);
		const listed = await forge.there(["ls-tree", "-r", compat]);
		expect(listed.split("\n").map((line) => line.replace(/ .*\t/, " "))).toEqual([
			"100644 LICENSE",
			"100644 README.md",
			"100644 action.yml",
			"100644 actions/plan/action.yml",
			"100644 dist/plan/index.js",
			"100644 dist/plan/package.json",
			"100644 promote/action.yml",
		]);
		expect(await forge.there(["show", `${compat}:promote/action.yml`])).toContain(
			"- uses: org/release-actions/actions/plan@v1.2.3-compat # first",
		);
		expect(await forge.there(["show", `${compat}:README.md`])).toBe("# Uses `$/promote`");
		expect(await forge.there(["rev-parse", `${compat}:dist/plan/index.js`])).toBe(
			await forge.git(["rev-parse", "HEAD:dist/plan/index.js"]),
		);
	});

	test("run again, it writes nothing", async () => {
		const head = await forge.git(["rev-parse", "HEAD"]);
		await release("1.2.3");
		const refs = await forge.there(["for-each-ref"]);
		const noPush: Git = async (args, call) => {
			if (args[0] === "push") throw new Error("There was a push.");
			return forge.git(args, call);
		};
		expect(await release("1.2.3", noPush)).toEqual([
			`v1.2.3 is on ${head} already.`,
			`v1.2.3-compat is on ${await compatCommit("1.2.3")} already.`,
			`v1 is on ${head} already.`,
		]);
		expect(await forge.there(["for-each-ref"])).toBe(refs);
	});

	test("what is missing of an earlier one is added", async () => {
		const head = await forge.git(["rev-parse", "HEAD"]);
		await release("1.2.3");
		const whole = await forge.there(["for-each-ref"]);
		await forge.there(["update-ref", "-d", "refs/tags/v1.2.3-compat"]);
		expect((await release("1.2.3"))[0]).toBe(`v1.2.3 is on ${head} already.`);
		expect(await forge.there(["for-each-ref"])).toBe(whole);
	});

	test("the next one moves the major version's tag, lightweight or not; one of an older line does not", async () => {
		const first = await forge.git(["rev-parse", "HEAD"]);
		await forge.there(["update-ref", "refs/tags/v1", first]);
		await release("1.2.3");
		const second = await forge.commit("src/more.ts", "export {};\n");
		await release("1.10.0");
		expect(await forge.tags()).toMatchObject({
			v1: `tag ${second}`,
			"v1.2.3": `tag ${first}`,
			"v1.10.0": `tag ${second}`,
		});
		const third = await forge.commit("src/hotfix.ts", "export {};\n");
		expect((await release("1.9.1"))[2]).toBe(`v1 stays on ${second}: v1.10.0 is later.`);
		expect(await forge.tags()).toMatchObject({ v1: `tag ${second}`, "v1.9.1": `tag ${third}` });
		await release("2.0.0");
		expect(await forge.tags()).toMatchObject({ v1: `tag ${second}`, v2: `tag ${third}` });
	});
});

describe("nothing is written", () => {
	test("for what is no version", async () => {
		for (const version of ["v1.2.3", "1.2", "1.2.3-rc.1", "01.2.3", "1.2.3+a", "", "--all"]) {
			await expect(release(version)).rejects.toThrow(
				`A version has the form 1.2.3, but is ${JSON.stringify(version)}. Nothing was written.`,
			);
		}
		expect(await forge.tags()).toEqual({});
	});

	test("when the work tree has changes, untracked files too", async () => {
		writeFileSync(join(forge.root, "new.txt"), "");
		await expect(release("1.2.3")).rejects.toThrow(
			"The work tree has changes, so it is not what would be tagged:\n?? new.txt",
		);
		expect(await forge.tags()).toEqual({});
	});

	test("but what is ignored is no change", async () => {
		mkdirSync(join(forge.root, "build"));
		writeFileSync(join(forge.root, "build/notes.md"), "");
		expect(await release("1.2.3")).toHaveLength(3);
	});

	test.each(["tag", "lightweight"])("when the version is on another commit (%s)", async (kind) => {
		const first = await forge.git(["rev-parse", "HEAD"]);
		if (kind === "tag") await release("1.2.3");
		else await forge.there(["update-ref", "refs/tags/v1.2.3", first]);
		const before = await forge.there(["for-each-ref", "refs/tags"]);
		const second = await forge.commit("src/more.ts", "export {};\n");
		await expect(release("1.2.3")).rejects.toThrow(
			`The tag v1.2.3 is on ${first}, but this would be ${second}. A version is one commit for ever: release another version. Nothing was written.`,
		);
		expect(await forge.there(["for-each-ref", "refs/tags"])).toBe(before);
	});

	test("when another release came between", async () => {
		const head = await forge.git(["rev-parse", "HEAD"]);
		const racing: Git = async (args, call) => {
			if (args[0] === "push") await forge.there(["update-ref", "refs/tags/v1", head]);
			return forge.git(args, call);
		};
		await expect(release("1.2.3", racing)).rejects.toThrow(
			/^The tags could not be pushed, and none was\. Start the release again\. Git said:\n[\s\S]*v1[\s\S]*stale info/,
		);
		expect(await forge.tags()).toEqual({ v1: `commit ${head}` });
		await release("1.2.3");
		expect(Object.keys(await forge.tags())).toEqual(["v1", "v1.2.3", "v1.2.3-compat"]);
	});
});

test("over HTTP, the token goes to its own host, by the environment", async () => {
	const folder = mkdtempSync(join(tmpdir(), "release-http-"));
	const server = await startGitServer({ folder, credentials: { secret: { name: "release", access: "write" } } });
	try {
		await forge.git(["push", "--quiet", await server.createRepository("org/release-actions"), "HEAD:refs/heads/main"]);
		const remote = server.url("org/release-actions");
		const said: string[] = [];
		const withToken = (origin: string): Git => {
			const git = gitIn(forge.root, { origin, token: "secret" });
			return (args, call) => {
				said.push(...args);
				return git(args, call);
			};
		};
		const start = (origin: string) => publish({ root: forge.root, git: withToken(origin), remote, version: "1.2.3" });
		await expect(start("https://example.org")).rejects.toThrow(/could not read Username/);
		expect(await start(server.origin)).toHaveLength(3);
		expect(
			new Set(server.log.filter(({ service }) => service === "receive-pack").map(({ credential }) => credential)),
		).toEqual(new Set(["release"]));
		expect(server.log.slice(0, 1)).toMatchObject([{ credential: undefined, status: 401 }]);
		expect(said.join(" ")).not.toContain("secret");
	} finally {
		await server.close();
		rmSync(folder, { recursive: true, force: true });
	}
});
