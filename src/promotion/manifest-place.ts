import type { Carries } from "../git/tips.ts";
import type { BranchName } from "../refs/ref-name.ts";

/** Where an environment's manifest is, and what follows it. */
export interface ManifestPlace {
	readonly name: string;
	readonly branch: BranchName;
	readonly manifest: string;
	readonly kustomization: string | null;
	/** How its branch is read: a few files whole, or of many only what is asked for. */
	readonly carries: Carries;
	readonly pin: "build-tag" | "version" | "digest";
}
