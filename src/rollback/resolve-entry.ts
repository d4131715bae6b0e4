import type { Configuration } from "../config/configuration.ts";
import { ReleaseError } from "../errors/release-error.ts";
import type { Repository } from "../git/repository.ts";
import type { Digest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { ImageTag } from "../images/image-tag.ts";
import type { Entry } from "../manifests/entry.ts";
import { buildTag } from "../promotion/build-tag.ts";
import { findBuild } from "../promotion/find-image.ts";
import { readReleaseRefs } from "../promotion/version-tags.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { Registry } from "../registry/registry.ts";
import type { Service } from "../services/service.ts";
import { holds } from "../versions/template.ts";
import { isVersion } from "../versions/version.ts";

/** An entry of the past with everything that is needed to put it back. */
export interface WholeEntry {
	readonly image: ImageName;
	readonly sourceTag: ImageTag;
	readonly digest: Digest;
	readonly commit: CommitId;
	/** What the entry did not say and was looked up. */
	readonly resolved: readonly string[];
}

/**
 * Fills in what an old entry does not say, from the version's Git tag and the commit's build, and proves that the image
 * is still there.
 * @throws ReleaseError `unknown-version`, `image-missing`, `digest-mismatch`
 */
export async function resolveEntry(
	world: { readonly code: Repository; readonly registry: Registry; readonly configuration: Configuration },
	service: Service,
	entry: Entry,
): Promise<WholeEntry> {
	const image = entry.image ?? service.image;
	const commit = entry.commit ?? (await commitOf(world, service, entry));
	const sourceTag = entry.tag ?? buildTag(world.configuration, service.name, commit);
	const name = `${service.name} ${entry.version}`;
	if (entry.digest !== undefined) {
		const manifest = await world.registry.readManifest(image, entry.digest, "pull");
		if (manifest === undefined) throw missing(name, `${image}@${entry.digest}`);
		return { image, sourceTag, digest: entry.digest, commit, resolved: entry.commit === undefined ? ["commit"] : [] };
	}
	const ambiguousTag = !holds(world.configuration.tags.build, "sha");
	const digest = await findBuild(world.registry, { image, tag: sourceTag, commit, expected: [], ambiguousTag });
	if (digest === undefined) throw missing(name, `${image}:${sourceTag}`);
	const resolved = entry.commit === undefined ? ["commit", "digest"] : ["digest"];
	return { image, sourceTag, digest, commit, resolved };
}

async function commitOf(
	{ code, configuration }: { readonly code: Repository; readonly configuration: Configuration },
	service: Service,
	{ version }: Entry,
): Promise<CommitId> {
	const refs = await readReleaseRefs(code, configuration, [service], []);
	const commit = isVersion(version) ? refs.versions(service).get(version) : undefined;
	if (commit !== undefined) return commit;
	throw new ReleaseError(
		"unknown-version",
		`The entry of ${service.name} ${version} names no commit, and there is no Git tag for that version, so it is not known what it was. Name another version. Nothing was written.`,
	);
}

function missing(name: string, reference: string): ReleaseError {
	return new ReleaseError(
		"image-missing",
		`The registry does not have ${reference} any more, so ${name} cannot be brought back. It was cleaned up. Name another version. Nothing was written.`,
	);
}
