import type { CommitInputs } from "../setup/commit-settings.ts";
import type { RemoteInputs } from "../setup/remotes.ts";
import type { AppliedManifest } from "./apply-manifest.ts";

export interface ManifestInputs extends RemoteInputs, CommitInputs {
	readonly plan: string;
	readonly environment: string;
	readonly service: string;
	readonly version: string;
	readonly image: string;
	readonly tag: string;
	readonly digest: string;
	readonly commit: string;
	readonly kind: "deploy" | "promotion" | "rollback";
	readonly reason: string;
	readonly "approved-by": readonly string[];
	readonly "expected-version": string;
	readonly ungated: boolean;
	readonly config: string;
	readonly "dry-run": boolean;
}

export interface UpdatedManifest extends AppliedManifest {
	readonly environment: string;
}
