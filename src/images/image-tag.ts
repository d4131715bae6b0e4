import type { Brand } from "../brand/brand.ts";

/** A tag's name, by the grammar of the OCI distribution specification (section "Pulling manifests"). */
export type ImageTag = Brand<"ImageTag">;

export const IMAGE_TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

export function isImageTag(text: string): text is ImageTag {
	return IMAGE_TAG.test(text);
}
