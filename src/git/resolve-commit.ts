import { ReleaseError } from "../errors/release-error.ts";
import { type CommitId, type CommitPrefix, isCommitId } from "../refs/commit-id.ts";
import { ensureCommits } from "./ensure-commits.ts";
import type { Repository } from "./repository.ts";
import { fetchWholeHistory } from "./whole-history.ts";

/**
 * The commit that begins with these digits, among those of all branches and tags. A full id needs one small fetch, a
 * shorter one the history without files.
 * @throws ReleaseError `unknown-commit` when there is none, `invalid-input` when there are several.
 */
export async function resolveCommit(repository: Repository, prefix: CommitPrefix): Promise<CommitId> {
	if (isCommitId(prefix)) {
		await ensureCommits(repository, [prefix]);
		return prefix;
	}
	const tips = await fetchWholeHistory(repository);
	const args = ["rev-list", "--ignore-missing", "--stdin"];
	const commits = (await repository.graph.read(args, `${tips.join("\n")}\n`)).toString("latin1").split("\n");
	const [first, ...others] = commits.filter((commit) => commit.startsWith(prefix)).filter(isCommitId);
	const { url } = repository.remote;
	if (first === undefined) {
		throw new ReleaseError(
			"unknown-commit",
			`No commit of a branch or tag of ${url} begins with ${prefix}. Nothing was written. Was it pushed, and to this repository?`,
		);
	}
	if (others.length === 0) return first;
	const shown = [first, ...others].slice(0, 5).join(", ");
	throw new ReleaseError(
		"invalid-input",
		`${prefix} is the beginning of ${others.length + 1} commits of ${url}: ${shown}. Nothing was written. Give more digits.`,
	);
}
