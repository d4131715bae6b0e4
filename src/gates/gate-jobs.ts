/** A job that ended well, by the name that people see. */
interface EndedJob {
	readonly name: string;
	readonly completedAt: Date;
}

/** What a run's jobs say about who was asked for what. */
interface GateJobs {
	/** When each gate job of the plan was completed. */
	readonly completed: readonly Date[];
	/** The run has asked for the approval of another plan, too. */
	readonly isMixed: boolean;
}

const HASH = /\b[0-9a-f]{64}\b/g;

/**
 * The jobs that asked people to approve a plan: the plan's hash is in their names, so what was approved is said by
 * GitHub's own record. A job that was run again, or taken over into a new attempt, is one: its newest end counts.
 */
export function gateJobs(jobs: readonly EndedJob[], plan: string): GateJobs {
	const ends = new Map<string, Date>();
	let isMixed = false;
	for (const { name, completedAt } of jobs) {
		const hashes: readonly string[] = name.match(HASH) ?? [];
		if (hashes.some((hash) => hash !== plan)) isMixed = true;
		const known = ends.get(name);
		if (hashes.includes(plan) && (known === undefined || known < completedAt)) ends.set(name, completedAt);
	}
	return { completed: [...ends.values()], isMixed };
}
