import { expect, test } from "@jest/globals";
import { skippedVersions } from "../../src/changelog/skipped-versions.ts";
import { parseVersion, type Version } from "../../src/versions/version.ts";

const version = (text: string): Version => parseVersion(text, "a test");
const released = ["1.10.0", "1.5.2", "1.5.3", "1.6.0-rc.1", "1.6.0", "1.7.0", "2.0.0", "1.5.10"].map(version);

function skipped(from: string, to: string, ...ran: string[]): string[] {
	return skippedVersions(released, { from: version(from), to: version(to), ran: new Set(ran) });
}

test.each<[string, string, string, string[], string[]]>([
	["stable ones in between, lowest first", "1.5.2", "1.10.0", [], ["1.5.3", "1.5.10", "1.6.0", "1.7.0"]],
	["not those that ran once", "1.5.2", "1.10.0", ["1.5.2", "1.6.0", "1.7.0"], ["1.5.3", "1.5.10"]],
	["none between neighbours", "1.6.0", "1.7.0", [], []],
	["none on the way down", "2.0.0", "1.5.2", [], []],
	["none where nothing moves", "1.6.0", "1.6.0", [], []],
])("%s", (_, from, to, ran, expected) => {
	expect(skipped(from, to, ...ran)).toEqual(expected);
});
