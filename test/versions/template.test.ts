import { describe, expect, test } from "@jest/globals";
import { parseCommitId } from "../../src/refs/commit-id.ts";
import { commitValues, dateValue, holds, PLACEHOLDERS, parseTemplate, render } from "../../src/versions/template.ts";
import { refusal } from "../documents/refusal.ts";

const parse = (text: string) => parseTemplate(text, ["service", "sha", "short-sha"], "`tags.build`");

describe("what is no template", () => {
	test.each([
		["", "`tags.build` must not be empty."],
		[
			"sha-{shaa}",
			'`tags.build` is "sha-{shaa}" and holds "{shaa}", which is no placeholder. Did you mean "sha"? It can hold {service}, {sha}, {short-sha}.',
		],
		[
			"{date}",
			'`tags.build` is "{date}" and holds "{date}", which means nothing here. It can hold {service}, {sha}, {short-sha}.',
		],
		["{}", '`tags.build` is "{}" and holds "{}", which is no placeholder. It can hold {service}, {sha}, {short-sha}.'],
		["{sha", '`tags.build` has a brace without its other half: "{sha".'],
		["sha}", '`tags.build` has a brace without its other half: "sha}".'],
		["{{sha}}", '`tags.build` has a brace without its other half: "{{sha}}".'],
		[
			"{__proto__}",
			'`tags.build` is "{__proto__}" and holds "{__proto__}", which is no placeholder. It can hold {service}, {sha}, {short-sha}.',
		],
	])("%j", (text, message) => {
		expect(refusal(() => parse(text))).toEqual({ code: "invalid-input", message });
	});
});

test("a template is rendered, each placeholder as often as it stands there", () => {
	const commit = parseCommitId("0123456789abcdef0123456789abcdef01234567", "commit");
	const values = { service: "blue", ...commitValues(commit) };
	expect(render(parse("sha-{sha}"), values)).toBe(`sha-${commit}`);
	expect(render(parse("{service}-{short-sha}-{service}"), values)).toBe("blue-0123456-blue");
	expect(render(parse("constant"), values)).toBe("constant");
	expect(holds(parse("{service}"), "service")).toBe(true);
	expect(holds(parse("service"), "service")).toBe(false);
});

test("what is filled in is not read as a template again", () => {
	expect(render(parse("{service}"), { service: "{sha}", sha: "no", "short-sha": "no" })).toBe("{sha}");
});

test("every placeholder can stand in a template that allows it", () => {
	for (const name of PLACEHOLDERS) {
		expect(parseTemplate(`a{${name}}b`, PLACEHOLDERS, "x").parts).toEqual([
			{ literal: "a" },
			{ placeholder: name },
			{ literal: "b" },
		]);
	}
});

test.each([
	["2025-01-20T23:59:59.999Z", "20250120"],
	["2025-01-20T23:30:00-01:00", "20250121"],
])("the date of %s is %s, in UTC", (time, date) => {
	expect(dateValue(new Date(time))).toBe(date);
});
