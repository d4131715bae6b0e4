import { createHash } from "node:crypto";
import { field, listField, parseJson, textField } from "../http/json-field.ts";
import type { Digest } from "../images/digest.ts";
import { isDigest } from "../images/digest.ts";
import { INDEXES } from "./media-types.ts";

/** A manifest as the registry keeps it: its bytes are what it is, and are never written anew. */
export interface Manifest {
	readonly bytes: Buffer;
	/** Without parameters; equal to the bytes' own `mediaType` where they have one. */
	readonly mediaType: string;
	/** Computed from the bytes: sha256, or the algorithm that the manifest was asked for by. */
	readonly digest: Digest;
}

/** One manifest in an index. */
export interface IndexEntry {
	readonly digest: Digest;
	/** `linux/amd64`, `linux/arm/v7`; undefined for what runs nowhere: an attestation. */
	readonly platform: string | undefined;
}

export function digestOf(bytes: Buffer, algorithm: "sha256" | "sha512" = "sha256"): Digest {
	const digest = `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
	if (isDigest(digest)) return digest;
	throw new TypeError(`${algorithm} gave no digest`);
}

/** Whether these bytes are what `digest` names, by its own algorithm. */
export function isDigestOf(digest: Digest, bytes: Buffer): boolean {
	return digestOf(bytes, digest.startsWith("sha512:") ? "sha512" : "sha256") === digest;
}

export function isIndex(manifest: Manifest): boolean {
	return INDEXES.includes(manifest.mediaType);
}

/** The manifests that an index names, in its order; none for a single image's manifest. */
export function indexEntries(manifest: Manifest): IndexEntry[] {
	if (!isIndex(manifest)) return [];
	const children = listField(parseJson(manifest.bytes.toString("utf8")), "manifests");
	return children.flatMap((child) => {
		const digest = textField(child, "digest") ?? "";
		return isDigest(digest) ? [{ digest, platform: platformOf(field(child, "platform")) }] : [];
	});
}

function platformOf(platform: unknown): string | undefined {
	const parts = ["os", "architecture", "variant"].map((name) => textField(platform, name) ?? "");
	const [os, architecture] = parts;
	if (!os || !architecture || os === "unknown" || architecture === "unknown") return undefined;
	return parts.filter((part) => part !== "").join("/");
}

/** `linux/amd64`, … of an index, its attestations left out; none for a single image, which does not say it here. */
export function platforms(manifest: Manifest): string[] {
	return [...new Set(indexEntries(manifest).flatMap(({ platform }) => platform ?? []))];
}
