import { describe, expect, test } from "@jest/globals";
import { arrival } from "../../src/manifests/ledger/arrival.ts";
import { blocked } from "../../src/manifests/ledger/blocked.ts";
import { currentRun } from "../../src/manifests/ledger/current-run.ts";
import { disagreements } from "../../src/manifests/ledger/disagreements.ts";
import { ask, stateOf } from "../../src/manifests/ledger/ledger.ts";
import { highestStable, lastWith, promotedBy, versionsSeen } from "../../src/manifests/ledger/versions-seen.ts";
import { answer, FILE, history, letter, manifest, told, trailers } from "./history.ts";
import { commitId, digest, service } from "./samples.ts";

const blue = service("blue");

describe("what was rolled back is blocked", () => {
	const isBlocked = (goal: string, story: string) => answer(blocked(blue, letter(goal)), ...told(story));

	test("by a record of who and why", async () => {
		const found = await isBlocked("b", "A, B, rb A");
		expect(found.answer).toEqual({
			commit: commitId(3),
			committedAt: new Date(Date.UTC(2025, 0, 1, 2)),
			by: "ann",
			kind: "rollback",
			reason: "it burns",
			run: undefined,
			from: undefined,
			to: letter("a"),
		});
	});

	test.each([
		["b", "A, B, rb A, C", 3],
		["b", "A, B, B, rb A, A", 4],
		["c", "A, B, C, rb B, rb A", 4],
		["b", "A, B, C, rb B, rb A", 5],
		["b", "A, B, rb A, ok B, rb A", 5],
		["b", "A, B, rb A, B, C", 3],
		["b", "A, B, ?, rb A", 4],
		["b", "A, B, rb A, ok C", 3],
		["c", "A, C, rb A, B, rb D, B", 3],
	])("%s after %s: by commit %i", async (goal, story, commit) => {
		expect((await isBlocked(goal, story)).answer?.commit).toBe(commitId(commit));
	});

	test.each([
		["a", "A, B, rb A"],
		["c", "A, B, rb A"],
		["b", "A, B, A"],
		["b", "A, B, rb A, ok B"],
		["b", "A, B, rb A, ok B, C"],
		["b", "A, B, rb A, ok B, rb D"],
		["b", "B, rb A"],
		["b", "B, rb B"],
		["b", "A, B, -, rb A"],
		["b", "A, B"],
		["b", "A"],
	])("%s after %s: not", async (goal, story) => {
		expect((await isBlocked(goal, story)).answer).toBeUndefined();
	});

	test("for this service only", async () => {
		const [a = {}, b = {}] = told("A, B");
		const rollback = { ...a, message: trailers("rollback", "green") };
		expect((await answer(blocked(blue, letter("b")), a, b, rollback)).answer).toBeUndefined();
	});

	test("by the version where no digest is recorded", async () => {
		const bare = (version: string, message = "x") => ({ content: manifest({ blue: { version } }), message });
		const steps = [bare("1"), bare("2"), bare("1", trailers("rollback", "blue"))];
		expect((await answer(blocked(blue, { version: "2" }), ...steps)).answer?.commit).toBe(commitId(3));
		expect((await answer(blocked(blue, { version: "3" }), ...steps)).answer).toBeUndefined();
	});

	test("reads no further than it must", async () => {
		expect((await isBlocked("b", "A, A, A, B, rb A")).read).toBe(3);
		expect((await isBlocked("b", "A, A, A, B, ok B")).read).toBe(1);
	});
});

