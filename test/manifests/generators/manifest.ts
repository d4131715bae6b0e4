// Release manifests of any form, and what is to be written into them.
import fc from "fast-check";
import { ENTRY_KEYS, type Entry, entryOf, isSameDeployment } from "../../../src/manifests/entry.ts";
import { scalarText } from "../../../src/manifests/yaml/scalar-text.ts";
import type { ServiceName } from "../../../src/services/service-name.ts";
import { commitId, digest, image, imageTag, service } from "../samples.ts";

const versions = fc.constantFrom("1.0.0", "1.10", "2.0.0-rc.1", "sha-4f2a91c", "7", "1e5", "on", "0x1F", "1.2.3+b");
const people = fc.constantFrom("ann", "1234", "it's", 'a "b"', "x: y # z", "- *a &b", "no", "é 😀", "%TAG", "\\", "@x");

const entryArbitrary: fc.Arbitrary<Entry> = fc
	.record({
		version: versions,
		image: fc.option(fc.constant(image("ghcr.io:443/acme/blue")), { nil: undefined }),
		tag: fc.option(fc.constantFrom("sha-1", "1.10", "2024-01-01").map(imageTag), { nil: undefined }),
		digest: fc.option(fc.constantFrom("a", "b").map(digest), { nil: undefined }),
		commit: fc.option(fc.constantFrom(1, 2).map(commitId), { nil: undefined }),
		by: fc.option(people, { nil: undefined }),
	})
	.map(entryOf);

/** How a document is written, beside what it says. */
const style = fc.record({
	lineBreak: fc.constantFrom("\n", "\r\n"),
	mark: fc.constantFrom("", "\uFEFF"),
	marker: fc.boolean(),
	last: fc.constantFrom("newline", "none", "blank", "end marker"),
	indent: fc.integer({ min: 1, max: 7 }),
	step: fc.integer({ min: 1, max: 7 }),
	head: fc.boolean(),
	tail: fc.boolean(),
});

interface Written {
	readonly name: ServiceName;
	readonly entry: Entry;
	readonly form: "block" | "flow" | "lines";
	readonly quotes: "plain" | "single" | "double";
	readonly extra: "none" | "literal" | "kept" | "folded" | "list" | "map" | "empty";
	readonly extraFirst: boolean;
	readonly comments: number;
}

const written = fc.uniqueArray(
	fc.record({
		name: fc.constantFrom("blue", "green", "a.b", "1", "true", "x-y_z").map(service),
		entry: entryArbitrary,
		form: fc.constantFrom("block", "block", "flow", "lines"),
		quotes: fc.constantFrom("plain", "single", "double"),
		extra: fc.constantFrom("none", "literal", "kept", "folded", "list", "map", "empty"),
		extraFirst: fc.boolean(),
		comments: fc.nat(15),
	}),
	{ selector: (one) => one.name, maxLength: 4 },
) satisfies fc.Arbitrary<Written[]>;

export const manifest = fc.record({
	style,
	services: written,
	none: fc.constantFrom("services:", "services: {}", "services: ~ # c", ""),
});
export type ManifestFile = typeof manifest extends fc.Arbitrary<infer T> ? T : never;

function pairs({ entry, quotes }: Written): string[] {
	return ENTRY_KEYS.flatMap((key) => {
		const value = entry[key];
		if (value === undefined) return [];
		const plain = key === "version" && quotes === "plain" ? "double" : quotes;
		return [`${key}: ${scalarText(value, plain)}`];
	});
}

function extraLines({ extra, comments }: Written, step: string): string[] {
	const inner = step;
	switch (extra) {
		case "none":
			return [];
		case "literal":
			return ["x: |", `${inner}version: "9"`, `${inner}# no comment`];
		case "kept":
			return ["x: |+", `${inner}kept`, "", ""];
		case "folded":
			return [`x: one # c${comments}x`];
		case "list":
			return ["x:", `${inner}- version: "9"`, `${inner}-`];
		case "map":
			return ["x:", `${inner}version: "9"`];
		case "empty":
			return ["x:"];
	}
}

export function serviceLines(one: Written, indent: string, step: string): string[] {
	const key = scalarText(one.name, "plain");
	const comment = (bit: number, name: string) => ((one.comments >> bit) & 1 ? `  # ${one.name} ${name}` : "");
	if (one.form === "flow") return [`${indent}${key}: { ${pairs(one).join(", ")} }${comment(0, "flow")}`];
	if (one.form === "lines") {
		const inner = pairs(one).map((pair) => `${indent}${step}${pair},${comment(1, pair)}`);
		// Deeper than its key, as the specification wants it; the second parser insists.
		return [`${indent}${key}: {${comment(0, "open")}`, ...inner, `${indent}${step}}`];
	}
	const fields = pairs(one).map((pair) => `${pair}${comment(1, pair)}`);
	const extra = extraLines(one, step);
	const body = (one.extraFirst && one.extra !== "kept" ? [...extra, ...fields] : [...fields, ...extra]).map((line) =>
		line === "" ? "" : indent + step + line,
	);
	const above = comment(2, "above") === "" ? [] : [`${indent}#${comment(2, "above")}`];
	const behind = comment(3, "behind") === "" ? [] : ["", `${indent}${step}#${comment(3, "behind")}`, ""];
	return [...above, `${indent}${key}:${comment(0, "key")}`, ...body, ...(one.extra === "literal" ? [] : behind)];
}

export function writeManifest({ style: how, services, none }: ManifestFile): string {
	const indent = " ".repeat(how.indent);
	const step = " ".repeat(how.step);
	const lines = [
		...(how.marker ? ["%YAML 1.2", "---"] : []),
		"# top",
		"environment: staging",
		...(how.head ? ["", "other: { a: 012, b: ~ }  # other"] : []),
		...(services.length === 0 ? [none] : ["services:", ...services.flatMap((one) => serviceLines(one, indent, step))]),
		...(how.tail ? ["last: [1, 2] # last"] : []),
	];
	const end = {
		newline: how.lineBreak,
		none: "",
		blank: how.lineBreak.repeat(3),
		"end marker": `${how.lineBreak}...${how.lineBreak}`,
	};
	return how.mark + lines.join(how.lineBreak) + end[how.last];
}

/** What the manifest must say after an edit, by the contract's rules, told without the code under test. */
export function afterwards(
	before: ReadonlyMap<ServiceName, Entry>,
	wanted: ReadonlyMap<ServiceName, Entry>,
): Map<ServiceName, Entry> {
	const after = new Map(before);
	for (const [name, entry] of wanted) {
		const now = before.get(name);
		if (now !== undefined && isSameDeployment(now, entry)) continue;
		const kept = now?.image === undefined ? {} : { image: now.image };
		after.set(name, { ...kept, ...entry });
	}
	return after;
}

export const wanted = fc.uniqueArray(
	fc.tuple(fc.constantFrom("blue", "green", "1", "new", "null").map(service), entryArbitrary),
	{
		selector: ([name]) => name,
		maxLength: 3,
	},
);
