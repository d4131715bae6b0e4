import { describe, expect, test } from "@jest/globals";
import { removeImage } from "../../src/manifests/remove-image.ts";
import { removeService, renameService } from "../../src/manifests/remove-services.ts";
import { expectRefusal, image, service } from "./samples.ts";

const without = (text: string, name = "green") => removeService({ path: "s.yaml", text }, "staging", service(name));

/** Lines that are marked with a `|` at their end must go, all others stay as they are. */
function marked(text: string): { text: string; rest: string } {
	const lines = text.split("\n");
	return {
		text: lines.map((line) => line.replace(/ *\|$/, "")).join("\n"),
		rest: lines.filter((line) => !line.endsWith("|")).join("\n"),
	};
}

describe("an entry goes with what belongs to it, and all else stays", () => {
	test.each([
		[
			"in the middle, with the comments above, in and behind it",
			`# head
environment: staging
services:
  # of blue
  blue: { version: "1" }   # trailing
    # still blue's
 |
  # of green, |
  # in two lines |
  green: # why |
    # in it |
    version: "1.5.0" # the version |
    team: payments |
    notes: >- |
      any text |
 |
      # and a text that looks like a comment |
    # behind it |

  # of red

  red: {version: "3"}
other: kept
`,
		],
		["the first", `services:\n  green: |\n    version: "1" |\n |\n  red: {version: "3"}\n`],
		["the last", `services:\n  red: {version: "3"}\n\n  # of green |\n  green: |\n    version: "1" |\n# the end\n`],
		["the last of the file", `services:\n  red: {version: "3"}\n |\n  green: |\n    version: "1" |\n`],
		["where another key follows", `services:\n  red: {version: "3"}\n\n  green: |\n    version: "1" |\nother: 1\n`],
		["between blank lines", `services:\n  a: {version: "1"}\n |\n  green: {version: "1"} |\n\n  b: {version: "1"}\n`],
		["with a gap on one side", `services:\n  a: {version: "1"}\n\n  green: {version: "1"} |\n  b: {version: "1"}\n`],
		["a comment of the map's own", `services:\n  # all of them\n\n  green: {version: "1"} |\n  b: {version: "1"}\n`],
		[
			"comments left of it",
			`services:\n  a: {version: "1"}\n # mine\n  green: {version: "1"} |\n # too\n  b: {version: "1"}\n`,
		],
		["an alias that it has", `x: &x {version: "1"}\nservices:\n  a: *x\n  green: *x |\n`],
	])("%s", (_, story) => {
		const { text, rest } = marked(story);
		expect(without(text)).toBe(rest);
		const windows = text.replaceAll("\n", "\r\n");
		expect(without(`\uFEFF${windows}`)).toBe(`\uFEFF${rest.replaceAll("\n", "\r\n")}`);
	});

	test.each([
		['services:\n  green:\n    version: "1"\n', "services: {}\n"],
		['services: # all\n  # of green\n  green:\n    version: "1"\nother: 1\n', "services: {} # all\nother: 1\n"],
		['services:\n  green:\n    version: "1"', "services: {}"],
		['services: {green: {version: "1"}}\n', "services: {}\n"],
		['services: {green: {version: "1"}, blue: {version: "2"}}\n', 'services: {blue: {version: "2"}}\n'],
		['services: {blue: {version: "2"}, green: {version: "1"}} # c\n', 'services: {blue: {version: "2"}} # c\n'],
		['services:\n  blue: {version: "2"}\n  green: {version: "1"}', 'services:\n  blue: {version: "2"}'],
		['{"services": {"green": {"version": "1"}, "red": {"version": "2"}}}', '{"services": {"red": {"version": "2"}}}'],
	])("%j becomes %j", (text, rest) => expect(without(text)).toBe(rest));

	test.each(["", "# nothing\n", "services:\n", 'services:\n  blue: {version: "1"}\n'])("nothing goes from %j", (text) =>
		expect(without(text)).toBe(text),
	);
});

