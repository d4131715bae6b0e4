/** The forms of a manifest that this room reads and writes; each names its bytes' `Content-Type`. */
export const IMAGE_MANIFESTS: readonly string[] = [
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json",
];

export const INDEXES: readonly string[] = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
];

/** All of them, always: a registry that is not told that we take an index may answer with one platform's manifest. */
export const ACCEPT = [...INDEXES, ...IMAGE_MANIFESTS].join(", ");

/** Docker's first format, whose digest is not that of its bytes. */
export function isDockerSchema1(mediaType: string): boolean {
	return /^application\/vnd\.docker\.distribution\.manifest\.v1\+(json|prettyjws)$/.test(mediaType);
}
