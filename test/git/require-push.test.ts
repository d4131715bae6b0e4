import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseRemote } from "../../src/git/remote.ts";
import { requirePush } from "../../src/git/require-push.ts";
import { failure } from "./failure.ts";
import { git, type Host, type Playground, READ_TOKEN, startPlayground, WRITE_TOKEN } from "./hosts.ts";
import { seed } from "./seed.ts";

let playground: Playground;
beforeAll(async () => {
	playground = await startPlayground();
});
afterAll(() => playground.close());

async function refs({ folder }: Host): Promise<string> {
	return git(folder, "for-each-ref");
}

/** What was asked of the server for this repository. */
function asked({ remote }: Host): string[] {
	const name = new URL(remote.url).pathname;
	return playground.server.log
		.filter(({ path }) => path.startsWith(`${name}/`))
		.map(({ method, service, status }) => `${method} ${service} ${status}`);
}

describe.each(["local", "http", "byGit"] as const)("over %s", (kind) => {
	test.each([["that has commits"], ["that is empty"]])(
		"a repository %s takes pushes, and none is sent",
		async (which) => {
			const host = await playground[kind]();
			if (which === "that has commits") await seed(host.folder, "main", [{ files: { x: "1" } }]);
			const [before, objects] = [await refs(host), await git(host.folder, "count-objects", "-v")];
			await requirePush(await host.open());
			expect(await refs(host)).toBe(before);
			expect(await git(host.folder, "count-objects", "-v")).toBe(objects);
			if (kind === "http") expect(asked(host)).toEqual(["GET receive-pack 200"]);
		},
	);

	test("a tag of the name that is asked with is in nobody's way", async () => {
		const host = await playground[kind]();
		const [commit = ""] = await seed(host.folder, "main", [{ files: { x: "1" } }]);
		await git(host.folder, "update-ref", "refs/tags/release-actions-doctor", commit);
		const before = await refs(host);
		await requirePush(await host.open());
		expect(await refs(host)).toBe(before);
	});
});

test.each([
	["may only read", READ_TOKEN, "the credential does not permit it"],
	["is not known", "ghs_strangerSTRANGER", "the credential is missing or not accepted"],
	["is missing", "", "the credential is missing or not accepted"],
])("a token that %s is unauthorized, and not shown", async (_, token, words) => {
	const host = await playground.http(token);
	await seed(host.folder, "main", [{ files: { x: "1" } }]);
	const error = await failure(requirePush(await host.open()));
	expect(error.code).toBe("unauthorized");
	expect(error.message).toContain(`Git could not push at ${host.remote.url}: ${words}`);
	expect([error.message, ...host.world.lines].join("\n")).not.toMatch(/ghs_/);
	expect(asked(host).every((request) => request.startsWith("GET receive-pack 40"))).toBe(true);
});

test("a server that stumbles is asked again", async () => {
	const host = await playground.http();
	playground.server.queueFault({ service: "receive-pack", effect: { kind: "status", status: 503 } });
	await requirePush(await host.open());
	expect(asked(host)).toEqual(["GET receive-pack 503", "GET receive-pack 200"]);
});

test("a repository that was renamed is found", async () => {
	const host = await playground.http();
	const old = await playground.host("", parseRemote(`${playground.server.origin}/old.git`, WRITE_TOKEN, "remote"));
	for (const service of ["receive-pack", "upload-pack"] as const) {
		playground.server.queueFault({ service, effect: { kind: "redirect", to: host.remote.url } });
	}
	await requirePush(await old.open());
	expect(asked(host).at(-1)).toBe("GET receive-pack 200");
});
