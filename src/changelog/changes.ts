import type { CommitId } from "../refs/commit-id.ts";
import type { ServiceConcern } from "../services/concern.ts";
import type { PathTest } from "../services/path-pattern.ts";
import type { CommitMessage } from "./commit-message.ts";
import { type CommitRecord, type ParsedCommit, parseCommit } from "./commit-record.ts";
import { mergedBy } from "./merged-by.ts";
import { revertedBy } from "./reverted-by.ts";

/** What one commit means for a service. */
export interface Change extends Pick<CommitMessage, "type" | "scope" | "description" | "breaking"> {
	readonly commit: CommitId;
	readonly committedAt: Date;
	readonly pullRequest: number | undefined;
	/** The author, and those that the message names as co-authors. */
	readonly authors: readonly string[];
	/** The paths of migrations that it changed. */
	readonly migrations: readonly string[];
	/** Whether it touched the service's own folder; else only what the service is built from beside it. */
	readonly isOwn: boolean;
	/** The commit that says it takes this one back, and that was not taken back itself. */
	readonly revertedBy: CommitId | undefined;
}

/** The commits that touched a service or what it depends on, newest first. `tip` is the newest of all of `commits`. */
export function changesOf(
	commits: readonly CommitRecord[],
	tip: CommitId,
	{ touches, isOwn }: ServiceConcern,
	isMigration: PathTest,
): Change[] {
	const parsed = commits.map(parseCommit);
	const pullRequests = mergedBy(parsed, tip);
	const reverted = revertedBy(parsed, pullRequests);
	return parsed.flatMap((one) => {
		const { commit, committedAt, message } = one;
		const paths = one.paths.filter(touches);
		if (paths.length === 0) return [];
		return {
			...{ commit, committedAt },
			...{ type: message.type, scope: message.scope, description: message.description, breaking: message.breaking },
			pullRequest: pullRequests.get(commit),
			authors: authorsOf(one),
			migrations: paths.filter(isMigration),
			isOwn: paths.some(isOwn),
			revertedBy: reverted.get(commit),
		};
	});
}

/** What somebody must not overlook: what breaks, unless it was taken back; migrations in any case, since they run. */
export function breakingAmong(changes: readonly Change[]): Change[] {
	return changes.filter((change) => change.breaking !== undefined && change.revertedBy === undefined);
}

export function migrationsAmong(changes: readonly Change[]): Change[] {
	return changes.filter(({ migrations }) => migrations.length > 0);
}

const CO_AUTHOR = /^([^<]+)</;

function authorsOf({ author, message: { footers } }: ParsedCommit): string[] {
	const others = footers
		.filter(({ token }) => token.toLowerCase() === "co-authored-by")
		.map(({ value }) => CO_AUTHOR.exec(value)?.[1]?.trim() ?? "");
	return [...new Set([author, ...others])].filter((name) => name !== "");
}
