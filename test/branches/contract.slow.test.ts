import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { CommitRequest } from "../../src/branches/commit-files.ts";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { failure } from "../git/failure.ts";
import { git } from "../git/hosts.ts";
import { append, BRANCH, PATH } from "../git/manifest-writes.ts";
import { branch, seed } from "../git/seed.ts";
import { type Arena, commit, openArena } from "./contenders.ts";

let arena: Arena;
beforeAll(async () => {
	arena = await openArena();
});
afterAll(() => arena.close());
afterEach(() => void arena.github.rules.splice(0));

describe.each(["git by path", "git by http", "api"] as const)("a branch written with %s", (kind) => {
	/** A repository with code in it, and a branch with this manifest, if any. */
	async function repository(manifest?: string) {
		const contender = await arena.contender(kind);
		await seed(contender.folder, "main", [{ files: { "code.ts": "1" } }]);
		const seeds = manifest === undefined ? [] : [{ files: { [PATH]: manifest } }];
		const [tip] = seeds.length === 0 ? [] : await seed(contender.folder, BRANCH, seeds);
		return { contender, folder: contender.folder, tip };
	}

	test("a missing branch begins with these files alone", async () => {
		const { contender, folder } = await repository();
		const outcome = await commit(contender, append("blue"));
		expect(outcome).toMatchObject({ changed: true, attempts: 1, tip: undefined });
		expect(await git(folder, "rev-list", "--parents", BRANCH)).toBe(outcome.commit);
		expect(await git(folder, "ls-tree", "-r", BRANCH)).toMatch(new RegExp(`^100644 blob [0-9a-f]{40}\t${PATH}$`));
		expect(await git(folder, "show", `${BRANCH}:${PATH}`)).toBe("blue");
		expect(await git(folder, "fsck", "--strict")).toBe("");
	});

	test("several files change in one commit, and the rest of the tree stays, its modes included", async () => {
		const { contender, folder } = await repository();
		const rest = { "a.txt": "a", "release-manifests/dev.yaml": "dev\n", "bin/run": { mode: "100755", content: "#!" } };
		const link = { mode: "120000", content: "a.txt" };
		await seed(folder, BRANCH, [{ files: { ...rest, link, [PATH]: "green\n", "k8s/x/kustomization.yaml": "old" } }]);
		const before = (await git(folder, "ls-tree", "-r", BRANCH)).split("\n");
		const paths = [PATH, "k8s/x/kustomization.yaml", "k8s/new.yaml"];
		const files = new Map(paths.map((path) => [path, Buffer.from(`new ${path}\n`)]));
		const message = "promote blue 1.6.0 to staging\n\nRelease-Kind: promotion\nRelease-Service: blue\n";
		const outcome = await commit(contender, {
			...append("x"),
			paths,
			decide: () => ({ kind: "write", files, message }),
		});
		const after = (await git(folder, "ls-tree", "-r", BRANCH)).split("\n");
		expect(after.filter((line) => !before.includes(line)).map((line) => line.slice(line.indexOf("\t") + 1))).toEqual(
			[...paths].sort(),
		);
		expect(after).toHaveLength(before.length + 1);
		expect(await git(folder, "show", `${BRANCH}:k8s/new.yaml`)).toBe("new k8s/new.yaml");
		expect(await git(folder, "log", "-1", "--format=%H %P%n%B", BRANCH)).toBe(
			`${outcome.commit} ${outcome.tip?.commit}\n${message.trimEnd()}`,
		);
	});

	test.each([
		["text of all kinds", Buffer.from("\ufeffa: ü 日\r\nb: 1\n\n  ")],
		["no UTF-8", Buffer.from([0x61, 0xff, 0xfe, 0x0a])],
		["a NUL", Buffer.from("a\0b")],
		["nothing", Buffer.alloc(0)],
	])("bytes are read and written as they are: %s", async (_, bytes) => {
		const { contender, folder } = await repository();
		await seed(folder, BRANCH, [{ files: { [PATH]: bytes } }]);
		let read: Buffer | undefined;
		const added = Buffer.concat([bytes, Buffer.from([0x00, 0xc3, 0x0d, 0x0a])]);
		const outcome = await commit(contender, {
			...append("x"),
			decide: (tip) => {
				read = tip?.files.get(PATH)?.bytes;
				return { kind: "write", files: new Map([[PATH, added]]), message: "bytes\n" };
			},
		});
		expect(read).toEqual(bytes);
		const again = await (await contender.open()).read(BRANCH, [PATH], false);
		expect(again).toMatchObject({ commit: outcome.commit, files: new Map([[PATH, { bytes: added, mode: "100644" }]]) });
	});

	test("writes nothing when nothing changes, and in a dry run", async () => {
		const { contender, folder, tip } = await repository("blue\n");
		expect(await commit(contender, append("blue"))).toMatchObject({ commit: tip, changed: false, attempts: 1 });
		expect(await commit(contender, append("red", { dryRun: true }))).toMatchObject({ commit: tip, changed: true });
		const missing = await commit(contender, append("red", { dryRun: true, branch: branch("gitops/none") }));
		expect(missing).toMatchObject({ commit: undefined, changed: true, tip: undefined });
		const nothing = { decide: () => ({ kind: "unchanged" }) as const, branch: branch("gitops/none") };
		expect(await commit(contender, append("red", nothing))).toMatchObject({ commit: undefined, changed: false });
		expect(await git(folder, "for-each-ref", "--format=%(refname) %(objectname)", "refs/heads/gitops")).toBe(
			`refs/heads/${BRANCH} ${tip}`,
		);
	});

	test("an overtaken writer decides again on the newest state", async () => {
		const { contender, folder } = await repository("blue\n");
		const seen: string[] = [];
		const request = append("red");
		const outcome = await commit(contender, {
			...request,
			decide: async (tip) => {
				seen.push(tip?.files.get(PATH)?.bytes.toString() ?? "");
				if (seen.length === 1) await seed(folder, BRANCH, [{ files: { [PATH]: "blue\ngreen\n" } }]);
				return request.decide(tip);
			},
		});
		expect(seen).toEqual(["blue\n", "blue\ngreen\n"]);
		expect(outcome.attempts).toBe(2);
		expect(await git(folder, "show", `${BRANCH}:${PATH}`)).toBe("blue\ngreen\nred");
	});

	test("of two that begin a branch one goes on top of the other", async () => {
		const { contender, folder } = await repository();
		const request = append("red");
		let tries = 0;
		const outcome = await commit(contender, {
			...request,
			decide: async (tip) => {
				if (++tries === 1) await seed(folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
				return request.decide(tip);
			},
		});
		expect(outcome.attempts).toBe(2);
		expect(await git(folder, "show", `${BRANCH}:${PATH}`)).toBe("blue\nred");
		expect(await git(folder, "rev-list", "--count", BRANCH)).toBe("2");
	});

	test("a branch that is deleted meanwhile is begun anew", async () => {
		const { contender, folder } = await repository("blue\n");
		const request = append("red");
		let tries = 0;
		const outcome = await commit(contender, {
			...request,
			decide: async (tip) => {
				if (++tries === 1) await git(folder, "update-ref", "-d", `refs/heads/${BRANCH}`);
				return request.decide(tip);
			},
		});
		expect(outcome).toMatchObject({ attempts: 2, tip: undefined });
		expect(await git(folder, "show", `${BRANCH}:${PATH}`)).toBe("red");
	});

	test("what decide throws ends it and nothing is written", async () => {
		const { contender, folder, tip } = await repository("blue\n");
		const decide = (): never => {
			throw new ReleaseError("superseded", "It has moved.");
		};
		expect(await failure(commit(contender, append("red", { decide })))).toMatchObject({ code: "superseded" });
		expect(await git(folder, "rev-parse", BRANCH)).toBe(tip);
	});

	test("a path that is not among the request's is never written", async () => {
		const { contender, folder, tip } = await repository("blue\n");
		const decide: CommitRequest["decide"] = () => ({
			kind: "write",
			files: new Map([["x", Buffer.alloc(0)]]),
			message: "x",
		});
		expect(await failure(commit(contender, append("red", { decide })))).toMatchObject({ code: "internal" });
		expect(await git(folder, "rev-parse", BRANCH)).toBe(tip);
	});

	test("a branch that never holds still is a conflict after the time is spent, and not much later", async () => {
		const { contender, folder } = await repository("blue\n");
		let others = 0;
		const request = append("red", { timeoutMs: 1_000 });
		const decide: CommitRequest["decide"] = async (tip) => {
			await seed(folder, BRANCH, [{ files: { [PATH]: `blue\n${++others}\n` } }]);
			return request.decide(tip);
		};
		const start = contender.world.now().getTime();
		const error = await failure(commit(contender, { ...request, decide }));
		expect(error).toMatchObject({ code: "conflict", retryable: true });
		expect(error.message).toMatch(
			/^The branch gitops\/staging-releases of .* never held still: .* Nothing was written\. Run again\.$/,
		);
		expect(contender.world.now().getTime() - start).toBe(1_000);
		expect(others).toBeGreaterThan(2);
		expect(await git(folder, "show", `${BRANCH}:${PATH}`)).toBe(`blue\n${others}`);
	});

	test("eight writers on one file all land, one after the other", async () => {
		const { contender, folder, tip } = await repository("");
		const names = Array.from({ length: 8 }, (_, index) => `service-${index}`);
		const outcomes = await Promise.all(names.map((name) => commit(contender, append(name))));
		expect(outcomes.every(({ changed }) => changed)).toBe(true);
		expect((await git(folder, "show", `${BRANCH}:${PATH}`)).split("\n").sort()).toEqual([...names].sort());
		expect(await git(folder, "rev-list", "--count", "--min-parents=2", BRANCH)).toBe("0");
		const commits = (await git(folder, "rev-list", BRANCH)).split("\n");
		expect(commits).toHaveLength(9);
		expect(new Set(commits)).toEqual(new Set([tip, ...outcomes.map(({ commit: id }) => id)]));
	});

	test.each([
		["of a branch that is there", "blue\n"],
		["of a missing branch", undefined],
	])("a rule against the write %s is rejected, with the way out", async (_, manifest) => {
		const { contender, folder, tip } = await repository(manifest);
		await contender.protect(BRANCH);
		const error = await failure(commit(contender, append("red")));
		expect(error).toMatchObject({ code: "rejected", retryable: false });
		expect(error.message).toMatch(
			/ refused the write of the staging manifest of blue\. It said: .*Repository rule violations found.* Nothing was changed\. A rule of the repository forbids it to this token: give the token of a GitHub App that is on the rule's bypass list, e\.g\. from actions\/create-github-app-token\.$/,
		);
		expect(await git(folder, "for-each-ref", "--format=%(objectname)", `refs/heads/${BRANCH}`)).toBe(tip ?? "");
	});

	test("a branch where a folder of branches must be is said", async () => {
		const { contender, folder } = await repository();
		await seed(folder, "gitops", [{ files: { x: "1" } }]);
		expect(await failure(commit(contender, append("red")))).toMatchObject({ code: "rejected" });
		expect(await git(folder, "for-each-ref", "--format=%(refname)")).toBe("refs/heads/gitops\nrefs/heads/main");
	});

	test.each([
		["a link", { [PATH]: { mode: "120000", content: "dev.yaml" } }, "a symbolic link, where a file must be."],
		["a folder", { [`${PATH}/x`]: "1" }, "a folder, where a file must be."],
		["a submodule", { [PATH]: { mode: "160000", content: "1".repeat(40) } }, "a submodule, where a file must be."],
		["a file above it", { "release-manifests": "1" }, "a file, where a folder must be."],
	])("%s at the path is refused", async (_, files, words) => {
		const { contender, folder } = await repository();
		await seed(folder, BRANCH, [{ files }]);
		const error = await failure(commit(contender, append("red")));
		expect(error.code).toBe("invalid-config");
		expect(error.message).toContain(` on the branch ${BRANCH} is ${words} Nothing was written.`);
	});

	test.each(["../x", "/x", "a//b", ".git/config", "a\nb", ""])("%j is no path", async (path) => {
		const { contender } = await repository("blue\n");
		const error = await failure(commit(contender, append("red", { paths: [path] })));
		expect(error.code).toBe("invalid-config");
		expect(error.message).toContain("is no path of a file in a repository");
	});
});
