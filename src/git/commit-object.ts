import { ReleaseError } from "../errors/release-error.ts";

/** What is read of a commit. */
export interface CommitHead {
	/** The committer's date: when it came to be as it is. */
	readonly committedAt: Date;
	readonly message: string;
}

/** Reads a raw commit object (gitformat-commit: header lines, a blank line, the message). */
export function parseCommit(bytes: Buffer): CommitHead {
	const text = bytes.toString("utf8");
	const end = text.indexOf("\n\n");
	const seconds = /^committer .*?(\d+) [+-]\d{4}$/m.exec(end < 0 ? text : text.slice(0, end))?.[1];
	if (seconds === undefined) throw new ReleaseError("internal", "A commit of the repository has no committer's date.");
	return { committedAt: new Date(Number(seconds) * 1000), message: end < 0 ? "" : text.slice(end + 2) };
}
