import type { Brand } from "../brand/brand.ts";

/** An image without tag or digest, its registry included: `ghcr.io/acme/blue`. */
export type ImageName = Brand<"ImageName">;

const HOST =
	/^([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(:[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*$/;

/**
 * Whether `text` is a full image name: a registry host, then a repository by the grammar of the OCI distribution
 * specification. A name without a registry (`acme/blue`) is refused: Docker's default would be a guess.
 */
export function isImageName(text: string): text is ImageName {
	const slash = text.indexOf("/");
	if (slash < 0 || text.length > 255) return false;
	const host = text.slice(0, slash);
	const looksLikeHost = host.includes(".") || host.includes(":") || host === "localhost";
	return (
		looksLikeHost &&
		HOST.test(host) &&
		text
			.slice(slash + 1)
			.split("/")
			.every((part) => COMPONENT.test(part))
	);
}

/** `ghcr.io` of `ghcr.io/acme/blue`. */
export function registryHost(image: ImageName): string {
	return image.slice(0, image.indexOf("/"));
}

/** `acme/blue` of `ghcr.io/acme/blue`. */
export function repositoryPath(image: ImageName): string {
	return image.slice(image.indexOf("/") + 1);
}
