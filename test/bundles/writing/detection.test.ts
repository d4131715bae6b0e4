import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import type { Change, Seed } from "../../git/seed.ts";
import type { BundleRun } from "../run-bundle.ts";
import type { Shop } from "../shop.ts";
import { CONFIG_PATH, openStage } from "../stage.ts";

const stage = await openStage();
const folder = mkdtempSync(join(tmpdir(), "events-"));
afterAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	await stage.close();
});

const NOTHING = "0".repeat(40);
const configuration = (extra = "") => `image: ghcr.io/acme/{service}
services:
  blue: { path: projects/blue, depends-on: [libs/payment] }
  green: { path: projects/green }
  red: { path: projects/red, depends-on: [green] }
${extra}shared: [libs/common/**]
ignore: ["docs/**", "**/*.md"]
`;

let events = 0;
function detect(shop: Shop, event: object | string, inputs = {}, name = "push"): Promise<BundleRun> {
	const path = join(folder, `event-${++events}.json`);
	writeFileSync(path, typeof event === "string" ? event : JSON.stringify(event));
	return shop.run("detect-changed-services", inputs, { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path });
}

const push = (shop: Shop, before: string, after: string) => detect(shop, { ref: "refs/heads/main", before, after });
const services = (ran: BundleRun) => JSON.parse(ran.outputs.services ?? "null");
const files = (ran: BundleRun) => JSON.parse(ran.outputs["changed-files"] ?? "null");

const shop = await stage.shop({ configuration: configuration(), over: "path" });
const START: Record<string, Change> = {
	"projects/blue/main.txt": "one\ntwo\nthree\n",
	"projects/green/main.txt": "green",
	"projects/red/main.txt": "red",
	"docs/guide.txt": "a guide",
	"root.txt": "the root",
};
const base = await shop.commit("main", { files: START });

const CASES: readonly (readonly [string, Record<string, Change>, readonly string[]])[] = [
	["own files", { "projects/blue/main.txt": "x" }, ["blue"]],
	["a path that is depended on", { "libs/payment/deep/a.txt": "x" }, ["blue"]],
	["a service that is depended on", { "projects/green/main.txt": "x" }, ["green", "red"]],
	["a shared path", { "libs/common/a.txt": "x" }, ["blue", "green", "red"]],
	["ignored paths, wherever they are", { "docs/guide.txt": "x", "projects/blue/README.md": "x" }, []],
	["a path that is nobody's", { "root.txt": "x", "projects/blue2/main.txt": "x" }, []],
	[
		"a rename across services",
		{ "projects/blue/main.txt": null, "projects/red/moved.txt": "one\ntwo\nthree\n" },
		["blue", "red"],
	],
	["a deletion", { "projects/red/main.txt": null }, ["red"]],
	["a mode", { "projects/red/main.txt": { mode: "100755", content: "red" } }, ["red"]],
	["a submodule", { "projects/red/module": { mode: "160000", content: "1".repeat(40) } }, ["red"]],
];

test.concurrent.each(CASES)("%s", async (name, changes, expected) => {
	const head = await shop.commit(`case/${name.replaceAll(/\W/g, "-")}`, { from: base, files: changes });
	const ran = await push(shop, base, head);
	expect(ran.errors).toEqual([]);
	expect(services(ran)).toEqual(expected);
	expect(files(ran)).toEqual(Object.keys(changes).sort());
	expect(JSON.parse(ran.outputs.matrix ?? "")).toEqual({
		include: expected.map((service) => ({ service, path: `projects/${service}`, image: `ghcr.io/acme/${service}` })),
	});
	expect(ran.outputs).toMatchObject({ "any-changed": String(expected.length > 0), base, head });
});

test.concurrent("a branch that is new, or whose former commit is gone, changes every service", async () => {
	const gone = "1".repeat(40);
	const runs = await Promise.all([push(shop, NOTHING, base), push(shop, gone, base)]);
	for (const ran of runs) {
		expect(ran.errors).toEqual([]);
		expect(services(ran)).toEqual(["blue", "green", "red"]);
		expect(ran.outputs).toMatchObject({ base: "", head: base, "changed-files": "[]", "any-changed": "true" });
		expect(ran.summary).toContain("there is no earlier commit to compare with");
	}
	expect(runs[0]?.log).not.toContain("::notice::");
	expect(runs[1]?.log).toContain(`::notice::Commit ${gone} is not on the server any more`);
});

