import type { Json } from "./json.ts";

/** How a job or a step ended. */
export type Result = "success" | "failure" | "cancelled" | "skipped";

export interface WorkflowRun {
	/** The evaluated `run-name`; without one what GitHub shows: the commit's first line for a push, else the name. */
	readonly name: string;
	readonly workflow: string;
	readonly result: "success" | "failure" | "cancelled";
	/** One entry for each job, for each combination of a matrix; in the file's order. */
	readonly jobs: readonly JobRun[];
}

export interface JobRun {
	readonly id: string;
	readonly name: string;
	readonly matrix: Readonly<Record<string, Json>> | undefined;
	/** What happened. */
	readonly outcome: Result;
	/** What `needs.<id>.result` and the run count: `success` after `continue-on-error`. */
	readonly result: Result;
	readonly outputs: Readonly<Record<string, string>>;
	/** Steps in the order of their start; a composite's own line comes before those of its inner steps. */
	readonly steps: readonly StepRun[];
	/** Annotations that belong to no step. */
	readonly annotations: readonly Annotation[];
	/** The job's summary page: its steps' Markdown, one after the other. */
	readonly summary: string;
	/** As written: the job's own, else the workflow's; `undefined` where neither says anything. */
	readonly permissions: Permissions | undefined;
	readonly environment: { readonly name: string; readonly url: string | undefined } | undefined;
	readonly concurrencyGroup: string | undefined;
	readonly approvedBy: string | undefined;
	readonly milliseconds: number;
}

export type Permissions = "read-all" | "write-all" | Readonly<Record<string, string>>;

export interface StepRun {
	/** The path through composites: `promote/plan`. A step without an id gets one that begins with `__`, as on GitHub. */
	readonly id: string;
	readonly name: string;
	/** Before `continue-on-error`. */
	readonly outcome: Result;
	/** After `continue-on-error`. */
	readonly conclusion: Result;
	/** As the step gave them: an output is not masked. */
	readonly outputs: Readonly<Record<string, string>>;
	/** Masked. */
	readonly log: readonly string[];
	readonly annotations: readonly Annotation[];
	/** Masked Markdown. */
	readonly summary: string;
	readonly milliseconds: number;
}

export interface Annotation {
	readonly level: "error" | "warning" | "notice";
	readonly message: string;
	/** `file`, `line`, `title` and the like, where the command gave them. */
	readonly properties: Readonly<Record<string, string>>;
}

export type ProgressEvent =
	| { readonly kind: "job-started"; readonly job: string; readonly name: string }
	| {
			readonly kind: "job-finished";
			readonly job: string;
			readonly name: string;
			readonly result: Result;
			readonly milliseconds: number;
	  }
	| { readonly kind: "step-started"; readonly job: string; readonly step: string; readonly name: string }
	| {
			readonly kind: "step-finished";
			readonly job: string;
			readonly step: string;
			readonly name: string;
			readonly conclusion: Result;
			readonly milliseconds: number;
	  };
