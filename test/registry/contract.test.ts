import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ImageKind } from "../../rehearsal/servers/push-image.ts";
import { pushImage } from "../../rehearsal/servers/push-image.ts";
import { field, parseJson, textField } from "../../src/http/json-field.ts";
import { digestOf, platforms } from "../../src/registry/manifest.ts";
import { retag } from "../../src/registry/retag.ts";
import { revisionLabel } from "../../src/registry/revision-label.ts";
import { connected, digest, errorOf, image, present, tag } from "./connected.ts";
import type { RunningRegistry } from "./variants.ts";
import { variants } from "./variants.ts";

const REVISION = "4f2a91c0d3b5e6f708192a3b4c5d6e7f80912a3b";
const ABSENT = digest(`sha256:${"0".repeat(64)}`);

const KINDS: readonly (readonly [ImageKind, string, readonly string[]])[] = [
	["oci", "application/vnd.oci.image.manifest.v1+json", []],
	["docker", "application/vnd.docker.distribution.manifest.v2+json", []],
	["index-with-attestation", "application/vnd.oci.image.index.v1+json", ["linux/arm64", "linux/amd64"]],
	["manifest-list", "application/vnd.docker.distribution.manifest.list.v2+json", ["linux/arm64", "linux/amd64"]],
];

describe.each(variants())("$name", ({ credentials, start }) => {
	let running: RunningRegistry;
	beforeAll(async () => {
		running = await start();
	});
	afterAll(() => running.stop());

	const push = (repository: string, name: string, kind: ImageKind = "oci", label = REVISION) => {
		const labels = { "org.opencontainers.image.revision": label };
		return pushImage(running.host, repository, name, { labels, kind, ...(credentials && { auth: credentials }) });
	};

	describe.each(KINDS)("an image of the kind %s", (kind, mediaType, runsOn) => {
		test("is read as the bytes that were pushed, by tag and by digest", async () => {
			const pushed = digest(await push(`read/${kind}`, "1.0.0", kind));
			const registry = connected(credentials);
			const name = image(running.host, `read/${kind}`);
			const byTag = present(await registry.readManifest(name, tag("1.0.0"), "pull"));
			expect(byTag).toMatchObject({ digest: pushed, mediaType });
			expect(digestOf(byTag.bytes)).toBe(pushed);
			expect(byTag.bytes.toString()).toMatch(/^\{\n {3}"schemaVersion" {2}: 2,[\s\S]*\}\n$/);
			expect(await registry.readManifest(name, pushed, "pull")).toEqual(byTag);
			expect(await registry.readDigest(name, tag("1.0.0"))).toBe(pushed);
			expect(platforms(byTag)).toEqual(runsOn);
		});

		test("keeps its bytes when it is retagged, and a second time nothing is written", async () => {
			const pushed = digest(await push(`retag/${kind}`, "build", kind));
			const registry = connected(credentials);
			const name = image(running.host, `retag/${kind}`);
			const tags = [tag("1.0.0"), tag("staging")];
			const request = { image: name, source: tag("build"), tags, isImmutable: () => true, dryRun: false };
			const same = { digest: pushed, mediaType, platforms: runsOn };
			expect(await retag(registry, request)).toEqual({ ...same, written: tags, kept: [] });
			expect(await retag(registry, request)).toEqual({ ...same, written: [], kept: tags });
			const source = present(await registry.readManifest(name, tag("build"), "pull"));
			for (const made of tags) expect(await registry.readManifest(name, made, "pull")).toEqual(source);
		});

		test("says the commit that it was built from", async () => {
			await push(`label/${kind}`, "1.0.0", kind);
			const registry = connected(credentials);
			const name = image(running.host, `label/${kind}`);
			const manifest = present(await registry.readManifest(name, tag("1.0.0"), "pull"));
			expect(await revisionLabel(registry, name, manifest)).toBe(REVISION);
		});
	});

	test("what is not there is undefined: a tag, a digest, a repository, a blob", async () => {
		await push("absent/image", "1.0.0");
		const registry = connected(credentials);
		const name = image(running.host, "absent/image");
		expect(await registry.readManifest(name, tag("2.0.0"), "pull")).toBeUndefined();
		expect(await registry.readManifest(name, ABSENT, "pull")).toBeUndefined();
		expect(await registry.readDigest(name, tag("2.0.0"))).toBeUndefined();
		expect(await registry.readBlob(name, ABSENT, 1000)).toBeUndefined();
		const nowhere = image(running.host, "absent/repository");
		expect(await registry.readManifest(nowhere, tag("1.0.0"), "pull,push")).toBeUndefined();
		expect(await registry.readDigest(nowhere, tag("1.0.0"))).toBeUndefined();
	});

	test("a blob is read up to the limit that is given, and no further", async () => {
		await push("blob/image", "1.0.0");
		const registry = connected(credentials);
		const name = image(running.host, "blob/image");
		const manifest = present(await registry.readManifest(name, tag("1.0.0"), "pull"));
		const config = digest(textField(field(parseJson(manifest.bytes.toString()), "config"), "digest") ?? "");
		const blob = await registry.readBlob(name, config, 10_000);
		expect(textField(parseJson(blob?.toString() ?? ""), "architecture")).toBe("amd64");
		const error = await errorOf(registry.readBlob(name, config, (blob?.length ?? 0) - 1));
		expect(error).toMatchObject({ code: "registry-unavailable", retryable: false });
		expect(error.message).toContain("sent an answer of more than");
	});

	test("an immutable tag that holds another image stays, and so do all others", async () => {
		const first = await push("immutable/image", "1.0.0", "oci", "first");
		const second = await push("immutable/image", "build", "oci", "second");
		const registry = connected(credentials);
		const name = image(running.host, "immutable/image");
		const tags = [tag("staging"), tag("1.0.0")];
		const request = { image: name, source: tag("build"), tags, dryRun: false };
		const error = await errorOf(retag(registry, { ...request, isImmutable: (each) => each === "1.0.0" }));
		expect(error.code).toBe("tag-immutable");
		expect(error.message).toContain(`${name}:1.0.0 holds ${first} and may not be moved to ${second}`);
		expect(error.message).toContain("Nothing was retagged.");
		expect(await registry.readDigest(name, tag("1.0.0"))).toBe(first);
		expect(await registry.readDigest(name, tag("staging"))).toBeUndefined();
		const moved = await retag(registry, { ...request, isImmutable: () => false });
		expect(moved.written).toEqual(tags);
		expect(await registry.readDigest(name, tag("1.0.0"))).toBe(second);
	});

	test("a manifest whose parts the repository lacks is refused in the registry's own words", async () => {
		await push("parts/image", "1.0.0");
		const registry = connected(credentials);
		const manifest = present(await registry.readManifest(image(running.host, "parts/image"), tag("1.0.0"), "pull"));
		const elsewhere = image(running.host, "parts/elsewhere");
		const error = await errorOf(registry.writeManifest(elsewhere, tag("1.0.0"), manifest));
		expect(error).toMatchObject({ code: "rejected", retryable: false });
		expect(error.message).toContain(`${running.host} refused to write the tag ${elsewhere}:1.0.0`);
		expect(error.message).toMatch(/answered 40[04] \(MANIFEST_BLOB_UNKNOWN: /);
		expect(error.message).toContain("That tag was not written.");
		expect(await registry.readDigest(elsewhere, tag("1.0.0"))).toBeUndefined();
	});
});

const locked = variants().filter(({ credentials }) => credentials !== undefined);

describe.each(locked)("$name, locked", ({ credentials, start }) => {
	let running: RunningRegistry;
	beforeAll(async () => {
		running = await start();
	});
	afterAll(() => running.stop());

	test("wrong credentials, and none, are told apart in words", async () => {
		const name = image(running.host, "locked/image");
		const username = credentials?.username ?? "";
		await pushImage(running.host, "locked/image", "1.0.0", credentials && { auth: credentials });
		const wrong = await errorOf(
			connected({ username, password: "wrong-password" }).readManifest(name, tag("1.0.0"), "pull"),
		);
		expect(wrong.code).toBe("unauthorized");
		expect(wrong.message).toContain(`Check that the user name and password for ${running.host} are right`);
		expect(wrong.message).not.toContain("wrong-password");
		const none = await errorOf(connected().readManifest(name, tag("1.0.0"), "pull"));
		expect(none.code).toBe("unauthorized");
		expect(none.message).toContain(`No credentials were found for ${running.host}`);
	});
});
