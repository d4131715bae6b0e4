import { expect, test } from "@jest/globals";
import type { BypassActor, Ruleset } from "../../src/github/rulesets.ts";
import { bypassOf, refDrift } from "../../src/protection/ref-drift.ts";
import { type WantedRefs, wantedProtection } from "../../src/protection/wanted.ts";
import { configure, SMALLEST } from "../config/read.ts";
import { readCases } from "../gates/cases.ts";

const APP = 7;
const ACTORS: Readonly<Record<string, BypassActor>> = {
	app: { type: "Integration", id: APP, mode: "always" },
	other: { type: "Integration", id: 8, mode: "always" },
	admins: { type: "RepositoryRole", id: 5, mode: "always" },
	review: { type: "RepositoryRole", id: 5, mode: "pull_request" },
};

interface Case {
	readonly about: string;
	readonly wants: string;
	readonly app?: "none";
	readonly rulesets: readonly (Partial<Omit<Ruleset, "bypass">> & { readonly bypass?: readonly string[] | null })[];
	readonly told: "holds" | "missing" | "unknown";
	readonly open?: string;
}

function wanted(kind: string): WantedRefs {
	const all = wantedProtection(configure(`${SMALLEST}protection: { app: ${APP} }\n`), "main")?.refs ?? [];
	const found = all.find(({ what }) => what.startsWith(kind));
	if (found === undefined) throw new Error(`Nothing is wanted of ${kind}.`);
	return found;
}

function ruleset({ bypass = ["app"], ...given }: Case["rulesets"][number], id: number): Ruleset {
	const actors = bypass?.map((name) => ACTORS[name] ?? { type: name, id: null, mode: "always" });
	const include = ["refs/heads/gitops/production-releases"];
	const rules = ["creation", "update", "deletion", "non_fast_forward"];
	const base = { id, name: "theirs", target: "branch", active: true, own: true, include, exclude: [], rules };
	return { ...base, ...given, bypass: actors };
}

test.each(readCases<Case>("../protection/refs.cases.yaml"))("$wants: $about: $told", (one) => {
	const rulesets = one.rulesets.map(ruleset);
	const app = one.app === "none" ? undefined : APP;
	const drift = refDrift(wanted(one.wants), { kind: "read", value: rulesets }, app);
	if (one.told === "holds") return expect(drift).toEqual([]);
	expect(drift).toMatchObject([{ state: one.told, weight: "boundary" }]);
	if (one.open !== undefined) expect(drift[0]?.is.endsWith(`: ${one.open}`)).toBe(true);
	if (one.told === "unknown") expect(drift[0]?.is).toBe("closed, but the bypass list is not readable with this token");
});

test("what apply makes is what is wanted, of every kind", () => {
	const all = wantedProtection(configure(`${SMALLEST}protection: { app: ${APP} }\n`), "main")?.refs ?? [];
	const made = all.map((one, id): Ruleset => {
		const { name, target, include, rules } = one;
		return { id, name, target, active: true, own: true, include, exclude: [], rules, bypass: bypassOf(one, APP) };
	});
	expect(all).toHaveLength(4);
	for (const one of all) expect(refDrift(one, { kind: "read", value: made }, APP)).toEqual([]);
});

test("what cannot be read, and an App that is not named", () => {
	const why = "Give a token.";
	expect(refDrift(wanted("branch"), { kind: "hidden", status: 403, why }, APP)).toMatchObject([
		{ is: "not readable with this token", mend: why, state: "unknown" },
	]);
	const [drift] = refDrift(wanted("branch"), { kind: "read", value: [] }, undefined);
	expect(drift?.mend).toMatch(/^Write the App's id into the configuration \(`protection: { app: … }`\)/);
});
