import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { startGithubServer } from "../../rehearsal/servers/github-commits-server.ts";
import { commitFiles } from "../../src/branches/commit-files.ts";
import { failure } from "../git/failure.ts";
import { git, READ_TOKEN, WRITE_TOKEN } from "../git/hosts.ts";
import { append, BRANCH, PATH } from "../git/manifest-writes.ts";
import { addHook, branch, seed } from "../git/seed.ts";
import { limit, openSite, type Site } from "./site.ts";

const RULE = "Repository rule violations found\n\nCannot update this protected ref.\n\n";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());
afterEach(() => site.clear());

describe("the price", () => {
	test("of a write is two requests, whatever else the repository holds", async () => {
		const { folder, branches } = await site.repository();
		const files = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`src/${n % 20}/${n}.ts`, `${n}`]));
		await seed(folder, BRANCH, [{ files }]);
		expect(await commitFiles(branches, append("red"), site.world)).toMatchObject({ changed: true, attempts: 1 });
		expect(site.github.log).toEqual(["query writer", "mutation writer"]);
	});

	test("of a branch's beginning is five", async () => {
		const { branches } = await site.repository();
		await commitFiles(branches, append("red", { branch: branch("gitops/dev-auto-update") }), site.world);
		expect(site.github.log).toEqual(["query writer", "blobs writer", "trees writer", "commits writer", "refs writer"]);
	});

	test("of nothing to write is one", async () => {
		const { branches } = await site.repository();
		expect(await commitFiles(branches, append("blue"), site.world)).toMatchObject({ changed: false });
		expect(site.github.log).toEqual(["query writer"]);
	});
});

test("an executable file is refused, since the API would make it a plain one", async () => {
	const { folder, branches } = await site.repository({ mode: "100755", content: "blue\n" });
	const before = await git(folder, "ls-tree", BRANCH, PATH);
	for (const dryRun of [true, false]) {
		const error = await failure(commitFiles(branches, append("red", { dryRun }), site.world));
		expect(`${error.message} [${error.code}]`).toBe(
			`"${PATH}" on the branch ${BRANCH} is executable, and GitHub's API would change that. Nothing was written. Take the executable bit from the file, or use "commit-with: git". [invalid-config]`,
		);
	}
	expect(await git(folder, "ls-tree", BRANCH, PATH)).toBe(before);
});

test("a repository without any commit cannot be begun by the API, which is said in its words", async () => {
	const name = "acme/empty";
	await site.playground.server.createRepository(name);
	const error = await failure(commitFiles(site.open(name, WRITE_TOKEN), append("red"), site.world));
	expect(error.code).toBe("rejected");
	expect(error.message).toMatch(
		/ It said: 409 \(Git Repository is empty\.; request id FAKE:\d+\)\. Nothing was changed\./,
	);
});

test("a commit whose answer was lost is found below what another writer added since", async () => {
	const { folder, branches } = await site.repository();
	await addHook(
		folder,
		"reference-transaction",
		`[ "$1" = committed ] && [ ! -e once ] && touch once && t=$(git -c user.name=o -c user.email=o@e commit-tree -p ${BRANCH} -m other ${BRANCH}^{tree}) && git update-ref refs/heads/${BRANCH} "$t"; exit 0`,
	);
	site.github.queueFault({ operation: "mutation", effect: { kind: "lose-answer" } });
	const outcome = await commitFiles(branches, append("red"), site.world);
	expect(outcome).toMatchObject({ changed: true, attempts: 1 });
	expect(await git(folder, "rev-parse", `${BRANCH}^`)).toBe(outcome.commit);
	expect(await git(folder, "log", "-1", "--format=%s", BRANCH)).toBe("other");
});

test("another's commit with the same message is not taken for ours", async () => {
	const { folder, branches } = await site.repository();
	const request = append("red");
	let tries = 0;
	const outcome = await commitFiles(
		branches,
		{
			...request,
			decide: async (tip) => {
				if (++tries === 1) {
					site.github.queueFault({ operation: "mutation", effect: { kind: "cut" } });
					await seed(folder, BRANCH, [{ files: { [PATH]: "blue\ngreen\n" }, message: "add red" }]);
				}
				return request.decide(tip);
			},
		},
		site.world,
	);
	expect(outcome.attempts).toBe(2);
	expect(await git(folder, "show", `${BRANCH}:${PATH}`)).toBe("blue\ngreen\nred");
});

