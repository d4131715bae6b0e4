import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type CommitRequest, commitFiles } from "../../src/branches/commit-files.ts";
import { gitBranches } from "../../src/git/git-branches.ts";
import { failure } from "./failure.ts";
import { git, type Playground, ROBOT, startPlayground } from "./hosts.ts";
import { append, BRANCH, commit, PATH } from "./manifest-writes.ts";
import { addHook, seed } from "./seed.ts";

let playground: Playground;
beforeAll(async () => {
	playground = await startPlayground();
});
afterAll(() => playground.close());

describe.each(["http", "byGit"] as const)("commitFiles over a connection that breaks: %s", (kind) => {
	test("a lost answer: the commit is found at the tip", async () => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		playground.server.queueFault({ service: "receive-pack", method: "POST", effect: { kind: "lose-answer" } });
		const outcome = await commit(host, append("red"));
		expect(outcome).toMatchObject({ changed: true, attempts: 1 });
		expect(await git(host.folder, "rev-parse", BRANCH)).toBe(outcome.commit);
		expect(await git(host.folder, "rev-list", "--count", BRANCH)).toBe("2");
	});

	test("a lost answer: the commit is found below what another writer added meanwhile", async () => {
		const host = await playground[kind]();
		await seed(
			host.folder,
			BRANCH,
			Array.from({ length: 90 }, (_, n) => ({ files: { [PATH]: `${n}\n` } })),
		);
		await addHook(
			host.folder,
			"post-receive",
			`[ -e once ] || { touch once; t=$(git commit-tree -p ${BRANCH} -m other ${BRANCH}^{tree}) && git update-ref refs/heads/${BRANCH} "$t"; }`,
		);
		await git(host.folder, "config", "user.name", "other");
		await git(host.folder, "config", "user.email", "other@example.com");
		playground.server.queueFault({ service: "receive-pack", method: "POST", effect: { kind: "lose-answer" } });
		const outcome = await commit(host, append("red"));
		expect(outcome).toMatchObject({ changed: true, attempts: 1 });
		expect(await git(host.folder, "rev-parse", `${BRANCH}^`)).toBe(outcome.commit);
		expect(await git(host.folder, "log", "-1", "--format=%s", BRANCH)).toBe("other");
	});

	test("a connection cut before the server saw the push: it is sent again", async () => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		playground.server.queueFault({ service: "receive-pack", method: "POST", effect: { kind: "cut" } });
		playground.server.queueFault({ service: "receive-pack", method: "GET", effect: { kind: "status", status: 500 } });
		playground.server.queueFault({ service: "upload-pack", effect: { kind: "status", status: 502 } });
		expect(await commit(host, append("red"))).toMatchObject({ changed: true, attempts: 1 });
		expect(await git(host.folder, "rev-list", "--count", BRANCH)).toBe("2");
	});

	test("a server that never takes a push is unavailable, and nothing was written", async () => {
		const host = await playground[kind]();
		const [tip] = await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const request = append("red");
		const decide: CommitRequest["decide"] = (tip) => {
			for (let n = 0; n < 4; n++)
				playground.server.queueFault({ service: "receive-pack", effect: { kind: "status", status: 503 } });
			return request.decide(tip);
		};
		const error = await failure(commit(host, { ...request, decide }));
		expect(error).toMatchObject({ code: "git-unavailable", retryable: true });
		expect(error.message).toContain("Git could not write the staging manifest of blue");
		expect(await git(host.folder, "rev-parse", BRANCH)).toBe(tip);
	});

	test("a server that goes away in the middle leaves it open, and says so", async () => {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const request = append("red");
		const decide: CommitRequest["decide"] = (tip) => {
			playground.server.queueFault({ service: "receive-pack", method: "POST", effect: { kind: "lose-answer" } });
			for (let n = 0; n < 4; n++) playground.server.queueFault({ service: "upload-pack", effect: { kind: "cut" } });
			return request.decide(tip);
		};
		const error = await failure(commit(host, { ...request, decide }));
		expect(error).toMatchObject({ code: "git-unavailable", retryable: true });
		expect(error.message).toContain(
			"it is not known whether the write arrived. Run again when the server is reachable; repeating it is harmless.",
		);
	});
});

describe("the price of a commit", () => {
	async function price(kind: "http" | "byGit"): Promise<string[]> {
		const host = await playground[kind]();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const repository = await host.open();
		playground.server.clearLog();
		await commitFiles(gitBranches(repository, ROBOT), append("red"), host.world);
		expect(playground.server.log.every(({ credential }) => credential === "writer")).toBe(true);
		return playground.server.log.map(({ method, service }) => `${method} ${service}`);
	}

	test("is five requests by Git: three to read the branch with its files, two to push", async () => {
		expect(await price("byGit")).toEqual([
			"GET upload-pack",
			"POST upload-pack",
			"POST upload-pack",
			"GET receive-pack",
			"POST receive-pack",
		]);
	});

	test("is four on the wire, of which the first two go together: the refs are read where the push is answered", async () => {
		const [one = "", other = "", ...rest] = await price("http");
		expect([one, other].sort()).toEqual(["GET receive-pack", "GET upload-pack"]);
		expect(rest).toEqual(["POST upload-pack", "POST receive-pack"]);
	});

	test("and a writer that was overtaken needs three more, and one that says so", async () => {
		const host = await playground.http();
		await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\n" } }]);
		const repository = await host.open();
		const request = append("red");
		let tries = 0;
		const decide: CommitRequest["decide"] = async (tip) => {
			if (tries++ === 0) await seed(host.folder, BRANCH, [{ files: { [PATH]: "blue\ngreen\n" } }]);
			return request.decide(tip);
		};
		playground.server.clearLog();
		expect(await commitFiles(gitBranches(repository, ROBOT), { ...request, decide }, host.world)).toMatchObject({
			attempts: 2,
		});
		expect(playground.server.log.slice(4).map(({ method, service }) => `${method} ${service}`)).toEqual([
			"POST upload-pack",
			"GET receive-pack",
			"POST upload-pack",
			"POST receive-pack",
		]);
		expect(await git(host.folder, "cat-file", "blob", `${BRANCH}:${PATH}`)).toBe("blue\ngreen\nred");
	});
});
