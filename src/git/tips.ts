import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { type BranchName, branchRef } from "../refs/ref-name.ts";
import type { BareRepository } from "./bare-repository.ts";
import { parseCommit } from "./commit-object.ts";
import { fetchSources, keptAt } from "./fetch-refs.ts";
import { fetchObjects, type GitObject, readObjects } from "./objects.ts";
import type { Repository } from "./repository.ts";
import { foldersAbove, requireRepositoryPath } from "./repository-path.ts";
import { parseTreeObject, type TreeEntry } from "./trees.ts";

interface FileState {
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
	const found = await fetchSources(repository.contents, [source], 1, `read ${describeRef(ref)}`);
	return found.length === 0 ? undefined : tipAt(repository.contents, keptAt(source), ref, paths);
}

/**
 * What is on a branch: `manifests`, a few files, which cost least in one fetch, or `code`, of which only what is asked
 * for is fetched. Nothing that a server says before it sends the files tells which.
 */
export type Carries = "manifests" | "code";

/** So many small files weigh about as much as one more request takes. */
const FEW_FILES = 500;

/** What is on the branch of a tip that is here with all of its folders. No network. */
export async function carriedBy(repository: BareRepository, tip: CommitId): Promise<Carries> {
	const names = await repository.read(["ls-tree", "-r", "-z", "--name-only", tip]);
	return names.filter((byte) => byte === 0).length > FEW_FILES ? "code" : "manifests";
}

/** As `readTip`; all of the tip's files come in one fetch, where `readTip` needs two, if the branch is no code. */
export async function readBranch(
	repository: Repository,
	branch: BranchName,
	paths: readonly string[],
	carries: Carries = "manifests",
): Promise<Tip | undefined> {
	if (carries === "code") return readTip(repository, branch, paths);
	const source = branchRef(branch);
	const found = await fetchSources(repository.history, [source], 1, `read ${describeRef(branch)}`);
	return found.length === 0 ? undefined : tipAt(repository.history, keptAt(source), branch, paths);
}

/** The tip that `revision` names here, whose folders are here; the files are fetched where they are not. */
export async function tipAt(
	repository: BareRepository,
	revision: string,
	ref: BranchName | CommitId | "HEAD",
	paths: readonly string[],
): Promise<Tip> {
	for (const path of paths) requireRepositoryPath(path);
	const files = [...new Set(paths)];
	const folders = ["", ...new Set(files.flatMap(foldersAbove))];
	// All in one process: what a file is says the folder that it is in, and mostly its content is here, too.
	const [head, ...objects] = await readObjects(repository, [
		`${revision}^{commit}`,
		...[...folders, ...files].map((path) => `${revision}:${path}`),
	]);
	if (head === undefined) throw new ReleaseError("internal", `${describeRef(ref)} was fetched, but is not here.`);
	const entries = new Map(
		folders.flatMap((folder, index) => entriesOf(objects[index], folder)).map((entry) => [entry.path, entry]),
	);
	requireFiles(entries, paths, ref);
	const { committedAt } = parseCommit(head.bytes);
	const here = new Map(objects.flatMap((object) => (object?.type === "blob" ? [[object.id, object.bytes]] : [])));
	const wanted = files.flatMap((path) => entries.get(path) ?? []);
	return { commit: head.id, committedAt, files: await readFiles(repository, wanted, here, ref) };
}

function entriesOf(object: GitObject | undefined, folder: string): TreeEntry[] {
	return object?.type === "tree" ? parseTreeObject(object.bytes, folder) : [];
}

/** A link or a submodule would be replaced by a file, and a file by a folder, if this were not looked at. */
function requireFiles(entries: ReadonlyMap<string, TreeEntry>, paths: readonly string[], ref: string): void {
	const fileEntries = paths.map((path) => entries.get(path));
	const wrongFile = fileEntries.find((entry) => entry !== undefined && entry.kind !== "file");
	if (wrongFile !== undefined) throw wrongKind(wrongFile, "a file", ref);
	const folders = paths.flatMap(foldersAbove).map((path) => entries.get(path));
	const wrongFolder = folders.find((entry) => entry !== undefined && entry.kind !== "folder");
	if (wrongFolder !== undefined) throw wrongKind(wrongFolder, "a folder", ref);
}

function wrongKind(entry: TreeEntry, wanted: string, ref: string): ReleaseError {
	const is = entry.kind === "link" ? "a symbolic link" : `a ${entry.kind}`;
	return new ReleaseError(
		"invalid-config",
		`${quote(entry.path)} on ${describeRef(ref)} is ${is}, where ${wanted} must be. Nothing was written. Change the path in the configuration, or what is there.`,
	);
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
