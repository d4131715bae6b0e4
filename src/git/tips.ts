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
import { type GitObject, readObjects } from "./objects.ts";
import type { Repository } from "./repository.ts";
import { parseTreeObject, type TreeEntry } from "./trees.ts";

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
 * What is on a branch: `manifests`, a few files, which cost least in one fetch, or `code`, of which only what is asked
 * for is fetched. Nothing that a server says before it sends the files tells which.
 */
export type Carries = "manifests" | "code";

/** So many small files weigh about as much as one more request takes. */
const FEW_FILES = 500;

/** Where a branch is read to, and written from. */
export function storeOf(repository: Repository, carries: Carries = "manifests"): BareRepository {
	return carries === "code" ? repository.contents : repository.history;
}

/** What is on the branch of a tip that is here with all of its folders. No network. */
export async function carriedBy(repository: BareRepository, tip: CommitId): Promise<Carries> {
	const names = await repository.read(["ls-tree", "-r", "-z", "--name-only", tip]);
	return names.filter((byte) => byte === 0).length > FEW_FILES ? "code" : "manifests";
}

/**
 * As `readTip`; all of the tip's files come in one fetch, where `readTip` needs two, if the branch carries no code.
 * `toPush`: a push on top of it comes next, which saves a request where it can.
 */
export async function readBranch(
	repository: Repository,
	branch: BranchName,
	paths: readonly string[],
	how: { readonly carries?: Carries; readonly toPush?: boolean } = {},
): Promise<Tip | undefined> {
	const store = storeOf(repository, how.carries);
	const source = branchRef(branch);
	const request = { sources: [source], depth: 1, toPush: how.toPush ?? false };
	const commit = (await fetchSources(store, request, `read ${describeRef(branch)}`)).get(source);
	return commit === undefined ? undefined : tipAt(store, commit, branch, paths);
}

/** A tip whose folders are here; the files are fetched where they are not. */
export async function tipAt(
	repository: BareRepository,
	commit: CommitId,
	ref: BranchName | CommitId | "HEAD",
	paths: readonly string[],
): Promise<Tip> {
	for (const path of paths) requireRepositoryPath(path);
	const files = [...new Set(paths)];
	const folders = ["", ...new Set(files.flatMap(foldersAbove))];
	// All in one process: what a file is says the folder that it is in, and mostly its content is here, too.
	const [head, ...objects] = await readObjects(repository, [
		commit,
		...[...folders, ...files].map((path) => `${commit}:${path}`),
	]);
	if (head === undefined) throw new ReleaseError("internal", `${describeRef(ref)} was fetched, but is not here.`);
	const entries = new Map(
		folders.flatMap((folder, index) => entriesOf(objects[index], folder)).map((entry) => [entry.path, entry]),
	);
	requireFiles(new Map([...entries].map(([path, { kind }]) => [path, kind])), paths, describeRef(ref));
	const { committedAt } = parseCommit(head.bytes);
	const here = new Map(objects.flatMap((object) => (object?.type === "blob" ? [[object.id, object.bytes]] : [])));
	const wanted = files.flatMap((path) => entries.get(path) ?? []);
	return { commit: head.id, committedAt, files: await readFiles(repository, wanted, here, ref) };
}

function entriesOf(object: GitObject | undefined, folder: string): TreeEntry[] {
	return object?.type === "tree" ? parseTreeObject(object.bytes, folder) : [];
}

/** @param here the contents that were read already, by their ids */
async function readFiles(
	repository: BareRepository,
	wanted: readonly TreeEntry[],
	here: ReadonlyMap<string, Buffer>,
	ref: string,
): Promise<ReadonlyMap<string, FileState>> {
	const absent = wanted.map(({ id }) => id).filter((id) => !here.has(id));
	if (absent.length > 0) await fetchObjects(repository, absent, `read the files of ${describeRef(ref)}`);
	const fetched = await readObjects(repository, absent);
	const files = new Map<string, FileState>();
	for (const { path, mode, id } of wanted) {
		const bytes = here.get(id) ?? fetched[absent.indexOf(id)]?.bytes;
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
