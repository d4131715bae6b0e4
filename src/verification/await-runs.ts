import type { Verification, VerificationRun } from "../gates/verification-run.ts";
import type { RestReader } from "../github/rest.ts";
import { readWorkflowRun } from "../github/workflow-runs.ts";
import type { World } from "../world/world.ts";
import { standing } from "./find-runs.ts";
import { allowed } from "./start-run.ts";

const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 30_000;

/** The runs once all have ended, or as they are when the time is over. A run that was started again is waited for, too. */
export async function awaitRuns(
	reader: RestReader,
	started: ReadonlyMap<Verification, VerificationRun>,
	timeoutMs: number,
	world: World,
): Promise<ReadonlyMap<Verification, VerificationRun>> {
	const runs = new Map(started);
	const deadline = world.now().getTime() + timeoutMs;
	let pause = FIRST_PAUSE;
	while (isRunning(runs)) {
		const left = deadline - world.now().getTime();
		if (left <= 0) break;
		await world.sleep(Math.min(pause, left));
		pause = Math.min(pause * 1.5, LONGEST_PAUSE);
		for (const [asked, run] of runs) {
			if (run.state === "running") runs.set(asked, standing(allowed(await readWorkflowRun(reader, run.id))));
		}
	}
	return runs;
}

function isRunning(runs: ReadonlyMap<Verification, VerificationRun>): boolean {
	return [...runs.values()].some(({ state }) => state === "running");
}
