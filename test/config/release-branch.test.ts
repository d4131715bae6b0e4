import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { releaseBranchOwner, releaseBranchPattern, releaseLine } from "../../src/config/release-branch.ts";
import { parseReleaseBranchTemplate } from "../../src/config/templates.ts";
import { parseServiceName } from "../../src/services/parse-service-name.ts";
import { render } from "../../src/versions/template.ts";
import { serviceNames } from "../versions/arbitraries.ts";
import { configure, LISTED, SMALLEST } from "./read.ts";

const template = (text: string) => parseReleaseBranchTemplate(text, "template");
const blue = parseServiceName("blue", "service");

test.each([
	["release/{service}-{major}.{minor}", "release/blue-1.16", "refs/heads/release/blue-*.*"],
	["v{major}.{minor}", "v1.16", "refs/heads/v*.*"],
	["{major}.{minor}/{service}/(x|y)+", "1.16/blue/(x|y)+", "refs/heads/*.*/blue/(x|y)+"],
	["{service}/{major}/{major}.{minor}.x", "blue/1/1.16.x", "refs/heads/blue/*/*.*.x"],
])("%s: %s is the line 1.16, and is found", (text, branch, pattern) => {
	expect(releaseLine(template(text), blue, branch)).toEqual({ major: 1, minor: 16 });
	expect(releaseBranchPattern(template(text), blue)).toBe(pattern);
});

test.each([
	["release/{service}-{major}.{minor}", "release/blue-1"],
	["release/{service}-{major}.{minor}", "release/blue-1.6.0"],
	["release/{service}-{major}.{minor}", "release/blue-1.06"],
	["release/{service}-{major}.{minor}", "release/blue-api-1.6"],
	["release/{service}-{major}.{minor}", "release/blue-1x6"],
	["release/{service}-{major}.{minor}", "my/release/blue-1.6"],
	["release/{service}-{major}.{minor}", "release/blue-1.6\n"],
	["release/{service}-{major}.{minor}", "release/blue-1.9999999999999999"],
	["{service}/{major}/{major}.{minor}", "blue/1/2.6"],
	["{service}/{major}/{major}.{minor}", "blue/1/11.6"],
])("by %s, %j is no release branch of blue", (text, branch) => {
	expect(releaseLine(template(text), blue, branch)).toBeUndefined();
});

test("every release branch is read back as the line that it was made for", () => {
	const templates = fc.constantFrom(
		"release/{service}-{major}.{minor}",
		"{major}.{minor}-{service}",
		"{minor}/{major}",
	);
	fc.assert(
		fc.property(templates, serviceNames(), fc.nat(), fc.nat(), (text, service, major, minor) => {
			const branch = render(template(text), { service, major: `${major}`, minor: `${minor}` });
			expect(releaseLine(template(text), service, branch)).toEqual({ major, minor });
		}),
	);
});

test("a release branch has the owner that it names", () => {
	const configuration = configure(LISTED);
	expect(releaseBranchOwner(configuration, "release/blue-1.6")?.name).toBe("blue");
	expect(releaseBranchOwner(configuration, "release/green-10.0")?.name).toBe("green");
	for (const branch of ["release/red-1.6", "release/blue", "main", "release/blue-1.6.0", ""]) {
		expect(releaseBranchOwner(configuration, branch)).toBeUndefined();
	}
});

test("a branch that could be two services' is nobody's, and without {service} it is the only one's", () => {
	const two = configure(`${SMALLEST}tags: { release-branch: "r/{service}{major}.{minor}" }\n`, [
		"projects/a",
		"projects/a1",
	]);
	expect(releaseBranchOwner(two, "r/a11.2")).toBeUndefined();
	expect(releaseBranchOwner(two, "r/a2.2")?.name).toBe("a");
	const one = configure(`${SMALLEST}tags: { release-branch: "v{major}.{minor}" }\n`, ["projects/blue"]);
	expect(releaseBranchOwner(one, "v1.6")?.name).toBe("blue");
});