describe("an entry is not taken out", () => {
	test.each([
		[
			'services:\n  green: &g {version: "1"}\n  red: *g\n',
			"s.yaml:2:3: This cannot be edited safely: It has the anchor &g, which an alias elsewhere follows. Write that out. Nothing was written.",
		],
		[
			'x: &x\n  green: {version: "1"}\nservices: *x\n',
			's.yaml:3:11: This cannot be edited safely: "services" is an alias (*x). Write the value out. Nothing was written.',
		],
		[
			'x: &x\n  green: {version: "1"}\nservices:\n  <<: *x\n',
			's.yaml:4:3: This cannot be edited safely: "services" takes keys in from elsewhere (<<). Write them out. Nothing was written.',
		],
		[
			'services:\n  ? green\n  : {version: "1"}\n',
			"s.yaml:2:5: This cannot be edited safely: This key does not stand at the beginning of its line. Nothing was written.",
		],
	])("from %j", (text, message) => expectRefusal(() => without(text), message));
});

describe("an entry gets another name", () => {
	const renamed = (text: string) =>
		renameService({ path: "s.yaml", text }, "staging", service("verdant"), service("green"));

	test.each([
		[
			'services:\n  # of verdant\n  verdant: # c\n    version: "1"\n    team: x\n',
			'services:\n  # of verdant\n  green: # c\n    version: "1"\n    team: x\n',
		],
		['services: {"verdant": {version: "1"}}', 'services: {"green": {version: "1"}}'],
		["services: {'verdant': {version: '1'}}", "services: {'green': {version: '1'}}"],
		['services:\n  verdant: {version: "1"}\n  green: {version: "2"}\n', 'services:\n  green: {version: "2"}\n'],
		['services:\n  blue: {version: "1"}\n', 'services:\n  blue: {version: "1"}\n'],
	])("%j becomes %j", (text, after) => expect(renamed(text)).toBe(after));

	test("not where the name is shared", () =>
		expectRefusal(
			() => renamed('services:\n  &v verdant: {version: "1"}\nx: *v\n'),
			"s.yaml:2:6: This cannot be edited safely: This name has an anchor (&v), so others may follow it. Take it away. Nothing was written.",
		));
});

describe("an image goes from a kustomization", () => {
	const blue = { service: service("blue"), image: image("ghcr.io/acme/blue") };
	const removed = (text: string, sought: Parameters<typeof removeImage>[1] = blue) =>
		removeImage({ path: "k.yaml", text }, sought);

	test.each([
		`resources: [base]\nimages:\n  - name: a\n    newTag: "1"\n\n  # blue's |\n  - name: blue |\n    newName: ghcr.io/acme/blue # c |\n    newTag: "2" |\n  - name: b\n`,
		`images:\n- newTag: "2" |\n  name: ghcr.io/acme/blue |\n- name: b\n`,
		`images:\n  - name: b\n  - name: blue |\n`,
		`images:\n  - name: b\n  - {name: blue, newTag: "1"} |\nx: 1\n`,
	])("%j", (story) => {
		const { text, rest } = marked(story);
		expect(removed(text)).toBe(rest);
	});

	test.each([
		["images:\n  - name: blue\n    newTag: x\nnamespace: shop\n", "images: []\nnamespace: shop\n"],
		["images: [{name: blue}, {name: b}]\n", "images: [{name: b}]\n"],
		["images: [{name: blue}]\n", "images: []\n"],
		["images: []\n", "images: []\n"],
		["resources: [base]\n", "resources: [base]\n"],
	])("%j becomes %j", (text, after) => expect(removed(text)).toBe(after));

	test("by the service's name alone, where its image is not known", () => {
		const text = "images:\n  - name: ghcr.io/acme/blue\n  - name: blue\n";
		expect(removed(text, { ...blue, image: undefined })).toBe("images:\n  - name: ghcr.io/acme/blue\n");
	});

	test("not where it cannot be told which one", () =>
		expectRefusal(
			() => removed("images:\n  - name: ghcr.io/acme/blue\n  - newName: ghcr.io/acme/blue\n"),
			'k.yaml:3:5: "images" has 2 entries for ghcr.io/acme/blue, so it cannot be told which one deploys blue. Keep one. Nothing was written.',
		));

	test("not where it shares its line with other dashes", () =>
		expectRefusal(
			() => removed("images:\n  -\n    name: blue\n  - name: b\n"),
			"k.yaml:3:5: This cannot be edited safely: This list item does not begin with a dash on its own line. Nothing was written.",
		));
});
