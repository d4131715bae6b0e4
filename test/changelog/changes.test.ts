import { expect, test } from "@jest/globals";
import { breakingAmong, changesOf, migrationsAmong } from "../../src/changelog/changes.ts";
import type { CommitRecord } from "../../src/changelog/commit-record.ts";
import { concernOf } from "../../src/services/concern.ts";
import { pathTest } from "../../src/services/path-pattern.ts";
import { configure } from "../config/read.ts";
import { id, record } from "./records.ts";

const configuration = configure(
	`image: ghcr.io/acme/{service}
services:
  blue: { path: projects/blue, depends-on: [libs/payment, green] }
  green: { path: projects/green }
  red: { path: projects/red }
shared: [libs/common/**]
ignore: ["**/*.md"]
`,
	[],
);
const [blue] = [...configuration.services.values()];
if (blue === undefined) throw new Error("There is no service.");
const concern = concernOf(configuration, blue);

function changes(...commits: readonly CommitRecord[]) {
	return changesOf(commits, id("9"), concern, pathTest("**/migrations/**"));
}

test("only what touched the service, or what it is built from, in the order of the history", () => {
	const found = changes(
		record("9", "feat: own", { paths: ["projects/red/x", "projects/blue/a"] }),
		record("8", "feat: red", { paths: ["projects/red/x"] }),
		record("7", "feat: payment", { paths: ["libs/payment/a"] }),
		record("6", "docs: readme", { paths: ["projects/blue/README.md"] }),
		record("5", "feat: green", { paths: ["projects/green/a"] }),
		record("4", "feat: common", { paths: ["libs/common/a"] }),
		record("3", "feat: nothing", { paths: [] }),
	);
	expect(found.map(({ description, isOwn }) => [description, isOwn])).toEqual([
		["own", true],
		["payment", false],
		["green", false],
		["common", false],
	]);
});

test("migrations are those of the service alone", () => {
	const paths = ["projects/blue/migrations/1.sql", "projects/red/migrations/1.sql", "projects/blue/migration.sql"];
	expect(changes(record("9", "feat: a", { paths }))[0]?.migrations).toEqual(["projects/blue/migrations/1.sql"]);
});

test("authors are the commit's and those that its message names, each once", () => {
	const message = "feat: a\n\nBody.\n\nCo-Authored-By: Bob <b@c>\nCo-authored-by: Ada <a@b>\nCo-authored-by: nobody";
	expect(changes(record("9", message))[0]?.authors).toEqual(["Ada", "Bob"]);
});

test("what was reverted says by what; a revert that was reverted takes nothing back", () => {
	const reverting = (digit: string) => `Revert "x"\n\nThis reverts commit ${id(digit)}.`;
	const found = changes(
		record("9", reverting("8")),
		record("8", reverting("7")),
		record("7", "feat!: drop v1"),
		record("6", reverting("5")),
		record("5", "feat: pay later"),
	);
	expect(found.map(({ revertedBy }) => revertedBy)).toEqual([undefined, id("9"), undefined, undefined, id("6")]);
	expect(found[2]).toMatchObject({ type: "feat", description: "drop v1", breaking: "drop v1" });
});

test("who reverts a pull request's merge, or the pull request by its number, takes back all that came with it", () => {
	const merge = record("6", "Merge pull request #12 from acme/topic\n\ntitle", { parents: "14", paths: [] });
	const topic = [record("4", "feat: two", { parents: "3" }), record("3", "feat: one", { parents: "2" })];
	for (const reason of [
		`This reverts commit ${id("6")}, reversing\nchanges made to ${id("1")}.`,
		"Reverts acme/shop#12",
	]) {
		const found = changes(record("9", `Revert "title"\n\n${reason}`, { parents: "6" }), merge, ...topic);
		expect(found.map(({ revertedBy }) => revertedBy)).toEqual([undefined, id("9"), id("9")]);
	}
});

test("a commit is named by its first digits, and takes back nothing that is newer", () => {
	const found = changes(
		record("9", "feat: new"),
		record("8", `revert: x\n\nRefs: 9999999, 7777777`),
		record("7", "feat: a"),
	);
	expect(found.map(({ revertedBy }) => revertedBy)).toEqual([undefined, undefined, id("8")]);
});

test("what was taken back breaks nothing; its migrations are told all the same", () => {
	const paths = ["projects/blue/migrations/1.sql"];
	const found = changes(
		record("9", `Revert "x"\n\nThis reverts commit ${id("8")}.`),
		record("8", "feat!: a", { paths }),
		record("7", "feat!: b"),
	);
	expect(breakingAmong(found).map(({ commit }) => commit)).toEqual([id("7")]);
	expect(migrationsAmong(found).map(({ commit }) => commit)).toEqual([id("8")]);
});
