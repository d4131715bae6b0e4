import { describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { approvalsGate, approved, requiredApprovals } from "../../src/gates/approvals.ts";
import { expiryGate, notExpired } from "../../src/gates/expiry.ts";
import type { Account, ApprovalFacts, ApprovalRecord } from "../../src/gates/facts.ts";
import type { Gate } from "../../src/gates/gate.ts";
import { readCases } from "./cases.ts";
import { NOON, promotionFacts } from "./facts.ts";

interface Group {
	readonly about: string;
	readonly rules?: Readonly<Record<string, unknown>>;
	readonly teams?: Readonly<Record<string, readonly string[]>>;
	readonly authors?: readonly string[];
	readonly asker?: string;
	readonly cases: readonly {
		readonly history: readonly string[];
		readonly by?: string;
		readonly missing?: string;
		readonly rejected?: string;
		readonly unknown?: string;
	}[];
}

const groups = readCases<Group>("approvals.cases.yaml");
const cases = groups.flatMap(({ cases, ...group }) => cases.map((one) => ({ ...group, ...one })));

/** A login's letters in any case are one person, as on GitHub. */
function account(login: string): Account {
	const id = [...login.toLowerCase()].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7);
	return { id, login, type: login === "bot" ? "Bot" : "User" };
}

function record(words: string): ApprovalRecord {
	const [login = "", said = "", environment = "production"] = words.split(" ");
	const state = (["approved", "rejected", "pending"] as const).find((known) => known === said);
	if (state === undefined) throw new Error(`Nobody can have ${said}.`);
	return { ...account(login), state, environment };
}

function rulesOf(approvals: unknown) {
	return promotionFacts(stringify({ environments: { production: { approvals } } })).environment.approvals;
}

function factsOf(of: Omit<Group, "cases" | "about"> & { readonly history: readonly string[] }): ApprovalFacts {
	const rules = rulesOf(of.rules ?? 2);
	const named = [...rules.ofEach.keys(), ...rules.by.flatMap((one) => ("team" in one ? [one.team] : []))];
	const read = named.filter((team) => of.teams?.[team] !== undefined);
	return {
		records: of.history.map(record),
		environment: "production",
		asker: account(of.asker ?? "eve"),
		authors: of.authors?.map(account),
		members: new Map(read.map((team) => [team, new Set(of.teams?.[team]?.map((login) => account(login).id))])),
		gateJobs: [],
	};
}

describe("approval histories", () => {
	test.each(cases)("$about: $history", (one) => {
		const rules = rulesOf(one.rules ?? 2);
		const verdict = approvalsGate(rules, rules.required, factsOf(one));
		if (one.by !== undefined) expect(verdict).toMatchObject({ verdict: "pass", evidence: { approvers: one.by } });
		else if (one.unknown !== undefined) {
			expect(verdict).toMatchObject({ verdict: "unknown", sentence: expect.stringContaining(one.unknown) });
		} else {
			const words = one.missing ?? `${one.rejected} rejected this promotion to production`;
			expect(verdict).toMatchObject({ verdict: "block", code: "approvals-missing" });
			expect(verdict.sentence).toContain(words);
		}
	});

	test("there are enough of them, and each says one thing", () => {
		expect(cases.length).toBeGreaterThanOrEqual(30);
		const said = cases.map(({ by, missing, rejected, unknown }) => [by, missing, rejected, unknown]);
		expect(said.filter((words) => words.filter((one) => one !== undefined).length !== 1)).toEqual([]);
	});
});

describe("how many are needed", () => {
	const needed = (approvals: object, move: "forward" | "back" | "further-back", emergency: boolean) => {
		const lines = stringify({ environments: { production: approvals } });
		return requiredApprovals(promotionFacts(lines).environment.approvals, { move, emergency });
	};
	test.each([
		[{}, "forward", false, 0],
		[{}, "back", false, 0],
		[{ approvals: 2 }, "forward", false, 2],
		[{ approvals: 2 }, "back", false, 1],
		[{ approvals: 2 }, "further-back", false, 2],
		[{ approvals: 2 }, "forward", true, 2],
		[{ approvals: 2 }, "back", true, 1],
		[{ approvals: 2, "emergency-approvals": 1 }, "forward", true, 1],
		[{ approvals: 2, "emergency-approvals": 0 }, "back", true, 0],
		[{ approvals: 2, "rollback-approvals": 0 }, "back", false, 0],
		[{ approvals: 2, "rollback-approvals": 2 }, "back", false, 2],
		[{ approvals: { required: 1, "of-each": { "a/b": 2 } } }, "forward", false, 2],
	] as const)("%j, %s, emergency %s: %d", (approvals, move, emergency, number) => {
		expect(needed(approvals, move, emergency)).toBe(number);
	});
});

describe("as gates of a promotion", () => {
	const ask = (gate: Gate, lines: string, given = {}) =>
		gate.of === "environment" ? gate.ask(promotionFacts(lines, given)) : undefined;
	const two = "environments: { production: { approvals: 2 } }\n";

	test("nobody is asked where nobody needs to approve", () => {
		expect(ask(approved, "")).toBeUndefined();
		expect(ask(notExpired, "")).toBeUndefined();
	});

	test("who approved was not read: not known, never passed", () => {
		expect(ask(approved, two)).toMatchObject({
			verdict: "unknown",
			sentence: expect.stringContaining("production needs 2 approvals, and who has approved this run was not read"),
		});
	});

	test("both ask what was read", () => {
		const approvals = { ...factsOf({ history: ["ann approved", "ben approved"] }), gateJobs: [NOON, NOON] };
		expect(ask(approved, two, { approvals })).toMatchObject({ verdict: "pass" });
		expect(ask(notExpired, two, { approvals })).toMatchObject({ verdict: "pass" });
	});
});

describe("an approval holds for a time: since its gate job ended, and the oldest that is needed counts", () => {
	const HOUR = 3_600_000;
	const ago = (...hours: readonly number[]) => hours.map((one) => new Date(NOON.getTime() - one * HOUR));
	test.each([
		[2, [1, 2], "pass"],
		[2, [1, 24], "pass"],
		[2, [1, 25], "block"],
		[1, [1, 25], "pass"],
		[2, [1, 2, 25], "pass"],
		[2, [25, 26], "block"],
		[2, [1], "unknown"],
		[1, [], "unknown"],
	] as const)("%d needed, gate jobs ended %j hours ago: %s", (required, hours, verdict) => {
		const judged = expiryGate(24 * HOUR, required, ago(...hours), NOON);
		expect(judged.verdict).toBe(verdict);
		if (verdict === "block") expect(judged.code).toBe("approval-expired");
	});

	test("says since when, and what to do", () => {
		expect(expiryGate(24 * HOUR, 1, ago(25), NOON)).toMatchObject({
			sentence:
				"The approval of 2025-01-19T11:00:00Z is older than 24 h (approval-expires) and is void. Start a new run, and have it approved.",
			evidence: { "approved-at": "2025-01-19T11:00:00Z", "expires-at": "2025-01-20T11:00:00Z" },
		});
	});
});
