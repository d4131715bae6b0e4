import { describe, expect, test } from "@jest/globals";
import { fileViolations, importViolations } from "./rules.ts";
import { readSources, type SourceFacts, sourceFacts } from "./source-facts.ts";

describe("this repository", () => {
	const src = readSources("src");

	test("is read", () => {
		expect(src.size).toBeGreaterThan(100);
		expect(src.get("src/actions/plan-promotion.ts")?.imports).toEqual(
			expect.arrayContaining(["src/deployment-request/request-promotion.ts", "src/runner/action.ts"]),
		);
		expect(src.get("src/runner/run-action.ts")?.imports).toContain("@actions/core");
		expect(src.get("src/runner/run-action.ts")?.ambient).toContain("process");
	});

	test("imports go downwards only", () => {
		expect(importViolations(src)).toEqual([]);
	});

	test("each file is short, has no default export, and a name that says something", () => {
		expect(fileViolations(readSources("src", "test", "rehearsal", "scripts"))).toEqual([]);
	});
});

/** Made-up files that import these, and are as they should be in everything else. */
function files(imports: Readonly<Record<string, readonly string[]>>, other: Partial<SourceFacts> = {}) {
	return new Map(
		Object.entries(imports).map(([path, names]) => [
			path,
			{ imports: names, ambient: [], lines: 10, hasDefaultExport: false, ...other },
		]),
	);
}

describe("each forbidden import is named", () => {
	test.each<[from: string, imported: string, says: string]>([
		["src/errors/a.ts", "src/refs/b.ts", "src/errors/a.ts (leaf) must not import refs (model)"],
		["src/config/a.ts", "src/git/b.ts", "src/config/a.ts (model) must not import git (outside)"],
		["src/config/a.ts", "src/setup/b.ts", "src/config/a.ts (model) must not import setup (setup)"],
		["src/gates/a.ts", "src/promotion/b.ts", "src/gates/a.ts (model) must not import promotion (use case)"],
		["src/git/a.ts", "src/registry/b.ts", "src/git/a.ts (outside) must not import registry (outside)"],
		["src/registry/a.ts", "src/setup/b.ts", "src/registry/a.ts (outside) must not import setup (setup)"],
		["src/setup/a.ts", "src/promotion/b.ts", "src/setup/a.ts (setup) must not import promotion (use case)"],
		["src/setup/a.ts", "src/runner/b.ts", "src/setup/a.ts (setup) must not import runner (runner)"],
		["src/promotion/a.ts", "src/runner/b.ts", "src/promotion/a.ts (use case) must not import runner (runner)"],
		["src/promotion/a.ts", "src/actions/b.ts", "src/promotion/a.ts (use case) must not import actions (actions)"],
		["src/runner/a.ts", "src/refs/b.ts", "src/runner/a.ts (runner) must not import refs (model)"],
		["src/runner/a.ts", "src/actions/b.ts", "src/runner/a.ts (runner) must not import actions (actions)"],
		["src/actions/a.ts", "src/git/b.ts", "src/actions/a.ts (actions) must not import git (outside)"],
		["src/actions/a.ts", "src/setup/b.ts", "src/actions/a.ts (actions) must not import setup (setup)"],
		["src/errors/a.ts", "rehearsal/b.ts", "src/errors/a.ts imports rehearsal/b.ts, which is in no room"],
		["src/a.ts", "src/errors/b.ts", "src/a.ts is in no room that the rules know"],
		["src/attic/a.ts", "src/errors/b.ts", "src/attic/a.ts is in no room that the rules know"],
		["src/promotion/a.ts", "@actions/core", "src/promotion/a.ts imports @actions/core, which only the runner may"],
		["src/actions/a.ts", "@actions/core", "src/actions/a.ts imports @actions/core, which only the runner may"],
		["src/git/a.ts", "node:process", "src/git/a.ts imports node:process, which only the runner may"],
		...["node:fs", "node:fs/promises", "node:child_process", "node:http", "node:https", "node:net"].map(
			(name): [string, string, string] => [
				"src/manifests/a.ts",
				name,
				`src/manifests/a.ts (model) imports ${name}: the model does no I/O`,
			],
		),
		["src/world/a.ts", "node:fs", "src/world/a.ts (leaf) imports node:fs: the model does no I/O"],
	])("%s → %s", (from, imported, says) => {
		expect(importViolations(files({ [from]: [imported] }))).toEqual([says]);
	});

	test.each([
		["src/config/a.ts", "src/refs/b.ts"],
		["src/git/a.ts", "node:child_process"],
		["src/git/a.ts", "src/git/b.ts"],
		["src/rollback/a.ts", "src/promotion/b.ts"],
		["src/runner/a.ts", "@actions/core"],
		["src/actions/a.ts", "src/runner/b.ts"],
	])("%s → %s is allowed", (from, imported) => {
		expect(importViolations(files({ [from]: [imported] }))).toEqual([]);
	});

	test("a circle of files", () => {
		const circle = {
			"src/git/a.ts": ["src/git/b.ts"],
			"src/git/b.ts": ["src/git/c.ts"],
			"src/git/c.ts": ["src/git/a.ts"],
		};
		expect(importViolations(files(circle))).toEqual([
			"files import each other in a circle: src/git/a.ts → src/git/b.ts → src/git/c.ts → src/git/a.ts",
		]);
	});

	test("a circle of rooms whose files make none", () => {
		const circle = { "src/refs/a.ts": ["src/images/b.ts"], "src/images/c.ts": ["src/refs/d.ts"] };
		expect(importViolations(files(circle))).toEqual(["rooms import each other in a circle: refs → images → refs"]);
	});

	test.each(["process", "fetch", "Math.random", "Date.now", "new Date()"])("%s outside of the runner", (name) => {
		expect(importViolations(files({ "src/gates/a.ts": [], "src/runner/b.ts": [] }, { ambient: [name, name] }))).toEqual(
			[`src/gates/a.ts uses ${name}, which only the runner may`],
		);
	});
});

