import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { GithubFault } from "../../rehearsal/servers/github-commits-server.ts";
import { commitFiles } from "../../src/branches/commit-files.ts";
import { failure } from "../git/failure.ts";
import { git, WRITE_TOKEN } from "../git/hosts.ts";
import { append, BRANCH } from "../git/manifest-writes.ts";
import { limit, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());
afterEach(() => site.clear());

const inSeconds = (seconds: number) => String(site.world.now().getTime() / 1000 + seconds);

describe("GitHub in trouble", () => {
	test.each<[string, () => GithubFault[]]>([
		["a secondary limit", () => [limit(403, { "retry-after": "7" }, "You have exceeded a secondary rate limit.")]],
		["429", () => [limit(429, { "retry-after": "7" }, "Too many requests")]],
		[
			"a spent limit",
			() => [
				limit(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(7) }, "API rate limit exceeded"),
			],
		],
		[
			"a spent limit of GraphQL",
			() => [
				{
					effect: {
						kind: "answer",
						status: 200,
						headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(7) },
						body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded for user ID 1." }] },
					},
				},
			],
		],
	])("%s is waited for, for a read and for a write", async (_, faults) => {
		for (const operation of ["query", "mutation"] as const) {
			const { branches } = await site.repository();
			for (const fault of faults()) site.github.queueFault({ ...fault, operation });
			const start = site.world.now().getTime();
			expect(await commitFiles(branches, append("red"), site.world)).toMatchObject({ changed: true, attempts: 1 });
			expect(site.world.now().getTime() - start).toBe(7_000);
		}
	});

	test("a limit without a word how long is waited for a minute", async () => {
		const { branches } = await site.repository();
		site.github.queueFault(limit(403, {}, "You have exceeded a secondary rate limit. Please wait a few minutes."));
		const start = site.world.now().getTime();
		await branches.read(BRANCH, [], false);
		expect(site.world.now().getTime() - start).toBe(60_000);
	});

	test("a limit that lasts too long is said, with how long", async () => {
		const { branches } = await site.repository();
		site.github.queueFault(limit(403, { "retry-after": "1800" }, "You have exceeded a secondary rate limit."));
		const error = await failure(commitFiles(branches, append("red"), site.world));
		expect(error).toMatchObject({ code: "api-unavailable", retryable: true });
		expect(error.message).toMatch(
			/^Could not read the branch gitops\/staging-releases of http:.*: 127\.0\.0\.1:\d+ answered 403 \(You have exceeded a secondary rate limit\.; request id FAKE:\d+\) and asks to wait 1800 seconds\. Run again when the API answers/,
		);
	});

	test("no wait is longer than the time there is", async () => {
		const { branches } = await site.repository();
		const hasty = site.open(
			branches.url.slice(site.playground.server.origin.length + 1),
			WRITE_TOKEN,
			site.github.url,
			5_000,
		);
		site.github.queueFault(limit(403, { "retry-after": "7" }, "You have exceeded a secondary rate limit."));
		expect(await failure(hasty.read(BRANCH, [], false))).toMatchObject({ code: "api-unavailable" });
	});

	test.each([
		["500", { kind: "answer", status: 500, body: "oops" }],
		["502", { kind: "answer", status: 502, body: "<html>" }],
		[
			"a failure of GraphQL's own",
			{ kind: "answer", status: 200, body: { data: null, errors: [{ message: "Something went wrong" }] } },
		],
	] as const)("%s: reads are repeated, a write is looked for", async (_, effect) => {
		const { folder, branches } = await site.repository();
		site.github.queueFault({ operation: "query", effect });
		site.github.queueFault({ operation: "mutation", effect });
		expect(await commitFiles(branches, append("red"), site.world)).toMatchObject({ changed: true, attempts: 1 });
		expect(site.github.log).toEqual(["query", "query", "mutation", "query", "mutation"].map((one) => `${one} writer`));
		expect(await git(folder, "rev-list", "--count", BRANCH)).toBe("2");
	});

	test("a server that is too old is unsupported", async () => {
		const { branches } = await site.repository();
		const error = {
			message: "Field 'createCommitOnBranch' doesn't exist on type 'Mutation'",
			extensions: { code: "undefinedField" },
		};
		site.github.queueFault({
			operation: "mutation",
			effect: { kind: "answer", status: 200, body: { errors: [error] } },
		});
		expect(await failure(commitFiles(branches, append("red"), site.world))).toMatchObject({
			code: "unsupported",
			message: expect.stringContaining("A GitHub server is needed that has createCommitOnBranch"),
		});
	});
});
