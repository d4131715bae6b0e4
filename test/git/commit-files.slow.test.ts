import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { CommitRequest } from "../../src/branches/commit-files.ts";
import { failure } from "./failure.ts";
import { git, type Playground, startPlayground, testWorld } from "./hosts.ts";
import { append, BRANCH, commit, PATH } from "./manifest-writes.ts";
import { addHook, seed } from "./seed.ts";

let playground: Playground;
beforeAll(async () => {
	playground = await startPlayground();
});
afterAll(() => playground.close());

/** What Git alone has to do with; what all writers of branches must do is in test/branches. */
describe.each(["local", "http", "byGit"] as const)("commitFiles over %s", (kind) => {
	test("begins a missing branch with these files alone", async () => {
		const host = await playground[kind]();
		await seed(host.folder, "main", [{ files: { "code.ts": "1" } }]);
		const outcome = await commit(host, append("blue"));
		expect(outcome).toMatchObject({ changed: true, attempts: 1, tip: undefined });
		expect(await git(host.folder, "rev-list", "--parents", BRANCH)).toBe(outcome.commit);
		expect(await git(host.folder, "ls-tree", "-r", "--name-only", BRANCH)).toBe(PATH);
		expect(await git(host.folder, "log", "-1", "--format=%an|%ae|%cn|%ce|%cI|%B", BRANCH)).toBe(
			"release-actions|release-actions@example.com|release-actions|release-actions@example.com|2025-01-20T14:03:11+00:00|add blue",
		);
	});

	test("changes one file and leaves the rest of the tree, its modes included", async () => {
		const host = await playground[kind]();
		const rest = { "a.txt": "a", "release-manifests/dev.yaml": "dev\n", "bin/run": { mode: "100755", content: "#!" } };
		await seed(host.folder, BRANCH, [
			{ files: { ...rest, link: { mode: "120000", content: "a.txt" } } },
			{ files: { [PATH]: { mode: "100755", content: "green\n" } } },
		]);
		const before = await git(host.folder, "ls-tree", "-r", BRANCH);
		const outcome = await commit(host, append("blue"));
		expect(outcome.tip?.files.get(PATH)).toEqual({ bytes: Buffer.from("green\n"), mode: "100755" });
		expect(await git(host.folder, "show", `${BRANCH}:${PATH}`)).toBe("green\nblue");
		const after = await git(host.folder, "ls-tree", "-r", BRANCH);
		const changed = after.split("\n").filter((line) => !before.includes(line));
		expect(changed).toEqual([expect.stringMatching(`^100755 blob [0-9a-f]{40}\t${PATH}$`)]);
		expect(after.split("\n")).toHaveLength(before.split("\n").length);
		expect(await git(host.folder, "fsck", "--strict")).toBe("");
	});

	test("a clock that is set forward by a day while it races makes no wait of a day", async () => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const slept: number[] = [];
		let shift = 0;
		const world = {
			...host.world,
			now: () => new Date(host.world.now().getTime() + shift),
			sleep: async (milliseconds: number) => void slept.push(milliseconds),
		};
		const request = append("red");
		const decide: CommitRequest["decide"] = async (tip) => {
			shift = 86_400_000;
			await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\ngreen\n" } }]);
			return request.decide(tip);
		};
		expect(await failure(commit(host, { ...request, decide }, world))).toMatchObject({ code: "conflict" });
		expect(slept).toEqual([0]);
	});

	test("twelve writers on one file all land, one after the other", async () => {
		const host = await playground[kind]();
		const [root] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "" } }]);
		const names = Array.from({ length: 12 }, (_, index) => `service-${index}`);
		const outcomes = await Promise.all(
			names.map((name, index) => commit(host, append(name), testWorld(host.world.folder, undefined, 1 + index))),
		);
		expect(outcomes.every(({ changed }) => changed)).toBe(true);
		expect((await git(host.folder, "show", `${BRANCH}:${PATH}`)).split("\n").sort()).toEqual([...names].sort());
		expect(await git(host.folder, "rev-list", "--count", BRANCH)).toBe("13");
		expect(await git(host.folder, "rev-list", "--count", "--min-parents=2", BRANCH)).toBe("0");
		const commits = (await git(host.folder, "rev-list", BRANCH)).split("\n");
		expect(new Set(commits)).toEqual(new Set([root, ...outcomes.map(({ commit: id }) => id)]));
	});

	test("a refusal by a rule quotes the remote's words, without control characters", async () => {
		const host = await playground[kind]();
		const [tip] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		await addHook(
			host.folder,
			"pre-receive",
			`printf 'GH013: Repository rule violations found\\033[31m for %s\\n' "$(cut -d' ' -f3)" >&2; exit 1`,
		);
		const error = await failure(commit(host, append("red")));
		expect(error.code).toBe("rejected");
		expect(error.message).toBe(
			`${host.remote.url} refused the write of the staging manifest of blue. It said: GH013: Repository rule violations found for refs/heads/${BRANCH} (pre-receive hook declined) Nothing was changed. A rule of the repository forbids it to this token: give the token of a GitHub App that is on the rule's bypass list, e.g. from actions/create-github-app-token.`,
		);
		expect(await git(host.folder, "rev-parse", BRANCH)).toBe(tip);
	});

	test("a refusal because of workflow files names the App-token recipe", async () => {
		const host = await playground[kind]();
		await addHook(
			host.folder,
			"update",
			`echo 'refusing to allow a GitHub App to create or update workflow \`.github/workflows/ci.yaml\` without \`workflows\` permission' >&2; exit 1`,
		);
		const error = await failure(commit(host, append("red")));
		expect(error.code).toBe("rejected");
		expect(error.message).toMatch(/contents and workflows \(write\), e\.g\. from actions\/create-github-app-token\.$/);
	});

	test("a refusal that lasts only a moment is insisted on", async () => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const lock = join(host.folder, "refs", "heads", `${BRANCH}.lock`);
		await writeFile(lock, "");
		await addHook(
			host.folder,
			"pre-receive",
			`n=$(cat tried 2>/dev/null || echo 0); echo $((n + 1)) > tried; [ "$n" -lt 1 ] || rm -f ${lock}`,
		);
		expect(await commit(host, append("red"))).toMatchObject({ changed: true, attempts: 1 });
		expect(await git(host.folder, "show", `${BRANCH}:${PATH}`)).toBe("blue\nred");
	});

	test.each([
		["a branch where a folder of branches must be", "gitops", "gitops/staging-releases"],
		["a folder of branches where a branch must be", "gitops/staging-releases/old", "gitops/staging-releases/old"],
	])("%s is said", async (_, existing, named) => {
		const host = await playground[kind]();
		await seed(host.folder, existing, [{ files: { x: "1" } }]);
		const error = await failure(commit(host, append("red")));
		expect(error.code).toBe("rejected");
		expect(error.message).toContain(
			`cannot take the staging manifest of blue: refs/heads/${existing} exists, and of a name and a name below it`,
		);
		expect(named.startsWith(existing)).toBe(true);
		expect(await git(host.folder, "for-each-ref", "--format=%(refname)")).toBe(`refs/heads/${existing}`);
	});
});
