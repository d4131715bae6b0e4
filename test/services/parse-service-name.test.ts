import { expect, test } from "@jest/globals";
import { parseServiceName } from "../../src/services/parse-service-name.ts";
import { refusal } from "../documents/refusal.ts";

test.each(["blue", "blue-api", "a.b_c-1", "10", "a".repeat(63)])("%s is a service's name", (text) => {
	expect(parseServiceName(text, "`service`")).toBe(text);
});

test.each([
	["", ""],
	["Blue API", ' Did you mean "blue-api"?'],
	["blue--api", ' Did you mean "blue-api"?'],
	["-blue-", ' Did you mean "blue"?'],
	["blue\n", ' Did you mean "blue"?'],
	["é", ""],
	["constructor", ""],
	["a".repeat(64), ""],
])("%j is none", (text, suggestion) => {
	const rule = 'lower-case letters and digits, with single ".", "_" or "-" between them, 63 characters at most';
	expect(refusal(() => parseServiceName(text, "`service`"))).toEqual({
		code: "invalid-input",
		message: `\`service\` must be a service's name (${rule}), but is ${JSON.stringify(text)}.${suggestion}`,
	});
});
