import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ReleaseError } from "../../src/errors/release-error.ts";
import type { CommitRequest } from "../../src/git/commit-files.ts";
import { failure } from "./failure.ts";
import { git, KINDS, type Playground, startPlayground } from "./hosts.ts";
import { append, BRANCH, commit, PATH } from "./manifest-writes.ts";
import { addHook, branch, seed } from "./seed.ts";

let playground: Playground;
beforeAll(async () => {
	playground = await startPlayground();
});
afterAll(() => playground.close());

describe.each(KINDS)("commitFiles over %s", (kind) => {
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

	test("writes nothing when nothing changes, and in a dry run", async () => {
		const host = await playground[kind]();
		const [tip] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		expect(await commit(host, append("blue"))).toMatchObject({ commit: tip, changed: false, attempts: 1 });
		expect(await commit(host, append("red", { dryRun: true }))).toMatchObject({ commit: tip, changed: true });
		const missing = await commit(host, append("red", { dryRun: true, branch: branch("gitops/none") }));
		expect(missing).toMatchObject({ commit: undefined, changed: true, tip: undefined });
		const nothing = { decide: () => ({ kind: "unchanged" }) as const, branch: branch("gitops/none") };
		expect(await commit(host, append("red", nothing))).toMatchObject({ commit: undefined, changed: false });
		expect(await git(host.folder, "for-each-ref", "--format=%(refname) %(objectname)")).toBe(
			`refs/heads/${BRANCH} ${tip}`,
		);
	});

	test("an overtaken writer decides again on the newest state", async () => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const seen: string[] = [];
		const request = append("red");
		const outcome = await commit(host, {
			...request,
			decide: async (tip) => {
				seen.push(tip?.files.get(PATH)?.bytes.toString() ?? "");
				if (seen.length === 1) await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\ngreen\n" } }]);
				return request.decide(tip);
			},
		});
		expect(seen).toEqual(["blue\n", "blue\ngreen\n"]);
		expect(outcome.attempts).toBe(2);
		expect(await git(host.folder, "show", `${BRANCH}:${PATH}`)).toBe("blue\ngreen\nred");
	});

	test("what decide throws ends it and nothing is written", async () => {
		const host = await playground[kind]();
		const [tip] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const decide = (): never => {
			throw new ReleaseError("superseded", "It has moved.");
		};
		expect(await failure(commit(host, append("red", { decide })))).toMatchObject({ code: "superseded" });
		expect(await git(host.folder, "rev-parse", BRANCH)).toBe(tip);
	});

	test("a branch that never holds still is a conflict after the time is spent", async () => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		let others = 0;
		const request = append("red", { timeoutMs: 1_000 });
		const decide: CommitRequest["decide"] = async (tip) => {
			await seed(host.folder, BRANCH, [{ files: { [PATH]: `blue\n${++others}\n` } }]);
			return request.decide(tip);
		};
		const error = await failure(commit(host, { ...request, decide }));
		expect(error).toMatchObject({ code: "conflict", retryable: true });
		expect(error.message).toMatch(
			/^The branch gitops\/staging-releases of .* never held still: .* Nothing was written\. Run again\.$/,
		);
		expect(others).toBeGreaterThan(2);
		expect(await git(host.folder, "show", `${BRANCH}:${PATH}`)).toBe(`blue\n${others}`);
	});

	// Each connection over SSH is a dozen processes of this machine.
	const writers = kind === "ssh" ? 4 : 12;
	test(`${writers} writers on one file all land, one after the other`, async () => {
		const host = await playground[kind]();
		const [root] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "" } }]);
		const names = Array.from({ length: writers }, (_, index) => `service-${index}`);
		const outcomes = await Promise.all(names.map((name) => commit(host, append(name))));
		expect(outcomes.every(({ changed }) => changed)).toBe(true);
		expect((await git(host.folder, "show", `${BRANCH}:${PATH}`)).split("\n").sort()).toEqual([...names].sort());
		expect(await git(host.folder, "rev-list", "--count", BRANCH)).toBe(String(writers + 1));
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

	test.each([
		[
			"a symbolic link",
			{ [PATH]: { mode: "120000", content: "dev.yaml" } },
			`"${PATH}" on the branch ${BRANCH} is a symbolic link, where a file must be.`,
		],
		["a folder", { [`${PATH}/x`]: "1" }, `"${PATH}" on the branch ${BRANCH} is a folder, where a file must be.`],
		[
			"a submodule",
			{ [PATH]: { mode: "160000", content: "1".repeat(40) } },
			`"${PATH}" on the branch ${BRANCH} is a submodule, where a file must be.`,
		],
		[
			"a file above it",
			{ "release-manifests": "1" },
			`"release-manifests" on the branch ${BRANCH} is a file, where a folder must be.`,
		],
	])("%s at the path is refused", async (_, files, words) => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files }]);
		const error = await failure(commit(host, append("red")));
		expect(error.code).toBe("invalid-config");
		expect(error.message).toContain(words);
	});

	test("a path that cannot be in a repository is refused", async () => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { x: "1" } }]);
		for (const path of ["../x", "/x", "a//b", ".git/config", "a\nb", ""]) {
			const error = await failure(commit(host, append("red", { paths: [path] })));
			expect(error.code).toBe("invalid-config");
			expect(error.message).toContain("is no path of a file in a repository");
		}
	});
});
