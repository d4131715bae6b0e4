// A registry that does not do what is needed, beside what planning/, writing/refusals and writing/alone have.
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Fault } from "../../../rehearsal/servers/registry-server.ts";
import { REGISTRY_PASSWORD } from "../secrets.ts";
import { openStage } from "../stage.ts";
import { refused } from "./refused.ts";

const stage = await openStage();
afterAll(() => stage.close());

const EVER = Number.POSITIVE_INFINITY;
const OTHER = `sha256:${"e".repeat(64)}`;

async function open() {
	const shop = await stage.shop({ over: "path" });
	const { commit, digests } = await shop.build(["blue"]);
	const inputs = {
		"plan-promotion": { service: "blue", version: "1.6.0", environment: "staging", "source-sha": commit },
		"retag-image": { image: shop.image("blue"), source: `sha-${commit}`, tags: "1.6.0, stg" },
	};
	const fail = (fault: Fault, { method, times = EVER }: { method?: string; times?: number } = {}) => {
		const path = new RegExp(`/${shop.name}/`);
		stage.registry.faults.add({ path, times, fault, ...(method === undefined ? {} : { method }) });
	};
	return { shop, commit, digest: digests.blue ?? "", inputs, fail };
}

const HOST = "127\\.0\\.0\\.1:\\d+";
const unread = (words: string) =>
	new RegExp(
		`^Could not read \\S+/blue:sha-[0-9a-f]{40}: ${HOST} ${words}\\. When the registry is well, run this again`,
	);
const CODES = JSON.stringify({ errors: [{ code: "DENIED", message: "no\n::error::evil" }] });

describe("what the registry answers to reads", () => {
	const faults: readonly (readonly [what: string, fault: Fault, code: string, words: RegExp])[] = [
		[
			"403",
			{ kind: "status", status: 403, body: CODES },
			"unauthorized",
			new RegExp(
				`^${HOST} does not let us read \\S+: it answered 403 \\(DENIED: no ::error::evil\\)\\. Check that the user name and password for ${HOST} are right`,
			),
		],
		[
			"404",
			{ kind: "status", status: 404, body: "{}" },
			"image-missing",
			/^(There is|The registry has) no image \S+\/blue:sha-[0-9a-f]{40}, so .* (promote|build|was not built)/,
		],
		[
			"429 with a Retry-After that passes, for ever",
			{ kind: "status", status: 429, headers: { "retry-after": "0" }, body: "slow down" },
			"registry-unavailable",
			unread("answered 429 \\(slow down\\) and asks to wait 0 seconds"),
		],
		[
			"429 with a Retry-After of an hour",
			{ kind: "status", status: 429, headers: { "retry-after": "3600" } },
			"registry-unavailable",
			unread("answered 429 and asks to wait 3600 seconds"),
		],
		["500", { kind: "status", status: 500, body: "<html>oops</html>" }, "registry-unavailable", unread("answered 500")],
		["a cut connection", { kind: "cut" }, "registry-unavailable", unread("could not be reached \\(ECONNRESET\\)")],
		["a truncated body", { kind: "truncate" }, "registry-unavailable", unread("broke off in the middle of its answer")],
		[
			"a lying digest",
			{ kind: "headers", headers: { "docker-content-digest": OTHER } },
			"digest-mismatch",
			new RegExp(
				`^The registry says that \\S+ is ${OTHER}, but the bytes that it sent are sha256:[0-9a-f]{64}\\. They are not used\\.`,
			),
		],
		[
			"a web page",
			{ kind: "status", status: 200, headers: { "content-type": "text/html" }, body: "<html>" },
			"registry-unavailable",
			unread("answered with something that is no manifest"),
		],
		[
			"a media type that the manifest contradicts",
			{ kind: "headers", headers: { "content-type": "application/json" } },
			"registry-unavailable",
			/sent it as "application\/json", while its own mediaType is "application\/vnd\.oci\.image\.manifest\.v1\+json"; it is not used\. Trying again will not help/,
		],
		[
			"a format that registries have given up",
			{
				kind: "status",
				status: 200,
				headers: { "content-type": "application/vnd.docker.distribution.manifest.v1+json" },
				body: "{}",
			},
			"unsupported",
			/is in Docker's schema 1, .* so it was left alone\. Build the image anew/,
		],
	];

	test.concurrent.each(faults)("%s", async (_, fault, code, words) => {
		const { shop, inputs, fail } = await open();
		fail(fault, { method: "GET" });
		await refused(shop, "plan-promotion", inputs["plan-promotion"], { code, words });
		await refused(shop, "retag-image", inputs["retag-image"], { code, words });
	});

	test.concurrent("429 with a Retry-After that passes is waited for", async () => {
		const { shop, commit, inputs, fail } = await open();
		fail({ kind: "status", status: 429, headers: { "retry-after": "1" } }, { times: 1 });
		const began = Date.now();
		const ran = await shop.run("plan-promotion", inputs["plan-promotion"]);
		expect(ran.errors).toEqual([]);
		expect(ran.outputs["source-tag"]).toBe(`sha-${commit}`);
		expect(Date.now() - began).toBeGreaterThan(1000);
	});

	test.concurrent("a registry that repeats the credential", async () => {
		const { shop, inputs, fail } = await open();
		fail({ kind: "status", status: 500, body: `you sent ${REGISTRY_PASSWORD}` }, { method: "GET" });
		const words = /answered 500 \(you sent \*\*\*\)/;
		await refused(shop, "retag-image", inputs["retag-image"], { code: "registry-unavailable", words });
	});
});

describe("what the registry answers to writes", () => {
	test.concurrent.each([
		[
			"400",
			{ kind: "status", status: 400, body: CODES },
			"rejected",
			/refused to write the tag \S+: it answered 400 \(DENIED: no ::error::evil\)\. That tag was not written\. Check the registry's rules/,
		],
		[
			"403",
			{ kind: "status", status: 403, body: CODES },
			"unauthorized",
			/does not let us write the tag \S+: it answered 403 \(DENIED: no ::error::evil\)\. Check that/,
		],
		[
			"429",
			{ kind: "status", status: 429, headers: { "retry-after": "0" } },
			"registry-unavailable",
			/^Could not write the tag \S+: \S+ answered 429 and asks to wait 0 seconds\. When the registry is well, run this again/,
		],
		[
			"500",
			{ kind: "status", status: 500 },
			"registry-unavailable",
			/^Could not write the tag \S+: \S+ answered 500\. When the registry is well, run this again/,
		],
	] as const)("%s", async (_, fault, code, words) => {
		const { shop, inputs, fail } = await open();
		fail(fault, { method: "PUT" });
		await refused(shop, "retag-image", inputs["retag-image"], { code, words });
	});
});

test.concurrent("a repository of images that is not there", async () => {
	const { shop, commit } = await open();
	const inputs = { service: "green", version: "1.6.0", environment: "staging", "source-sha": commit };
	await refused(shop, "plan-promotion", inputs, {
		code: "image-missing",
		words: /^There is no image \S+\/green:sha-\S+, so green 1\.6\.0 in staging cannot be had: /,
	});
});
