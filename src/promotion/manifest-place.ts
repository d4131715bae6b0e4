import type { BranchName } from "../refs/ref-name.ts";

/** Where an environment's manifest is, and what follows it. */
export interface ManifestPlace {
	readonly name: string;
	readonly branch: BranchName;
	readonly manifest: string;
	readonly kustomization: string | null;
	readonly pin: "build-tag" | "version" | "digest";
}
