import type { Digest } from "../images/digest.ts";
import type { ImageName } from "../images/image-name.ts";
import type { ImageTag } from "../images/image-tag.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { ServiceName } from "../services/service-name.ts";

/** What one environment runs of one service. */
export interface Entry {
	/** A semantic version; in an environment without `from`, the build tag. */
	readonly version: string;
	readonly image?: ImageName;
	/** The build's own tag. */
	readonly tag?: ImageTag;
	readonly digest?: Digest;
	readonly commit?: CommitId;
	/** UTC, ISO 8601: for people, never for a gate. */
	readonly deployed?: string;
	readonly by?: string;
	readonly run?: string;
}

/** What one environment runs. */
export interface Manifest {
	readonly environment: string;
	readonly services: ReadonlyMap<ServiceName, Entry>;
}

/** The keys of an entry that we know, in the order in which they are written. */
export const ENTRY_KEYS = [
	"version",
	"image",
	"tag",
	"digest",
	"commit",
	"deployed",
	"by",
	"run",
] as const satisfies readonly (keyof Entry)[];

/** Semantic versions and image tags both fit; nothing that YAML, Git, a log or a shell could read as something else. */
export const MANIFEST_VERSION = /^[A-Za-z0-9_][A-Za-z0-9._+-]{0,127}$/;

export function isManifestVersion(text: string): boolean {
	return MANIFEST_VERSION.test(text);
}

type EntryParts = Pick<Entry, "version"> & { readonly [Key in keyof Entry]?: Entry[Key] | null | undefined };

/** An entry of parts that may be missing: a key without a value is no key. */
export function entryOf({ version, image, tag, digest, commit, deployed, by, run }: EntryParts): Entry {
	return {
		version,
		...(image != null && { image }),
		...(tag != null && { tag }),
		...(digest != null && { digest }),
		...(commit != null && { commit }),
		...(deployed != null && { deployed }),
		...(by != null && { by }),
		...(run != null && { run }),
	};
}

/** Whether an environment runs exactly this: then nothing is written. */
export function runs(entry: Entry | undefined, wanted: Pick<Entry, "version" | "digest">): boolean {
	return entry?.version === wanted.version && entry.digest === wanted.digest;
}

/** Whether `entry` already is what `wanted` asks for. A wanted entry without digest asks for the version alone. */
export function isSameDeployment(entry: Entry, wanted: Entry): boolean {
	return entry.version === wanted.version && (wanted.digest === undefined || entry.digest === wanted.digest);
}
