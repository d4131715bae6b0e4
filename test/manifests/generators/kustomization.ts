// Kustomizations of any form, and the images that they are to have.
import fc from "fast-check";
import type { WantedImage } from "../../../src/manifests/edit-kustomization.ts";
import { digest, image, service } from "../samples.ts";
import { type Frame, frame, framed, type Quotes, quotes, value, written } from "./texts.ts";

const SERVICES = ["blue", "green", "red", "a.b"];
const KEYS = ["name", "newName", "newTag", "digest", "x-note"] as const;
type Key = (typeof KEYS)[number];

interface Image {
	readonly service: string;
	/** How the entry is found: by its name, by its new name, by the service. */
	readonly by: "name" | "newName" | "service";
	readonly tag: "there" | "empty" | "missing";
	readonly hasDigest: boolean;
	readonly order: readonly Key[];
	readonly form: "block" | "block below" | "flow" | "flow lines";
	readonly quotes: Quotes;
	readonly notes: number;
}

const entry: fc.Arbitrary<Image> = fc.record({
	service: fc.constantFrom(...SERVICES),
	by: fc.constantFrom("name", "newName", "service"),
	tag: fc.constantFrom("there", "there", "empty", "missing"),
	hasDigest: fc.boolean(),
	order: fc.shuffledSubarray([...KEYS], { minLength: KEYS.length, maxLength: KEYS.length }),
	form: fc.constantFrom("block", "block", "block below", "flow", "flow lines"),
	quotes,
	notes: fc.nat(255),
});

export const kustomization = fc.record({
	frame,
	entries: fc.uniqueArray(entry, { selector: (one) => one.service, minLength: 1, maxLength: 4 }),
	indent: fc.constantFrom("", "  ", "    "),
	before: fc.constantFrom("", "resources: [../../base] # base\n\n", "kind: Kustomization\nresources:\n- a?b=c\n"),
	after: fc.constantFrom("", "\npatches:\n- patch: |-\n    newTag: old\n", "\nlabels: { newTag: 'old' }"),
	/** Which of the entries are to be changed, and to what. */
	wanted: fc.array(
		fc.record({ value: fc.option(value, { nil: undefined }), digest: fc.constantFrom(undefined, "a", "b") }),
		{ minLength: 4, maxLength: 4 },
	),
});
export type Kustomization = typeof kustomization extends fc.Arbitrary<infer T> ? T : never;

const imageOf = (name: string) => `ghcr.io/acme/${name}`;

/** What is written, in pieces: what stands before, each entry, and what stands behind. */
export function piecesOf(file: Kustomization): readonly string[] {
	const entries = file.entries.map((one, index) => {
		const above = one.notes & 1 ? `${file.indent}# ${one.service}: above\n` : "";
		return `${above}${entryText(one, file.indent)}${index === file.entries.length - 1 ? "" : "\n"}`;
	});
	return [`${file.before}images:${file.indent === "" ? "" : " # images"}\n`, ...entries, file.after];
}

export function writeKustomization(file: Kustomization): string {
	return framed(file.frame, piecesOf(file).join(""));
}

export function lineBreaks({ lineBreak }: Frame, text: string): string {
	return text.replaceAll("\n", lineBreak);
}

function pairsOf({ service: name, by, tag, hasDigest, order, quotes: how, notes }: Image): string[] {
	const text = (plain: string) => written({ text: plain, plain: "anywhere" }, how, true);
	const values: Record<Key, string | undefined> = {
		name: text(by === "name" ? imageOf(name) : by === "service" ? name : `app-${name}`),
		newName: by === "newName" ? text(imageOf(name)) : undefined,
		newTag: tag === "there" ? text("old") : tag === "empty" ? '""' : undefined,
		digest: hasDigest ? text(digest("c")) : undefined,
		"x-note": notes & 2 ? "{ newTag: old }" : undefined,
	};
	return order.flatMap((key) => (values[key] === undefined ? [] : [`${key}: ${values[key]}`]));
}

function entryText(one: Image, indent: string): string {
	const pairs = pairsOf(one);
	const comment = one.notes & 4 ? ` # ${one.service}` : "";
	switch (one.form) {
		case "block":
			return pairs.map((pair, index) => `${indent}${index === 0 ? "- " : "  "}${pair}${comment}`).join("\n");
		case "block below":
			return [`${indent}-${comment}`, ...pairs.map((pair) => `${indent}    ${pair}${comment}`)].join("\n");
		case "flow":
			return `${indent}- { ${pairs.join(", ")} }${comment}`;
		case "flow lines":
			return [`${indent}- {${comment}`, ...pairs.map((pair) => `${indent}    ${pair},${comment}`), `${indent}  }`].join(
				"\n",
			);
	}
}

/** The images to write, each with the number of its entry. */
export function wantedImages({ entries, wanted }: Kustomization): { index: number; image: WantedImage }[] {
	return entries.flatMap((one, index) => {
		const change = wanted[index];
		if (change === undefined || (one.notes & 8) === 0) return [];
		const known = change.digest === undefined ? undefined : digest(change.digest);
		const pin = change.value === undefined ? { digest: known ?? digest("d") } : { newTag: change.value.text };
		const names = { service: service(one.service), image: image(imageOf(one.service)) };
		return [{ index, image: { ...names, pin, ...(known === undefined ? {} : { digest: known }) } }];
	});
}

/** What an entry must say afterwards, by what the documentation of `pin` says. */
export function entryAfter(
	before: Readonly<Record<string, unknown>>,
	{ pin, digest: known }: WantedImage,
): Record<string, unknown> {
	const { newTag: _, digest: former, ...rest } = before;
	if ("digest" in pin) return { ...rest, digest: pin.digest };
	return { ...rest, newTag: pin.newTag, ...(former === undefined || known === undefined ? {} : { digest: known }) };
}
