import { isScalar } from "yaml";
import { openObject, optional, record } from "../documents/collections.ts";
import { errorAt } from "../documents/place.ts";
import { nullable, type Parser, parsed } from "../documents/scalars.ts";
import { described, type Schema } from "../documents/schema.ts";
import { type Spot, stringOf } from "../documents/spot.ts";
import { wrongKind } from "../documents/words.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { DIGEST, isDigest } from "../images/digest.ts";
import { isImageName } from "../images/image-name.ts";
import { IMAGE_TAG, isImageTag } from "../images/image-tag.ts";
import { COMMIT_ID, isCommitId } from "../refs/commit-id.ts";
import { parseServiceName } from "../services/parse-service-name.ts";
import { SERVICE_NAME } from "../services/service-name.ts";
import { type Entry, entryOf, isManifestVersion, MANIFEST_VERSION } from "./entry.ts";

const versionShape = { kind: "string", pattern: MANIFEST_VERSION } as const;

/** `1.10` without quotes is the number 1.1 to YAML: no guess is right, so it is refused with what was likely meant. */
const version: Schema<string> = {
	shape: versionShape,
	accepts: (spot) => stringOf(spot) !== undefined,
	read(spot) {
		const text = stringOf(spot);
		if (text === undefined) throw unquotedVersion(spot) ?? wrongKind(spot, versionShape);
		if (isManifestVersion(text)) return text;
		throw errorAt(spot.at, `${spot.what} must be a version or a build tag, but is ${quote(text)}.`);
	},
};

const wordsShape = { kind: "scalar" } as const;

/** Who, when and where are for people: a scalar of any type is taken as it is written. */
const words: Schema<string> = {
	shape: wordsShape,
	accepts: ({ node }) => isScalar(node),
	read(spot) {
		if (isScalar(spot.node)) return stringOf(spot) ?? spot.node.source ?? String(spot.node.value);
		throw wrongKind(spot, wordsShape);
	},
};

const entryFields = openObject({
	version: described("What runs: a semantic version, or in an environment without `from` the build tag.", version),
	image: maybe(
		"Image without a tag.",
		parsed(parser(isImageName, 'an image with its registry and without a tag, as "ghcr.io/acme/blue"')),
	),
	tag: maybe("The build's own image tag.", parsed(parser(isImageTag, "an image tag"), IMAGE_TAG)),
	digest: maybe(
		"Digest of the image: what is deployed, whatever tags say.",
		parsed(parser(isDigest, 'a digest: "sha256:" and 64 lower-case hex digits'), DIGEST),
	),
	commit: maybe(
		"Commit that the image was built from.",
		parsed(parser(isCommitId, "a full commit id: 40 lower-case hex digits"), COMMIT_ID),
	),
	deployed: maybe("When it was deployed (RFC 3339, UTC): for people, never for a gate.", words),
	by: maybe("Who deployed it.", words),
	run: maybe("Run of the workflow that deployed it.", words),
});

/** One service's entry. A key without a value says as little as one that is not there. */
export const ENTRY_SCHEMA: Schema<Entry> = {
	...entryFields,
	read: (spot) => entryOf(entryFields.read(spot)),
};

/**
 * The manifest of `environment`, with entries as `entry` reads them. One without the key `environment` is taken as it
 * is: it contradicts nothing.
 */
export function manifestSchema<E>(environment: string, entry: Schema<E>) {
	return openObject({
		environment: maybe(
			"Environment that this is the manifest of.",
			parsed((text) => sameEnvironment(text, environment)),
		),
		services: maybe("What runs there, by service.", record(parseServiceName, entry, SERVICE_NAME)),
	});
}

function sameEnvironment(said: string, environment: string): string {
	if (said === environment) return said;
	throw new ReleaseError(
		"invalid-config",
		`By the configuration this is the manifest of ${quote(environment)}, but it says that it is of ${quote(said)}. Correct the one that is wrong.`,
	);
}

function unquotedVersion({ node, at, what }: Spot): ReleaseError | undefined {
	if (!isScalar(node) || typeof node.value !== "number") return undefined;
	const source = node.source ?? String(node.value);
	const meant = /^\d+\.\d+$/.test(source) ? `${source}.0` : source;
	return errorAt(
		at,
		`${what} must be a string: write ${quote(meant)} in quotes: YAML reads ${source} as the number ${node.value}.`,
	);
}

function maybe<T>(description: string, schema: Schema<T>) {
	return optional(described(description, nullable(schema)));
}

function parser<T extends string>(is: (text: string) => text is T, kind: string): Parser<T> {
	return (text, what) => {
		if (is(text)) return text;
		throw new ReleaseError("invalid-config", `${what} must be ${kind}, but is ${quote(text)}.`);
	};
}
