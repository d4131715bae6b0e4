import type { Brand } from "../brand/brand.ts";

/** A content digest, `sha256:` and 64 hex digits (or sha512 and 128), as the OCI image specification writes it. */
export type Digest = Brand<"Digest">;

export const DIGEST = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

export function isDigest(text: string): text is Digest {
	return DIGEST.test(text);
}

/** The twelve digits that people recognise a digest by, with its algorithm. */
export function shortDigest(digest: Digest): string {
	return digest.slice(0, digest.indexOf(":") + 13);
}
