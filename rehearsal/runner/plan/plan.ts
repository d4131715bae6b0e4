import type {
	BasicExpressionToken,
	MappingToken,
	ScalarToken,
	TemplateToken,
} from "@actions/workflow-parser/templates/tokens/index";
import type { StandIn } from "../run-request.ts";
import type { Permissions } from "../workflow-run.ts";

/** A workflow, read and found runnable: tokens wait for their contexts, actions are resolved down to the last bundle. */
export interface WorkflowPlan {
	readonly path: string;
	readonly name: string;
	readonly on: ReadonlyMap<string, TemplateToken | undefined>;
	readonly runName: ScalarToken | undefined;
	readonly env: MappingToken | undefined;
	readonly concurrency: TemplateToken | undefined;
	readonly jobs: readonly JobPlan[];
}

export interface JobPlan {
	readonly id: string;
	readonly needs: readonly string[];
	readonly condition: BasicExpressionToken;
	readonly name: ScalarToken | undefined;
	readonly environment: TemplateToken | undefined;
	readonly concurrency: TemplateToken | undefined;
	readonly outputs: MappingToken | undefined;
	readonly strategy: TemplateToken | undefined;
	readonly timeout: TemplateToken | undefined;
	readonly continueOnError: TemplateToken | undefined;
	readonly env: MappingToken | undefined;
	/** Keys of `defaults.run`: the job's before the workflow's. */
	readonly defaults: RunDefaults;
	readonly permissions: Permissions | undefined;
	readonly steps: readonly StepPlan[];
	/** The reusable workflow that it is, in place of steps. */
	readonly call: CallPlan | undefined;
}

export interface CallPlan {
	readonly workflow: WorkflowPlan;
	readonly with: MappingToken | undefined;
	readonly secrets: MappingToken | undefined;
}

export interface RunDefaults {
	readonly shell: ScalarToken | undefined;
	readonly workingDirectory: ScalarToken | undefined;
}

export interface StepPlan {
	readonly path: string;
	readonly id: string;
	readonly name: ScalarToken | undefined;
	readonly condition: BasicExpressionToken;
	readonly env: MappingToken | undefined;
	readonly continueOnError: TemplateToken | undefined;
	readonly timeout: TemplateToken | undefined;
	readonly work: RunWork | ActionWork;
}

export interface RunWork {
	readonly kind: "run";
	readonly script: ScalarToken;
	readonly shell: ScalarToken | undefined;
	readonly workingDirectory: ScalarToken | undefined;
}

export interface ActionWork {
	readonly kind: "uses";
	readonly uses: string;
	readonly with: MappingToken | undefined;
	readonly action: ActionPlan;
}

export type ActionPlan = CompositePlan | JavaScriptPlan | { readonly kind: "stand-in"; readonly standIn: StandIn };

export interface CompositePlan extends ActionFile {
	readonly kind: "composite";
	readonly outputs: readonly { readonly name: string; readonly value: ScalarToken | undefined }[];
	readonly steps: readonly StepPlan[];
}

export interface JavaScriptPlan extends ActionFile {
	readonly kind: "javascript";
	readonly main: string;
}

export interface ActionFile {
	/** Path of its action.yml. */
	readonly path: string;
	readonly folder: string;
	readonly inputs: readonly InputPlan[];
}

export interface InputPlan {
	readonly name: string;
	readonly required: boolean;
	readonly default: ScalarToken | undefined;
	readonly deprecation: string | undefined;
}
