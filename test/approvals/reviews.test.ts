import { describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { recordsOf } from "../../src/approvals/reviews.ts";
import { approvalsGate, approved } from "../../src/gates/approvals.ts";
import { notExpired } from "../../src/gates/expiry.ts";
import type { Account, ApprovalFacts } from "../../src/gates/facts.ts";
import type { Gate, Verdict } from "../../src/gates/gate.ts";
import type { Review } from "../../src/github/pulls.ts";
import { readCases } from "../gates/cases.ts";
import { NOON, promotionFacts } from "../gates/facts.ts";

interface Group {
	readonly about: string;
	readonly rules?: Readonly<Record<string, unknown>>;
	readonly teams?: Readonly<Record<string, readonly string[]>>;
	readonly authors?: readonly string[];
	readonly author?: string;
	readonly cases: readonly {
		readonly history: readonly string[];
		readonly by?: string;
		readonly missing?: string;
		readonly rejected?: string;
		readonly expired?: string;
	}[];
}
type Case = Omit<Group, "cases"> & Group["cases"][number];

const groups = readCases<Group>("../approvals/reviews.cases.yaml");
const cases = groups.flatMap(({ cases, ...group }): Case[] => cases.map((one) => ({ ...group, ...one })));

const HEAD = "a".repeat(40);
const PEOPLE = ["ann", "ben", "cat", "eve", "mia", "lea", "rob", "bot", "ghost"];
const WRITERS = new Set(["ann", "ben", "cat", "eve", "mia", "lea"].map((login) => account(login).id));
const SAID = {
	approved: "APPROVED",
	"requested changes": "CHANGES_REQUESTED",
	commented: "COMMENTED",
	"was dismissed": "DISMISSED",
} as const;

function account(login: string): Account {
	const type = login === "bot" ? "Bot" : login === "ghost" ? "Mannequin" : "User";
	return { id: PEOPLE.indexOf(login), login, type };
}

/** Those that say no time come one after the other, just now. */
function review(words: string, index: number): Review {
	const [, login = "", said, commit, hours] =
		/^(\w+) (approved|requested changes|commented|was dismissed)(?: on (\w+))?(?: (\d+) h ago)?$/.exec(words) ?? [];
	const state = Object.entries(SAID).find(([known]) => known === said)?.[1];
	if (state === undefined || !PEOPLE.includes(login)) throw new Error(`Nobody can do this: ${words}`);
	const ago = hours === undefined ? 1000 - index : Number(hours) * 3_600_000;
	return { user: account(login), state, commit: commit ?? HEAD, submittedAt: new Date(NOON.getTime() - ago) };
}

function factsOf(one: Case): ApprovalFacts {
	const reviewed = { head: HEAD, environment: "production", repository: "acme/shop", writers: WRITERS };
	return {
		records: recordsOf(one.history.map(review), reviewed),
		environment: "production",
		reviewers: [],
		askers: [account("eve"), ...(one.author === undefined ? [] : [account(one.author)])],
		authors: one.authors?.map(account),
		members: new Map(
			Object.entries(one.teams ?? {}).map(([team, logins]) => [
				team as `${string}/${string}`,
				new Set(logins.map((login) => account(login).id)),
			]),
		),
		gateJobs: [],
		pullRequest: { number: 7, url: "https://github.example/acme/shop/pull/7", repository: "acme/shop" },
	};
}

function promotion(approvals: unknown) {
	return promotionFacts(stringify({ environments: { production: { approvals, approval: "pull-request" } } }));
}

function ask(gate: Gate, one: Pick<Case, "about" | "rules">, approvals: ReturnType<typeof promotion>["approvals"]) {
	return gate.of === "environment" ? gate.ask({ ...promotion(one.rules ?? 2), approvals }) : undefined;
}

describe("review histories", () => {
	test.each(cases)("$about: $history", (one) => {
		const facts = factsOf(one);
		const verdict = ask(approved, one, facts);
		const expiry = ask(notExpired, one, facts);
		if (one.by !== undefined) {
			expect(verdict).toMatchObject({ verdict: "pass", evidence: { approvers: one.by, "pull-request": "7" } });
			expect(expiry).toMatchObject({ verdict: "pass" });
		} else if (one.expired !== undefined) {
			expect(verdict).toMatchObject({ verdict: "pass" });
			expect(expiry).toMatchObject({ verdict: "block", code: "approval-expired" });
			expect(expiry?.sentence).toContain(one.expired);
		} else {
			const changes = `${one.rejected} asked for changes on pull request #7 of acme/shop, which shows this promotion to production.`;
			expect(verdict).toMatchObject({ verdict: "block", code: "approvals-missing" });
			expect(verdict?.sentence).toContain(one.missing ?? changes);
			expect(expiry).toBeUndefined();
		}
	});

	test("there are enough of them, and each says one thing", () => {
		expect(cases.length).toBeGreaterThanOrEqual(30);
		const said = cases.map((one) => [one.by, one.missing, one.rejected, one.expired]);
		expect(said.filter((words) => words.filter((one) => one !== undefined).length !== 1)).toEqual([]);
	});

	test("reviews count by their time, in whatever order they are listed", () => {
		const [stopped, let_in] = [review("ann requested changes 2 h ago", 0), review("ann approved 1 h ago", 0)];
		const reviewed = { head: HEAD, environment: "production", repository: "acme/shop", writers: WRITERS };
		expect(recordsOf([let_in, stopped], reviewed)).toMatchObject([{ login: "ann", state: "approved" }]);
	});
});

describe("of a plan that is only shown", () => {
	const soFar = (one: Case) => ({ soFar: factsOf(one) });
	const told = (history: readonly string[]): [Verdict | undefined, Verdict | undefined] => {
		const one = { about: "", history };
		return [ask(approved, one, soFar(one)), ask(notExpired, one, soFar(one))];
	};

	test("what blocks a write only waits, and says how many are missing", () => {
		expect(told(["ann approved"])[0]).toMatchObject({
			verdict: "waits",
			code: "approvals-missing",
			evidence: { required: "2", missing: "1", asks: "pull-request", "pull-request": "7" },
		});
		expect(told(["ann requested changes"])[0]).toMatchObject({ verdict: "waits", evidence: { "rejected-by": "ann" } });
		expect(told(["ann approved 25 h ago", "ben approved"])).toMatchObject([
			{ verdict: "pass" },
			{ verdict: "waits", code: "approval-expired" },
		]);
	});

	test("what is enough passes: a pull request shows one plan alone", () => {
		expect(told(["ann approved", "ben approved"])).toMatchObject([{ verdict: "pass" }, { verdict: "pass" }]);
	});

	test("nobody was asked: it waits, with all approvals missing; a void request says so", () => {
		const unasked = "No open pull request shows this.";
		const one = { about: "" };
		expect(ask(approved, one, { soFar: { unasked } })).toMatchObject({
			verdict: "waits",
			sentence: unasked,
			evidence: { required: "2", missing: "2", asks: "pull-request" },
		});
		expect(ask(approved, one, { unasked })).toMatchObject({ verdict: "block", code: "approvals-missing" });
		expect(ask(notExpired, one, { soFar: { unasked } })).toBeUndefined();
		expect(ask(notExpired, one, { unasked })).toBeUndefined();
		const pullRequest = { number: 7, url: "https://github.example/7", repository: "acme/shop" };
		expect(ask(approved, one, { unasked, pullRequest })).toMatchObject({ evidence: { void: "true" } });
	});
});

test("a program that asked leaves it unknown who may not approve", () => {
	const facts = { ...factsOf({ about: "", history: ["ann approved", "ben approved"] }), askers: [account("bot")] };
	const { approvals } = promotion(2).environment;
	expect(approvalsGate(approvals, 2, facts)).toMatchObject({ verdict: "unknown", code: "gate-unavailable" });
});
