import { describe, expect, test } from "@jest/globals";
import { parseManifest, salvageManifest } from "../../src/manifests/parse-manifest.ts";
import { digest, expectRefusal, refusal } from "./samples.ts";

const PATH = "release-manifests/staging.yaml";
const parse = (text: string) => parseManifest({ path: PATH, text }, "staging");
const plain = (text: string) => Object.fromEntries(parse(text).services);

describe("what a manifest says", () => {
	test("every key of an entry", () => {
		const text = `environment: staging
services:
  blue:
    version: "1.6.0"
    image: ghcr.io/acme/blue
    tag: sha-4f2a91c
    digest: ${digest("a")}
    commit: ${"4f2a91c0".repeat(5)}
    deployed: "2025-01-20T14:03:11Z"
    by: octocat
    run: https://github.com/acme/shop/actions/runs/123
`;
		expect(parse(text).environment).toBe("staging");
		expect(plain(text)).toEqual({
			blue: {
				version: "1.6.0",
				image: "ghcr.io/acme/blue",
				tag: "sha-4f2a91c",
				digest: digest("a"),
				commit: "4f2a91c0".repeat(5),
				deployed: "2025-01-20T14:03:11Z",
				by: "octocat",
				run: "https://github.com/acme/shop/actions/runs/123",
			},
		});
	});

	test.each([
		["only versions", 'services:\n  blue:\n    version: "1.6.0"\n', { blue: { version: "1.6.0" } }],
		["a plain version with two dots", "services: {blue: {version: 1.6.0}}", { blue: { version: "1.6.0" } }],
		["a build tag", "services: {blue: {version: sha-4f2a91c}}", { blue: { version: "sha-4f2a91c" } }],
		["keys that we do not know", "x: [1]\nservices: {blue: {version: a, y: {z: 1}}}", { blue: { version: "a" } }],
		["keys without a value", "services: {blue: {version: a, digest: , by: ~}}", { blue: { version: "a" } }],
		[
			"people's words of any type",
			"services: {blue: {version: a, by: 1234, run: 0x1F}}",
			{ blue: { version: "a", by: "1234", run: "0x1F" } },
		],
		["no services", "environment: staging\n", {}],
		["empty services", "environment: staging\nservices:\n", {}],
		["nothing", "", {}],
		["only comments", "\uFEFF# one\r\n\r\n  # two", {}],
		[
			"a byte order mark and CRLF",
			'\uFEFFenvironment: staging\r\nservices:\r\n  blue: {version: "1"}\r\n',
			{ blue: { version: "1" } },
		],
		[
			"an alias",
			'x: &v "1.6.0"\nservices:\n  blue: &b {version: *v}\n  green: *b\n',
			{ blue: { version: "1.6.0" }, green: { version: "1.6.0" } },
		],
		[
			"merge keys: own keys win, then earlier maps",
			'a: &a {version: "1", by: a}\nb: &b {version: "2", by: b, run: b}\nservices:\n  blue: {<<: [*a, *b], version: "3"}\n  green: {<<: *b}\n',
			{ blue: { version: "3", by: "a", run: "b" }, green: { version: "2", by: "b", run: "b" } },
		],
		["services from a merge key", 'x: &x {blue: {version: "1"}}\nservices: {<<: *x}\n', { blue: { version: "1" } }],
		["document markers", '---\nservices: {blue: {version: "1"}}\n...\n', { blue: { version: "1" } }],
	])("%s", (_, text, services) => {
		expect(plain(text)).toEqual(services);
	});
});

