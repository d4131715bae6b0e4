import type { Brand } from "../brand/brand.ts";
import { quote } from "../errors/quote.ts";
import { ReleaseError } from "../errors/release-error.ts";

/** The name of a workflow's file in `.github/workflows`, safe in addresses and in commands. */
export type WorkflowFile = Brand<"WorkflowFile">;

export const WORKFLOW_FILE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.ya?ml$/;

/** The workflows that say whether a version is good; each null where there is none. */
export interface VerifyRules {
	/** What a version must pass before it comes here. */
	readonly before: WorkflowFile | null;
	/** What is started for a version that has come here, and must have passed before it goes on. */
	readonly after: WorkflowFile | null;
	/** `after` of the environment that `from` names. */
	readonly inFrom: WorkflowFile | null;
}

export function isWorkflowFile(text: string): text is WorkflowFile {
	return WORKFLOW_FILE.test(text);
}

/** @throws ReleaseError `invalid-input` */
export function parseWorkflowFile(text: string, what: string): WorkflowFile {
	if (isWorkflowFile(text)) return text;
	const name = text.replace(/^(?:.*\/)?/, "");
	const suggestion = name !== text && isWorkflowFile(name) ? ` Did you mean ${quote(name)}?` : "";
	throw new ReleaseError(
		"invalid-input",
		`${what} must be the name of a file in .github/workflows, such as smoke.yaml, but is ${quote(text)}.${suggestion}`,
	);
}
