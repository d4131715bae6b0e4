import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse, parseAllDocuments, stringify } from "yaml";
import { shopFiles } from "../../rehearsal/shop.ts";
import { defaultConfiguration, isMap } from "../../scripts/schema/defaults.ts";
import { schemaFiles } from "../../scripts/schema/files.ts";
import { configure } from "../config/read.ts";
import { FULL, MANIFEST, NOT_BUILT_YET, SMALLEST, unabridged, VERSIONS_ONLY } from "./contract-examples.ts";
import { configuration, manifest, type Readers, root } from "./readers.ts";

test.each([...schemaFiles()])("%s is what `npm run schema` writes", (path, text) => {
	expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

function expectTaken({ byCode, bySchema }: Readers, text: string): void {
	expect(bySchema(text)).toEqual([]);
	expect(byCode(text)).toEqual(expect.anything());
}

describe("the contract's examples fit", () => {
	test.each([SMALLEST, FULL])("the configuration", (text) => expectTaken(configuration, text));
	test.each([unabridged(MANIFEST), VERSIONS_ONLY])("the manifest", (text) => expectTaken(manifest, text));

	test.each(NOT_BUILT_YET)("but not yet %s", (line) => {
		const text = `${SMALLEST}${line}\n`;
		expect(configuration.bySchema(text)).toEqual([expect.stringContaining("must NOT have additional properties")]);
		expect(() => configuration.byCode(text)).toThrow(/The key ".*" is not known/);
	});
});

interface Example {
	readonly place: string;
	readonly readers: Readers;
	readonly text: string;
}

const CONFIGURATION_KEYS = ["image", "services", "shared", "ignore", "tags", "environments", "versions", "changelog"];

/** The examples of our own files; what is a part of a configuration only is laid over the smallest one. */
function documentedExamples(): Example[] {
	return globSync(["README.md", "docs/**/*.md"], { cwd: root })
		.sort()
		.flatMap((path) => {
			const blocks = readFileSync(join(root, path), "utf8").matchAll(/^```yaml\n(.*?)^```$/gms);
			return [...blocks].flatMap(([, text = ""], index) => exampleOf(`${path}, ${index + 1}`, text));
		});
}

function exampleOf(place: string, text: string): Example | [] {
	const documents = parseAllDocuments(text);
	// Several documents are Kubernetes' own.
	const value: unknown = documents.length === 1 ? parse(text) : undefined;
	if (!isMap(value)) return [];
	if (typeof value.environment === "string") return { place, readers: manifest, text: unabridged(text) };
	if (!CONFIGURATION_KEYS.some((key) => key in value)) return [];
	return { place, readers: configuration, text: "services" in value ? text : `${SMALLEST}${text}` };
}

describe("our own examples fit", () => {
	const examples = documentedExamples();

	test("they are found", () => {
		const found = (readers: Readers) => examples.filter((example) => example.readers === readers).length;
		expect(found(configuration)).toBeGreaterThanOrEqual(2);
		expect(found(manifest)).toBeGreaterThanOrEqual(1);
	});

	test.each(examples)("$place", ({ readers, text }) => expectTaken(readers, text));

	test("the rehearsal's configuration", async () => {
		const files = await shopFiles(root, "127.0.0.1:5000");
		expectTaken(configuration, files[".github/release-actions.yaml"] ?? "");
	});
});

describe("the defaults that editors show", () => {
	test("written out, they change nothing", () => {
		const text = `${SMALLEST}${stringify(defaultConfiguration().written)}`;
		expect(configure(text)).toEqual(configure(SMALLEST));
		expectTaken(configuration, text);
	});

	test("stand beside their keys, each environment's own", () => {
		const schema = JSON.parse(readFileSync(join(root, "schema/release-actions.schema.json"), "utf8"));
		const { dev, production } = schema.properties.environments.properties;
		expect(dev.properties.branch.default).toBe("gitops/dev-auto-update");
		expect(dev.properties.from).not.toHaveProperty("default");
		expect(production.properties["minimum-age"].default).toBe("24h");
		expect(production.properties["on-too-young"].default).toBe("warn");
		const other = schema.properties.environments.additionalProperties.properties;
		expect([other.pin.default, other["on-too-young"].default]).toEqual(["build-tag", "block"]);
		expect(other.branch).not.toHaveProperty("default");
		expect(schema.properties.tags.properties.service.default).toBe("{service}/{version}");
	});
});

test.each([...schemaFiles()])("%s describes every key", (_, text) => {
	const keysWithout = (schema: unknown, path: string): string[] => {
		if (!isMap(schema)) return [];
		const named = Object.entries(isMap(schema.properties) ? schema.properties : {});
		const own = named.filter(([, value]) => isMap(value) && typeof value.description !== "string");
		const nested = Object.entries(schema).flatMap(([key, value]) =>
			(Array.isArray(value) ? value : key === "properties" ? [] : [value]).flatMap((each) => keysWithout(each, path)),
		);
		return [
			...own.map(([name]) => `${path}.${name}`),
			...nested,
			...named.flatMap(([name, value]) => keysWithout(value, `${path}.${name}`)),
		];
	};
	const environments = ["dev", "staging", "production"].map((name) => `.environments.${name}`);
	expect(keysWithout(JSON.parse(text), "").filter((key) => !environments.includes(key))).toEqual([]);
});
