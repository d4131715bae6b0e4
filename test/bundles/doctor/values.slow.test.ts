// What the doctor says of `files`: values that move with the manifest.
import { afterAll, expect, test } from "@jest/globals";
import { configuration, kustomization, openClinic } from "./clinic.ts";

const clinic = await openClinic();
afterAll(() => clinic.close());

const BRANCH = "gitops/dev-auto-update";
const ENTRIES = `  dev:
    files:
      - { path: "charts/{service}.yaml", pointer: /image/tag, value: "{tag}", services: [blue, green] }
      - { path: apps.json, pointer: "/{service}", value: "{sha}" }
`;
const APPS = '{ "blue": "", "green": "", "red": "", "yellow": "" }';

async function visited(files: Readonly<Record<string, string>> | null) {
	const patient = await clinic.admit({
		configuration: (host, name) => configuration(host, name, ENTRIES),
		gitops: { dev: files === null ? null : () => ({ ...files }) },
	});
	return patient.visit({ remote: patient.folder });
}

test("all of them are there", async () => {
	const image = "image: { tag: x }\n";
	const diagnosis = await visited({ "charts/blue.yaml": image, "charts/green.yaml": image, "apps.json": APPS });
	expect(diagnosis.problems).toEqual([]);
	expect(diagnosis.of("files-dev")).toMatchObject({
		verdict: "ok",
		sentence: `Each of the 6 values under \`files\` is on ${BRANCH}.`,
	});
});

test("the branch is not there", async () => {
	const diagnosis = await visited(null);
	expect(diagnosis.problems).toEqual(["files-dev"]);
	expect(diagnosis.of("branch-dev").sentence).toBe(`The branch ${BRANCH} is not there yet; it comes with its files.`);
	const { sentence, fix } = diagnosis.of("files-dev");
	expect(sentence).toContain("charts/green.yaml of dev is not on gitops/dev-auto-update");
	expect(fix).toContain(`"git switch --orphan ${BRANCH} && git checkout main -- charts/blue.yaml"`);
});

test("some cannot be written, each with its place", async () => {
	const diagnosis = await visited({
		"charts/blue.yaml": "image: &i { tag: x }\n",
		"charts/green.yaml": "image:\n  tga: x\n",
		"apps.json": APPS,
		[kustomization("dev")]: "not asked for",
	});
	expect(diagnosis.problems).toEqual(["files-dev"]);
	expect(diagnosis.of("files-dev")).toMatchObject({
		sentence: `charts/blue.yaml (${BRANCH}):1:11: This cannot be edited safely: "/image" has an anchor (&i), so others may follow it. Take it away. charts/green.yaml (${BRANCH}):2:3: "/image" has no "tag", so "/image/tag" is not there. Did you mean "tga"? Add it, with any value, or correct \`files\` in the configuration.`,
		fix: `Correct the file on ${BRANCH}, or \`files\` in the configuration.`,
	});
});