describe("versions that ran here", () => {
	const stable = ["1.0.0", "2.1.0", "2.2.0-rc.1", "1.9.0", "sha-4f2a91c", "2.0.5"].map((version) => ({
		content: manifest({ blue: { version } }),
	}));

	test.each([
		[undefined, "2.1.0"],
		[{ major: 1 }, "1.9.0"],
		[{ major: 2, minor: 0 }, "2.0.5"],
		[{ major: 3 }, undefined],
		[{ major: 2, minor: 2 }, undefined],
	])("the highest stable one in %j is %s", async (range, version) => {
		expect((await answer(highestStable(blue, range), ...stable)).answer).toBe(version);
	});

	test("all that ever ran, also what was taken out", async () => {
		expect(await answer(versionsSeen(blue), ...told("A, B, ?, rb A, -, C"))).toEqual({
			answer: new Set(["1.1.0", "1.2.0", "1.3.0"]),
			read: 6,
		});
	});

	test("the newest entry with a version", async () => {
		const older = { content: manifest({ blue: { version: "1", digest: digest("a") } }) };
		const newer = { content: manifest({ blue: { version: "1", digest: digest("b") } }) };
		const other = { content: manifest({ blue: { version: "2" } }) };
		expect(await answer(lastWith(blue, "1"), older, newer, other)).toEqual({
			answer: { entry: { version: "1", digest: digest("b") }, commit: commitId(2) },
			read: 2,
		});
		expect((await answer(lastWith(blue, "3"), older)).answer).toBeUndefined();
	});

	test("whether a run brought one in, however much came after it", async () => {
		const by = (run: string, name: string, of = "blue") => ({
			content: manifest({ blue: letter(name), green: letter("f") }),
			message: trailers("promotion", of, `Release-Run: ${run}`),
		});
		const steps = [by("7", "a"), by("8", "b"), by("9", "c"), by("7", "c", "green")];
		const brought = async (name: string, run: string, hour = 0) => {
			const question = promotedBy(blue, letter(name), run, new Date(Date.UTC(2025, 0, 1, hour)));
			return (await answer(question, ...steps)).answer;
		};
		expect(await brought("a", "7")).toBe(true);
		expect(await brought("a", "7", 3)).toBe(false);
		expect(await brought("b", "7")).toBe(false);
		// That commit has the entry, and is about another service.
		expect(await brought("c", "7")).toBe(false);
		expect(await brought("c", "9")).toBe(true);
	});
});

test.each([
	["a service", 'services:\n  blue:\n    version: "1"\n  blue:\n    version: "2"\n'],
	["a key", 'services:\n  blue:\n    version: "1"\n    version: "2"\n'],
])("an old version with %s twice is unknown, not the last one", (_, content) => {
	const version = { commit: commitId(1), committedAt: new Date(0), author: "A Person", message: "x", content };
	expect(stateOf(version, FILE).entry(blue)).toBe("unknown");
});

describe("asking", () => {
	test("several questions in one pass, which ends with the last answer", async () => {
		const { versions, read } = history(...told("A, A, A, B, C"));
		const questions = [currentRun(blue), arrival(blue), lastWith(blue, "1.2.0"), currentRun(service("red"))] as const;
		await ask(versions, FILE, questions);
		expect(read()).toBe(2);
		expect(questions[0].answer()?.previous?.entry).toEqual(letter("b"));
		expect(questions[2].answer()?.commit).toBe(commitId(4));
		expect(questions[3].answer()).toBeUndefined();
	});

	test("nothing reads nothing", async () => {
		const { versions, read } = history(...told("A"));
		await ask(versions, FILE, []);
		expect(read()).toBe(0);
	});

	test("refuses a newest manifest that cannot be read", async () => {
		const asked = answer(currentRun(blue), ...told("A, ?"));
		await expect(asked).rejects.toMatchObject({
			code: "invalid-config",
			message: expect.stringMatching(/^staging\.yaml:1:\d+: /),
		});
	});

	test("refuses a newest manifest of another environment", async () => {
		const asked = answer(currentRun(blue), { content: "environment: production\n" });
		await expect(asked).rejects.toMatchObject({ code: "invalid-config" });
	});
});

describe("trailers that disagree", () => {
	const state = (content: string, message: string) =>
		stateOf({ commit: commitId(1), committedAt: new Date(0), author: "A Person", message, content }, FILE);

	test.each([
		[
			"another version",
			"Release-Version: 9",
			`The trailers of ${commitId(1)} say blue 9, but the manifest has blue 1.1.0.`,
		],
		[
			"another digest",
			`Release-Version: 1.1.0\nRelease-Digest: ${digest("e")}`,
			`The trailers of ${commitId(1)} say that blue is ${digest("e")}, but the manifest has ${digest("a")}.`,
		],
	])("a trailer that disagrees is reported: %s", (_, lines, sentence) => {
		const message = trailers("deploy", `blue\n${lines}`);
		expect(disagreements(state(manifest({ blue: letter("a") }), message))).toEqual([sentence]);
	});

	test("a removal that did not happen is reported", () => {
		expect(disagreements(state(manifest({ blue: letter("a") }), trailers("removal", "blue")))).toEqual([
			`The trailers of ${commitId(1)} say no blue, but the manifest has blue 1.1.0.`,
		]);
	});

	test.each([
		[
			"that agrees",
			manifest({ blue: letter("a") }),
			trailers("deploy", `blue\nRelease-Version: 1.1.0\nRelease-Digest: ${digest("a")}`),
		],
		["without trailers", manifest({ blue: letter("a") }), "by hand"],
		["that removes", manifest({}), trailers("removal", "blue")],
		["that cannot be read", "services: [", trailers("deploy", "blue\nRelease-Version: 1")],
	])("a commit %s is not", (_, content, message) => {
		expect(disagreements(state(content, message))).toEqual([]);
	});
});
