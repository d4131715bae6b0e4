import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { CommitRequest } from "../../src/branches/commit-files.ts";
import { failure } from "../git/failure.ts";
import { git } from "../git/hosts.ts";
import { append, BRANCH, PATH } from "../git/manifest-writes.ts";
import { seed } from "../git/seed.ts";
import { type Arena, commit, openArena } from "./contenders.ts";

let arena: Arena;
beforeAll(async () => {
	arena = await openArena();
});
afterAll(() => arena.close());

describe.each(["git by http", "api"] as const)("a branch written with %s over a wire that breaks", (kind) => {
	async function repository(manifest?: string) {
		const contender = await arena.breakable(kind);
		await seed(contender.folder, "main", [{ files: { "code.ts": "1" } }]);
		if (manifest !== undefined) await seed(contender.folder, BRANCH, [{ files: { [PATH]: manifest } }]);
		return contender;
	}
	const count = (folder: string) => git(folder, "rev-list", "--count", BRANCH);

	test.each([
		["on a branch that is there", "blue\n", "2"],
		["that begins a branch", undefined, "1"],
	])("a lost answer to a commit %s: the commit is found", async (_, manifest, commits) => {
		const contender = await repository(manifest);
		contender.breakWrite("lose-answer");
		const outcome = await commit(contender, append("red"));
		contender.heal();
		expect(outcome).toMatchObject({ changed: true, attempts: 1 });
		expect(await git(contender.folder, "rev-parse", BRANCH)).toBe(outcome.commit);
		expect(await count(contender.folder)).toBe(commits);
	});

	test.each([
		["on a branch that is there", "blue\n", "2"],
		["that begins a branch", undefined, "1"],
	])("a commit %s that never arrived is sent again", async (_, manifest, commits) => {
		const contender = await repository(manifest);
		contender.breakWrite("cut", 2);
		const outcome = await commit(contender, append("red"));
		contender.heal();
		expect(outcome).toMatchObject({ changed: true, attempts: 1 });
		expect(await count(contender.folder)).toBe(commits);
	});

	test("reads that break are repeated", async () => {
		const contender = await repository("blue\n");
		contender.breakReads(2);
		expect(await commit(contender, append("red"))).toMatchObject({ changed: true, attempts: 1 });
	});

	test("a server that never takes a write is unavailable, and nothing was written", async () => {
		const contender = await repository("blue\n");
		contender.breakWrite("cut", 20);
		const error = await failure(commit(contender, append("red")));
		contender.heal();
		expect(error).toMatchObject({ code: kind === "api" ? "api-unavailable" : "git-unavailable", retryable: true });
		expect(error.message).toMatch(/[Cc]ould not write the staging manifest of blue/);
		expect(await git(contender.folder, "show", `${BRANCH}:${PATH}`)).toBe("blue");
	});

	test("a server that goes away in the middle leaves it open, and says so", async () => {
		const contender = await repository("blue\n");
		const request = append("red");
		const decide: CommitRequest["decide"] = (tip) => {
			contender.breakWrite("lose-answer");
			contender.breakReads(5);
			return request.decide(tip);
		};
		const error = await failure(commit(contender, { ...request, decide }));
		contender.heal();
		expect(error).toMatchObject({ code: kind === "api" ? "api-unavailable" : "git-unavailable", retryable: true });
		expect(error.message).toMatch(
			/it is not known whether the write arrived\. Run again when the (server is reachable|API answers); repeating it is harmless\.$/,
		);
		expect(await commit(contender, request)).toMatchObject({ changed: false });
	});
});
