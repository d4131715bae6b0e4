import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseServiceName } from "../../src/services/parse-service-name.ts";
import { matchTag, serviceTag, tagPattern } from "../../src/versions/service-tag.ts";
import { parseTemplate } from "../../src/versions/template.ts";
import { parseVersion } from "../../src/versions/version.ts";
import { refusal } from "../documents/refusal.ts";
import { serviceNames, versions } from "./arbitraries.ts";

const template = (text: string) => parseTemplate(text, ["service", "version"], "template");
const blue = parseServiceName("blue", "service");
const one = parseVersion("1.6.0", "version");

test.each([
	["{service}/{version}", "blue/1.6.0", "refs/tags/blue/*"],
	["v{version}", "v1.6.0", "refs/tags/v*"],
	["{service}@v{version}", "blue@v1.6.0", "refs/tags/blue@v*"],
	["{version}-{service}", "1.6.0-blue", "refs/tags/*-blue"],
	["release/{service}/{version}/final", "release/blue/1.6.0/final", "refs/tags/release/blue/*/final"],
])("%s gives %s, is read back and found", (text, tag, pattern) => {
	expect(serviceTag(template(text), blue, one)).toBe(tag);
	expect(matchTag(template(text), blue, tag)).toBe("1.6.0");
	expect(tagPattern(template(text), blue)).toBe(pattern);
});

test.each([
	["{service}/{version}", "blue-api/1.6.0"],
	["{service}/{version}", "blue/1.6"],
	["{service}/{version}", "blue/v1.6.0"],
	["{service}/{version}", "blue/1.6.0/x"],
	["{service}/{version}", "blue/"],
	["{service}/{version}", "x/blue/1.6.0"],
	["{service}/{version}", "blue/1.6.0+build"],
	["{service}-{version}", "blue-api-1.6.0"],
	["{version}-{service}", "1.6.0"],
	["a{version}a", "a"],
])("by %s, %s is no tag of blue", (text, tag) => {
	expect(matchTag(template(text), blue, tag)).toBeUndefined();
});

test("a name that Git refuses is our fault, since the configuration was to refuse it", () => {
	expect(refusal(() => serviceTag(template("{service}..{version}"), blue, one))).toEqual({
		code: "internal",
		message: 'The tag template "{service}..{version}" gave a name that Git refuses.',
	});
});

const templates = fc.constantFrom(
	"{service}/{version}",
	"v{version}",
	"{service}@v{version}",
	"{version}-{service}",
	"{service}-{version}",
	"r/{service}/{version}/{service}",
);

test("every tag is read back as the version that it was made for", () => {
	fc.assert(
		fc.property(templates, serviceNames(), versions(), (text, service, version) => {
			const tag = serviceTag(template(text), service, version);
			expect(matchTag(template(text), service, tag)).toBe(version);
			const [before = "", after = ""] = tagPattern(template(text), service).split("*");
			expect(`refs/tags/${tag}`.startsWith(before) && tag.endsWith(after)).toBe(true);
		}),
	);
});

test("what is read as a version gives that very tag again", () => {
	const tags = fc.tuple(serviceNames(), fc.constantFrom("/", "-", "@v", ""), versions()).map((parts) => parts.join(""));
	fc.assert(
		fc.property(templates, serviceNames(), tags, (text, service, tag) => {
			const version = matchTag(template(text), service, tag);
			if (version !== undefined) expect(serviceTag(template(text), service, version)).toBe(tag);
		}),
	);
});

test("with a slash between, no service is given another's tags", () => {
	fc.assert(
		fc.property(serviceNames(), serviceNames(), versions(), (mine, theirs, version) => {
			fc.pre(mine !== theirs);
			const tag = serviceTag(template("{service}/{version}"), theirs, version);
			expect(matchTag(template("{service}/{version}"), mine, tag)).toBeUndefined();
		}),
	);
});
