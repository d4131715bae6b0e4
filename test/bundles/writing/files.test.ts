// Values of other files that move with the manifest, as plan, write and summary have them.
import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { ENVIRONMENTS, type Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const { branch, manifest } = ENVIRONMENTS.staging;
const OVERLAY = "k8s/blue/kustomization.yaml";
const VALUES = "charts/blue/values.yaml";

const SETTINGS = `environments:
  staging:
    kustomization: ${OVERLAY}
    files:
      - { path: "charts/{service}/values.yaml", pointer: /image/tag, value: "{version}", services: [blue] }
      - { path: "charts/{service}/values.yaml", pointer: /image/digest, value: "{digest}", services: [blue] }
      - { path: ${OVERLAY}, pointer: /resources/0, value: "github.com/acme/shop//k8s/base?ref={sha}", services: [blue] }
      - { path: apps.json, pointer: "/{environment}/{service}", value: "{image}:{tag} {major}.{minor}" , services: [blue] }
`;

const OLD = {
	[VALUES]: (shop: Shop) =>
		`# blue\r\nimage:\r\n  repository: ${shop.image("blue")}\r\n  tag: '1.5.0' # by us\r\n  digest: x`,
	[OVERLAY]: (shop: Shop) =>
		`resources:\n- github.com/acme/shop//k8s/base?ref=old # the base\nimages:\n- { name: ${shop.image("blue")}, newTag: old }\n# the end`,
	"apps.json": () => '{\n\t"staging": { "blue": null, "green": "x" }\n}',
};

async function open() {
	const shop = await stage.shop({ over: "path", settings: SETTINGS });
	const built = await shop.build(["blue"]);
	const old = Object.fromEntries(Object.entries(OLD).map(([path, text]) => [path, text(shop)]));
	const inputs = { service: "blue", version: "1.6.0", environment: "staging", "source-sha": built.commit };
	const expected = {
		[VALUES]: old[VALUES]?.replace("1.5.0", "1.6.0").replace("digest: x", `digest: ${built.digests.blue}`),
		[OVERLAY]: old[OVERLAY]
			?.replace("ref=old", `ref=${built.commit}`)
			.replace("newTag: old", `newTag: sha-${built.commit}`),
		"apps.json": old["apps.json"]?.replace("null", `"${shop.image("blue")}:sha-${built.commit} 1.6"`),
	};
	return {
		shop,
		old,
		expected,
		commit: built.commit,
		digest: built.digests.blue ?? "",
		put: (files: Readonly<Record<string, string>>) => shop.commit(branch, { files }),
		read: (path: string) => git(shop.folder, "cat-file", "blob", `refs/heads/${branch}:${path}`),
		plan: () => shop.run("plan-promotion", inputs),
	};
}

const files = (shop: Shop, from: string, to: string) => git(shop.folder, "diff", "--name-only", from, to);

test.concurrent("they move in the manifest's own commit, every other byte stays, and going again changes nothing", async () => {
	const { shop, old, expected, commit, digest, put, read, plan } = await open();
	const start = await put({ ...old, "other.txt": "not ours" });
	const planned = await plan();
	expect(planned.errors).toEqual([]);
	expect(JSON.parse(planned.outputs.plan ?? "").services[0].files).toEqual([
		{ path: VALUES, pointer: "/image/tag", value: "1.6.0" },
		{ path: VALUES, pointer: "/image/digest", value: digest },
		{ path: OVERLAY, pointer: "/resources/0", value: `github.com/acme/shop//k8s/base?ref=${commit}` },
		{ path: "apps.json", pointer: "/staging/blue", value: `${shop.image("blue")}:sha-${commit} 1.6` },
	]);
	expect(planned.summary).toContain(`- \`${VALUES}\` on \`${branch}\`: \`/image/tag\` \`1.6.0\``);
	const update = { plan: planned.outputs.plan ?? "" };

	const pretended = await shop.run("update-manifest", { ...update, "dry-run": "true" });
	expect(pretended.summary).toContain("`apps.json`");
	expect(await shop.at(`refs/heads/${branch}`)).toBe(start);

	const first = await shop.run("update-manifest", update);
	expect(first.errors).toEqual([]);
	for (const [path, text] of Object.entries(expected)) expect(await read(path)).toBe(text);
	const made = first.outputs["manifest-commit"] ?? "";
	expect(await git(shop.folder, "rev-parse", `${made}^`)).toBe(start);
	expect(await files(shop, start, made)).toBe(["apps.json", VALUES, OVERLAY, manifest].join("\n"));
	for (const path of ["apps.json", VALUES, OVERLAY, manifest]) expect(first.summary).toContain(`\`${path}\``);
	const before = await shop.snapshot();
	expect((await shop.run("update-manifest", update)).outputs.changed).toBe("false");
	expect(await shop.snapshot()).toEqual(before);
});

test.concurrent("what somebody edited by hand is put right by the next run, and a rollback takes them back", async () => {
	const { shop, old, expected, put, read, plan, digest } = await open();
	await put(old);
	const update = { plan: (await plan()).outputs.plan ?? "" };
	await shop.run("update-manifest", update);
	await put({ "apps.json": old["apps.json"] ?? "" });
	const again = await shop.run("update-manifest", update);
	expect(again.outputs.changed).toBe("true");
	expect(await read("apps.json")).toBe(expected["apps.json"]);
	expect((await shop.message("staging")).split("\n")[0]).toBe("repair the files of staging");

	const next = await shop.build(["blue"]);
	const inputs = { service: "blue", version: "1.7.0", environment: "staging", "source-sha": next.commit };
	const newer = await shop.promote(inputs);
	expect(newer.exitCode).toBe(0);
	expect(await read(VALUES)).toBe(expected[VALUES]?.replace("1.6.0", "1.7.0").replace(digest, next.digests.blue ?? ""));
	const back = await shop.rollback({ service: "blue", environment: "staging", reason: "it leaks" });
	expect(back.exitCode).toBe(0);
	for (const [path, text] of Object.entries(expected)) expect(await read(path)).toBe(text);
});

test.concurrent.each([
	[
		"a file that is not on the branch",
		{ [VALUES]: null },
		`${VALUES} of staging is not on ${branch}, where Argo CD or Flux would read it. Put it there with: "git fetch origin && git switch ${branch} && git checkout main -- ${VALUES}", then "git commit -m 'chore: start ${branch}' && git push origin ${branch}". Nothing was written.`,
	],
	[
		"a value that is not there",
		{ [VALUES]: "image:\n  tga: 1.5.0\n" },
		`${VALUES} (${branch}):2:3: "/image" has no "tag", so "/image/tag" is not there. Did you mean "tga"? Add it, with any value, or correct \`files\` in the configuration. Nothing was written.`,
	],
	[
		"a value that others follow",
		{ [VALUES]: "image:\n  tag: &tag 1.5.0\nother: *tag\n" },
		`${VALUES} (${branch}):2:13: This cannot be edited safely: "/image/tag" has an anchor (&tag), so others may follow it. Take it away. Nothing was written.`,
	],
	[
		"a JSON file that is none",
		{ "apps.json": "{ 'a': 1 }" },
		`apps.json (${branch}):1:3: This is not valid JSON. Nothing was written.`,
	],
])("%s stops the plan, before a tag is made", async (_, change, sentence) => {
	const { shop, old, put, plan } = await open();
	await put(old);
	await shop.commit(branch, { files: change });
	const before = await shop.snapshot();
	const refused = await plan();
	expect(refused.errors).toEqual([`${sentence} [invalid-config]`]);
	expect(await shop.snapshot()).toEqual(before);
});

test.concurrent("a file that was changed after the plan stops the write", async () => {
	const { shop, old, put, plan } = await open();
	await put(old);
	const planned = await plan();
	await put({ [VALUES]: "image: {}\n" });
	const before = await shop.snapshot();
	const refused = await shop.run("update-manifest", { plan: planned.outputs.plan ?? "" });
	expect(refused.errors).toEqual([
		expect.stringMatching(/"\/image" has no "tag".* Nothing was written\. \[invalid-config\]$/),
	]);
	expect(await shop.snapshot()).toEqual(before);
});

test.concurrent("what others change in a file after the plan stays", async () => {
	const { shop, old, expected, put, read, plan } = await open();
	await put(old);
	const planned = await plan();
	const theirs = (text = "") => `# theirs\r\n${text}\r\nreplicas: 3`;
	await put({ [VALUES]: theirs(old[VALUES]) });
	const written = await shop.run("update-manifest", { plan: planned.outputs.plan ?? "" });
	expect(written.errors).toEqual([]);
	expect(await read(VALUES)).toBe(theirs(expected[VALUES]));
});

test.concurrent("without a plan, what a value is made of must be given", async () => {
	const { shop, old, put, commit, digest } = await open();
	await put(old);
	const before = await shop.snapshot();
	const inputs = { environment: "staging", service: "blue", version: "1.6.0", digest, ungated: "true" };
	const refusedFor = async (more: Readonly<Record<string, string>>) => {
		const ran = await shop.run("update-manifest", { ...inputs, ...more });
		return ran.errors[0];
	};
	expect(await refusedFor({ digest: "" })).toBe(
		`${VALUES} of staging gets "{digest}" for blue, so the input "digest" must be given. Nothing was written. [invalid-input]`,
	);
	expect(await refusedFor({ tag: "x" })).toBe(
		`${OVERLAY} of staging gets "github.com/acme/shop//k8s/base?ref={sha}" for blue, so the input "commit" must be given. Nothing was written. [invalid-input]`,
	);
	expect(await refusedFor({ commit })).toBe(
		`apps.json of staging gets "{image}:{tag} {major}.{minor}" for blue, so the input "tag" must be given. Nothing was written. [invalid-input]`,
	);
	expect(await refusedFor({ commit, tag: "x", version: "sha-1" })).toBe(
		`apps.json of staging gets "{image}:{tag} {major}.{minor}" for blue, but "sha-1" is no version such as 1.6.0, so it has no {major}. Nothing was written. [invalid-input]`,
	);
	expect(await shop.snapshot()).toEqual(before);
	expect(await refusedFor({ commit, tag: "x" })).toBeUndefined();
});
