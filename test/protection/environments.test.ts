import { expect, test } from "@jest/globals";
import type { EnvironmentRules, Reviewer } from "../../src/github/environments.ts";
import { environmentDrift } from "../../src/protection/environment-drift.ts";
import { wantedProtection } from "../../src/protection/wanted.ts";
import { configure, SMALLEST } from "../config/read.ts";

const ada: Reviewer = { type: "User", name: "ada", id: 1 };
const team: Reviewer = { type: "Team", name: "acme/leads", id: 2 };
const main = { id: 1, name: "main", type: "branch" };
const RIGHT: EnvironmentRules = {
	reviewers: [ada],
	preventSelfReview: true,
	adminsMayBypass: false,
	waitMinutes: 0,
	branches: [main],
};

function drift(protection: string, is: Partial<EnvironmentRules>, name = "production", isPrivate = false) {
	const text = `${SMALLEST}environments: { production: { protection: ${protection} } }\n`;
	const wanted = wantedProtection(configure(text), "main")?.environments.find((one) => one.name === name);
	if (wanted === undefined) throw new Error(`Nothing is wanted of ${name}.`);
	return environmentDrift(wanted, { kind: "read", value: { ...RIGHT, ...is } }, isPrivate);
}

test.each<[protection: string, is: Partial<EnvironmentRules>, told: readonly string[]]>([
	["{}", {}, []],
	["{}", { reviewers: [team] }, []],
	["{}", { reviewers: [], preventSelfReview: false }, ["reviewers: somebody, nobody"]],
	["{ reviewers: [Acme/Leads, ADA] }", { reviewers: [ada, team] }, []],
	["{ reviewers: [acme/leads] }", {}, ["reviewers: acme/leads, ada"]],
	["{ reviewers: [ada] }", { reviewers: [ada, team] }, ["reviewers: ada, acme/leads, ada"]],
	["{ reviewers: [] }", {}, ["reviewers: nobody, ada"]],
	["{ reviewers: [] }", { reviewers: [], preventSelfReview: false }, []],
	["{}", { preventSelfReview: false }, ["self-review: prevented, allowed"]],
	["{ prevent-self-review: false }", { preventSelfReview: false }, []],
	["{}", { adminsMayBypass: true }, ["bypass: administrators may not bypass, administrators may bypass"]],
	["{ admins-may-bypass: true }", { adminsMayBypass: true }, []],
	["{}", { waitMinutes: 30 }, []],
	["{ wait-timer: 2h }", { waitMinutes: 30 }, ["wait timer: 120 min, 30 min"]],
	["{}", { branches: "all" }, ["branches: main, all branches"]],
	["{}", { branches: "protected" }, ["branches: main, protected branches"]],
	["{}", { branches: [] }, ["branches: main, no branch"]],
	["{}", { branches: [main, { id: 2, name: "v*", type: "tag" }] }, ["branches: main, main, tag v*"]],
	["{ branches: [main, release/*] }", { branches: [{ id: 2, name: "release/*", type: "branch" }, main] }, []],
	["{ branches: [all] }", { branches: "all" }, ["branches: all, all branches"]],
])("%s where it is %j: %j", (protection, is, told) => {
	const rows = drift(protection, is);
	const short = rows.map(({ what, wanted, is }) => `${what.replace("environment production: ", "")}: ${wanted}, ${is}`);
	expect(short).toEqual(told);
	for (const { mend, state } of rows)
		expect([/Settings → Environments → production/.test(mend), state]).toEqual([true, "missing"]);
});

test("an administrator's way around is no gate's ground; all else is", () => {
	const rows = drift("{}", { adminsMayBypass: true, preventSelfReview: false, branches: "all" });
	expect(rows.map(({ what, weight }) => [what.split(": ")[1], weight])).toEqual([
		["self-review", "gate"],
		["bypass", "boundary"],
		["branches", "gate"],
	]);
});

test("where the App's key lies, nobody is asked, nothing waits, and only the default branch comes in", () => {
	const rows = drift("{ branches: [main, dev] }", { waitMinutes: 5, branches: "all" }, "production-write");
	expect(rows.map(({ what, wanted, weight }) => `${what}: ${wanted} (${weight})`)).toEqual([
		"environment production-write: reviewers: nobody (boundary)",
		"environment production-write: wait timer: 0 min (boundary)",
		"environment production-write: branches: main (boundary)",
	]);
});

test("a private repository's missing reviewers may be the plan's fault", () => {
	const [row] = drift("{ reviewers: [ada] }", { reviewers: [] }, "production", true);
	expect(row?.mend).toContain("on a smaller one write `reviewers: []`, which says that nobody is asked.");
});

test("where pull requests are approved nobody looks for reviewers; the key's environment is looked at as ever", () => {
	const rules = "{ approvals: 2, approval: pull-request, protection: {} }";
	const wanted = wantedProtection(configure(`${SMALLEST}environments: { production: ${rules} }\n`), "main");
	expect(wanted?.environments.map(({ name, role }) => [name, role])).toEqual([["production-write", "holds-key"]]);
	expect(wanted?.refs.some(({ what }) => what.includes("gitops/production-releases"))).toBe(true);
});
