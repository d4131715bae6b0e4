import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Tip } from "../src/branches/branches.ts";
import { commitFiles } from "../src/branches/commit-files.ts";
import type { TransportChoice } from "../src/git/connection.ts";
import { gitBranches } from "../src/git/git-branches.ts";
import type { Remote } from "../src/git/remote.ts";
import { openRepository } from "../src/git/repository.ts";
import { isBranchName } from "../src/refs/ref-name.ts";

const BRANCH = "gitops/bench";
const PATH = "release-manifests/bench.yaml";

/** One commit on a branch of its own, from nothing to the server's answer, as a step makes it once it runs. */
export async function appendLine(remote: Remote, choose: TransportChoice, line: string): Promise<void> {
	if (!isBranchName(BRANCH)) throw new Error(`${BRANCH} is no branch.`);
	const folder = await mkdtemp(join(tmpdir(), "bench-write-"));
	const silent = () => {};
	const world = {
		env: { PATH: process.env.PATH },
		folder,
		log: { info: silent, notice: silent, warning: silent, debug: silent },
		now: () => new Date(),
		random: () => Math.random(),
		sleep: (milliseconds: number) => setTimeout(milliseconds, undefined),
	};
	try {
		const repository = await openRepository(remote, world, choose);
		const request = {
			branch: BRANCH,
			paths: [PATH],
			timeoutMs: 120_000,
			dryRun: false,
			what: "the bench",
			decide: (tip: Tip | undefined) => {
				const text = tip?.files.get(PATH)?.bytes.toString() ?? "";
				return { kind: "write", files: new Map([[PATH, Buffer.from(`${text}${line}\n`)]]), message: line } as const;
			},
		};
		await commitFiles(gitBranches(repository, { name: "bench", email: "bench@example.com" }), request, world);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
