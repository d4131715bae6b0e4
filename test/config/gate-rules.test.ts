import { describe, expect, test } from "@jest/globals";
import { configure, LISTED, SMALLEST } from "./read.ts";
import { expectRefused } from "./refused.ts";

const production = (...lines: readonly string[]) =>
	`${SMALLEST}environments:\n  production:\n${lines.map((line) => `    ${line}\n`).join("")}`;

function rulesOf(text: string) {
	const { environments } = configure(text);
	return [...environments.values()].find(({ name }) => name === "production");
}

test("nothing is asked for by default but the age", () => {
	expect(rulesOf(SMALLEST)).toMatchObject({
		soak: "continuous",
		take: "current",
		windows: [],
		freezes: [],
		requiredChecks: [],
		approvals: { required: 0, forRollback: 0, forEmergency: 0, expireAfter: 86_400_000, by: [], authors: "allowed" },
	});
	expect(rulesOf(SMALLEST)?.approvals.asks).toBe("environment");
});

test("all that can be asked for", () => {
	const text = production(
		"soak: longest",
		"take: was-deployed",
		'windows: [{ days: [mon, fri], hours: "22:00-06:00", zone: Europe/Berlin }]',
		"freezes: [{ from: 2025-12-20, to: 2026-01-02T06:00, zone: Europe/Berlin, reason: Sale, by: ann, except: [blue] }]",
		"required-checks: [test, 'build / image']",
		"approvals: { required: 2, by: [Ann, Acme/Leads], of-each: { acme/leads: 1 }, authors: excluded }",
		"emergency-approvals: 1",
		"rollback-approvals: 0",
		"approval-expires: 2h",
		"approval: pull-request",
	);
	expect(rulesOf(text)).toMatchObject({
		soak: "longest",
		take: "was-deployed",
		windows: [{ days: ["mon", "fri"], hours: { from: 1320, to: 360 }, zone: "Europe/Berlin" }],
		freezes: [
			{
				from: new Date("2025-12-19T23:00:00Z"),
				to: new Date("2026-01-02T05:00:00Z"),
				reason: "Sale",
				by: "ann",
				except: ["blue"],
			},
		],
		requiredChecks: ["test", "build / image"],
		approvals: {
			required: 2,
			forRollback: 0,
			forEmergency: 1,
			expireAfter: 7_200_000,
			by: [{ user: "ann" }, { team: "acme/leads" }],
			ofEach: new Map([["acme/leads", 1]]),
			authors: "excluded",
			asks: "pull-request",
		},
	});
});

test("what looks at versions: before and after, and after where they come from", () => {
	const none = { before: null, after: null, inFrom: null };
	expect(rulesOf(SMALLEST)?.verify).toEqual(none);
	const text = `${SMALLEST}environments:\n  staging: { verify: { after: e2e.yaml } }\n  production: { verify: { before: smoke.yml } }\n`;
	const { environments } = configure(text);
	expect([...environments.values()].map(({ name, verify }) => [name, verify])).toEqual([
		["dev", none],
		["staging", { ...none, after: "e2e.yaml" }],
		["production", { ...none, before: "smoke.yml", inFrom: "e2e.yaml" }],
	]);
	const apart = configure(`${text}  canary: { branch: c, manifest: c.yaml, image-tags: [] }\n`);
	expect([...apart.environments.values()].at(-1)?.verify).toEqual(none);
});