describe("each bad file is named", () => {
	test("too long", () => {
		expect(fileViolations(files({ "src/git/a.ts": [] }, { lines: 301 }))).toEqual([
			"src/git/a.ts has 301 lines, more than 300",
		]);
		expect(fileViolations(files({ "src/git/a.ts": [] }, { lines: 300 }))).toEqual([]);
	});

	test("a default export", () => {
		expect(fileViolations(files({ "src/git/a.ts": [] }, { hasDefaultExport: true }))).toEqual([
			"src/git/a.ts has a default export",
		]);
	});

	test.each([
		"src/utils/a.ts",
		"src/git/helpers.ts",
		"src/git/common.ts",
		"src/git/tag-manager.ts",
		"test/git/util.test.ts",
	])("%s", (path) => {
		expect(fileViolations(files({ [path]: [] }))).toEqual([expect.stringContaining("does not say what is in there")]);
	});
});

test("a file's facts are read from its syntax", () => {
	const text = `
		import type { A } from "./a.ts";
		export { b } from "../errors/b.ts";
		export * from "yaml";
		import "node:fs";
		type D = import("./d.ts").D;
		const e = await import("./e.ts");
		const words = 'import "./not.ts"; process.exit(1)'; // import "./neither.ts"
		const own = { process: 1, fetch: 2 }.process;
		process.exit(own);
		[fetch, Math.random(), Date.now(), new Date(), new Date(words)];
		export default e;
	`;
	expect(sourceFacts("src/git/x.ts", text)).toEqual({
		imports: ["src/git/a.ts", "src/errors/b.ts", "yaml", "node:fs", "src/git/d.ts", "src/git/e.ts"],
		ambient: ["process", "fetch", "Math.random", "Date.now", "new Date()"],
		lines: 12,
		hasDefaultExport: true,
	});
	expect(sourceFacts("src/git/x.ts", "export const a = 1;").hasDefaultExport).toBe(false);
});
