import { afterAll, describe, expect, test } from "@jest/globals";
import { openStage } from "../stage.ts";
import { plannedService, refused, short } from "./planned.ts";

const stage = await openStage();
afterAll(() => stage.close());

describe("a build tag that holds only the commit's first digits", () => {
	const setUp = (async () => {
		const services = ["agreeing", "platforms", "silent", "lying"];
		const shop = await stage.shop({ over: "path", services, settings: 'tags: { build: "sha-{short-sha}" }\n' });
		const commit = await shop.commit("main", { message: "built" });
		const tag = `sha-${short(commit)}`;
		const revision = { "org.opencontainers.image.revision": commit };
		const longer = { "org.opencontainers.image.revision": `${short(commit)}${"0".repeat(33)}` };
		const digests = {
			agreeing: await shop.pushImage("agreeing", commit, { tag, labels: revision }),
			platforms: await shop.pushImage("platforms", commit, { tag, labels: revision, kind: "index-with-attestation" }),
		};
		await shop.pushImage("silent", commit, { tag, labels: {} });
		await shop.pushImage("lying", commit, { tag, labels: longer });
		return { shop, commit, tag, digests };
	})();
	const dev = (service: string, commit: string) => ({ service, environment: "dev", "source-sha": commit });

	test.concurrent.each(["agreeing", "platforms"] as const)(
		"is taken where the image's revision label agrees (%s)",
		async (service) => {
			const { shop, commit, tag, digests } = await setUp;
			expect(await plannedService(shop, dev(service, commit))).toMatchObject({
				version: tag,
				sourceTag: tag,
				digest: digests[service],
			});
		},
	);

	test.concurrent("is digest-mismatch where there is no such label", async () => {
		const { shop, commit, tag } = await setUp;
		const sentence = await refused(shop, dev("silent", commit), "digest-mismatch");
		expect(sentence).toContain(`${shop.image("silent")}:${tag} has no label org.opencontainers.image.revision`);
		expect(sentence).toContain("Set that label in the build to the full commit.");
	});

	test.concurrent("is digest-mismatch where the label names a commit that only begins alike", async () => {
		const { shop, commit } = await setUp;
		const sentence = await refused(shop, dev("lying", commit), "digest-mismatch");
		expect(sentence).toContain(`says "${short(commit)}000`);
	});
});

describe("the digest", () => {
	const setUp = (async () => {
		const shop = await stage.shop({ over: "path", services: ["plain", "taken", "kept", "recorded"] });
		const { commit, digests } = await shop.build(["plain", "taken", "kept", "recorded"]);
		const stray = await shop.pushImage("taken", commit, { tag: "stray", labels: {} });
		shop.setImageTag("taken", "1.6.0", stray);
		shop.setImageTag("kept", "1.6.0", digests.kept ?? "");
		await shop.writeManifest("production", {
			recorded: { version: "1.5.0", commit, digest: `sha256:${"1".repeat(64)}` },
		});
		const unbuilt = await shop.commit("main", { message: "not built" });
		return { shop, commit, digests, stray, unbuilt };
	})();
	const staging = (service: string, commit: string, more: Record<string, string> = {}) => {
		return { service, environment: "staging", version: "1.6.0", "source-sha": commit, ...more };
	};

	test.concurrent("a version's tag that holds another image is tag-immutable", async () => {
		const { shop, commit, digests, stray } = await setUp;
		const sentence = await refused(shop, staging("taken", commit), "tag-immutable");
		expect(sentence).toContain(
			`${shop.image("taken")}:1.6.0 holds ${stray} already, and the image to promote is ${digests.taken}`,
		);
	});

	test.concurrent("a version's tag that holds this image already is in nobody's way", async () => {
		const { shop, commit, digests } = await setUp;
		expect(await plannedService(shop, staging("kept", commit))).toMatchObject({ digest: digests.kept });
	});

	test.concurrent("expected-digest must be the build's", async () => {
		const { shop, commit, digests } = await setUp;
		const right = staging("plain", commit, { "expected-digest": digests.plain ?? "" });
		expect(await plannedService(shop, right)).toMatchObject({ digest: digests.plain });
		const wrong = `sha256:${"0".repeat(64)}`;
		const inputs = staging("plain", commit, { "expected-digest": wrong });
		const sentence = await refused(shop, inputs, "digest-mismatch");
		expect(sentence).toContain(`is ${digests.plain}, but expected-digest says ${wrong}`);
	});

	test.concurrent("what any environment records for this commit is the expected digest, whatever the version", async () => {
		const { shop, commit } = await setUp;
		const sentence = await refused(shop, staging("recorded", commit), "digest-mismatch");
		expect(sentence).toContain(`but production runs sha256:${"1".repeat(64)} for commit ${short(commit)}`);
	});

	test.concurrent("without the image of the commit: image-missing", async () => {
		const { shop, unbuilt } = await setUp;
		const sentence = await refused(shop, staging("plain", unbuilt), "image-missing");
		expect(sentence).toContain(`There is no image ${shop.image("plain")}:sha-${unbuilt}, so plain 1.6.0 in staging`);
	});
});
