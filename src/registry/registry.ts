import type { Digest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { ImageTag } from "../images/image-tag.ts";
import type { Access } from "./grants.ts";
import type { Manifest } from "./manifest.ts";

/**
 * Registries by OCI Distribution 1.1, told apart by the image's host.
 * All methods throw ReleaseError: `unauthorized` for missing, wrong or too weak credentials; `registry-unavailable`
 * when no usable answer comes, after retries; `digest-mismatch` when bytes are not what their digest says.
 */
export interface Registry {
	/**
	 * Where there are credentials, gets a token to read with while something else is under way. It never fails: what is
	 * wrong is for the first question to say.
	 */
	open(image: ImageName): Promise<void>;
	/**
	 * The manifest, undefined when there is none.
	 * @param access what the repository will be used for: `pull,push` gets one token for the reads and the writes
	 * @throws ReleaseError `unsupported` for Docker's schema 1 and for what is no image
	 */
	readManifest(image: ImageName, reference: ImageTag | Digest, access: Access): Promise<Manifest | undefined>;
	/** What a tag holds, as the registry says it, by HEAD; undefined when the tag does not exist. */
	readDigest(image: ImageName, tag: ImageTag): Promise<Digest | undefined>;
	/**
	 * Puts the very bytes under the tag and has the registry confirm their digest.
	 * @throws ReleaseError `rejected` when a rule of the registry's refuses it
	 */
	writeManifest(image: ImageName, tag: ImageTag, manifest: Manifest): Promise<void>;
	/** A blob's bytes, verified, at most `limit` of them; undefined when there is none. */
	readBlob(image: ImageName, digest: Digest, limit: number): Promise<Buffer | undefined>;
}
