// Inputs that no planning action and no question may take, beside those of planning/refusals.test.ts and writing/record.test.ts.
import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { refused, refusesEach } from "./refused.ts";

const stage = await openStage();
afterAll(() => stage.close());

const shop = await stage.shop({ over: "path" });
const { commit } = await shop.build(["blue"]);
await shop.writeManifest("staging", { blue: { version: "1.5.0" } });
const PROMOTION = { service: "blue", environment: "staging", version: "1.6.0", "source-sha": commit };
const TAG = { service: "blue", version: "1.6.0", commit };
const ROLLBACK = { service: "blue", environment: "staging", reason: "INC-42" };
const AGE = { service: "blue" };

/** The id that every SHA-1 repository gives to no files at all. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

refusesEach(shop, "plan-promotion", PROMOTION, [
	[
		"version",
		"v1.6.0.0",
		"invalid-input",
		/^The input "version" must be a version such as 1\.6\.0 or 1\.6\.0-rc\.1 \(no "v", no leading zeros\), but is "v1\.6\.0\.0"\. Nothing was written\./,
	],
	[
		"version",
		"1.6.0\nchanged=true",
		"invalid-input",
		/^The input "version" has 2 values for 1 service\..* Nothing was read or written\./,
	],
	[
		"service",
		"-x",
		"unknown-service",
		/^\.github\/release-actions\.yaml has no service "-x"\. The services are: blue, green, red\. Nothing was written\./,
	],
	[
		"service",
		"a/b",
		"unknown-service",
		/^\.github\/release-actions\.yaml has no service "a\/b"\. The services are: blue, green, red\. Nothing was written\./,
	],
	[
		"service",
		"__proto__",
		"unknown-service",
		/^\.github\/release-actions\.yaml has no service "__proto__"\. The services are: blue, green, red\. Nothing was written\./,
	],
	[
		"service",
		"constructor",
		"unknown-service",
		/^\.github\/release-actions\.yaml has no service "constructor"\. The services are: blue, green, red\. Nothing was written\./,
	],
	[
		"service",
		"Blue",
		"unknown-service",
		/^\.github\/release-actions\.yaml has no service "Blue"\. Did you mean "blue"\? The services are: blue, green, red\. Nothing was written\./,
	],
	[
		"environment",
		"__proto__",
		"unknown-environment",
		/^\.github\/release-actions\.yaml has no environment "__proto__"\. The environments are: dev, production, staging\. Nothing was written\./,
	],
	[
		"environment",
		"Staging",
		"unknown-environment",
		/^\.github\/release-actions\.yaml has no environment "Staging"\. Did you mean "staging"\? The environments are: dev, production, staging\. Nothing was written\./,
	],
	[
		"environment",
		"qa",
		"unknown-environment",
		/^\.github\/release-actions\.yaml has no environment "qa"\. The environments are: dev, production, staging\. Nothing was written\./,
	],
	[
		"source-sha",
		"0".repeat(40),
		"unknown-commit",
		/^Git could not find the commit 0{40} at \S+: it has no commit 0{40}\. Nothing was written\. Was it pushed, and to this repository\?/,
	],
	[
		"source-sha",
		"0000000",
		"unknown-commit",
		/^No commit of a branch or tag of \S+ begins with 0000000\. Nothing was written\. Was it pushed/,
	],
	["config", "../x", "invalid-config", /^"\.\.\/x" is no path of a file in a repository: .* Nothing was written\./],
	[
		"config",
		"/etc/passwd",
		"invalid-config",
		/^"\/etc\/passwd" is no path of a file in a repository: .* Nothing was written\./,
	],
	[
		"remote",
		"ext::sh -c id",
		"invalid-input",
		/^remote is no address of a Git repository\. Allowed are .* Nothing was written\./,
	],
	[
		"remote",
		"--upload-pack=id",
		"invalid-input",
		/^remote "--upload-pack=id" is no address of a Git repository\. Allowed are .* Nothing was written\./,
	],
]);

refusesEach(shop, "plan-rollback", ROLLBACK, [
	[
		"service",
		"bleu",
		"unknown-service",
		/^\.github\/release-actions\.yaml has no service "bleu"\. Did you mean "blue"\? The services are: blue, green, red\. Nothing was written\./,
	],
	[
		"environment",
		"stagin",
		"unknown-environment",
		/^\.github\/release-actions\.yaml has no environment "stagin"\. Did you mean "staging"\? The environments are: dev, production, staging\. Nothing was written\./,
	],
	[
		"version",
		"1.5",
		"unknown-version",
		/^blue 1\.5 never ran in staging, so staging cannot be rolled back to it\. .* Nothing was written\./,
	],
	["from-version", "../x", "superseded", /^staging runs blue 1\.5\.0 now, .*"?\.\.\/x"?.* Nothing was written\./],
]);

refusesEach(shop, "create-release-tag", TAG, [
	[
		"version",
		"1.6",
		"invalid-input",
		/^The input "version" must be a version such as 1\.6\.0 or 1\.6\.0-rc\.1 \(no "v", no leading zeros\), but is "1\.6"\. Did you mean 1\.6\.0\? Nothing was written\./,
	],
	[
		"version",
		"v1.6.0",
		"invalid-input",
		/^The input "version" must be a version such as 1\.6\.0 or 1\.6\.0-rc\.1 \(no "v", no leading zeros\), but is "v1\.6\.0"\. Did you mean 1\.6\.0\? Nothing was written\./,
	],
	[
		"service",
		"bleu",
		"unknown-service",
		/^\.github\/release-actions\.yaml has no service "bleu"\. Did you mean "blue"\? The services are: blue, green, red\. Nothing was written\./,
	],
	["commit", "f".repeat(40), "unknown-commit", /it has no commit f{40}\. Nothing was written\. Was it pushed/],
	[
		"plan",
		"{}",
		"invalid-input",
		/^The input "plan" cannot be used: plan\.format is not what it must be\. Pass the output "plan" .* Nothing was written\./,
	],
]);

refusesEach(shop, "check-staging-age", AGE, [
	[
		"service",
		"bleu",
		"unknown-service",
		/^\.github\/release-actions\.yaml has no service "bleu"\. Did you mean "blue"\? The services are: blue, green, red\./,
	],
	[
		"environment",
		"stagin",
		"unknown-environment",
		/^\.github\/release-actions\.yaml has no environment "stagin"\. Did you mean "staging"\? The environments are: dev, production, staging\./,
	],
	[
		"minimum-age",
		"1w",
		"invalid-input",
		/^The input "minimum-age" must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is "1w"\./,
	],
	["on-too-young", "fail", "invalid-input", /^The input "on-too-young" must be one of warn, block, but is "fail"\./],
]);

refusesEach(shop, "detect-changed-services", { head: commit }, [
	["base", "--all", "invalid-input", /^The input "base" must be .*, but is "--all"\./],
]);

describe("the first digits of two commits", () => {
	test.concurrent("are refused with both, and more digits are asked for", async () => {
		const twins = await stage.shop({ over: "path" });
		const [one, other] = twinDates();
		const first = await twins.commit("first", { message: "twin", time: one });
		const second = await twins.commit("second", { message: "twin", time: other });
		const digits = first.slice(0, 7);
		expect(second.slice(0, 7)).toBe(digits);
		const sentence = await refused(
			twins,
			"plan-promotion",
			{ ...PROMOTION, "source-sha": digits },
			{ code: "invalid-input", words: new RegExp(`^${digits} is the beginning of 2 commits of ${twins.folder}: `) },
		);
		for (const commit of [first, second]) expect(sentence).toContain(commit);
		expect(sentence).toContain("Nothing was written. Give more digits.");
	});
});

/** Dates at which two commits without files and parents share their first seven digits: about 2^14 tries find them. */
function twinDates(): readonly [number, number] {
	const seen = new Map<string, number>();
	for (let time = 1_700_000_000; ; time++) {
		const by = `A Person <person@example.com> ${time} +0000`;
		const body = `tree ${EMPTY_TREE}\nauthor ${by}\ncommitter ${by}\n\ntwin`;
		const id = createHash("sha1").update(`commit ${body.length}\0${body}`).digest("hex").slice(0, 7);
		const other = seen.get(id);
		if (other !== undefined) return [other, time];
		seen.set(id, time);
	}
}