describe("what is refused, and where", () => {
	const s = (entry: string) => `services:\n  blue:\n    ${entry}\n`;
	test.each([
		[
			"a number for a version",
			s("version: 1.10"),
			'3:14: `services.blue.version` must be a string: write "1.10.0" in quotes: YAML reads 1.10 as the number 1.1.',
		],
		[
			"an integer for a version",
			s("version: 20"),
			'3:14: `services.blue.version` must be a string: write "20" in quotes: YAML reads 20 as the number 20.',
		],
		[
			"a float of digits and an e",
			s("version: 1234e5"),
			'3:14: `services.blue.version` must be a string: write "1234e5" in quotes: YAML reads 1234e5 as the number 123400000.',
		],
		[
			"a truth for a version",
			s("version: true"),
			'3:14: `services.blue.version` must be a string, but is `true`. Put it in quotes: "true".',
		],
		["no value for a version", s("version:"), "3:13: `services.blue.version` must be a string, but is empty."],
		["no version", s("by: me"), '2:3: The key "version" is missing in `services.blue`.'],
		[
			"a hostile version",
			s('version: "1.0.0\\n::error::x"'),
			'3:14: `services.blue.version` must be a version or a build tag, but is "1.0.0\\n::error::x".',
		],
		[
			"a short digest",
			s('{version: "1", digest: "sha256:abc"}'),
			'3:28: `services.blue.digest` must be a digest: "sha256:" and 64 lower-case hex digits, but is "sha256:abc".',
		],
		[
			"a short commit",
			s('{version: "1", commit: 4f2a91c}'),
			'3:28: `services.blue.commit` must be a full commit id: 40 lower-case hex digits, but is "4f2a91c".',
		],
		[
			"an image without registry",
			s('{version: "1", image: acme/blue}'),
			'3:27: `services.blue.image` must be an image with its registry and without a tag, as "ghcr.io/acme/blue", but is "acme/blue".',
		],
		[
			"a tag with a slash",
			s('{version: "1", tag: a/b}'),
			'3:25: `services.blue.tag` must be an image tag, but is "a/b".',
		],
		[
			"a number for a tag",
			s('{version: "1", tag: 1.10}'),
			'3:25: `services.blue.tag` must be a string, but is a number. Put it in quotes: "1.10".',
		],
		["a list for who", s('{version: "1", by: [a]}'), "3:24: `services.blue.by` must be a string, but is a list."],
		["an entry that is a string", 'services: {blue: "1.6.0"}', "1:18: `services.blue` must be a map, but is a string."],
		["an entry that is nothing", "services: {blue: }", "1:18: `services.blue` must be a map, but is empty."],
		["services that are a list", "services: [blue]", "1:11: `services` must be a map, but is a list."],
		["a list", "- blue", "1:1: The document must be a map, but is a list."],
		[
			"another environment",
			"environment: production\nservices: {}",
			'1:14: By the configuration this is the manifest of "staging", but it says that it is of "production". Correct the one that is wrong.',
		],
		[
			"two documents",
			"services: {}\n---\nservices: {}",
			"2:1: There is a second document after `---`. Keep only one in this file.",
		],
		[
			"a key that is there twice",
			'services:\n  blue: {version: "1"}\n  blue: {version: "2"}\n',
			'3:3: The key "blue" is there twice.',
		],
		["broken YAML", "services:\n\tblue: 1\n", "2:1: A tab cannot indent in YAML. Use spaces."],
		["a merge of what is no map", "services: {<<: 1}", "1:12: A merge key (<<) must name a map."],
		[
			"merges in merges",
			'a: &a {by: x}\nb: &b {<<: *a}\nservices:\n  c: {<<: *b, version: "1"}\n',
			"4:7: The map that is merged here (<<) merges another one. Write its keys out.",
		],
		[
			"a merge of itself",
			'services:\n  a: &a {<<: *a, version: "1"}\n',
			"2:10: The map that is merged here (<<) merges another one. Write its keys out.",
		],
		[
			"a name that is a number",
			'services: {1: {version: "1"}}',
			'1:12: A key of `services` must be a string. Put it in quotes: "1".',
		],
	])("%s", (_, text, message) => {
		expectRefusal(() => parse(text), `${PATH}:${message}`);
	});

	test.each(["__proto__", "Blue", "a/b", "-x", "constructor", '"a b"'])("the name %s", (name) => {
		const error = refusal(() => parse(`services:\n  ${name}: {version: "1"}\n`));
		expect(error.code).toBe("invalid-config");
		expect(error.message).toContain(`${PATH}:2:3: A key of \`services\` must be a service's name`);
	});

	test("nesting without end", () => {
		const error = refusal(() => parse(`x: ${"[".repeat(20_000)}${"]".repeat(20_000)}`));
		expect(error.code).toBe("invalid-config");
	});

	test("an alias that multiplies costs nothing", () => {
		const levels = Array.from({ length: 40 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]`);
		expect(plain(`l0: &l0 x\n${levels.join("\n")}\nservices: {}\n`)).toEqual({});
	});
});

describe("an old version is salvaged", () => {
	const salvage = (text: string) => salvageManifest({ path: PATH, text }, "staging");

	test("entry by entry", () => {
		const text = 'services:\n  blue: {version: "1"}\n  green: {version: 1.10}\n';
		expect(salvage(text)).toEqual(
			new Map([
				["blue", { version: "1" }],
				["green", undefined],
			]),
		);
	});

	test("or not at all", () => {
		expect(salvage("services: [")).toBeUndefined();
		expect(salvage("environment: production\n")).toBeUndefined();
	});
});
