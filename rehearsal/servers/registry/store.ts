import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A manifest as it was put: the bytes and the `Content-Type` they came with. */
export interface StoredManifest {
	readonly bytes: Buffer;
	readonly mediaType: string;
}

/** One repository's content. Manifests and blobs are named by their digests, tags name manifests. */
export interface Repository {
	readonly tags: Map<string, string>;
	readonly manifests: Map<string, StoredManifest>;
	readonly blobs: Map<string, Buffer>;
}

/** How a store lies in its folder's `registry.json`; the bytes are files beside it, named by digest. */
interface SavedRepository {
	readonly name: string;
	readonly tags: readonly (readonly [tag: string, digest: string])[];
	readonly manifests: readonly (readonly [digest: string, mediaType: string])[];
	readonly blobs: readonly string[];
}

export function sha256(bytes: Buffer): string {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** What the registry holds, in memory; it can be laid down in a folder and taken up again. */
export class RegistryStore {
	readonly repositories = new Map<string, Repository>();

	/** The repository, made when it is not there. */
	open(name: string): Repository {
		const present = this.repositories.get(name);
		if (present !== undefined) return present;
		const made: Repository = { tags: new Map(), manifests: new Map(), blobs: new Map() };
		this.repositories.set(name, made);
		return made;
	}

	/** The manifest that a tag or a digest names. */
	manifest(name: string, reference: string): StoredManifest | undefined {
		const repository = this.repositories.get(name);
		return repository?.manifests.get(repository.tags.get(reference) ?? reference);
	}

	save(folder: string): void {
		mkdirSync(folder, { recursive: true });
		const keep = (digest: string, bytes: Buffer): string => {
			writeFileSync(fileOf(folder, digest), bytes);
			return digest;
		};
		const saved = [...this.repositories].map(
			([name, { tags, manifests, blobs }]): SavedRepository => ({
				name,
				tags: [...tags],
				manifests: [...manifests].map(([digest, { bytes, mediaType }]) => [keep(digest, bytes), mediaType]),
				blobs: [...blobs].map(([digest, bytes]) => keep(digest, bytes)),
			}),
		);
		writeFileSync(join(folder, "registry.json"), `${JSON.stringify(saved, null, "\t")}\n`);
	}

	/** Takes up what `save` laid down; a folder without it is an empty registry. */
	load(folder: string): void {
		const path = join(folder, "registry.json");
		if (!existsSync(path)) return;
		// The one boundary: a file that `save` wrote.
		const saved = JSON.parse(readFileSync(path, "utf8")) as SavedRepository[];
		for (const { name, tags, manifests, blobs } of saved) {
			const repository = this.open(name);
			for (const [tag, digest] of tags) repository.tags.set(tag, digest);
			for (const digest of blobs) repository.blobs.set(digest, readFileSync(fileOf(folder, digest)));
			for (const [digest, mediaType] of manifests) {
				repository.manifests.set(digest, { bytes: readFileSync(fileOf(folder, digest)), mediaType });
			}
		}
	}
}

function fileOf(folder: string, digest: string): string {
	return join(folder, digest.replace(":", "-"));
}
