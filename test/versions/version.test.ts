import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
	compareLines,
	compareVersions,
	isFirstOfLine,
	isStable,
	isVersion,
	line,
	parseVersion,
	sameCore,
	stage,
	versionValues,
} from "../../src/versions/version.ts";
import { refusal } from "../documents/refusal.ts";
import { versions } from "./arbitraries.ts";

const v = (text: string) => parseVersion(text, "`version`");

describe("what is no version", () => {
	const shape = 'must be a version such as 1.6.0 or 1.6.0-rc.1 (no "v", no leading zeros), but is';
	test.each([
		["", "must be a version such as 1.6.0, but is empty."],
		["1.6", `${shape} "1.6". Did you mean 1.6.0?`],
		["1", `${shape} "1". Did you mean 1.0.0?`],
		["v1.6.0", `${shape} "v1.6.0". Did you mean 1.6.0?`],
		["V1.6-rc.1", `${shape} "V1.6-rc.1". Did you mean 1.6.0-rc.1?`],
		["=1.6.0", `${shape} "=1.6.0". Did you mean 1.6.0?`],
		[" 1.6.0", `${shape} " 1.6.0". Did you mean 1.6.0?`],
		["1.6.0\n", `${shape} "1.6.0\\n". Did you mean 1.6.0?`],
		["1.06.0", `${shape} "1.06.0". Did you mean 1.6.0?`],
		["1.6.0-01", `${shape} "1.6.0-01".`],
		["1.6.0-", `${shape} "1.6.0-".`],
		["1.6.0-a..b", `${shape} "1.6.0-a..b".`],
		["1.6.0-é", `${shape} "1.6.0-é".`],
		["1.6.0.1", `${shape} "1.6.0.1".`],
		["latest", `${shape} "latest".`],
		["-1.0.0", `${shape} "-1.0.0".`],
		["99999999999999999999.0.0", `${shape} "99999999999999999999.0.0".`],
		[
			"1.6.0+build.5",
			'must have no build metadata ("1.6.0+build.5"): an image tag cannot hold a "+". Did you mean 1.6.0?',
		],
		["1.0.0-a.lock", 'must not end in ".lock" ("1.0.0-a.lock"): Git refuses such a tag.'],
		[`1.0.0-${"a".repeat(95)}`, "must be at most 100 characters long, but has 101."],
	])("%j", (text, complaint) => {
		expect(refusal(() => v(text))).toEqual({ code: "invalid-input", message: `\`version\` ${complaint}` });
		expect(isVersion(text)).toBe(false);
	});
});

test.each(["0.0.0", "1.6.0", "1.6.0-rc.1", "10.20.30-alpha.2.x-y", "1.0.0-0", "1.0.0--", `1.0.0-${"a".repeat(94)}`])(
	"%s is a version",
	(text) => {
		expect(v(text)).toBe(text);
	},
);

test("versions are ordered by SemVer's precedence", () => {
	const ordered = [
		"1.0.0-alpha",
		"1.0.0-alpha.1",
		"1.0.0-alpha.beta",
		"1.0.0-beta.2",
		"1.0.0-beta.11",
		"1.0.0-rc.1",
		"1.0.0",
		"1.9.0",
		"1.10.0",
		"2.0.0",
	];
	const shuffled = [...ordered].reverse().map(v);
	expect(shuffled.sort(compareVersions)).toEqual(ordered);
	expect(compareVersions(v("1.0.0"), v("1.0.0"))).toBe(0);
});

test.each([
	["1.0.0-alpha.2", "alpha", false],
	["1.0.0-rc", "rc", false],
	["1.0.0-1", undefined, false],
	["1.0.0", undefined, true],
])("the stage of %s is %s", (text, expected, stable) => {
	expect(stage(v(text))).toBe(expected);
	expect(isStable(v(text))).toBe(stable);
});

test("core and line", () => {
	expect(sameCore(v("1.2.3-rc.1"), v("1.2.3"))).toBe(true);
	expect(sameCore(v("1.2.3"), v("1.2.4"))).toBe(false);
	expect(line(v("1.2.3-rc.1"))).toEqual({ major: 1, minor: 2 });
});

test("lines in order, and the first version of each", () => {
	const ordered = ["1.2.3", "1.10.0-rc.1", "2.0.0"].map((text) => line(v(text)));
	expect([...ordered].reverse().sort(compareLines)).toEqual(ordered);
	expect(compareLines(line(v("1.2.3")), line(v("1.2.0")))).toBe(0);
	expect(["1.10.0", "2.0.0-rc.1", "1.0.10"].map((text) => isFirstOfLine(v(text)))).toEqual([true, true, false]);
});

test("what a version gives to a template", () => {
	const stable = { version: "1.2.3", major: "1", minor: "2", patch: "3", prerelease: "" };
	expect(versionValues(v("1.2.3"))).toEqual(stable);
	expect(versionValues(v("1.2.3-rc.1"))).toEqual({ ...stable, version: "1.2.3-rc.1", prerelease: "rc.1" });
});

test("two versions are equal in order exactly when their texts are", () => {
	fc.assert(
		fc.property(versions(), versions(), (left, right) => {
			expect(compareVersions(left, right) === 0).toBe(left === right);
			expect(Math.sign(compareVersions(left, right))).toBe(-Math.sign(compareVersions(right, left)) + 0);
		}),
	);
});

test("no text but a refusal or itself comes out", () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.stringMatching(/^v?[0-9.]{1,8}[-+a-z0-9.]{0,6}$/)), (text) => {
			if (isVersion(text)) expect(v(text)).toBe(text);
			else expect(refusal(() => v(text)).code).toBe("invalid-input");
		}),
	);
});
