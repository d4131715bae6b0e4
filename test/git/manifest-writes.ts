import { type CommitOutcome, type CommitRequest, commitFiles } from "../../src/branches/commit-files.ts";
import { gitBranches } from "../../src/git/git-branches.ts";
import { type Host, ROBOT } from "./hosts.ts";
import { branch } from "./seed.ts";

export const BRANCH = branch("gitops/staging-releases");
export const PATH = "release-manifests/staging.yaml";

/** A request that adds a line to the manifest, or makes it. */
export function append(line: string, extra: Partial<CommitRequest> = {}): CommitRequest {
	return {
		branch: BRANCH,
		paths: [PATH],
		timeoutMs: 120_000,
		dryRun: false,
		what: "the staging manifest of blue",
		decide: (tip) => {
			const text = tip?.files.get(PATH)?.bytes.toString() ?? "";
			if (text.includes(`${line}\n`)) return { kind: "unchanged" };
			return { kind: "write", files: new Map([[PATH, Buffer.from(`${text}${line}\n`)]]), message: `add ${line}\n` };
		},
		...extra,
	};
}

/** Writes as a process of its own would, from a fresh repository; writers that race have clocks of their own, too. */
export async function commit(host: Host, request: CommitRequest, world = host.world): Promise<CommitOutcome> {
	return commitFiles(gitBranches(await host.open(world), ROBOT), request, world);
}
