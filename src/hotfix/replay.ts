import { alreadyPicked } from "../git/already-picked.ts";
import { copyCommit } from "../git/copy-commit.ts";
import { fetchSources } from "../git/fetch-refs.ts";
import type { Identity } from "../git/identity.ts";
import { mergeTrees } from "../git/merge-trees.ts";
import { type RawCommit, readRawCommits } from "../git/raw-commit.ts";
import type { Repository } from "../git/repository.ts";
import type { CommitId } from "../refs/commit-id.ts";

/** What became of a commit: picked now, on the branch before, or without anything to change there. */
export interface Picked {
	readonly commit: CommitId;
	readonly subject: string;
	readonly outcome: "picked" | "there" | "empty";
	/** The commit that has its change on the branch. */
	readonly as: CommitId | undefined;
}

export type Replay =
	| { readonly kind: "done"; readonly head: CommitId; readonly picks: readonly Picked[] }
	| { readonly kind: "conflict"; readonly commit: RawCommit; readonly paths: readonly string[] };

/** The folder without anything, which every repository has. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** Makes the commits that bring the changes of others, in their order, on top of `base`; here alone. */
export async function replay(
	code: Repository,
	base: CommitId,
	commits: readonly RawCommit[],
	identity: Identity,
): Promise<Replay> {
	const there = await alreadyPicked(
		code,
		commits.map(({ id }) => id),
		base,
	);
	const open = commits.filter(({ id }) => there.get(id)?.isCertain !== true);
	let top = await readTop(code, base, open);
	const picks: Picked[] = [];
	for (const commit of commits) {
		const about = { commit: commit.id, subject: subjectOf(commit) };
		const earlier = there.get(commit.id);
		if (earlier?.isCertain) {
			picks.push({ ...about, outcome: "there", as: earlier.as });
			continue;
		}
		const merged = await mergeTrees(code.contents, {
			base: await treeBelow(code, commit),
			ours: top.tree,
			theirs: commit.tree,
		});
		const isNew = merged.kind === "clean" && merged.tree !== top.tree;
		// The same patch is on the branch: if there is more to bring all the same, it was for another place, or is gone.
		if (earlier !== undefined && !isNew) {
			picks.push({ ...about, outcome: "there", as: earlier.as });
			continue;
		}
		if (merged.kind === "conflicts") return { kind: "conflict", commit, paths: merged.paths };
		if (!isNew) {
			picks.push({ ...about, outcome: "empty", as: undefined });
			continue;
		}
		const copy = { of: commit, parent: top.id, tree: merged.tree, identity, date: code.world.now() };
		const id = await copyCommit(code.contents, copy);
		top = { id, tree: merged.tree };
		picks.push({ ...about, outcome: "picked", as: id });
	}
	return { kind: "done", head: top.id, picks };
}

/** One fetch: the folders of all commits that are merged. */
async function readTop(
	code: Repository,
	base: CommitId,
	open: readonly RawCommit[],
): Promise<{ readonly id: CommitId; readonly tree: string }> {
	if (open.length === 0) return { id: base, tree: "" };
	const sources = [...new Set([base, ...open.flatMap(({ id, parents }) => [id, ...parents])])];
	await fetchSources(code.contents, { sources, depth: 1 }, "read the commits to cherry-pick");
	const [top] = await readRawCommits(code.contents, [base]);
	return { id: base, tree: top?.tree ?? "" };
}

async function treeBelow(code: Repository, { parents }: RawCommit): Promise<string> {
	const [parent] = await readRawCommits(code.contents, parents.slice(0, 1));
	return parent?.tree ?? EMPTY_TREE;
}

export function subjectOf({ message, encoding }: RawCommit): string {
	const [subject = ""] = decode(Buffer.from(message, "latin1"), encoding).trimStart().split("\n");
	return subject.trimEnd();
}

/** As what the commit says it is in, where that is known here; else as UTF-8. */
function decode(bytes: Buffer, encoding: string | undefined): string {
	try {
		return new TextDecoder(encoding).decode(bytes);
	} catch {
		return bytes.toString("utf8");
	}
}