test.concurrent("several commits and a merge count whole; so does a forced push whose former commit is there", async () => {
	const side: Seed = { from: base, files: { "projects/green/side.txt": "x" } };
	const [aside] = await shop.commits("side", [side]);
	const [, merge = ""] = await shop.commits("merged", [
		{ from: base, files: { "root.txt": "y" } },
		{ merge: [aside ?? ""], files: { "projects/green/side.txt": "x" } },
	]);
	const [forced = ""] = await shop.commits("forced", [{ from: base, files: { "projects/blue/forced.txt": "x" } }]);
	const [merged, rewound] = await Promise.all([push(shop, base, merge), push(shop, merge, forced)]);
	expect(files(merged)).toEqual(["projects/green/side.txt", "root.txt"]);
	expect(services(merged)).toEqual(["green", "red"]);
	expect(files(rewound)).toEqual(["projects/blue/forced.txt", "projects/green/side.txt", "root.txt"]);
	expect(services(rewound)).toEqual(["blue", "green", "red"]);
});

const ODD = [
	"-rf",
	'a "quote"',
	"a\\b",
	"dir/::set-output name=x::y",
	"line\nbreak",
	"naïve é ü 你",
	"tab\there",
	" space ",
];

test.concurrent("odd names of files, and more of them than a page of any API", async () => {
	const odd = ODD.map((name) => `projects/red/${name}`);
	const many = Array.from({ length: 1000 }, (_, index) => `projects/red/generated/some-longer-name-${index}.txt`);
	const changes = Object.fromEntries([...odd, ...many].map((path) => [path, "x"]));
	const ran = await push(shop, base, await shop.commit("odd", { from: base, files: changes }));
	expect(ran.errors).toEqual([]);
	expect(services(ran)).toEqual(["red"]);
	expect(new Set(files(ran))).toEqual(new Set(Object.keys(changes)));
	expect(files(ran)).toHaveLength(1008);
	expect(ran.log).not.toMatch(/^::(?!add-mask|debug)/m);
});

test.concurrent("the configuration is that of the head", async () => {
	const added = {
		[CONFIG_PATH]: configuration("  yellow: { path: projects/yellow }\n"),
		"projects/yellow/main.txt": "y",
	};
	const head = await shop.commit("yellow", { from: base, files: added });
	const bare = await shop.commit("bare", { from: base, files: { [CONFIG_PATH]: null } });
	const [more, without] = await Promise.all([push(shop, base, head), push(shop, base, bare)]);
	expect(services(more)).toEqual(["yellow"]);
	expect(without.outputs["error-code"]).toBe("invalid-config");
	expect(without.errors).toEqual([expect.stringContaining(`${CONFIG_PATH} is not at commit ${bare} of `)]);
});

test.concurrent.each([
	[
		"a pushed tag",
		"push",
		{ ref: "refs/tags/blue/1.6.0", before: NOTHING, after: base },
		/^The push of the tag "refs\/tags\/blue\/1\.6\.0" changes no files\. Give the inputs "base" and "head"/,
	],
	[
		"a deleted branch",
		"push",
		{ ref: "refs/heads/x", before: base, after: NOTHING },
		/^The push deleted "refs\/heads\/x": there is nothing to build\./,
	],
	["a dispatch", "workflow_dispatch", {}, /^The event "workflow_dispatch" does not say which commits to compare/],
	["an event of nobody's", "push\n::error::x", {}, /^The event "push\\n::error::x" does not say/],
	["an event that is no JSON", "push", "{", /\[invalid-input\]$/],
])("%s is no push of a branch", async (_, name, event, sentence) => {
	const ran = await detect(shop, event, {}, name);
	expect(ran.outputs["error-code"]).toBe("invalid-input");
	expect(ran.errors).toEqual([expect.stringMatching(sentence)]);
});

test.concurrent("with base and head any event will do; a head that nobody has is unknown", async () => {
	const head = await shop.commit("dispatched", { from: base, files: { "projects/red/x.txt": "x" } });
	const [given, unknown] = await Promise.all([
		detect(shop, {}, { base, head }, "workflow_dispatch"),
		detect(shop, {}, { base, head: "1".repeat(40) }, "workflow_dispatch"),
	]);
	expect(services(given)).toEqual(["red"]);
	expect(unknown.outputs["error-code"]).toBe("unknown-commit");
	expect(unknown.errors).toEqual([expect.stringContaining("1".repeat(40))]);
});

test.concurrent("over HTTP it takes a handful of requests, whatever changed", async () => {
	const far = await stage.shop({ configuration: configuration() });
	const before = await far.commit("main", { files: START });
	const changes = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`projects/red/${index}/a.txt`, "x"]));
	const ran = await push(far, before, await far.commit("main", { files: changes }));
	expect(services(ran)).toEqual(["red"]);
	expect(far.requests().git.map((request) => request.replace(/^(\w+) .*\/shop-\d+\//, "$1 "))).toEqual(
		// One fetch for the two commits and their folders, one for the configuration's commit, one for its text.
		["GET info/refs", ...Array.from({ length: 3 }, () => "POST git-upload-pack")],
	);
});
