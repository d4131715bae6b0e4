import { expect, test } from "@jest/globals";
import { parseDuration } from "../../src/config/duration.ts";
import { refusal } from "../documents/refusal.ts";

test.each([
	["24h", 86_400_000],
	["90s", 90_000],
	["90m", 5_400_000],
	["2d", 172_800_000],
	["0h", 0],
	["99999d", 8_639_913_600_000],
])("%s is %d ms", (text, length) => {
	expect(parseDuration(text, "x")).toBe(length);
});

test.each(["", "24", "h", "-1h", "1.5h", "24 h", "24H", "1h30m", "100000d", "24h\n", "٣h"])("%j is refused", (text) => {
	expect(refusal(() => parseDuration(text, "`minimum-age`"))).toEqual({
		code: "invalid-input",
		message: `\`minimum-age\` must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is ${JSON.stringify(text)}.`,
	});
});
