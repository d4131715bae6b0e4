/** A job of the run, in whichever attempt, by the name that people see. */
interface RunJob {
	readonly name: string;
	readonly conclusion: string | undefined;
	/** Undefined while it has not ended. */
	readonly completedAt: Date | undefined;
}

/** What a run's jobs say about who was asked for what. */
interface GateJobs {
	/** When each gate job of the plan ended well. */
	readonly completed: readonly Date[];
	/** The run has asked for the approval of another plan, too. */
	readonly isMixed: boolean;
}

const HASH = /\b[0-9a-f]{64}\b/g;

/**
 * The jobs that asked people to approve a plan: the plan's hash is in their names, so what was approved is said by
 * GitHub's own record. A job that was run again, or taken over into a new attempt, is one: its newest end counts.
 * A job that asked for another plan counts however it ended: it may have been cancelled just after somebody answered.
 */
export function gateJobs(jobs: readonly RunJob[], plan: string): GateJobs {
	const ends = new Map<string, Date>();
	let isMixed = false;
	for (const { name, conclusion, completedAt } of jobs) {
		const hashes: readonly string[] = name.match(HASH) ?? [];
		if (hashes.some((hash) => hash !== plan)) isMixed = true;
		if (conclusion !== "success" || completedAt === undefined || !hashes.includes(plan)) continue;
		const known = ends.get(name);
		if (known === undefined || known < completedAt) ends.set(name, completedAt);
	}
	return { completed: [...ends.values()], isMixed };
}
