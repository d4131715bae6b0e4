import { untilAborted } from "../child/abort.ts";
import { textOf, textsOf } from "../expressions/expressions.ts";
import type { ActionFile, ActionWork, CompositePlan, JavaScriptPlan } from "../plan/plan.ts";
import type { StandIn } from "../run-request.ts";
import type { StepsLevel } from "./job-state.ts";
import { runChildStep, stepEnvironment } from "./run-child-step.ts";
import { runSteps, type Step } from "./run-steps.ts";

/** Runs the action of a `uses` step. */
export async function runAction(step: Step, work: ActionWork): Promise<void> {
	const given = lowerCased(textsOf(work.with, step.scope));
	switch (work.action.kind) {
		case "stand-in":
			return runStandIn(step, work.action.standIn, given);
		case "javascript":
			return runJavaScript(withAction(step, work, work.action), work.action, given);
		case "composite":
			return runComposite(withAction(step, work, work.action), work.action, given);
	}
}

async function runStandIn(step: Step, standIn: StandIn, inputs: Record<string, string>): Promise<void> {
	const { record } = step;
	const answer = await untilAborted(
		standIn({ inputs, env: stepEnvironment(step), log: (line) => record.log(line) }),
		AbortSignal.any([step.cancel, step.job.kill]),
	);
	if (answer === undefined) return;
	record.outputs = { ...answer.outputs };
	if (answer.failed !== undefined) record.fail(answer.failed);
}

/** Inputs are variables: `INPUT_`, upper case, spaces as underscores; hyphens stay. */
async function runJavaScript(step: Step, action: JavaScriptPlan, given: Record<string, string>): Promise<void> {
	const variables = Object.entries(inputsOf(step, action, given)).map(([name, value]) => [
		`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
		value,
	]);
	const { request, folders } = step.job;
	await runChildStep(step, [request.node, action.main], folders.workspace, Object.fromEntries(variables));
}

async function runComposite(step: Step, action: CompositePlan, given: Record<string, string>): Promise<void> {
	const { job, record } = step;
	const inputs = inputsOf(step, action, given);
	const level: StepsLevel = {
		prefix: `${record.id}/`,
		github: step.github,
		inputs,
		env: step.env,
		defaults: undefined,
		finished: {},
		status: "success",
		cancel: step.cancel,
	};
	await runSteps(action.steps, level, job);
	record.outcome = level.status;
	const contexts = { ...step.scope.contexts, inputs, steps: level.finished };
	const scope = { ...step.scope, path: action.path, contexts };
	for (const { name, value } of action.outputs) record.outputs[name] = textOf(value, scope);
}

/** What was given, and the defaults of the rest; as on a runner, a missing or an unknown input is only warned of. */
function inputsOf(step: Step, action: ActionFile, given: Record<string, string>): Record<string, string> {
	const inputs = { ...given };
	const scope = { ...step.scope, path: action.path };
	for (const input of action.inputs) {
		const name = input.name.toLowerCase();
		if (name in given && input.deprecation !== undefined) {
			step.record.annotate("warning", `Input '${input.name}' has been deprecated with message: ${input.deprecation}`);
		}
		inputs[name] ??= textOf(input.default, scope);
		if (input.required && inputs[name] === "") {
			step.record.annotate("warning", `Input required and not supplied: ${input.name}`);
		}
	}
	const known = action.inputs.map((input) => input.name);
	const unknown = Object.keys(given).filter((name) => !known.some((one) => one.toLowerCase() === name));
	if (unknown.length > 0) {
		const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");
		step.record.annotate("warning", `Unexpected input(s) ${list(unknown)}, valid inputs are [${list(known)}]`);
	}
	return inputs;
}

function withAction(step: Step, { uses }: ActionWork, action: CompositePlan | JavaScriptPlan): Step {
	const [, repository, ref] = /^([^/$.]+\/[^/@]+)[^@]*@(.+)$/.exec(uses) ?? [];
	const named = repository === undefined ? {} : { action_repository: repository, action_ref: ref ?? "" };
	const path = action.kind === "composite" ? { action_path: action.folder } : {};
	const github = { ...step.github, ...named, ...path };
	return { ...step, github, scope: { ...step.scope, contexts: { ...step.scope.contexts, github } } };
}

function lowerCased(texts: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name.toLowerCase(), text]));
}
