import { expect, test } from "@jest/globals";
import { type CommitRecord, parseCommit } from "../../src/changelog/commit-record.ts";
import { mergedBy } from "../../src/changelog/merged-by.ts";
import { id, record } from "./records.ts";

const merge = (digit: string, number: number, parents: string) =>
	record(digit, `Merge pull request #${number} from acme/topic\n\ntitle`, { parents });

function numbers(commits: readonly CommitRecord[], tip: string): Record<string, number> {
	const found = mergedBy(commits.map(parseCommit), id(tip));
	return Object.fromEntries([...found].map(([commit, number]) => [commit.slice(0, 1), number]));
}

test("commits have the number of the merge that brought them", () => {
	const history = [
		merge("9", 12, "18"),
		record("8", "fix: b", { parents: "7" }),
		record("7", "fix: a", { parents: "1" }),
	];
	expect(numbers(history, "9")).toEqual({ 9: 12, 8: 12, 7: 12 });
});

test("their own number comes first", () => {
	expect(numbers([merge("9", 12, "18"), record("8", "fix: b (#7)", { parents: "1" })], "9")).toEqual({ 9: 12, 8: 7 });
});

test("what came by an earlier merge, or on the first parents, is not a later merge's", () => {
	const history = [
		merge("9", 13, "68"),
		record("8", "Merge branch 'main' into topic", { parents: "76" }),
		record("7", "fix: on the topic", { parents: "3" }),
		merge("6", 12, "45"),
		record("5", "fix: first topic", { parents: "3" }),
		record("4", "fix: pushed to main", { parents: "3" }),
		record("3", "fix: older", { parents: "1" }),
	];
	expect(numbers(history, "9")).toEqual({ 9: 13, 8: 13, 7: 13, 6: 12, 5: 12 });
});

test("a merge that is no pull request's brings commits without a number, for good", () => {
	const history = [
		merge("9", 13, "78"),
		record("8", "fix: late", { parents: "6" }),
		record("7", "Merge branch 'release'", { parents: "16" }),
		record("6", "fix: released", { parents: "1" }),
	];
	expect(numbers(history, "9")).toEqual({ 9: 13, 8: 13 });
});

test("the history ends where the range does, and a tip that is not in it has no first parents", () => {
	expect(numbers([merge("9", 12, "12")], "9")).toEqual({ 9: 12 });
	expect(numbers([record("8", "fix: a")], "9")).toEqual({});
});
