import type { CommitId } from "../refs/commit-id.ts";
import type { World } from "../world/world.ts";

/** Addresses of pages about the code. */
export interface WebLinks {
	commit(commit: CommitId): string;
	pullRequest(number: number): string;
	compare(from: CommitId, to: CommitId): string;
}

/** The pages of the repository that the workflow runs in, where that is the code's; those of others are not known. */
export function webLinks(
	url: string,
	{ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: World["env"],
): WebLinks | undefined {
	const base = `${server}/${name}`;
	if (!server || !name || url.replace(/\.git$/, "") !== base || !/^https?:\/\/[\w.:/-]+$/.test(base)) return undefined;
	return {
		commit: (commit) => `${base}/commit/${commit}`,
		pullRequest: (number) => `${base}/pull/${number}`,
		compare: (from, to) => `${base}/compare/${from}...${to}`,
	};
}
