import type { CommitId } from "../../refs/commit-id.ts";

/** A commit on an environment's branch that changed its manifest. */
export interface ManifestVersion {
	readonly commit: CommitId;
	readonly committedAt: Date;
	/** The author's name: for people, and only where no trailer says who. */
	readonly author: string;
	readonly message: string;
	/** The manifest's text; undefined when the commit has no manifest. */
	readonly content: string | undefined;
}
