import { afterAll, expect, test } from "@jest/globals";
import { git } from "../../git/hosts.ts";
import { ENVIRONMENTS, type Shop } from "../shop.ts";
import { openStage } from "../stage.ts";

const stage = await openStage();
afterAll(() => stage.close());

const { branch, manifest } = ENVIRONMENTS.staging;
const PATH = "k8s/overlays/staging/kustomization.yaml";

async function open(pin = "") {
	const settings = `environments: { staging: { kustomization: ${PATH}${pin && `, pin: ${pin}`} } }\n`;
	const shop = await stage.shop({ over: "path", settings });
	const built = await shop.build(["blue"]);
	const inputs = { service: "blue", version: "1.6.0", environment: "staging", "source-sha": built.commit };
	// A plan refuses what could not be written, so that nothing is: neither the tag nor the image's.
	const update = async () => {
		const planned = await shop.run("plan-promotion", inputs);
		return planned.exitCode === 0 ? shop.run("update-manifest", { plan: planned.outputs.plan ?? "" }) : planned;
	};
	return { shop, update, tag: `sha-${built.commit}`, digest: built.digests.blue ?? "" };
}

const around = (images: string) => `# staging of the shop\r\nresources: [../../base]\r\nimages:\r\n${images}# the end`;
const put = (shop: Shop, images: string) =>
	shop.commit(branch, { files: { [PATH]: around(images), "other.txt": "not ours" } });
const read = (shop: Shop) => git(shop.folder, "cat-file", "blob", `refs/heads/${branch}:${PATH}`);

test.concurrent.each([
	["", (shop: Shop) => `- { name: ${shop.image("blue")}, newTag: old } # blue\r\n`, "newTag: <tag>", "newTag: old"],
	[
		"build-tag",
		(shop: Shop) => `- name: ${shop.image("blue")}\r\n  newTag: "old"\r\n`,
		'newTag: "<tag>"',
		'newTag: "old"',
	],
	[
		"version",
		(shop: Shop) => `- name: app\r\n  newName: ${shop.image("blue")}\r\n  newTag: old\r\n`,
		"newTag: 1.6.0",
		"newTag: old",
	],
	["digest", () => "- name: blue\r\n  newTag: old\r\n", "digest: <digest>", "newTag: old"],
])(
	"pinned by %j, it follows in the manifest's own commit, and going again changes nothing",
	async (pin, images, wanted, was) => {
		const { shop, update, tag, digest } = await open(pin);
		const text = images(shop);
		const start = await put(shop, text);
		const first = await update();
		expect(first.errors).toEqual([]);
		expect(await read(shop)).toBe(around(text.replace(was, wanted.replace("<tag>", tag).replace("<digest>", digest))));
		const commit = first.outputs["manifest-commit"] ?? "";
		expect(await git(shop.folder, "diff", "--name-only", start, commit)).toBe(`${PATH}\n${manifest}`);
		expect(await git(shop.folder, "rev-parse", `${commit}^`)).toBe(start);
		const before = await shop.snapshot();
		expect((await update()).outputs.changed).toBe("false");
		expect(await shop.snapshot()).toEqual(before);
	},
);

test.concurrent("what somebody edited by hand is put right by the next run, in a commit of its own", async () => {
	const { shop, update, tag } = await open();
	const images = (newTag: string) => `- name: ${shop.image("blue")}\r\n  newTag: ${newTag}\r\n`;
	await put(shop, images("old"));
	const first = await update();
	await put(shop, images("by-hand"));
	const text = await shop.manifest("staging");
	const again = await update();
	expect(again.errors).toEqual([]);
	expect(again.outputs.changed).toBe("true");
	expect(await read(shop)).toBe(around(images(tag)));
	expect(await shop.manifest("staging")).toBe(text);
	expect((await shop.message("staging")).split("\n")[0]).toBe("repair the kustomization of staging");
	expect(first.exitCode).toBe(0);
});

test.concurrent("one that is not on the branch is asked for with the commands that put it there", async () => {
	const { shop, update } = await open();
	const without = await update();
	expect(without.outputs["error-code"]).toBe("invalid-config");
	const commands = (start: string) =>
		`${PATH} of staging is not on ${branch}, where Argo CD or Flux would read it. Put it there with: "${start} && git checkout main -- ${PATH}", then "git commit -m 'chore: start ${branch}' && git push origin ${branch}". Nothing was written. [invalid-config]`;
	expect(without.errors).toEqual([commands(`git switch --orphan ${branch}`)]);
	expect(await shop.at(`refs/heads/${branch}`)).toBe("");
	const start = await shop.commit(branch, { files: { "README.md": "gitops" } });
	expect((await update()).errors).toEqual([commands(`git fetch origin && git switch ${branch}`)]);
	expect(await shop.at(`refs/heads/${branch}`)).toBe(start);
});

test.concurrent.each([
	[
		"no entry",
		() => "- name: other\r\n  newTag: old\r\n",
		/"images" has no entry for .*\/blue, which blue is deployed from\. Add "- name: .*\/blue" under "images:"/,
	],
	[
		"two entries",
		(shop: Shop) => `- name: ${shop.image("blue")}\r\n- name: x\r\n  newName: ${shop.image("blue")}\r\n`,
		/"images" has 2 entries for .*\/blue, .* Keep one\./,
	],
])("%s for the image: nothing is written to the branch", async (_, images, sentence) => {
	const { shop, update } = await open();
	const start = await put(shop, images(shop));
	const refused = await update();
	expect(refused.outputs["error-code"]).toBe("invalid-config");
	expect(refused.errors).toEqual([expect.stringMatching(sentence)]);
	expect(refused.errors[0]).toContain(`${PATH} (${branch}):`);
	expect(await shop.at(`refs/heads/${branch}`)).toBe(start);
});
