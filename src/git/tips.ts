import type { FileState, Tip } from "../branches/branches.ts";
import { foldersAbove, requireRepositoryPath } from "../branches/repository-path.ts";
import { requireFiles } from "../branches/require-files.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { type BranchName, branchRef } from "../refs/ref-name.ts";
import type { BareRepository } from "./bare-repository.ts";
import { parseCommit } from "./commit-object.ts";
import { fetchObjects } from "./fetch-objects.ts";
import { fetchSources } from "./fetch-refs.ts";
import { readObjects } from "./objects.ts";
import type { Repository } from "./repository.ts";
import { entriesAt, type TreeEntry } from "./trees.ts";

/**
 * A branch's newest commit and some of its files; undefined when there is no such branch. "HEAD" is the default branch;
 * a commit may be any that the remote has.
 * @throws ReleaseError `invalid-config` when something other than a file is at one of the paths, `unknown-commit`.
 */
export async function readTip(
	repository: Repository,
	ref: BranchName | CommitId | "HEAD",
	paths: readonly string[],
): Promise<Tip | undefined> {
	const source = ref === "HEAD" || isCommitId(ref) ? ref : branchRef(ref);
	const found = await fetchSources(repository.contents, { sources: [source], depth: 1 }, `read ${describeRef(ref)}`);
	const commit = found.get(source);
	return commit === undefined ? undefined : tipAt(repository.contents, commit, ref, paths);
}

/**
 * The same with all of the tip's files in one fetch, where `readTip` needs two: for GitOps branches, which hold a few
 * files, no code. `toPush`: a push on top of it comes next, which saves a request where it can.
 */
export async function readWholeTip(
	repository: Repository,
	branch: BranchName,
	paths: readonly string[],
	toPush = false,
): Promise<Tip | undefined> {
	const source = branchRef(branch);
	const request = { sources: [source], depth: 1, toPush };
	const commit = (await fetchSources(repository.history, request, `read ${describeRef(branch)}`)).get(source);
	return commit === undefined ? undefined : tipAt(repository.history, commit, branch, paths);
}

/** A tip whose folders are here; the files are fetched where they are not. */
export async function tipAt(
	repository: BareRepository,
	commit: CommitId,
	ref: BranchName | CommitId | "HEAD",
	paths: readonly string[],
): Promise<Tip> {
	for (const path of paths) requireRepositoryPath(path);
	const [[head], entries] = await Promise.all([
		readObjects(repository, [commit]),
		entriesAt(repository, commit, [...paths, ...paths.flatMap(foldersAbove)]),
	]);
	if (head === undefined) throw new ReleaseError("internal", `${describeRef(ref)} was fetched, but is not here.`);
	requireFiles(new Map([...entries].map(([path, { kind }]) => [path, kind])), paths, describeRef(ref));
	const { committedAt } = parseCommit(head.bytes);
	return { commit: head.id, committedAt, files: await readFiles(repository, entries, paths, ref) };
}

async function readFiles(
	repository: BareRepository,
	entries: ReadonlyMap<string, TreeEntry>,
	paths: readonly string[],
	ref: string,
): Promise<ReadonlyMap<string, FileState>> {
	const wanted = [...new Set(paths)].flatMap((path) => entries.get(path) ?? []);
	let objects = await readObjects(
		repository,
		wanted.map(({ id }) => id),
	);
	const absent = wanted.filter((_, index) => objects[index] === undefined);
	if (absent.length > 0) {
		await fetchObjects(
			repository,
			absent.map(({ id }) => id),
			`read the files of ${describeRef(ref)}`,
		);
		objects = await readObjects(
			repository,
			wanted.map(({ id }) => id),
		);
	}
	const files = new Map<string, FileState>();
	for (const [index, { path, mode }] of wanted.entries()) {
		const bytes = objects[index]?.bytes;
		if (bytes === undefined)
			throw new ReleaseError("internal", `The file ${quote(path)} was fetched, but is not here.`);
		files.set(path, { bytes, mode });
	}
	return files;
}

function describeRef(ref: string): string {
	if (ref === "HEAD") return "the default branch";
	return isCommitId(ref) ? `commit ${ref}` : `the branch ${ref}`;
}
