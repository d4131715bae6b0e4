import { describe, expect, test } from "@jest/globals";
import { arrival } from "../../src/manifests/ledger/arrival.ts";
import { currentRun } from "../../src/manifests/ledger/current-run.ts";
import { answer, letter, manifest, type Step, told, trailers } from "./history.ts";
import { commitId, digest, service } from "./samples.ts";

const blue = service("blue");
const hour = (hours: number) => new Date(Date.UTC(2025, 0, 1, hours));
const run = (...steps: Step[]) => answer(currentRun(blue), ...steps);

describe("the age of what runs", () => {
	const since = async (...steps: Step[]) => (await run(...steps)).answer?.began.committedAt;

	test("counts from the oldest commit of the run", async () => {
		expect(await since(...told("A, B, B, B"))).toEqual(hour(1));
	});

	test("is not broken by another service, a comment, or a re-deploy of the same digest", async () => {
		const b = { ...letter("b"), by: "ann" };
		expect(
			await since(
				{ content: manifest({ blue: letter("a") }) },
				{ content: manifest({ blue: letter("b") }) },
				{ content: manifest({ blue: letter("b"), green: letter("f") }) },
				{ content: `# A comment.\n${manifest({ blue: letter("b") })}` },
				{ content: manifest({ blue: b }), message: trailers("promotion", "blue") },
				{ content: manifest({ blue: { ...b, version: "1.2.1" } }) },
			),
		).toEqual(hour(1));
	});

	test("is broken by another digest between", async () => {
		expect(await since(...told("B, A, B, B"))).toEqual(hour(2));
	});

	test("is broken by another digest under the same version", async () => {
		const other = { ...letter("b"), digest: digest("e") };
		expect(await since(...told("B"), { content: manifest({ blue: other }) }, ...told("B"))).toEqual(hour(2));
	});

	test("is broken where the service, or the manifest, was gone", async () => {
		expect(await since(...told("B, -, B, B"))).toEqual(hour(2));
		expect(await since(...told("B"), { content: undefined }, ...told("B"))).toEqual(hour(2));
	});

	test("goes by the version where no digest is recorded", async () => {
		const only = (version: string) => ({ content: manifest({ blue: { version } }) });
		expect(await since(only("1"), only("2"), only("2"))).toEqual(hour(1));
		expect(await since(only("1.2.0"), ...told("B"))).toEqual(hour(0));
	});

	test("a version without a digest does not join two digests", async () => {
		const bare = { content: manifest({ blue: { version: "1.2.0" } }) };
		const other = { content: manifest({ blue: { ...letter("b"), digest: digest("e") } }) };
		expect(await since(other, ...told("B"), bare)).toEqual(hour(1));
		expect(await since(other, bare, ...told("B"))).toEqual(hour(1));
	});

	test("takes the committer's date of that commit, whatever the later ones say", async () => {
		const [a = {}, b = {}] = told("A, B");
		expect(await since({ ...a, hour: 9 }, { ...b, hour: 30 }, { ...b, hour: 5 })).toEqual(hour(30));
	});

	test("passes over an old version that cannot be read, as if it were not there", async () => {
		expect(await since(...told("A, B, ?, B"))).toEqual(hour(1));
		expect(await since(...told("A, ?, B"))).toEqual(hour(2));
		const broken = { content: `services:\n  blue: {version: 1.10}\n  green: {version: "1"}\n` };
		expect(await since(...told("A, B"), broken, ...told("B"))).toEqual(hour(1));
	});

	test("a broken neighbour hides no deployment of an old version", async () => {
		const broken = { content: `${manifest({ blue: letter("a") })}  green: {version: 1.10}\n` };
		expect(await since(...told("B"), broken, ...told("B"))).toEqual(hour(2));
	});
});

describe("a run", () => {
	test("is told with who started it, and what was before", async () => {
		const deploy = { ...letter("b"), by: "ann" };
		const message = trailers("promotion", "blue", "Release-Actor: ann");
		const found = await run(
			...told("A, A"),
			{ content: manifest({ blue: letter("b") }), message },
			{ content: manifest({ blue: deploy }) },
		);
		expect(found.answer).toEqual({
			entry: deploy,
			began: {
				commit: commitId(3),
				committedAt: hour(2),
				by: "ann",
				kind: "promotion",
				reason: undefined,
				run: undefined,
				from: undefined,
			},
			rollback: false,
			previous: { entry: letter("a"), commit: commitId(2) },
		});
	});

	test("is none where the service is not", async () => {
		expect(await run(...told("A, -"))).toEqual({ answer: undefined, read: 1 });
		expect(await run({ content: undefined })).toEqual({ answer: undefined, read: 1 });
		expect(await run()).toEqual({ answer: undefined, read: 0 });
	});

	test.each([
		["A, B", "a", false, 2],
		["A, B, B", "a", false, 3],
		["A, B, rb A, C", "a", false, 2],
		["A", undefined, false, 1],
		["A, B, C, rb B", "c", true, 3],
		["A, B, C, rb B, B", "c", true, 4],
		["B, A, B", "a", false, 2],
		["A, -, B", "a", false, 3],
		["A, B, -, B", "a", false, 4],
		["A, C, rb B", "c", false, 3],
		["A, B, C, ?, rb B", "c", true, 4],
	])("%s: the one before is %s, a rollback: %s", async (story, previous, rollback, read) => {
		const found = await run(...told(story));
		expect(found.answer?.previous?.entry).toEqual(previous === undefined ? undefined : letter(previous));
		expect(found.answer?.rollback).toBe(rollback);
		expect(found.read).toBe(read);
	});

	test("a rollback of another service is none of this one", async () => {
		const [a = {}, b = {}] = told("A, B");
		const found = await run(a, b, { ...a, message: trailers("rollback", "green") });
		expect(found.answer?.rollback).toBe(false);
	});
});

describe("an arrival", () => {
	const arrived = (...steps: Step[]) => answer(arrival(blue), ...steps);

	test("is the commit that brought version and digest", async () => {
		const found = await arrived(...told("A, B, B, B"));
		expect(found).toEqual({
			answer: {
				entry: letter("b"),
				commit: commitId(2),
				committedAt: hour(1),
				by: "A Person",
				kind: undefined,
				reason: undefined,
				run: undefined,
				from: undefined,
				replaced: letter("a"),
			},
			read: 4,
		});
	});

	test("tells the entry that a release of the same digest replaced", async () => {
		const candidate = { ...letter("b"), version: "1.2.0-rc.1" };
		const found = await arrived(...told("A"), { content: manifest({ blue: candidate }) }, ...told("B"));
		expect(found.answer?.commit).toBe(commitId(3));
		expect(found.answer?.replaced).toEqual(candidate);
	});

	test.each([
		["A", 1],
		["B, -, A", 3],
		["?, A", 2],
	])("%s: replaced nothing", async (story, commit) => {
		const found = await arrived(...told(story));
		expect(found.answer?.replaced).toBeUndefined();
		expect(found.answer?.commit).toBe(commitId(commit));
	});

	test("is none where the service is not", async () => {
		expect((await arrived(...told("A, -"))).answer).toBeUndefined();
	});
});
