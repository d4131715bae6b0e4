import { ReleaseError } from "../errors/release-error.ts";
import type { Digest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { ImageTag } from "../images/image-tag.ts";
import type { Registry } from "../registry/registry.ts";
import { retag } from "../registry/retag.ts";
import { isVersionTag } from "../registry/version-tag.ts";
import { openRegistry, type RegistryInputs } from "../setup/open-registry.ts";
import type { World } from "../world/world.ts";
import type { NamedTags } from "./named-tags.ts";
import type { Retagged } from "./retagged.ts";

/** Gives tags to the one image that the inputs name. */
export async function retagNamed(named: NamedTags, credentials: RegistryInputs, world: World): Promise<Retagged> {
	const { image, source, tags, expected } = named;
	const registry = await openRegistry(credentials, world);
	if (named.mayBeMissing && !(await isThere(registry, image, source, world))) {
		return { image, outcome: undefined, sentence: `There is no image ${image}:${source}, so nothing was retagged.` };
	}
	const outcome = await retag(registry, {
		image,
		source,
		tags,
		...(expected === undefined ? {} : { expectedDigest: expected }),
		isImmutable: await immutability(named.immutableTags),
		dryRun: named.dryRun,
	});
	return { image, outcome, sentence: "" };
}

/**
 * A registry may deny a repository that does not exist yet, so as not to tell which ones do. Where a missing image is
 * left out, a denied one is, too: nothing is written then, and whoever pushes it next hears of a permission that lacks.
 */
async function isThere(
	registry: Registry,
	image: ImageName,
	source: ImageTag | Digest,
	{ log }: World,
): Promise<boolean> {
	try {
		return (await registry.readManifest(image, source, "pull")) !== undefined;
	} catch (cause) {
		if (!(cause instanceof ReleaseError) || cause.code !== "unauthorized") throw cause;
		log.warning(`${cause.message} It is taken as not there.`);
		return false;
	}
}

/** Without patterns, full versions are what may never move. */
async function immutability(patterns: readonly string[]): Promise<(tag: ImageTag) => boolean> {
	if (patterns.length === 0) return isVersionTag;
	const { default: picomatch } = await import("picomatch");
	return picomatch([...patterns], { dot: true });
}
