import type { CommitId } from "../refs/commit-id.ts";
import type { GitConfig } from "./environment.ts";
import type { GitInput, GitResult } from "./process.ts";

/** What a partial fetch leaves out: every file's content, or every folder's listing, too (git-rev-list(1), --filter). */
export type Filter = "blob:none" | "tree:0" | "none";

/** A repository on this machine, as a transport needs it: objects come in and go out. */
export interface ObjectStore {
	readonly folder: string;
	readonly filter: Filter;
	/** Tips that were fetched with their history, as deep as it was asked for: the remote need not send them again. */
	readonly tips: Set<CommitId>;
	run(args: readonly string[], input?: GitInput, config?: GitConfig): Promise<GitResult>;
	/** As `run`, where failing can only be a fault of ours. */
	read(args: readonly string[], input?: GitInput): Promise<Buffer>;
	/** One at a time brings objects in, since fetches contend for the file `shallow`. */
	oneByOne<Result>(work: () => Promise<Result>): Promise<Result>;
}
