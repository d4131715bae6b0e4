import type { Git } from "./git.ts";

/** A tag of the remote: what its ref names, and the commit in the end. */
export interface RemoteTag {
	readonly object: string;
	readonly commit: string;
}

export type RemoteTags = ReadonlyMap<string, RemoteTag>;

export async function remoteTags(git: Git, remote: string): Promise<RemoteTags> {
	const tags = new Map<string, RemoteTag>();
	for (const line of (await git(["ls-remote", "--tags", remote])).split("\n")) {
		const [, object = "", name = "", peeled] = /^([0-9a-f]+)\trefs\/tags\/(.+?)(\^\{\})?$/.exec(line) ?? [];
		if (name === "") continue;
		// The line of what an annotated tag names follows the tag's own.
		tags.set(name, { object: peeled === undefined ? object : (tags.get(name)?.object ?? object), commit: object });
	}
	return tags;
}

/** A ref that is to be written: only if the remote still has `expected` there (empty: nothing). */
export interface RefUpdate {
	readonly tag: string;
	readonly object: string;
	readonly expected: string;
}

/** All or nothing. @throws Error with Git's words, also when a tag moved meanwhile */
export async function pushTags(git: Git, remote: string, updates: readonly RefUpdate[]): Promise<void> {
	// No refspec is forced: that would cancel its lease.
	const leases = updates.map(({ tag, expected }) => `--force-with-lease=refs/tags/${tag}:${expected}`);
	const refspecs = updates.map(({ tag, object }) => `${object}:refs/tags/${tag}`);
	try {
		await git(["push", "--quiet", "--atomic", ...leases, remote, ...refspecs]);
	} catch (cause) {
		const said = cause instanceof Error ? cause.message : String(cause);
		throw new Error(`The tags could not be pushed, and none was. Start the release again. Git said:\n${said}`, {
			cause,
		});
	}
}
