import { ReleaseError } from "../errors/release-error.ts";
import { field, parseJson, textField } from "../http/json-field.ts";
import type { Digest } from "../images/digest.ts";
import { isDigest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { Manifest } from "./manifest.ts";
import { indexEntries, isIndex } from "./manifest.ts";
import type { Registry } from "./registry.ts";

const LABEL = "org.opencontainers.image.revision";
const LARGEST_CONFIG = 4 * 1024 * 1024;

/**
 * The commit that an image says it was built from: its label `org.opencontainers.image.revision`. Of an index, what
 * its first platform's image says; attestations say nothing.
 * @throws ReleaseError `image-missing` when the registry lacks a part of the image
 */
export async function revisionLabel(
	registry: Registry,
	image: ImageName,
	manifest: Manifest,
): Promise<string | undefined> {
	const single = isIndex(manifest) ? await firstPlatform(registry, image, manifest) : manifest;
	if (single === undefined) return undefined;
	const config = field(parseJson(single.bytes.toString("utf8")), "config");
	const digest = textField(config, "digest") ?? "";
	if (!isDigest(digest)) return undefined;
	const blob = await registry.readBlob(image, digest, LARGEST_CONFIG);
	if (blob === undefined) throw incomplete(image, manifest.digest, digest);
	const document = parseJson(blob.toString("utf8"));
	return textField(field(field(document, "config"), "Labels"), LABEL);
}

async function firstPlatform(registry: Registry, image: ImageName, index: Manifest): Promise<Manifest | undefined> {
	const entry = indexEntries(index).find(({ platform }) => platform !== undefined);
	if (entry === undefined) return undefined;
	const child = await registry.readManifest(image, entry.digest, "pull");
	if (child === undefined) throw incomplete(image, index.digest, entry.digest);
	return child;
}

function incomplete(image: ImageName, whole: Digest, part: Digest): ReleaseError {
	return new ReleaseError(
		"image-missing",
		`${image}@${whole} names ${part}, which the registry does not have: the image is incomplete (pushed in part, or cleaned up). Build and push it again.`,
	);
}
