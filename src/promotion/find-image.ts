import { ReleaseError } from "../errors/release-error.ts";
import type { Digest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { ImageTag } from "../images/image-tag.ts";
import { type CommitId, shortId } from "../refs/commit-id.ts";
import type { Registry } from "../registry/registry.ts";
import { revisionLabel } from "../registry/revision-label.ts";

/** What is known of a build before the registry was asked. */
export interface Build {
	readonly image: ImageName;
	readonly tag: ImageTag;
	readonly commit: CommitId;
	/** Digests that it must have, each with who says so. */
	readonly expected: readonly { readonly digest: Digest; readonly says: string }[];
	/** Whether the tag does not name the whole commit, so that the image's own label must. */
	readonly ambiguousTag: boolean;
}

/**
 * The digest of a commit's build, undefined when the registry does not have it.
 * @throws ReleaseError `digest-mismatch` when it is not the build that is known under this commit
 */
export async function findBuild(registry: Registry, build: Build): Promise<Digest | undefined> {
	const manifest = await registry.readManifest(build.image, build.tag, "pull");
	if (manifest === undefined) return undefined;
	const name = `${build.image}:${build.tag}`;
	const other = build.expected.find(({ digest }) => digest !== manifest.digest);
	if (other !== undefined) {
		throw new ReleaseError(
			"digest-mismatch",
			`${name} is ${manifest.digest}, but ${other.says} ${other.digest} for commit ${shortId(build.commit)}. A build tag was written again, so what was tested is not what would go out. Put the tag back to the digest that was tested, or release a new commit. Nothing was written.`,
		);
	}
	if (build.ambiguousTag) await checkRevision(registry, build, name, manifest);
	return manifest.digest;
}

async function checkRevision(
	registry: Registry,
	build: Build,
	name: string,
	manifest: Parameters<typeof revisionLabel>[2],
): Promise<void> {
	const revision = await revisionLabel(registry, build.image, manifest);
	if (revision === build.commit) return;
	const says = revision === undefined ? "has no label" : `says ${JSON.stringify(revision)} in its label`;
	throw new ReleaseError(
		"digest-mismatch",
		`${name} ${says} org.opencontainers.image.revision, so it is not proven to be the build of commit ${build.commit}: its tag holds only the commit's first digits. Set that label in the build to the full commit. Nothing was written.`,
	);
}

/** @throws ReleaseError `tag-immutable` when a tag that never moves holds another image already */
export function checkFixedTags(
	image: ImageName,
	held: readonly { readonly tag: ImageTag; readonly digest: Digest | undefined }[],
	digest: Digest,
): void {
	const other = held.find((one) => one.digest !== undefined && one.digest !== digest);
	if (other === undefined) return;
	throw new ReleaseError(
		"tag-immutable",
		`${image}:${other.tag} holds ${other.digest} already, and the image to promote is ${digest}. A version's tag never moves: release this image under a new version. Nothing was written.`,
	);
}