describe("who may not", () => {
	const advice =
		"Nothing was written. Check that the repository is there and that the token is valid and may write it: contents: write for the job's own token, or the token of a GitHub App that is installed on that repository.";

	test.each([
		["a token that nobody knows", "ghs_s3cret", /answered 401 \(Bad credentials; request id FAKE:\d+\)/],
		["no token", "", /answered 401 \(Bad credentials; request id FAKE:\d+\)/],
		[
			"a token that only reads",
			READ_TOKEN,
			/answered 200 \(Resource not accessible by integration \[FORBIDDEN\]; request id FAKE:\d+\)/,
		],
	])("%s", async (_, token, words) => {
		const { folder, branches } = await site.repository("blue\n", token);
		const error = await failure(commitFiles(branches, append("red"), site.world));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toMatch(words);
		expect(error.message).toContain(advice);
		expect(await git(folder, "rev-list", "--count", BRANCH)).toBe("1");
	});

	test("a repository that is not there, or not to be seen", async () => {
		const error = await failure(site.open("acme/none", WRITE_TOKEN).read(BRANCH, [], false));
		expect(error.code).toBe("unauthorized");
		expect(error.message).toContain("Could not resolve to a Repository with the name 'acme/none'. [NOT_FOUND]");
	});

	test("a repository that was renamed: its present name is said", async () => {
		const { branches } = await site.repository();
		const body = { data: { repository: { nameWithOwner: "acme/new", ref: null } } };
		site.github.queueFault({ operation: "query", effect: { kind: "answer", status: 200, body } });
		const error = await failure(branches.read(BRANCH, [], false));
		expect(`${error.message} [${error.code}]`).toBe(
			`${branches.url} was renamed: it is acme/new now. Nothing was written. Give its present address. [invalid-input]`,
		);
	});

	test("a server that repeats the token is quoted without it", async () => {
		const { branches } = await site.repository();
		site.github.queueFault(limit(403, {}, `not with ${WRITE_TOKEN}`));
		const error = await failure(branches.read(BRANCH, [], false));
		expect(error.message).toContain("403 (not with ***;");
	});

	test.each<[string, number, unknown]>([
		["as UNPROCESSABLE", 200, { errors: [{ type: "UNPROCESSABLE", message: RULE }] }],
		["as FORBIDDEN", 200, { errors: [{ type: "FORBIDDEN", message: RULE }] }],
		["by classic branch protection", 200, { errors: [{ type: "BRANCH_PROTECTION_RULE_VIOLATION", message: "No." }] }],
		["with status 403", 403, { message: RULE }],
	])("a rule that refuses %s is rejected, however GitHub puts it", async (_, status, body) => {
		const { branches } = await site.repository();
		site.github.queueFault({ operation: "mutation", effect: { kind: "answer", status, body } });
		const error = await failure(commitFiles(branches, append("red"), site.world));
		expect(error.code).toBe("rejected");
		expect(error.message).toContain("give the token of a GitHub App that is on the rule's bypass list");
	});

	test("an App on the rule's bypass list may", async () => {
		const { branches } = await site.repository();
		site.github.rules.push({ refs: "refs/heads/gitops/", bypass: ["writer"] });
		expect(await commitFiles(branches, append("red"), site.world)).toMatchObject({ changed: true });
	});
});

test("a server of one's own has its API elsewhere", async () => {
	const name = "acme/own";
	const folder = await site.playground.server.createRepository(name);
	await seed(folder, "main", [{ files: { a: "1" } }]);
	const credentials = { [WRITE_TOKEN]: { name: "writer", access: "write" } } as const;
	const own = await startGithubServer({ folder: site.playground.folder, credentials, path: "/api/v3" });
	try {
		const branches = site.open(name, WRITE_TOKEN, own.url);
		expect(await commitFiles(branches, append("red"), site.world)).toMatchObject({ attempts: 1 });
		expect(await commitFiles(branches, append("blue"), site.world)).toMatchObject({ attempts: 1 });
		expect(own.log.every((line) => line.endsWith(" writer"))).toBe(true);
	} finally {
		await own.close();
	}
});
