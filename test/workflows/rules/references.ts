import type { Node, Scalar } from "yaml";
import { expressionsIn, references } from "../expressions.ts";
import { declaredOutputs } from "../known-actions.ts";
import type { Repository } from "../repository.ts";
import { at, fields, items, names, type Report, type SourceFile, scalars, text } from "../source-file.ts";

/** The steps that an expression can see, by id, with their outputs where these are known. */
type Steps = ReadonlyMap<string, readonly string[] | undefined>;

interface Scope {
	readonly inputs: readonly string[];
	/** Undefined outside of a job, where GitHub itself refuses the word `steps`. */
	readonly steps: Steps | undefined;
}

/** `inputs.x`, `steps.x` and `steps.x.outputs.y` that nothing declares: they would be empty, and nobody would be told. */
export function checkActionReferences({ root }: SourceFile, repository: Repository, report: Report): void {
	const inputs = names(at(root, "inputs"));
	const steps = checkSteps(at(root, "runs", "steps"), inputs, repository, report);
	checkReferences(at(root, "outputs"), { inputs, steps }, report);
}

/** The same for a workflow; `needs.x.outputs.y` is held by the language service. */
export function checkWorkflowReferences({ root }: SourceFile, repository: Repository, report: Report): void {
	const inputs = ["workflow_dispatch", "workflow_call"].flatMap((event) => names(at(root, "on", event, "inputs")));
	for (const { name, value } of fields(root)) {
		if (name !== "jobs") checkReferences(value, { inputs, steps: undefined }, report);
	}
	for (const { value: job } of fields(at(root, "jobs"))) {
		const steps = checkSteps(at(job, "steps"), inputs, repository, report);
		for (const { name, value } of fields(job)) {
			if (name !== "steps") checkReferences(value, { inputs, steps }, report);
		}
	}
}

/** Checks steps in their order, each against those before it; gives all of them. */
function checkSteps(sequence: Node | undefined, inputs: readonly string[], repository: Repository, report: Report) {
	const steps = new Map<string, readonly string[] | undefined>();
	for (const step of items(sequence)) {
		checkReferences(step, { inputs, steps }, report);
		const id = at(step, "id");
		const name = text(id);
		if (name === undefined) continue;
		if (steps.has(name)) report(id, `the step id "${name}" is there twice`);
		const uses = text(at(step, "uses"));
		steps.set(name, uses === undefined ? undefined : declaredOutputs(uses, repository));
	}
	return steps;
}

function checkReferences(node: Node | undefined, scope: Scope, report: Report): void {
	for (const { scalar, key } of scalars(node)) {
		for (const path of expressionsOf(scalar, key).flatMap(references)) {
			const fault = faultOf(path, scope);
			if (fault !== undefined) report(scalar, fault);
		}
	}
}

/** A condition is an expression also without its braces. */
function expressionsOf(scalar: Scalar, key: string | undefined): string[] {
	const written = String(scalar.value);
	return key === "if" && !written.includes("${{") ? [written] : expressionsIn(written);
}

function faultOf([context, name, kind, output]: readonly string[], { inputs, steps }: Scope): string | undefined {
	if (name === undefined) return undefined;
	if (context === "inputs" && !inputs.includes(name)) {
		return `"inputs.${name}" is not declared (there are: ${inputs.join(", ") || "none"})`;
	}
	if (context !== "steps" || steps === undefined) return undefined;
	if (!steps.has(name))
		return `"steps.${name}" is no step before this one (there are: ${[...steps.keys()].join(", ")})`;
	if (kind !== undefined && !["outputs", "outcome", "conclusion"].includes(kind)) {
		return `"steps.${name}.${kind}" is nothing that a step has (there are: outputs, outcome, conclusion)`;
	}
	const outputs = steps.get(name);
	if (output === undefined || outputs === undefined || outputs.includes(output)) return undefined;
	return `"steps.${name}.outputs.${output}" is not declared by its action (there are: ${outputs.join(", ") || "none"})`;
}
