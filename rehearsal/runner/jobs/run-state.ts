import type { Masks } from "../child/masks.ts";
import type { JsonObject } from "../json.ts";
import type { WorkflowPlan } from "../plan/plan.ts";
import type { RunRequest } from "../run-request.ts";

/** What the jobs of one run share. */
export interface RunState {
	readonly request: RunRequest;
	readonly plan: WorkflowPlan;
	readonly github: JsonObject;
	readonly inputs: JsonObject;
	readonly secrets: JsonObject;
	readonly masks: Masks;
	/** The concurrency group that the run itself holds. */
	readonly group: string | undefined;
	/** A folder that is not there yet, another one for each job. */
	nextJobFolder(): string;
	/** Another run took the workflow's concurrency group. */
	readonly cancelled: AbortSignal;
	readonly kill: AbortSignal;
}
