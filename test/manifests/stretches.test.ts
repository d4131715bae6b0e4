import { expect, test } from "@jest/globals";
import { noOlderThan } from "../../src/manifests/ledger/ledger.ts";
import { type Stretch, stretches } from "../../src/manifests/ledger/stretches.ts";
import { answer, letter, manifest, told } from "./history.ts";
import { digest, service } from "./samples.ts";

const blue = service("blue");
const hourOf = (date: Date | undefined) => date && (date.getTime() - Date.UTC(2025, 0, 1)) / 3_600_000;
const hours = (found: readonly Stretch[]) => found.map(({ since, until }) => [hourOf(since), hourOf(until)]);
const all = () => false;

// Each commit is an hour after the one before; the first is hour 0.
test.each([
	["A", []],
	["B", [[0, undefined]]],
	["A, B, B, B", [[1, undefined]]],
	["B, A", [[0, 1]]],
	["B, B, A, C", [[0, 2]]],
	[
		"B, A, B, B",
		[
			[2, undefined],
			[0, 1],
		],
	],
	[
		"A, B, rb A, B, C",
		[
			[3, 4],
			[1, 2],
		],
	],
	[
		"B, -, B",
		[
			[2, undefined],
			[0, 1],
		],
	],
	["B, ?, B, A", [[0, 3]]],
	["B, ?, A", [[0, 2]]],
	["?, A", []],
])("%s: B ran %j", async (story, expected) => {
	expect(hours((await answer(stretches(blue, letter("b"), all), ...told(story))).answer)).toEqual(expected);
});

test("reads no further than it needs", async () => {
	const { answer: found, read } = await answer(
		stretches(blue, letter("b"), (known) => known.length > 0),
		...told("B, A, A, B, A"),
	);
	expect([hours(found), read]).toEqual([[[3, 4]], 3]);
});

test("what is told by version alone is the same where the version is; another digest under it is not", async () => {
	const bare = { content: manifest({ blue: { version: letter("b").version } }) };
	const other = { content: manifest({ blue: { ...letter("b"), digest: digest("e") } }) };
	const question = () => stretches(blue, letter("b"), all);
	expect(hours((await answer(question(), bare, ...told("B, A"))).answer)).toEqual([[0, 2]]);
	expect(hours((await answer(question(), other, ...told("B, A"))).answer)).toEqual([[1, 2]]);
});

// What was made in hour 2 cannot have run before.
test.each<[string, number[][], number]>([
	["B, A, A, A, A", [], 4],
	["A, A, B, A, A", [[2, 3]], 4],
	["B, B, B, B, B", [[1]], 4],
])("%s: not older than hour 2 is %j, by %i versions", async (story, expected, read) => {
	const question = noOlderThan(new Date(Date.UTC(2025, 0, 1, 2)), stretches(blue, letter("b"), all));
	const found = await answer(question, ...told(story));
	expect([hours(found.answer).map((pair) => pair.filter((hour) => hour !== undefined)), found.read]).toEqual([
		expected,
		read,
	]);
});

test("without a date all states are read", async () => {
	expect((await answer(noOlderThan(undefined, stretches(blue, letter("b"), all)), ...told("B, A, A"))).read).toBe(3);
});
