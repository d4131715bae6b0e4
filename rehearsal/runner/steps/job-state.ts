import type { Masks } from "../child/masks.ts";
import type { JobFolders } from "../expressions/contexts.ts";
import type { JsonObject } from "../json.ts";
import type { JobPlan, RunDefaults } from "../plan/plan.ts";
import type { RunRequest } from "../run-request.ts";
import type { Result } from "../workflow-run.ts";
import type { StepRecord } from "./step-record.ts";

/** What the steps of one job share, on every level of composites. */
export interface JobState {
	readonly request: RunRequest;
	readonly plan: JobPlan;
	readonly folders: JobFolders;
	readonly masks: Masks;
	/** Contexts that stay the same for the whole job: `needs`, `matrix`, `strategy`, `runner`, `secrets`, `vars`. */
	readonly contexts: JsonObject;
	/** The job's `env`, and what steps added by `GITHUB_ENV`. */
	readonly env: Record<string, string>;
	/** What steps added by `GITHUB_PATH`, the newest first. */
	readonly path: string[];
	readonly records: StepRecord[];
	/** The job's time is over, a sibling in its matrix failed, or another run took its group. */
	readonly cancelled: AbortSignal;
	/** Kills: the whole run is given up. */
	readonly kill: AbortSignal;
}

/** A list of steps that see each other: a job's, or those of one call of a composite. */
export interface StepsLevel {
	/** `promote/` for the steps of the composite `promote`; nothing for a job's. */
	readonly prefix: string;
	readonly github: JsonObject;
	readonly inputs: JsonObject;
	/** The `env` of the composite's own step, on every level above. */
	readonly env: Readonly<Record<string, string>>;
	readonly defaults: RunDefaults | undefined;
	/** The `steps` context. */
	readonly finished: Record<string, FinishedStep>;
	/** `success()` and `failure()` look at this: of the job, or of this call of the composite. */
	status: "success" | "failure" | "cancelled";
	/** The signal that ends the steps of this level: the job's, or a composite's own time being over, too. */
	readonly cancel: AbortSignal;
}

/** A type, not an interface, so that it is JSON to the compiler. */
type FinishedStep = {
	readonly outputs: Readonly<Record<string, string>>;
	readonly outcome: Result;
	readonly conclusion: Result;
};
