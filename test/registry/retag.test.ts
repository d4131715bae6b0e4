import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pushImage } from "../../rehearsal/servers/push-image.ts";
import type { RegistryServer } from "../../rehearsal/servers/registry-server.ts";
import { startRegistry } from "../../rehearsal/servers/registry-server.ts";
import type { RetagRequest } from "../../src/registry/retag.ts";
import { retag } from "../../src/registry/retag.ts";
import { isVersionTag } from "../../src/registry/version-tag.ts";
import { connected, digest, errorOf, image, tag } from "./connected.ts";

let server: RegistryServer;
let build: string;
beforeEach(async () => {
	server = await startRegistry();
	build = await pushImage(server.host, "acme/blue", "build", { labels: { of: "build" } });
	server.requests.length = 0;
});
afterEach(() => server.close());

const push = (name: string) => pushImage(server.host, "acme/blue", name, { labels: { of: name } });
const told = () => server.requests.map(({ method, path, status }) => `${method} ${path.split("/").at(-1)} ${status}`);
const held = (name: string) => server.store.repositories.get("acme/blue")?.tags.get(name);

function run(tags: readonly string[], changes: Partial<RetagRequest> = {}) {
	const defaults = { source: tag("build"), isImmutable: isVersionTag, dryRun: false };
	const name = image(server.host, "acme/blue");
	return retag(connected(), { image: name, tags: tags.map(tag), ...defaults, ...changes });
}

describe("requests", () => {
	test("source and destination are read beside each other, then one write", async () => {
		server.faults.add({ path: /manifests/, fault: { kind: "together", count: 2 } });
		await run(["1.0.0"]);
		expect(told().sort()).toEqual(["GET build 200", "HEAD 1.0.0 404", "PUT 1.0.0 201"]);
		expect(server.requests.at(-1)?.method).toBe("PUT");
		expect(server.faults.left).toBe(0);
	});

	test("five tags: six reads beside each other, then five writes beside each other", async () => {
		server.faults.add({ path: /manifests/, fault: { kind: "together", count: 6 } });
		server.faults.add({ method: "PUT", fault: { kind: "together", count: 5 } });
		await run(["1", "2", "3", "4", "5"]);
		expect(server.requests).toHaveLength(11);
		expect(server.faults.left).toBe(0);
	});

	test("a tag that is already right is not written", async () => {
		await run(["1.0.0", "staging"]);
		await push("staging");
		server.requests.length = 0;
		expect(await run(["1.0.0", "staging"])).toMatchObject({ written: ["staging"], kept: ["1.0.0"] });
		expect(told().filter((line) => line.startsWith("PUT"))).toEqual(["PUT staging 201"]);
	});

	test("a tag that is named twice is written once; the source itself is kept", async () => {
		expect(await run(["a", "a", "build"])).toMatchObject({ written: ["a"], kept: ["build"] });
		expect(server.requests).toHaveLength(4);
	});

	test("no tags: the source is only read", async () => {
		expect(await run([])).toMatchObject({ digest: build, written: [], kept: [] });
		expect(told()).toEqual(["GET build 200"]);
	});

	test("a dry run says what would be written and writes nothing", async () => {
		expect(await run(["1.0.0"], { dryRun: true })).toMatchObject({ digest: build, written: ["1.0.0"], kept: [] });
		expect(held("1.0.0")).toBeUndefined();
	});
});

describe("checks before anything is written", () => {
	afterEach(() => {
		expect(told().filter((line) => line.startsWith("PUT"))).toEqual([]);
	});

	test.each([false, true])("a source that is not there (dry run: %s)", async (dryRun) => {
		const error = await errorOf(run(["1.0.0"], { source: tag("nothing"), dryRun }));
		expect(error.code).toBe("image-missing");
		expect(error.message).toContain(
			`The registry has no image ${server.host}/acme/blue:nothing, so nothing was retagged.`,
		);
	});

	test("a source that is not what was expected", async () => {
		const expectedDigest = digest(`sha256:${"1".repeat(64)}`);
		const error = await errorOf(run(["1.0.0"], { expectedDigest }));
		expect(error.code).toBe("digest-mismatch");
		expect(error.message).toContain(`:build is ${build}, but ${expectedDigest} was expected, so nothing was retagged`);
	});

	test("an immutable tag that holds another image, in a dry run, too", async () => {
		const other = await push("1.0.0");
		server.requests.length = 0;
		for (const dryRun of [true, false]) {
			const error = await errorOf(run(["staging", "1.0.0"], { dryRun }));
			expect(error.code).toBe("tag-immutable");
			expect(error.message).toContain(`acme/blue:1.0.0 holds ${other} and may not be moved to ${build}`);
		}
		expect(held("staging")).toBeUndefined();
	});
});

test("the expected digest, and a source by digest, are held to the bytes", async () => {
	const changes = { source: digest(build), expectedDigest: digest(build) };
	expect(await run(["1.0.0"], changes)).toMatchObject({ digest: build, written: ["1.0.0"] });
	expect(held("1.0.0")).toBe(build);
});

describe("a registry that refuses a write", () => {
	const refuse = (status: number) =>
		server.faults.add({
			method: "PUT",
			path: /1\.0\.0/,
			fault: { kind: "status", status, body: `{"errors":[{"code":"TAG_INVALID","message":"tag is immutable"}]}` },
		});

	test.each([400, 405, 409, 412])(
		"is believed by what the tag then holds: the same is success (%s)",
		async (status) => {
			server.faults.add({ method: "PUT", fault: { kind: "lost-answer" } });
			refuse(status);
			expect(await run(["1.0.0"])).toMatchObject({ written: ["1.0.0"] });
			expect(told().slice(2)).toEqual(["PUT 1.0.0 0", `PUT 1.0.0 ${status}`, "HEAD 1.0.0 200"]);
		},
	);

	test("another digest is tag-immutable", async () => {
		const other = await push("1.0.0");
		refuse(400);
		const error = await errorOf(run(["1.0.0"], { isImmutable: () => false }));
		expect(error.code).toBe("tag-immutable");
		expect(error.message).toContain(`holds ${other} and may not be moved to ${build}`);
		expect(error.message).toContain("400 (TAG_INVALID: tag is immutable)");
	});

	test("nothing there is rejected, and what was written beside it is told", async () => {
		refuse(400);
		const error = await errorOf(run(["1.0.0", "staging", "dev"]));
		expect(error).toMatchObject({ code: "rejected", retryable: false });
		expect(error.message).toContain("refused to write the tag");
		expect(error.message).toContain("Already written, and to stay: staging, dev.");
		expect(held("staging")).toBe(build);
		expect(await run(["1.0.0", "staging", "dev"])).toMatchObject({ written: ["1.0.0"], kept: ["staging", "dev"] });
	});
});

test.each([
	["1.2.3", true],
	["v1.2.3", true],
	["1.2.3-rc.1", true],
	["v1.2.3-alpha.1", true],
	["1.2", false],
	["vv1.2.3", false],
	["=1.2.3", false],
	["latest", false],
	["sha-4f2a91c", false],
	["1.02.3", false],
	["1.2.3.4", false],
])("%s is a version's tag: %s", (text, expected) => {
	expect(isVersionTag(text)).toBe(expected);
});
