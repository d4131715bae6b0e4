// Inputs that no action that writes may take, beside those of writing/record.test.ts.
import { afterAll } from "@jest/globals";
import { planText, SMOKE } from "../../verification/plans.ts";
import { openStage } from "../stage.ts";
import { refusesEach } from "./refused.ts";

const stage = await openStage();
afterAll(() => stage.close());

const shop = await stage.shop({ over: "path" });
const { commit } = await shop.build(["blue"]);
const manifest = await shop.writeManifest("staging", { blue: { version: "1.5.0" } });
const ENTRY = { service: "blue", environment: "staging", version: "1.6.0" };
const RETAG = { image: shop.image("blue"), source: `sha-${commit}`, tags: "1.6.0" };
const MILESTONE = { environment: "staging", "manifest-commit": manifest };

refusesEach(shop, "update-manifest", ENTRY, [
	[
		"version",
		"../x",
		"invalid-input",
		/^The input "version" must be a version such as 1\.6\.0, or a build's tag, but is "\.\.\/x"\. Nothing was read or written\./,
	],
	[
		"version",
		"1.6.0;id",
		"invalid-input",
		/^The input "version" must be a version such as 1\.6\.0, or a build's tag, but is "1\.6\.0;id"\. Nothing was read or written\./,
	],
	[
		"version",
		"1".repeat(300),
		"invalid-input",
		/^The input "version" must be a version such as 1\.6\.0, or a build's tag, but is "1+…"\. Nothing was read or written\./,
	],
	[
		"service",
		"__proto__",
		"unknown-service",
		/^\.github\/release-actions\.yaml has no service "__proto__"\. The services are: blue, green, red\. Nothing was written\./,
	],
	[
		"environment",
		"stagin",
		"unknown-environment",
		/^\.github\/release-actions\.yaml has no environment "stagin"\. Did you mean "staging"\? The environments are: dev, production, staging\. Nothing was written\./,
	],
	[
		"digest",
		"sha256:1",
		"invalid-input",
		/^The input "digest" must be .*, but is "sha256:1"\. Nothing was read or written\./,
	],
	["commit", "main", "invalid-input", /^The input "commit" must be .*, but is "main"\. Nothing was read or written\./],
	[
		"image",
		"Blue",
		"invalid-input",
		/^The input "image" must be a full image name without a tag, but is "Blue"\. Nothing was read or written\./,
	],
	[
		"tag",
		"a/b",
		"invalid-input",
		/^The input "tag" must be an image tag, but is "a\/b"\. Nothing was read or written\./,
	],
	[
		"kind",
		"hotfix",
		"invalid-input",
		/^The input "kind" must be one of deploy, promotion, rollback, but is "hotfix"\. Nothing was written\./,
	],
	["ungated", "1", "invalid-input", /^The input "ungated" must be true or false, but is "1"\. Nothing was written\./],
]);

refusesEach(shop, "update-manifest", {}, [
	["plan", "staging", "invalid-input", /^The input "plan" cannot be used: it is no JSON\. .* Nothing was written\./],
	[
		"plan",
		"@/nowhere/plan",
		"invalid-input",
		/^Cannot read the file "\/nowhere\/plan", which the input "plan" names\. It exists only within the job that wrote it: .* Nothing was written\./,
	],
	[
		"plan",
		'{"format":99}',
		"invalid-input",
		/^The input "plan" cannot be used: it has format 99, and this action reads \d+\. .* Nothing was written\./,
	],
	["dry-run", "no", "invalid-input", /^The input "dry-run" must be true or false, but is "no"\. Nothing was written\./],
]);

refusesEach(shop, "retag-image", RETAG, [
	[
		"image",
		"blue",
		"invalid-input",
		/^The input "image" must be a full name without a tag, such as ghcr\.io\/acme\/blue, but is "blue"\. Nothing was read or written\./,
	],
	[
		"image",
		`${shop.image("blue")}:1.6.0`,
		"invalid-input",
		/^The input "image" must be a full name without a tag, such as ghcr\.io\/acme\/blue, but is "\S+:1\.6\.0"\. Nothing was read or written\./,
	],
	[
		"source",
		"../x",
		"invalid-input",
		/^The input "source" must be a tag or a digest \(sha256:…\), but is "\.\.\/x"\. Nothing was read or written\./,
	],
	[
		"tags",
		"1.6.0, a/b",
		"invalid-input",
		/^The input "tags" holds "a\/b", which no registry takes as a tag\. Nothing was read or written\./,
	],
	["tags", ",", "invalid-input", /^Give "plan", or "image", "source" and "tags"\. Nothing was read or written\./],
	[
		"expected-digest",
		"1.6.0",
		"invalid-input",
		/^The input "expected-digest" must be sha256: and 64 hex digits, but is "1\.6\.0"\. Nothing was read or written\./,
	],
	[
		"which",
		"some",
		"invalid-input",
		/^The input "which" must be one of all, fixed, moving, but is "some"\. Nothing was written\./,
	],
]);

refusesEach(shop, "create-milestone-tag", MILESTONE, [
	[
		"manifest-commit",
		"staging",
		"invalid-input",
		/^The input "manifest-commit" must be a full commit id \(40 hex digits\), but is "staging"\. Nothing was written\./,
	],
	[
		"environment",
		"stagin",
		"unknown-environment",
		/^\.github\/release-actions\.yaml has no environment "stagin"\. Did you mean "staging"\? The environments are: dev, production, staging\. Nothing was written\./,
	],
	[
		"tag",
		"release",
		"invalid-input",
		/^The input "tag" is "release", but must hold \{date\}, so that milestones can be told apart\. Nothing was written\./,
	],
	[
		"tag",
		"a b-{date}",
		"invalid-input",
		/^The input "tag" is "a b-\{date\}", but must give a tag's name that Git accepts, but would give "a b-20250120"\. Nothing was written\./,
	],
]);

refusesEach(shop, "verify", { plan: planText({ before: SMOKE }) }, [
	[
		"plan",
		"{}",
		"invalid-input",
		/^The input "plan" cannot be used: plan\.format is not what it must be\. .* Nothing was written\./,
	],
	["plan", "", "invalid-input", /^The input "plan" is required, but is empty or missing\. Nothing was written\./],
	[
		"when",
		"during",
		"invalid-input",
		/^The input "when" must be one of before, after, but is "during"\. Nothing was written\./,
	],
	[
		"timeout",
		"soon",
		"invalid-input",
		/^The input "timeout" must be a whole number of seconds, minutes, hours or days, such as 90s, 90m, 24h or 2d, but is "soon"\. Nothing was written\./,
	],
	[
		"timeout",
		"5m",
		"gate-unavailable",
		/^Workflows are started by GitHub's API, and \S+ is no repository of this run's GitHub server\. Nothing was written\./,
	],
]);