describe("refused, with the place", () => {
	test.each([
		['windows: [{ days: [mon], hours: "9:00-16:00", zone: UTC }]', "5:37", "must be two different times of day"],
		['windows: [{ days: [mon], hours: "09:00-09:00", zone: UTC }]', "5:37", "must be two different times of day"],
		['windows: [{ days: [mon], hours: "09:00-25:00", zone: UTC }]', "5:37", "must be two different times of day"],
		['windows: [{ days: [mon], hours: "09:00-16:00", zone: Berlin }]', "5:58", "must be a time zone's name"],
		['windows: [{ days: [mon], hours: "09:00-16:00", zone: "+01:00" }]', "5:58", "must be a time zone's name"],
		['windows: [{ days: [monday], hours: "09:00-16:00", zone: UTC }]', "5:24", 'must be "sun", "mon", "tue"'],
		["windows: []", "5:14", "has no day on which anything could come in"],
		['windows: [{ days: [], hours: "09:00-16:00", zone: UTC }]', "5:15", "has no day on which anything could come in"],
		["freezes: [{ from: 2025-12-20, to: 2026-01-02, reason: Sale }]", "5:15", "but not in which time zone"],
		[
			"freezes: [{ from: 2025-02-30, to: 2026-01-02, zone: UTC, reason: Sale }]",
			"5:23",
			"must be a date or a date with",
		],
		["freezes: [{ from: 2026-01-03, to: 2026-01-02, zone: UTC, reason: Sale }]", "5:15", "so it stops nothing"],
		["freezes: [{ from: 2026-01-01, to: 2026-01-02, zone: UTC }]", "5:15", 'The key "reason" is missing'],
		[
			"freezes: [{ from: 2026-01-01, to: 2026-01-02, zone: UTC, reason: Sale, except: [blu] }]",
			"5:85",
			'excepts the service "blu", which does not exist. Did you mean "blue"?',
		],
		["approvals: 1.5", "5:16", "must be a whole number from 0 to 100, but is 1.5."],
		["approvals: -1", "5:16", "must be a whole number from 0 to 100, but is -1."],
		["approvals: two", "5:16", "must be a whole number from 0 to 100 or a map, but is a string."],
		["approvals: { by: [ann] }", "5:16", 'The key "required" is missing'],
		["approvals: { required: 1, by: ['@ann'] }", "5:36", "must be a login"],
		["approvals: { required: 1, of-each: { leads: 1 } }", "5:42", "must be a team"],
		[
			"verify: { before: .github/workflows/smoke.yaml }",
			"5:23",
			'must be the name of a file in .github/workflows, such as smoke.yaml, but is ".github/workflows/smoke.yaml". Did you mean "smoke.yaml"?',
		],
		["verify: { before: smoke }", "5:23", 'such as smoke.yaml, but is "smoke".'],
		["verify: { after: -f.yaml }", "5:22", 'such as smoke.yaml, but is "-f.yaml".'],
		["verify: { after: ../smoke.yaml }", "5:22", 'Did you mean "smoke.yaml"?'],
		["verify: { afer: smoke.yaml }", "5:15", 'Did you mean "after"?'],
		["verify: smoke.yaml", "5:13", "must be a map"],
		["approval: review", "5:15", 'must be "environment" or "pull-request"'],
		["approval: pull-request", "5:15", "says where people approve, but nobody needs to. Write how many must"],
		[
			"approval: pull-request\n    approvals: 1\n    protection: { reviewers: [ann] }",
			"5:15",
			"names whom GitHub asks before a job, and with `approval: pull-request` no job asks",
		],
		["soak: accumulated", "5:11", 'must be "continuous" or "longest"'],
	])("%s", (line, place, words) => {
		expect(() => rulesOf(production(line))).toThrow(`c.yaml:${place}: `);
		expect(() => rulesOf(production(line))).toThrow(words);
	});

	test("rules about the environment before, without one", () => {
		expectRefused(
			`${SMALLEST}environments:\n  dev: { soak: longest }\n`,
			"4:16: `environments.dev.soak` is about what runs in the environment that `from` names, but there is no `from`. Write one, or leave `soak` out.",
		);
	});

	test("what was deployed, where builds come from", () => {
		expectRefused(
			`${SMALLEST}environments:\n  staging: { take: was-deployed }\n`,
			'4:20: `environments.staging.take` is "was-deployed", but "dev" takes builds, which have no versions to choose from. Leave `take` out.',
		);
	});

	test("a service that requires itself, or one that is not there", () => {
		const green = (requires: string) => `${LISTED}    requires: { ${requires} }\n`;
		expectRefused(
			green("blu: ^1"),
			'6:15: The service "green" requires "blu", which is no service. Did you mean "blue"?',
		);
		expectRefused(green("green: ^1"), '6:15: The service "green" requires itself. Leave that out.');
		expect(() => configure(green("blue: newest"))).toThrow("must be a range of versions");
		expect([...configure(green('blue: ">=1 <3"')).requires.values()].map((one) => [...one])).toEqual([
			[],
			[["blue", ">=1 <3"]],
		]);
	});
});
