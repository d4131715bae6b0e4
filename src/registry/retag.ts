import { ReleaseError } from "../errors/release-error.ts";
import type { Digest } from "../images/digest.ts";
import { isDigest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { ImageTag } from "../images/image-tag.ts";
import type { Manifest } from "./manifest.ts";
import { isDigestOf, platforms } from "./manifest.ts";
import type { Registry } from "./registry.ts";

export interface RetagRequest {
	readonly image: ImageName;
	readonly source: ImageTag | Digest;
	readonly tags: readonly ImageTag[];
	/** What the source must be; without it, it is what it is. */
	readonly expectedDigest?: Digest;
	/** Whether a tag, once there, may never hold another digest. */
	isImmutable(tag: ImageTag): boolean;
	/** Reads and checks everything, writes nothing; `written` is then what would be. */
	readonly dryRun: boolean;
}

export interface RetagOutcome {
	readonly digest: Digest;
	readonly mediaType: string;
	readonly platforms: readonly string[];
	readonly written: readonly ImageTag[];
	/** Tags that held this digest already. */
	readonly kept: readonly ImageTag[];
}

/** A destination as it was found. */
interface Destination {
	readonly tag: ImageTag;
	readonly held: Digest | undefined;
}

/**
 * Gives an image more tags: the same bytes under other names, so the same digest. Everything is read and checked
 * before anything is written; the source is read once, beside the destinations.
 * @throws ReleaseError `image-missing`, `digest-mismatch`, `tag-immutable` (nothing is written then); `rejected` and
 * what a registry throws
 */
export async function retag(registry: Registry, request: RetagRequest): Promise<RetagOutcome> {
	const { image, source, dryRun } = request;
	const tags = [...new Set(request.tags)];
	const [manifest, destinations] = await Promise.all([
		registry.readManifest(image, source, dryRun ? "pull" : "pull,push"),
		Promise.all(tags.map(async (tag) => ({ tag, held: await registry.readDigest(image, tag) }))),
	]);
	const checked = checkSource(manifest, request);
	const changed = destinations.filter(({ held }) => held === undefined || !isDigestOf(held, checked.bytes));
	for (const destination of changed) refuseMovingImmutable(destination, checked, request);
	const written = changed.map(({ tag }) => tag);
	if (!dryRun) await writeAll(registry, image, checked, written);
	const { digest, mediaType } = checked;
	const kept = tags.filter((tag) => !written.includes(tag));
	return { digest, mediaType, platforms: platforms(checked), written, kept };
}

function checkSource(manifest: Manifest | undefined, { image, source, expectedDigest }: RetagRequest): Manifest {
	const name = isDigest(source) ? `${image}@${source}` : `${image}:${source}`;
	if (manifest === undefined) {
		throw new ReleaseError(
			"image-missing",
			`The registry has no image ${name}, so nothing was retagged. Check that its build has finished and pushed it under this name.`,
		);
	}
	if (expectedDigest === undefined || isDigestOf(expectedDigest, manifest.bytes)) return manifest;
	throw new ReleaseError(
		"digest-mismatch",
		`${name} is ${manifest.digest}, but ${expectedDigest} was expected, so nothing was retagged. Somebody built over this tag: promote the image that was tested by its digest, or test this one first.`,
	);
}

function refuseMovingImmutable({ tag, held }: Destination, manifest: Manifest, request: RetagRequest): void {
	if (held === undefined || !request.isImmutable(tag)) return;
	const advice = "Nothing was retagged. A version names one image for ever: release this image under a new version.";
	throw immutable(request.image, tag, held, manifest, advice);
}

function immutable(image: ImageName, tag: ImageTag, held: Digest, manifest: Manifest, more: string): ReleaseError {
	return new ReleaseError(
		"tag-immutable",
		`The tag ${image}:${tag} holds ${held} and may not be moved to ${manifest.digest}. ${more}`,
	);
}

/** Writes beside each other and lets all of them end, so that an error can say what was written. */
async function writeAll(registry: Registry, image: ImageName, manifest: Manifest, tags: ImageTag[]): Promise<void> {
	const ends = await Promise.allSettled(tags.map((tag) => write(registry, image, manifest, tag)));
	const failed = ends.find((end) => end.status === "rejected");
	if (failed === undefined) return;
	const done = tags.filter((_, index) => ends[index]?.status === "fulfilled");
	if (done.length === 0 || !(failed.reason instanceof ReleaseError)) throw failed.reason;
	const { code, message, retryable } = failed.reason;
	const state = `Already written, and to stay: ${done.join(", ")}.`;
	throw new ReleaseError(code, `${message} ${state}`, { cause: failed.reason, retryable });
}

/**
 * A registry with immutable tags may refuse even the digest that the tag holds, and a write whose answer was lost looks
 * like that, too. So after a refusal the tag itself says what is true.
 */
async function write(registry: Registry, image: ImageName, manifest: Manifest, tag: ImageTag): Promise<void> {
	try {
		await registry.writeManifest(image, tag, manifest);
	} catch (error) {
		if (!(error instanceof ReleaseError) || error.code !== "rejected") throw error;
		const held = await registry.readDigest(image, tag);
		if (held === undefined) throw error;
		if (isDigestOf(held, manifest.bytes)) return;
		throw immutable(image, tag, held, manifest, error.message);
	}
}
