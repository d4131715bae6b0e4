// The user's own repository, which is only ever read.
import { statSync } from "node:fs";
import { basename } from "node:path";
import { isNativeError } from "node:util/types";
import { ReleaseError } from "../../src/errors/release-error.ts";
import { runGit } from "../git-process.ts";
import { readBlobs } from "./blobs.ts";
import type { Tree } from "./tree.ts";

export interface Source {
	/** As it was given. */
	readonly path: string;
	/** The folder with its objects. */
	readonly objects: string;
	/** What `HEAD` names: the one that is played. */
	readonly commit: string;
	/** Undefined for a detached `HEAD`. */
	readonly branch: string | undefined;
	readonly uncommitted: boolean;
	/** Branches and tags by full name; a branch that is only on `origin` counts as one. */
	readonly refs: ReadonlyMap<string, string>;
	/** Paths that are submodules. */
	readonly submodules: readonly string[];
	readonly tree: Tree;
}

/** No file that people write is larger. */
const LARGEST = 512 * 1024;

type Git = (...args: readonly string[]) => Promise<string>;

/** @throws ReleaseError `invalid-input`: there is no repository, or one that cannot be played, and what to do */
export async function openSource(path: string, signal: AbortSignal): Promise<Source> {
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
		throw refusal(path, "there is no such folder. Name the folder of a Git repository.");
	}
	const env = { GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" };
	// No program that the repository's settings name is started by looking at it.
	const git: Git = (...args) => runGit(["-c", "core.fsmonitor=false", ...args], { folder: path, env, signal });
	const objects = await git("rev-parse", "--path-format=absolute", "--git-path", "objects").catch((cause) => {
		throw noRepository(path, cause);
	});
	const commit = await asked(git, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
	await refuseUnplayable(path, git, commit === undefined);
	if (commit === undefined) {
		throw refusal(path, "the repository has no commit on the branch that is checked out. Commit something first.");
	}
	const branch = await asked(git, "symbolic-ref", "--quiet", "--short", "HEAD");
	const bare = (await git("rev-parse", "--is-bare-repository")) === "true";
	const status = ["status", "--porcelain", "--ignore-submodules=all"];
	const top = bare ? path : await git("rev-parse", "--show-toplevel");
	const listed = await listFiles(git, commit);
	return {
		path,
		objects,
		commit,
		branch,
		uncommitted: !bare && (await git(...status)) !== "",
		refs: await refsOf(git),
		submodules: listed.submodules,
		tree: treeOf(path, listed.blobs, nameAndOwner(top, await asked(git, "config", "--get", "remote.origin.url"))),
	};
}

function refusal(path: string, why: string, cause?: unknown): ReleaseError {
	return new ReleaseError("invalid-input", `--repo ${path}: ${why} Nothing was started.`, { cause });
}

function noRepository(path: string, cause: unknown): ReleaseError {
	const said = isNativeError(cause) ? cause.message : String(cause);
	if (said.includes("dubious ownership")) {
		const why = "Git does not trust this repository, because it belongs to another user. Name a clone of your own.";
		return refusal(path, why, cause);
	}
	return refusal(path, "this is no Git repository. Name the folder of one.", cause);
}

async function refuseUnplayable(path: string, git: Git, empty: boolean): Promise<void> {
	if ((await git("rev-parse", "--show-object-format")) !== "sha1") {
		throw refusal(
			path,
			"it uses SHA-256 object ids, which the actions and GitHub do not take. Name a SHA-1 repository.",
		);
	}
	if (empty) return;
	if ((await git("rev-parse", "--is-shallow-repository")) === "true") {
		const why = "it is a shallow clone, and promotions read the history.";
		throw refusal(path, `${why} Fetch the rest first: "git fetch --unshallow".`);
	}
	if (
		(await asked(git, "config", "--get-regexp", "^(extensions\\.partialclone|remote\\..*\\.promisor)$")) !== undefined
	) {
		throw refusal(path, "it is a partial clone, whose files are not all on this machine. Name a full clone.");
	}
}

async function listFiles(git: Git, commit: string) {
	const blobs = new Map<string, { readonly id: string; readonly size: number }>();
	const submodules: string[] = [];
	for (const record of (await git("ls-tree", "-r", "-l", "-z", "--full-tree", commit)).split("\0")) {
		const tab = record.indexOf("\t");
		const [mode, , id = "", size = ""] = record.slice(0, tab).split(/ +/);
		const file = record.slice(tab + 1);
		if (mode === "160000") submodules.push(file);
		else if (mode?.startsWith("100")) blobs.set(file, { id, size: Number(size) });
	}
	return { blobs, submodules };
}

function treeOf(
	folder: string,
	blobs: ReadonlyMap<string, { readonly id: string; readonly size: number }>,
	{ name, owner }: Pick<Tree, "name" | "owner">,
): Tree {
	return {
		name,
		owner,
		paths: [...blobs.keys()],
		async read(paths) {
			const wanted = paths.flatMap((path) => {
				const blob = blobs.get(path);
				return blob === undefined || blob.size > LARGEST ? [] : [{ path, id: blob.id }];
			});
			const texts = await readBlobs(folder, [...new Set(wanted.map(({ id }) => id))]);
			return new Map(wanted.map(({ path, id }) => [path, texts.get(id) ?? ""]));
		},
	};
}

async function refsOf(git: Git): Promise<Map<string, string>> {
	const format = "--format=%(objectname) %(refname)";
	const list = await git("for-each-ref", format, "refs/remotes/origin", "refs/heads", "refs/tags");
	const refs = new Map<string, string>();
	const own: [string, string][] = [];
	for (const line of list.split("\n")) {
		const [id = "", name = ""] = line.split(" ");
		const remote = /^refs\/remotes\/origin\/(?<branch>.+)$/.exec(name)?.groups?.branch;
		if (remote === undefined) own.push([name, id]);
		else if (remote !== "HEAD") refs.set(`refs/heads/${remote}`, id);
	}
	for (const [name, id] of own.filter(([one]) => one !== "")) refs.set(name, id);
	return refs;
}

/** Of `https://github.com/Acme/shop.git` and `git@github.com:Acme/shop`: `shop` and `acme`. */
function nameAndOwner(folder: string, url: string | undefined): Pick<Tree, "name" | "owner"> {
	const groups = /(^[^/:]+@[^/:]+:|^[a-z+]+:\/\/[^/]+\/)(?<owner>[^/]+)\/(.*\/)?(?<name>[^/]+?)(\.git)?\/?$/.exec(
		url ?? "",
	)?.groups;
	return { name: groups?.name ?? basename(folder).replace(/\.git$/, ""), owner: groups?.owner?.toLowerCase() };
}

/** What Git printed; nothing where it says that there is no such thing. */
async function asked(git: Git, ...args: readonly string[]): Promise<string | undefined> {
	return git(...args).catch(() => undefined);
}
