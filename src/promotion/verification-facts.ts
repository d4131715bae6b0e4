import type { AskedVerification, Unread } from "../gates/facts.ts";
import type { Verification, VerificationRun } from "../gates/verification-run.ts";
import type { RestReader } from "../github/rest.ts";
import { readWorkflowRun } from "../github/workflow-runs.ts";
import { findRuns, standing } from "../verification/find-runs.ts";
import { reachWorkflows } from "../verification/reach.ts";
import type { FoundGoal } from "./find-images.ts";
import type { Planning } from "./planning.ts";
import { neededFor } from "./verifications.ts";

/** What must have looked at each image, with the run that counts; no request where nothing must. */
export async function readVerifications(
	{ environment, code, world }: Pick<Planning, "environment" | "code" | "world">,
	going: readonly FoundGoal[],
): Promise<readonly (readonly AskedVerification[])[]> {
	const { name, from = null, verify } = environment;
	const asked = going.map(({ goal, digest }) => {
		const { service, version, commit } = goal;
		return neededFor({ name, from, verify }, { service: service.name, version, digest, commit });
	});
	const runOf = await readRuns(code.remote, asked.flat(), world);
	return asked.map((each) => each.map((one) => ({ asked: one, run: runOf(one) })));
}

async function readRuns(
	code: Planning["code"]["remote"],
	asked: readonly Verification[],
	world: Planning["world"],
): Promise<(one: Verification) => VerificationRun | Unread | undefined> {
	if (asked.length === 0) return () => undefined;
	const reached = await reachWorkflows(code, world);
	if ("unread" in reached) return () => reached;
	const found = await findRuns(reached.reader, asked, reached.branch);
	if (found.kind === "hidden") return () => ({ unread: found.why });
	const runs = new Map<Verification, VerificationRun | Unread>(found.value);
	for (const [one, run] of found.value) {
		// Lists may be some seconds behind, and would hold up what has just passed.
		if (run.state === "running") runs.set(one, await readNow(reached.reader, run));
	}
	return (one) => runs.get(one);
}

async function readNow(reader: RestReader, { id }: VerificationRun): Promise<VerificationRun | Unread> {
	const read = await readWorkflowRun(reader, id);
	return read.kind === "read" ? standing(read.value) : { unread: read.why };
}
