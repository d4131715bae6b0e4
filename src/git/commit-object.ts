import { ReleaseError } from "../errors/release-error.ts";

/** What is read of a commit. */
export interface CommitHead {
	/** The committer's date: when it came to be as it is. */
	readonly committedAt: Date;
	/** The author's name. */
	readonly author: string;
	readonly message: string;
}

/** Reads a raw commit object (gitformat-commit: header lines, a blank line, the message). */
export function parseCommit(bytes: Buffer): CommitHead {
	const text = bytes.toString("utf8");
	const end = text.indexOf("\n\n");
	const head = end < 0 ? text : text.slice(0, end);
	const seconds = /^committer .*?(\d+) [+-]\d{4}$/m.exec(head)?.[1];
	const author = /^author (.*?) ?<[^<>]*> \d+ [+-]\d{4}$/m.exec(head)?.[1] ?? "";
	if (seconds === undefined) throw new ReleaseError("internal", "A commit of the repository has no committer's date.");
	return { committedAt: new Date(Number(seconds) * 1000), author, message: end < 0 ? "" : text.slice(end + 2) };
}
