import type { Tip } from "../branches/branches.ts";
import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, isCommitId } from "../refs/commit-id.ts";
import { type BranchName, branchRef } from "../refs/ref-name.ts";
import { readBoundary } from "./commit-graph.ts";
import { parseCommit } from "./commit-object.ts";
import { fetchSources, WHOLE_HISTORY } from "./fetch-refs.ts";
import { readObjects } from "./objects.ts";
import type { Repository } from "./repository.ts";
import { type Carries, carriedBy, tipAt } from "./tips.ts";
import { shallowRemote } from "./whole-history.ts";

/** A file as a commit of the branch left it; `content` undefined: from this commit on it was not there. */
export interface FileVersion {
	readonly commit: CommitId;
	readonly committedAt: Date;
	readonly author: string;
	readonly message: string;
	readonly content: Buffer | undefined;
}

export interface BranchHistory {
	readonly tip: Tip;
	carries(): Promise<Carries>;
	/**
	 * The states of a file along the first parents, newest first: one for each commit that changed it. Older commits are
	 * fetched as the caller asks for them; the end is the branch's true beginning, never the edge of what was fetched.
	 */
	versions(path: string): AsyncGenerator<FileVersion, void, undefined>;
}

const FIRST_DEPTH = 50;
const DEEPER = 4;
/** How many versions are read with one process, so that a long history of a big file is not in memory at once. */
const CHUNK = 64;

/**
 * The tips of branches, with the files that are asked for, and the way back from there: one fetch for all of
 * them; a branch that does not exist is not in the answer.
 */
export async function openHistory(
	repository: Repository,
	wanted: readonly { readonly branch: BranchName; readonly paths: readonly string[] }[],
): Promise<ReadonlyMap<BranchName, BranchHistory>> {
	const names = wanted.map(({ branch }) => branch).join(", ");
	const sources = [...new Set(wanted.map(({ branch }) => branchRef(branch)))];
	const request = { sources, depth: FIRST_DEPTH };
	const found = await fetchSources(repository.history, request, `read the history of ${names}`);
	const histories = await Promise.all(
		wanted.map(async ({ branch, paths }) => {
			const commit = found.get(branchRef(branch));
			if (commit === undefined) return [];
			const tip = await tipAt(repository.history, commit, branch, paths);
			const carries = () => carriedBy(repository.history, commit);
			const versions = (path: string) => fileVersions(repository, commit, path);
			return [[branch, { tip, carries, versions }] as const];
		}),
	);
	return new Map<BranchName, BranchHistory>(histories.flat());
}

async function* fileVersions(
	repository: Repository,
	tip: CommitId,
	path: string,
): AsyncGenerator<FileVersion, void, undefined> {
	let yielded = 0;
	for (let depth = FIRST_DEPTH; ; depth = Math.min(depth * DEEPER, WHOLE_HISTORY)) {
		if (depth > FIRST_DEPTH) await deepen(repository, tip, depth);
		const { changes, isWhole } = await changesOf(repository, tip, path);
		while (yielded < changes.length) {
			const chunk = changes.slice(yielded, yielded + CHUNK);
			yielded += chunk.length;
			yield* await readVersions(repository, chunk, path);
		}
		if (isWhole) return;
		if (depth === WHOLE_HISTORY) throw shallowRemote(repository.remote);
	}
}

async function deepen({ history }: Repository, tip: CommitId, depth: number): Promise<void> {
	await fetchSources(history, { sources: [tip], depth }, "read more of the history");
}

/**
 * The commits that changed a file, newest first, as far as is certain: a boundary commit looks as if it had made every
 * file, so it is left out.
 */
async function changesOf(
	repository: Repository,
	tip: CommitId,
	path: string,
): Promise<{ changes: CommitId[]; isWhole: boolean }> {
	const { history } = repository;
	const [boundary, changed, [beginning]] = await Promise.all([
		readBoundary(history),
		revisions(repository, [tip, "--", path]),
		revisions(repository, ["--max-parents=0", tip, "--"]),
	]);
	const isWhole = beginning !== undefined && !boundary.has(beginning);
	return { changes: changed.filter((commit) => !boundary.has(commit)), isWhole };
}

async function revisions(repository: Repository, args: readonly string[]): Promise<CommitId[]> {
	const output = await repository.history.read(["rev-list", "--first-parent", ...args]);
	return output.toString("latin1").split("\n").filter(isCommitId);
}

async function readVersions(
	repository: Repository,
	commits: readonly CommitId[],
	path: string,
): Promise<FileVersion[]> {
	const specs = commits.flatMap((commit) => [commit, `${commit}:${path}`]);
	const objects = await readObjects(repository.history, specs);
	return commits.map((commit, index) => {
		const head = objects[index * 2];
		const file = objects[index * 2 + 1];
		if (head === undefined) throw new ReleaseError("internal", `The commit ${commit} was fetched, but is not here.`);
		return { commit, ...parseCommit(head.bytes), content: file?.type === "blob" ? file.bytes : undefined };
	});
}
