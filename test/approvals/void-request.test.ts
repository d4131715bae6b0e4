import { describe, expect, test } from "@jest/globals";
import { askerOf, headFault, requestTrailers, runOf, workflowOf } from "../../src/approvals/void-request.ts";
import type { Account } from "../../src/gates/facts.ts";
import type { Commit } from "../../src/github/commits.ts";
import type { Run } from "../../src/github/runs.ts";
import { composeMessage } from "../../src/manifests/message/compose-message.ts";
import { NOON } from "../gates/facts.ts";
import { commitId, digest, service } from "../manifests/samples.ts";

const PLAN = "1".repeat(64);
const BOT: Account = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };
const WEB: Account = { id: 19_864_447, login: "web-flow", type: "User" };
const EVE: Account = { id: 5, login: "eve", type: "User" };
const BLUE = { service: service("blue"), version: "1.6.0", digest: digest("1") };
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);

function message(plan: string | null = PLAN, environment = "production"): string {
	const run = "https://github.example/acme/shop/actions/runs/7";
	const about = { kind: "promotion", environment, actor: "ada", run, approvedBy: [], services: [BLUE] } as const;
	return composeMessage("promote blue 1.6.0", undefined, plan === null ? about : { ...about, plan });
}

function commit(given: Partial<Commit> = {}): Commit {
	const made = { id: commitId(1), parents: [commitId(2)], message: message(), committedAt: NOON };
	return { ...made, verified: true, author: BOT, committer: WEB, ...given };
}

const asked = { emergency: false, allowRolledBack: false, since: undefined };
const requested = { plan: PLAN, environment: "production", services: [BLUE], ...asked };
const manifest = new Map([[BLUE.service, BLUE]]);

describe("a request's head", () => {
	test("made by GitHub for the plan, and showing it", () => {
		expect(headFault({ commit: commit(), manifest }, requested)).toBeUndefined();
		expect(headFault({ commit: commit({ committer: BOT }), manifest }, requested)).toBeUndefined();
		expect(headFault({ commit: commit(), manifest }, { ...requested, since: later(-1) })).toBeUndefined();
	});

	test.each<[string, Partial<Commit>, string]>([
		["not signed", { verified: false }, "was not made through GitHub's API by a program"],
		["by a person on GitHub's pages", { author: EVE }, "anybody can have pushed it"],
		["signed by a person in the program's name", { committer: EVE }, "anybody can have pushed it"],
		["by nobody that GitHub knows", { author: undefined }, "anybody can have pushed it"],
		["of another plan", { message: message("2".repeat(64)) }, "names another plan"],
		["without a plan", { message: message(null) }, "names no plan"],
		["without trailers", { message: "hello" }, "names no plan"],
		["for another environment", { message: message(PLAN, "staging") }, "it is a request for staging"],
	])("%s: void", (_, given, words) => {
		expect(headFault({ commit: commit(given), manifest }, requested)).toContain(words);
	});

	test.each([
		["another version", new Map([[BLUE.service, { ...BLUE, version: "1.5.0" }]])],
		["another image", new Map([[BLUE.service, { ...BLUE, digest: digest("2") }]])],
		["nothing", new Map()],
		["what cannot be read", undefined],
	])("that shows %s: void", (_, shown) => {
		expect(headFault({ commit: commit(), manifest: shown }, requested)).toBe(
			"it does not show blue 1.6.0 as the plan has it",
		);
	});

	test.each([
		["emergency", { emergency: true }],
		["allow-rolled-back", { allowRolledBack: true }],
	])("that was asked for without %s does not stand for it", (name, more) => {
		const words = `it was not asked for with ${name}, which goes past gates`;
		expect(headFault({ commit: commit(), manifest }, { ...requested, ...more })).toBe(words);
		const loose = message().replace(
			"Release-Plan",
			"Release-Emergency: true\nRelease-Allowed-Rolled-Back: true\nRelease-Plan",
		);
		expect(headFault({ commit: commit({ message: loose }), manifest }, { ...requested, ...more })).toBeUndefined();
		expect(headFault({ commit: commit({ message: loose }), manifest }, requested)).toBeUndefined();
	});

	test("from before a change that was taken back: void, or old approvals would let it in a second time", () => {
		expect(headFault({ commit: commit(), manifest }, { ...requested, since: later(1) })).toBe(
			"production has changed since it was made, and was changed back",
		);
	});

	test("any plan will do where nobody asks for one", () =>
		expect(requestTrailers(commit())).toMatchObject({ plan: PLAN }));
});

describe("who asked", () => {
	const ADA: Account = { id: 1, login: "ada", type: "User" };
	const run = (given: Partial<Run> = {}): Run => {
		const where = { branch: "main", workflow: ".github/workflows/promote.yaml" };
		return { actor: ADA, attempt: 1, ...where, createdAt: later(-60), endedAt: later(60), wasSkipped: false, ...given };
	};

	const NOW = { defaultBranch: "main", workflow: ".github/workflows/promote.yaml" };

	test("the actor of the run that was under way", () => {
		expect(askerOf(run(), commit(), NOW)).toEqual(ADA);
		expect(askerOf(run({ endedAt: undefined }), commit(), NOW)).toEqual(ADA);
		expect(askerOf(run(), commit(), { ...NOW, workflow: undefined })).toEqual(ADA);
	});

	test.each<[string, Partial<Run>, string]>([
		["of another branch, where the workflow is anybody's", { branch: "eve/mine" }, "the branch eve/mine"],
		["of another workflow", { workflow: ".github/workflows/ci.yaml" }, "is of .github/workflows/ci.yaml, and this one"],
		["of a fork that is gone", { branch: undefined }, "the branch of somebody else"],
		["that ended long before", { endedAt: later(-120) }, "was not under way"],
		["of a comment that was not for us, which did nothing", { wasSkipped: true }, "did nothing"],
		["that began later", { createdAt: later(120) }, "was not under way"],
	])("a run %s tells nobody", (_, given, words) => {
		expect(askerOf(run(given), commit(), NOW)).toContain(words);
	});

	test("the workflow of a run, as the runner names it", () => {
		expect(workflowOf("acme/shop/.github/workflows/x.yaml@refs/heads/main")).toBe(".github/workflows/x.yaml");
		expect(workflowOf(undefined)).toBeUndefined();
	});

	test("only a run of this repository is one", () => {
		const trailers = requestTrailers(commit());
		if (typeof trailers === "string") throw new Error(trailers);
		expect(runOf(trailers, "https://github.example/acme/shop")).toBe(7);
		expect(runOf(trailers, "https://github.example/acme/other")).toBeUndefined();
		expect(
			runOf(
				{ ...trailers, run: "https://github.example/acme/shop/actions/runs/7/x" },
				"https://github.example/acme/shop",
			),
		).toBeUndefined();
		const { run: _, ...without } = trailers;
		expect(runOf(without, "https://github.example/acme/shop")).toBeUndefined();
	});
});
