import { describe, expect, test } from "@jest/globals";
import { editKustomization, type WantedImage } from "../../src/manifests/edit-kustomization.ts";
import { digest, expectRefusal, image, service } from "./samples.ts";

const PATH = "k8s/kustomization.yaml";
const A = digest("a");
const B = digest("b");
const blue = { service: service("blue"), image: image("ghcr.io/acme/blue") };
const edit = (text: string, ...wanted: WantedImage[]) => editKustomization({ path: PATH, text }, wanted);
const byTag = (newTag: string): WantedImage => ({ ...blue, pin: { newTag }, digest: A });
const byDigest: WantedImage = { ...blue, pin: { digest: A } };

describe("a tag", () => {
	test.each([
		[
			"plain stays plain",
			"- name: ghcr.io/acme/blue\n  newTag: sha-1 # x\n",
			"sha-2",
			"- name: ghcr.io/acme/blue\n  newTag: sha-2 # x\n",
		],
		[
			"single quotes stay",
			"- name: ghcr.io/acme/blue\n  newTag: 'sha-1'\n",
			"sha-2",
			"- name: ghcr.io/acme/blue\n  newTag: 'sha-2'\n",
		],
		[
			"a version stays plain",
			"- name: ghcr.io/acme/blue\n  newTag: 1.5.0\n",
			"1.6.0",
			"- name: ghcr.io/acme/blue\n  newTag: 1.6.0\n",
		],
		[
			"a number gets quotes",
			"- name: ghcr.io/acme/blue\n  newTag: 1.9\n",
			"1.10",
			'- name: ghcr.io/acme/blue\n  newTag: "1.10"\n',
		],
		[
			"digits get quotes",
			"- name: ghcr.io/acme/blue\n  newTag: a\n",
			"1234",
			'- name: ghcr.io/acme/blue\n  newTag: "1234"\n',
		],
		[
			"an exponent gets quotes",
			"- name: ghcr.io/acme/blue\n  newTag: a\n",
			"1e5",
			'- name: ghcr.io/acme/blue\n  newTag: "1e5"\n',
		],
		[
			"the number that it looks like becomes the string",
			"- name: ghcr.io/acme/blue\n  newTag: 1.10\n",
			"1.10",
			'- name: ghcr.io/acme/blue\n  newTag: "1.10"\n',
		],
		[
			"a missing one comes behind the name",
			"- name: ghcr.io/acme/blue # n\n",
			"v1",
			"- name: ghcr.io/acme/blue # n\n  newTag: v1\n",
		],
		[
			"a missing one in a flow entry",
			"- {name: ghcr.io/acme/blue}\n",
			"v1",
			"- {name: ghcr.io/acme/blue, newTag: v1}\n",
		],
		[
			"a digest that is there follows",
			`- newTag: a\n  digest: ${B}\n  name: ghcr.io/acme/blue\n`,
			"b",
			`- newTag: b\n  digest: ${A}\n  name: ghcr.io/acme/blue\n`,
		],
		[
			"a digest key without value follows",
			"- name: ghcr.io/acme/blue\n  newTag: b\n  digest:\n",
			"b",
			`- name: ghcr.io/acme/blue\n  newTag: b\n  digest: ${A}\n`,
		],
		[
			"by newName",
			"- name: app\n  newName: ghcr.io/acme/blue\n  newTag: a\n",
			"b",
			"- name: app\n  newName: ghcr.io/acme/blue\n  newTag: b\n",
		],
		[
			"by the service's name",
			"- name: green\n  newTag: a\n- name: blue\n  newTag: a\n",
			"b",
			"- name: green\n  newTag: a\n- name: blue\n  newTag: b\n",
		],
		[
			"the image before the service's name",
			"- name: blue\n  newTag: a\n- name: ghcr.io/acme/blue\n  newTag: a\n",
			"b",
			"- name: blue\n  newTag: a\n- name: ghcr.io/acme/blue\n  newTag: b\n",
		],
	])("%s", (_, images, newTag, expected) => {
		const around = (list: string) => `# k\nkind: Kustomization\nimages:\n${list}# end\nresources: [a.yaml]\n`;
		expect(edit(around(images), byTag(newTag))).toBe(around(expected));
	});

	test("that is there already changes nothing", () => {
		const text = "images:\n- name: ghcr.io/acme/blue\n  newTag:   'b'\n";
		expect(edit(text, byTag("b"))).toBe(text);
	});

	test("without a known digest takes the old digest away, which would win over it", () => {
		const text = `images:\n- name: blue\n  newTag: a\n  digest: ${B}\n`;
		expect(edit(text, { ...blue, pin: { newTag: "b" } })).toBe("images:\n- name: blue\n  newTag: b\n");
	});
});

