import { describe, expect, test } from "@jest/globals";
import type { Entry } from "../../src/manifests/entry.ts";
import { arrival } from "../../src/manifests/ledger/arrival.ts";
import { blocked } from "../../src/manifests/ledger/blocked.ts";
import { currentRun } from "../../src/manifests/ledger/current-run.ts";
import { departure } from "../../src/manifests/ledger/departure.ts";
import { disagreementsNow } from "../../src/manifests/ledger/disagreements.ts";
import { ask, type Question } from "../../src/manifests/ledger/ledger.ts";
import { stretches } from "../../src/manifests/ledger/stretches.ts";
import { lastWith } from "../../src/manifests/ledger/versions-seen.ts";
import { answer, FILE, history, letter, manifest, type Step, told, trailers } from "./history.ts";
import { commitId, service } from "./samples.ts";

const [blue, green, verdant] = [service("blue"), service("green"), service("verdant")] as const;
const hour = (hours: number) => new Date(Date.UTC(2025, 0, 1, hours));

describe("a service that went", () => {
	const gone = (story: string) => answer(departure(blue), ...told(story));

	test("is told with what ran until then, and who took it out", async () => {
		const [a = {}, without = {}] = told("A, -");
		const removal = {
			content: without.content,
			message: trailers("removal", "blue", "Release-Actor: ann", "Release-Reason: retired"),
		};
		const steps = [a, removal, { ...without, message: trailers("deploy", "green", "Release-Actor: bob") }];
		expect((await answer(departure(blue), ...steps)).answer).toEqual({
			commit: commitId(2),
			committedAt: hour(1),
			by: "ann",
			kind: "removal",
			reason: "retired",
			run: undefined,
			from: undefined,
			entry: letter("a"),
		});
	});

	test.each([
		["A, B, -", 3, 2],
		["A, -, -", 2, 3],
		["A, -, B, -", 4, 2],
		["A, ?, -", 3, 3],
	])("after %s it went with commit %i", async (story, commit, read) => {
		const found = await gone(story);
		expect(found.answer?.commit).toBe(commitId(commit));
		expect(found.read).toBe(read);
	});

	test.each([
		["is there", "A, -, B", 1],
		["never was", "-, -", 2],
	])("none for one that %s", async (_, story, read) => expect(await gone(story)).toEqual({ answer: undefined, read }));

	test("that comes back is as old as its return, goes back to what ran before, and stays blocked", async () => {
		const run = (await answer(currentRun(blue), ...told("A, B, -, B"))).answer;
		expect(run?.began.committedAt).toEqual(hour(3));
		expect(run?.previous?.entry).toEqual(letter("a"));
		expect((await answer(currentRun(blue), ...told("A, -, A"))).answer?.previous).toBeUndefined();
		expect((await answer(arrival(blue), ...told("A, -, A"))).answer?.commit).toBe(commitId(3));
		expect((await answer(blocked(blue, letter("b")), ...told("A, B, rb A, -, A"))).answer?.commit).toBe(commitId(3));
	});
});

test("trailers that speak of other services only say nothing of this one", async () => {
	const [a = {}, b = {}] = told("A, B");
	const stranger = { ...b, message: trailers("promotion", "green", "Release-Actor: bob", "Release-Reason: x") };
	const found = (await answer(currentRun(blue), a, stranger)).answer;
	expect(found?.began).toMatchObject({ by: "A Person", kind: undefined, reason: undefined });
});

describe("a service that was renamed", () => {
	const renames = new Map([[green, verdant]]);
	const step = (services: Readonly<Record<string, Entry>>, message = "by hand"): Step => ({
		content: manifest(services),
		message,
	});
	const was = (name: string, message?: string) => step({ verdant: letter(name) }, message);
	const is = (name: string, message?: string) => step({ green: letter(name) }, message);

	async function askJoined<A>(question: Question<A>, ...steps: readonly Step[]): Promise<A> {
		await ask(history(...steps).versions, { ...FILE, renames }, [question]);
		return question.answer();
	}

	test("has run since before", async () => {
		const run = await askJoined(currentRun(green), was("a"), was("b", trailers("promotion", "verdant")), is("b"));
		expect(run).toMatchObject({
			entry: letter("b"),
			began: { commit: commitId(2), committedAt: hour(1), kind: "promotion" },
			previous: { entry: letter("a"), commit: commitId(1) },
		});
	});

	test("has run since before, where its entry still has the former name", async () => {
		const run = await askJoined(currentRun(green), was("a"), was("b"));
		expect(run).toMatchObject({ entry: letter("b"), previous: { entry: letter("a") } });
	});

	test("arrived, replaced, and can go back to what it was", async () => {
		expect(await askJoined(arrival(green), was("a"), is("b"))).toMatchObject({
			commit: commitId(2),
			replaced: letter("a"),
		});
		expect((await askJoined(lastWith(green, "1.1.0"), was("a"), is("b")))?.commit).toBe(commitId(1));
	});

	test("has what was rolled back blocked", async () => {
		const rollback = trailers("rollback", "verdant", "Release-Actor: ann", "Release-Reason: it burns");
		const found = await askJoined(blocked(green, letter("b")), was("a"), was("b"), was("a", rollback), is("a"));
		expect(found).toMatchObject({ commit: commitId(3), by: "ann", reason: "it burns" });
	});

	test("has run for stretches that go on over the new name, and end where it was taken out", async () => {
		const gone = step({ blue: letter("a") });
		const steps = [was("b"), was("a"), was("b"), is("b"), gone, is("b")];
		expect(
			await askJoined(
				stretches(green, letter("b"), () => false),
				...steps,
			),
		).toEqual([
			{ since: hour(5), until: undefined },
			{ since: hour(2), until: hour(4) },
			{ since: hour(0), until: hour(1) },
		]);
	});

	test("has its own entry where both names have one", async () => {
		const both = step({ verdant: letter("a"), green: letter("c") });
		expect((await askJoined(currentRun(green), was("a"), both))?.entry).toEqual(letter("c"));
	});

	test("has not gone when its former name has", async () => {
		expect(await askJoined(departure(green), was("a"), is("b"))).toBeUndefined();
		expect((await askJoined(departure(green), was("a"), step({ blue: letter("a") })))?.entry).toEqual(letter("a"));
	});

	test("agrees with the trailers of its former name", async () => {
		const said = trailers("promotion", "verdant\nRelease-Version: 1.1.0");
		expect(await askJoined(disagreementsNow(), was("a", said))).toEqual([]);
		const wrong = trailers("promotion", "verdant\nRelease-Version: 9");
		expect(await askJoined(disagreementsNow(), was("a", wrong))).toEqual([
			`The trailers of ${commitId(1)} say green 9, but the manifest has green 1.1.0.`,
		]);
	});

	test("is nobody without that rule", async () => {
		expect((await answer(currentRun(green), was("a"), is("b"))).answer?.previous).toBeUndefined();
		expect((await answer(currentRun(verdant), was("a"), is("b"))).answer).toBeUndefined();
	});
});
