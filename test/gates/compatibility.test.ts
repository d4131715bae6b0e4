import { describe, expect, test } from "@jest/globals";
import { askGates } from "../../src/gates/ask-gates.ts";
import { compatible } from "../../src/gates/compatibility.ts";
import type { Compatibility, PromotionFacts } from "../../src/gates/facts.ts";
import { parseVersionRange } from "../../src/versions/range.ts";
import { service } from "../manifests/samples.ts";
import { readCases } from "./cases.ts";
import { promotionFacts, serviceFacts } from "./facts.ts";

type Versions = Readonly<Record<string, string>>;

interface Case {
	readonly promote: Versions;
	readonly fits?: readonly string[];
	readonly silent?: readonly string[];
	readonly unknown?: Versions;
	/** By service: words of its refusal. */
	readonly [service: string]: unknown;
}

interface Group {
	readonly about: string;
	readonly runs: Versions;
	readonly staging?: Versions;
	readonly requires: Readonly<Record<string, Versions>>;
	readonly unread?: Versions;
	readonly cases: readonly Case[];
}

const groups = readCases<Group>("compatibility.cases.yaml");
const cases = groups.flatMap(({ cases, ...group }) => cases.map((one) => ({ group, one, about: group.about })));
const byService = (versions: Versions = {}) =>
	new Map(Object.entries(versions).map(([name, version]) => [service(name), version]));

function known({ runs, staging, requires, unread }: Omit<Group, "cases">, { promote }: Case): Compatibility {
	const requirements = Object.entries(requires).flatMap(([by, needs]) =>
		Object.entries(needs).map(([of, range]) => ({
			by: service(by),
			of: service(of),
			range: parseVersionRange(range, "It"),
			where: "its file",
		})),
	);
	const after = byService({ ...runs, ...promote });
	return {
		after,
		goingIn: new Set(Object.keys(promote).map(service)),
		available: byService(staging),
		requirements: requirements.filter(({ by }) => after.has(by)),
		unread: byService(unread),
	};
}

function ask(group: Omit<Group, "cases">, one: Case, move: PromotionFacts["move"] = "forward") {
	const compatibility = known(group, one);
	const services = Object.entries(one.promote).map(([name, version]) =>
		serviceFacts(name, version, { compatibility, move }),
	);
	return new Map(
		askGates([compatible], promotionFacts(), services).map((verdict) => [String(verdict.service), verdict]),
	);
}

test.each(cases)("$about: $one.promote", ({ group, one }) => {
	const verdicts = ask(group, one);
	const refusals = Object.entries(one).filter(([key]) => !["promote", "fits", "silent", "unknown"].includes(key));
	for (const [name, words] of refusals) {
		expect(verdicts.get(name)).toMatchObject({ verdict: "block", code: "incompatible" });
		expect(verdicts.get(name)?.sentence).toContain(words);
	}
	for (const name of one.fits ?? []) expect(verdicts.get(name)).toMatchObject({ verdict: "pass" });
	for (const name of one.silent ?? []) expect(verdicts.get(name)).toBeUndefined();
	for (const [name, words] of Object.entries(one.unknown ?? {})) {
		expect(verdicts.get(name)).toMatchObject({ verdict: "unknown", sentence: expect.stringContaining(words) });
	}
	const said = [...refusals.map(([name]) => name), ...(one.fits ?? []), ...Object.keys(one.unknown ?? {})];
	expect(said.length + (one.silent?.length ?? 0)).toBeGreaterThan(0);
});

describe("a rollback", () => {
	const group = { about: "", runs: { blue: "2.0.0", green: "2.0.0" }, requires: { green: { blue: "^2" } } };

	test("is not stopped by it, since services go back one by one", () => {
		expect(ask(group, { promote: { blue: "1.0.0" } }, "back").get("blue")).toMatchObject({
			verdict: "warn",
			code: "incompatible",
			sentence: expect.stringMatching(/so it cannot get blue 1\.0\.0\. .* A rollback is not stopped by this\.$/),
		});
	});

	test("nor by what cannot be told", () => {
		const unclear = { ...group, unread: { green: "its entry names no commit" }, requires: {} };
		expect(ask(unclear, { promote: { blue: "1.0.0" } }, "further-back").get("blue")?.verdict).toBe("warn");
	});
});

test("the evidence says where each need is written", () => {
	const group = { about: "", runs: { green: "1.5.0" }, requires: { blue: { green: "^1" } } };
	expect(ask(group, { promote: { blue: "1.0.0" } }).get("blue")?.evidence).toEqual({
		"blue requires green": "^1 (its file)",
	});
});