describe("a digest", () => {
	test.each([
		[
			"takes the place of the tag",
			"images:\n  - name: blue\n    newTag: a # t\n",
			`images:\n  - name: blue\n    digest: ${A} # t\n`,
		],
		["in a flow entry", "images: [{name: blue, newTag: a}]", `images: [{name: blue, digest: ${A}}]`],
		["that is there is replaced", `images:\n- name: blue\n  digest: "${B}"`, `images:\n- name: blue\n  digest: "${A}"`],
		[
			"when the tag is first",
			"images:\r\n  - newTag: a # t\r\n    name: blue\r\n",
			`images:\r\n  - digest: ${A} # t\r\n    name: blue\r\n`,
		],
		[
			"when the tag is first, with a comment behind",
			"images:\n  - newTag: a\n    # n\n    name: blue\n",
			`images:\n  - digest: ${A}\n    # n\n    name: blue\n`,
		],
		[
			"when the tag has no value",
			"images:\n- name: blue\n  newTag: # none yet\n",
			`images:\n- name: blue\n  digest: ${A} # none yet\n`,
		],
		[
			"in quotes, as the tag and its key were",
			"images:\n- {\"name\": 'blue', \"newTag\": 'a'}\n",
			`images:\n- {"name": 'blue', "digest": '${A}'}\n`,
		],
		[
			"when both are there, and the tag is first",
			`images:\r\n  - newTag: a # t\r\n    digest: ${B}\r\n    name: blue\r\n`,
			`images:\r\n  - digest: ${A}\r\n    name: blue\r\n`,
		],
		[
			"when both are there, with a comment behind the tag",
			`images:\n  - newTag: a\n    # n\n    name: blue\n    digest: ${B}\n`,
			`images:\n  -\n    # n\n    name: blue\n    digest: ${A}\n`,
		],
	])("%s", (_, text, expected) => {
		expect(edit(text, byDigest)).toBe(expected);
		expect(edit(expected, byDigest)).toBe(expected);
	});
});

test("several services in one edit", () => {
	const green: WantedImage = { service: service("green"), image: image("ghcr.io/acme/green"), pin: { newTag: "2" } };
	expect(edit("images:\n- {name: green}\n- name: blue\n", byTag("b"), green)).toBe(
		'images:\n- {name: green, newTag: "2"}\n- name: blue\n  newTag: b\n',
	);
});

describe("refusals", () => {
	const add =
		'Add "- name: ghcr.io/acme/blue" under "images:", with the name that the resources use. Nothing was written.';
	const none = `"images" has no entry for ghcr.io/acme/blue, which blue is deployed from. ${add}`;
	test.each([
		["no images", "kind: Kustomization\n", `1:1: ${none}`],
		["empty images", "a: 1\nimages:\n", `2:1: ${none}`],
		["other images only", "images:\n- name: green\n- text\n", `1:1: ${none}`],
		[
			"two entries",
			"images:\n- name: ghcr.io/acme/blue\n- name: b\n  newName: ghcr.io/acme/blue\n",
			'3:3: "images" has 2 entries for ghcr.io/acme/blue, so it cannot be told which one deploys blue. Keep one. Nothing was written.',
		],
		[
			"images that are a map",
			"images: {a: b}\n",
			'1:9: This cannot be edited safely: "images" is no list. Nothing was written.',
		],
		["an alias", "x: &x {name: blue}\nimages:\n- *x\n", `2:1: ${none}`],
		[
			"an anchor",
			"images:\n- &x\n  name: blue\n",
			"3:3: This cannot be edited safely: The entry of ghcr.io/acme/blue has an anchor (&x), so others may follow it. Take it away. Nothing was written.",
		],
		[
			"a block scalar",
			"images:\n- name: blue\n  newTag: |-\n    a\n",
			'3:11: This cannot be edited safely: "newTag" is a block scalar (| or >). Write it on the line of its key. Nothing was written.',
		],
		[
			"two documents",
			"images: []\n---\nimages: []\n",
			"2:1: There is a second document after `---`. Keep only one in this file.",
		],
		["a list", "- a\n", "1:1: This cannot be edited safely: The kustomization is no map. Nothing was written."],
	])("%s", (_, text, message) => {
		expectRefusal(() => edit(text, byTag("b")), `${PATH}:${message}`);
	});

	test("one entry for two services", () => {
		const green: WantedImage = { service: service("green"), image: blue.image, pin: { newTag: "2" } };
		expectRefusal(
			() => edit("images:\n- name: ghcr.io/acme/blue\n", byTag("b"), green),
			`${PATH}:2:3: This entry of "images" stands for blue and for green: each service needs its own. Nothing was written.`,
		);
	});
});
