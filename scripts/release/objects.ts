import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFiles } from "../compat/write-files.ts";
import type { Git } from "./git.ts";

interface Identity {
	readonly name: string;
	readonly email: string;
	/** As Git keeps it: seconds and zone. */
	readonly date: string;
}

/**
 * Who and when is taken from the commit that is released, so that the same commit always gives the same objects: run
 * again, a release finds what it made.
 */
async function identityOf(git: Git, commit: string): Promise<Identity> {
	const shown = await git(["show", "-s", "--format=%cn%n%ce%n%cd", "--date=raw", commit]);
	const [name = "", email = "", date = ""] = shown.split("\n");
	return { name, email, date };
}

/** A commit without a parent that holds just these files. */
export async function commitFiles(
	git: Git,
	files: ReadonlyMap<string, Buffer>,
	commit: string,
	message: string,
): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "release-"));
	try {
		const tree = join(folder, "tree");
		writeFiles(tree, files);
		const index = { env: { GIT_INDEX_FILE: join(folder, "index") } };
		await git(["--work-tree", tree, "add", "--all", "--force", "--", tree], index);
		const { name, email, date } = await identityOf(git, commit);
		const env = {
			...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date },
			...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date },
		};
		return await git(["commit-tree", await git(["write-tree"], index)], { env, input: `${message}\n` });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** An annotated tag on `target`, as an object that no ref names yet. */
export async function tagObject(
	git: Git,
	{ tag, target, commit, message }: Readonly<Record<"tag" | "target" | "commit" | "message", string>>,
): Promise<string> {
	const { name, email, date } = await identityOf(git, commit);
	const lines = [`object ${target}`, "type commit", `tag ${tag}`, `tagger ${name} <${email}> ${date}`, "", message, ""];
	return git(["mktag"], { input: lines.join("\n") });
}
