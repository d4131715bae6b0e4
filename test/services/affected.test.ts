import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { affected, type Repository } from "../../src/services/affected.ts";
import { configure } from "../config/read.ts";

const REPOSITORY = configure(
	`image: ghcr.io/acme/{service}
services:
  web: { path: projects/web, depends-on: [api] }
  api: { path: projects/api, depends-on: [libs/payment, "proto/**/*.proto"] }
  blue: { path: projects/blue, depends-on: [green] }
  green: { path: projects/green, depends-on: [blue] }
  odd: { path: "projects/[odd] {a,b}?" }
shared: [libs/common/**, .github/workflows/ci.yaml, tools]
ignore: ["docs/**", "**/*.md", "projects/web/ignored"]
`,
	[],
);

const names = (paths: string[], repository: Repository = REPOSITORY) =>
	affected(repository, paths).map(({ service }) => service);

const ALL = ["api", "blue", "green", "odd", "web"];

describe("who is affected by", () => {
	test.each<[string, string[]]>([
		["projects/blue/src/main.go", ["blue", "green"]],
		["projects/green", ["blue", "green"]],
		["projects/web/x", ["web"]],
		["projects/api/x", ["api", "web"]],
		["projects/blue-api/x", []],
		["projects/blu", []],
		["Projects/blue/x", []],
		["other/projects/blue/x", []],
		["removed-service/main.go", []],
		["libs/payment/a/b.go", ["api", "web"]],
		["libs/payment", ["api", "web"]],
		["libs/payments/a.go", []],
		["proto/a/b/c.proto", ["api", "web"]],
		["proto/c.proto", ["api", "web"]],
		["proto/a/c.txt", []],
		["libs/common/x", ALL],
		["libs/common/.hidden/x", ALL],
		["libs/common/line\nbreak/x\n", ALL],
		["libs/common", ALL],
		["libs/commons/x", []],
		[".github/workflows/ci.yaml", ALL],
		[".github/workflows/ci.yaml2", []],
		["tools/any/file", ALL],
		["docs/blue.txt", []],
		["docs/a\nb/.c", []],
		["projects/blue/README.md", []],
		["projects/blue/.hidden.md", []],
		["libs/common/README.md", []],
		["projects/web/ignored/deep/file", []],
		["projects/web/ignored-not/file", ["web"]],
		["projects/[odd] {a,b}?/x", ["odd"]],
		["projects/o a/x", []],
		["projects/blue/ü\n\"'\\*?[x]", ["blue", "green"]],
		["projects/blue/-- ", ["blue", "green"]],
		["projects/blue/\uFFFD", ["blue", "green"]],
		["__proto__/constructor", []],
	])("%j", (path, expected) => {
		expect(names([path])).toEqual(expected);
	});
});

test("nothing, or only what is ignored, affects none", () => {
	expect(affected(REPOSITORY, [])).toEqual([]);
	expect(names(["docs/a", "README.md"])).toEqual([]);
});

test("each reason names the first path that tells", () => {
	expect(
		affected(REPOSITORY, [
			"docs/x",
			"libs/payment/a\nb",
			"projects/api/1",
			"projects/api/2",
			"tools/t",
			"proto/x.proto",
		]),
	).toEqual([
		{
			service: "api",
			reasons: [
				'changed: "projects/api/1"',
				'depends on libs/payment: "libs/payment/a\\nb"',
				'depends on proto/**/*.proto: "proto/x.proto"',
				'shared tools: "tools/t"',
			],
		},
		{ service: "blue", reasons: ['shared tools: "tools/t"'] },
		{ service: "green", reasons: ['shared tools: "tools/t"'] },
		{ service: "odd", reasons: ['shared tools: "tools/t"'] },
		{ service: "web", reasons: ["depends on the service api", 'shared tools: "tools/t"'] },
	]);
});

test("services that depend on each other in a circle", () => {
	expect(affected(REPOSITORY, ["projects/green/x"])).toEqual([
		{ service: "blue", reasons: ["depends on the service green"] },
		{ service: "green", reasons: ['changed: "projects/green/x"', "depends on the service blue"] },
	]);
});

test("dependencies over several steps, and on oneself", () => {
	const chain = configure(
		`image: ghcr.io/acme/{service}
services:
  a: { path: a, depends-on: [b, a] }
  b: { path: b, depends-on: [c] }
  c: { path: c, depends-on: [] }
`,
		[],
	);
	expect(names(["c/x"], chain)).toEqual(["a", "b", "c"]);
	expect(names(["b/x"], chain)).toEqual(["a", "b"]);
	expect(affected(chain, ["a/x"])).toEqual([{ service: "a", reasons: ['changed: "a/x"'] }]);
});

test("the whole repository can be a service", () => {
	const whole = configure("image: ghcr.io/acme/app\nservices: { app: { path: . } }\nignore: ['*.md']\n", []);
	expect(names(["any/file"], whole)).toEqual(["app"]);
	expect(names(["README.md"], whole)).toEqual([]);
	expect(names(["any/README.md"], whole)).toEqual(["app"]);
});

test("`.` as shared is everything, and as ignored, too", () => {
	const base = "image: ghcr.io/acme/{service}\nservices: { a: { path: a }, b: { path: b } }\n";
	expect(names(["x"], configure(`${base}shared: [.]\n`, []))).toEqual(["a", "b"]);
	expect(names(["a/x"], configure(`${base}ignore: [.]\n`, []))).toEqual([]);
});

const paths = fc.array(
	fc
		.tuple(
			fc.constantFrom("projects/web/", "projects/api/", "projects/blue", "libs/payment/", "libs/common/", "docs/", ""),
			fc.string({ unit: "binary", minLength: 1 }),
		)
		.map((parts) => parts.join("")),
);

test("many changes affect who each of them affects, in the order of names, whatever theirs is", () => {
	fc.assert(
		fc.property(paths, (changed) => {
			const together = names(changed);
			expect(together).toEqual([...new Set(changed.flatMap((path) => names([path])))].sort());
			expect(names([...changed].reverse())).toEqual(together);
		}),
	);
});
