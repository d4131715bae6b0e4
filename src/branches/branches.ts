import type { ReleaseError } from "../errors/release-error.ts";
import type { CommitId } from "../refs/commit-id.ts";
import type { BranchName } from "../refs/ref-name.ts";

export interface FileState {
	readonly bytes: Buffer;
	/** `100644`, or `100755` for an executable file. */
	readonly mode: string;
}

/** A branch as it was when it was read, or a commit. */
export interface Tip {
	readonly commit: CommitId;
	readonly committedAt: Date;
	/** The files that were asked for; one that is not there is not in the map. */
	readonly files: ReadonlyMap<string, FileState>;
}

/** A commit that is to be a branch's next. */
export interface NextCommit {
	readonly branch: BranchName;
	/** The state that it replaces; undefined where the branch must not exist. */
	readonly tip: Tip | undefined;
	/** Whole new contents, by path. A file that is there keeps its mode, a new one is `100644`. */
	readonly files: ReadonlyMap<string, Buffer>;
	readonly message: string;
	/** For sentences: "the staging manifest of blue". */
	readonly what: string;
}

/** How a compare-and-swap of one branch ended. */
export type Swap =
	| { readonly kind: "updated"; readonly commit: CommitId }
	/**
	 * The branch was not what was expected. Where the commit may have landed before the branch moved on, `landed` looks
	 * for it in the history of a later tip.
	 */
	| { readonly kind: "moved"; readonly landed?: (tip: Tip) => Promise<CommitId | undefined> }
	/** The other side refuses, and the branch stood still; the error says why, in its words. */
	| { readonly kind: "refused"; readonly error: ReleaseError };

/** The branches of one repository, read and swapped over Git or over a forge's API: two ways, one contract. */
export interface Branches {
	/** Of the repository, for sentences. */
	readonly url: string;
	/**
	 * The newest state of a branch; undefined when there is none. `toWrite`: a swap comes next, which saves a request
	 * where it can.
	 * @throws ReleaseError `invalid-config` when something other than a file is at one of the paths.
	 */
	read(branch: BranchName, paths: readonly string[], toWrite: boolean): Promise<Tip | undefined>;
	/** Makes ready what can be made ready without writing; a dry run ends here. */
	stage(next: NextCommit): Promise<StagedCommit>;
}

export interface StagedCommit {
	/**
	 * Puts the commit on the branch if that still is what was read.
	 * @throws ReleaseError when no answer came, or the credential is not accepted.
	 */
	swap(): Promise<Swap>;
}
