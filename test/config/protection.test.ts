import { expect, test } from "@jest/globals";
import { configure, SMALLEST } from "./read.ts";
import { expectRefused } from "./refused.ts";

const DEFAULT = { preventSelfReview: true, adminsMayBypass: false };

/** What each environment is protected by. */
function protectionOf(lines: string) {
	const { environments } = configure(`${SMALLEST}${lines}`);
	return Object.fromEntries([...environments.values()].map(({ name, protection }) => [name, protection]));
}

test("nothing is protected unless somebody says so", () => {
	expect(protectionOf("")).toEqual({});
	expect(configure(SMALLEST).protection).toBeUndefined();
});

test("two words protect production", () => {
	expect(protectionOf("protection: {}\n")).toEqual({ production: DEFAULT });
	expect(configure(`${SMALLEST}protection: { app: 12345 }\n`).protection).toEqual({ app: 12345 });
});

test("an environment says it of itself, or that it is not", () => {
	expect(protectionOf("environments: { staging: { protection: {} } }\n")).toEqual({ staging: DEFAULT });
	expect(protectionOf("protection: {}\nenvironments: { production: { protection: null } }\n")).toEqual({});
});

test("all that can be said", () => {
	const said =
		"{ reviewers: [Ada, Acme/Leads], prevent-self-review: false, admins-may-bypass: true, branches: [main, release/*], wait-timer: 2h }";
	expect(protectionOf(`environments: { production: { protection: ${said} } }\n`).production).toEqual({
		reviewers: [{ user: "ada" }, { team: "acme/leads" }],
		preventSelfReview: false,
		adminsMayBypass: true,
		branches: ["main", "release/*"],
		waitTimer: 120,
	});
});

test.each([
	["{ wait-timer: 90s }", 'must be whole minutes, 30 days at most, such as 30m or 2h, but is "90s".'],
	["{ wait-timer: 31d }", 'must be whole minutes, 30 days at most, such as 30m or 2h, but is "31d".'],
	[
		"{ branches: [refs/heads/main] }",
		'must be a branch\'s name or a pattern of such, such as "main" or "release/*", without "refs/heads/", but is "refs/heads/main".',
	],
	["{ prevent-self-review: maybe }", "must be true or false, but is a string."],
])("%s is refused", (said, words) => {
	const text = `${SMALLEST}environments:\n  production:\n    protection: ${said}\n`;
	expect(() => configure(text)).toThrow(words);
});

test("an App's id is its number", () => {
	expectRefused(
		`${SMALLEST}protection: { app: acme-release }\n`,
		"3:20: `protection.app` must be a whole number from 0 to 999999999, but is a string.",
	);
});
