import type { Performance, PlayedAct } from "./perform.ts";

/** The performance as one JSON document. */
export function jsonReport({ acts, verified, milliseconds }: Performance, untrue: readonly string[]) {
	return {
		ok: untrue.length === 0,
		failures: untrue,
		milliseconds: Math.round(milliseconds),
		acts: acts.map(actReport),
		verified: verified.map(([sentence, holds]) => ({ sentence, holds })),
	};
}

function actReport({ act, runs, after, expectations, milliseconds }: PlayedAct) {
	return {
		title: act.title,
		milliseconds: Math.round(milliseconds),
		runs: runs.map(({ name, workflow, result, jobs }) => ({
			name,
			workflow,
			result,
			jobs: jobs.map((job) => ({ name: job.name, result: job.result, summary: job.summary })),
		})),
		picture: after,
		expectations: expectations.map(([sentence, holds]) => ({ sentence, holds })),
	};
}
