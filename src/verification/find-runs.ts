import { subjectOfTitle, titleOf, type Verification, type VerificationRun } from "../gates/verification-run.ts";
import type { Read, RestReader } from "../github/rest.ts";
import { readDispatchedRuns, type WorkflowRun } from "../github/workflow-runs.ts";

/** The newest run of each that was asked for; of one that is not in it, none was ever started. */
export type FoundRuns = ReadonlyMap<Verification, VerificationRun>;

/**
 * One list for each workflow, of the runs on the branch that people review: what runs on another may have another workflow
 * file, and counts for nothing.
 */
export async function findRuns(
	reader: RestReader,
	asked: readonly Verification[],
	branch: string,
): Promise<Read<FoundRuns>> {
	const lists = await Promise.all(
		[...Map.groupBy(asked, ({ workflow }) => workflow)].map(async ([workflow, wanted]) => {
			const isEnough = (runs: readonly WorkflowRun[]) => found(wanted, runs).length === wanted.length;
			return { wanted, read: await readDispatchedRuns(reader, workflow, branch, isEnough) };
		}),
	);
	const all: (readonly [Verification, VerificationRun])[] = [];
	for (const { wanted, read } of lists) {
		if (read.kind === "hidden") return read;
		all.push(...found(wanted, read.value));
	}
	return { kind: "read", value: new Map(all) };
}

function found(wanted: readonly Verification[], newestFirst: readonly WorkflowRun[]) {
	return wanted.flatMap((one): (readonly [Verification, VerificationRun])[] => {
		const run = newestFirst.find((candidate) => isRunOf(candidate, one));
		return run === undefined ? [] : [[one, standing(run)]];
	});
}

export function isRunOf({ title }: WorkflowRun, asked: Verification): boolean {
	return subjectOfTitle(title) === subjectOfTitle(titleOf(asked));
}

export function standing({ id, url, attempt, conclusion }: WorkflowRun): VerificationRun {
	const state = conclusion === undefined ? "running" : conclusion === "success" ? "passed" : "failed";
	return { id, url, attempt, state, conclusion: conclusion ?? null };
}
