import { convertToIfCondition } from "@actions/workflow-parser/model/converter/if-condition";
import {
	BasicExpressionToken,
	type MappingToken,
	StringToken,
	type TemplateToken,
} from "@actions/workflow-parser/templates/tokens/index";
import type { ActionPlan, StepPlan } from "./plan.ts";
import type { Refusals } from "./refusals.ts";
import type { TemplateFile } from "./template-file.ts";
import { asMapping, asScalar, fields, items, literalText } from "./tokens.ts";

const KEYS = ["id", "name", "if", "env", "continue-on-error", "timeout-minutes"];
const RUN_KEYS = [...KEYS, "run", "shell", "working-directory"];
const USES_KEYS = [...KEYS, "uses", "with"];
const OTHER_KINDS = ["wait", "wait-all", "cancel", "parallel"];

/** Reads the steps of a job or of a composite. `actionOf` finds the action that a `uses` names, or refuses it. */
export function planSteps(
	file: TemplateFile,
	steps: TemplateToken | undefined,
	refusals: Refusals,
	actionOf: (uses: StringToken) => ActionPlan | undefined,
): StepPlan[] {
	const ids = new StepIds(file, refusals);
	return items(steps).flatMap((token) => {
		const mapping = asMapping(token);
		return mapping === undefined ? [] : (planStep(file, mapping, refusals, ids, actionOf) ?? []);
	});
}

function planStep(
	file: TemplateFile,
	mapping: MappingToken,
	refusals: Refusals,
	ids: StepIds,
	actionOf: (uses: StringToken) => ActionPlan | undefined,
): StepPlan | undefined {
	const keys = fields(mapping);
	const other = OTHER_KINDS.find((kind) => keys.has(kind));
	if (other !== undefined) {
		refusals.add(file.path, mapping, `a step with \`${other}\` is not supported (steps run one after the other)`);
		return undefined;
	}
	const uses = keys.get("uses");
	refusals.unknownKeys(file.path, mapping, uses === undefined ? RUN_KEYS : USES_KEYS, "a step");
	const common = {
		path: file.path,
		id: ids.idOf(keys.get("id"), uses),
		name: asScalar(keys.get("name")),
		condition: conditionOf(file, keys.get("if"), refusals),
		env: asMapping(keys.get("env")),
		continueOnError: keys.get("continue-on-error"),
		timeout: keys.get("timeout-minutes"),
	};
	if (uses instanceof StringToken) {
		const action = actionOf(uses);
		if (action === undefined) return undefined;
		return { ...common, work: { kind: "uses", uses: uses.value, with: asMapping(keys.get("with")), action } };
	}
	const script = asScalar(keys.get("run"));
	if (script === undefined) return undefined;
	const shell = asScalar(keys.get("shell"));
	refuseShell(file, shell, refusals);
	const workingDirectory = asScalar(keys.get("working-directory"));
	return { ...common, work: { kind: "run", script, shell, workingDirectory } };
}

/** An `if` as the runner evaluates it: without a status function it means `success() && (…)`. */
export function conditionOf(
	file: TemplateFile,
	token: TemplateToken | undefined,
	refusals: Refusals,
): BasicExpressionToken {
	const always = new BasicExpressionToken(undefined, undefined, "success()", undefined, undefined, undefined);
	if (token === undefined) return always;
	const condition = convertToIfCondition(file.context, token);
	if (condition === undefined) {
		const fault = file.context.errors.getErrors().at(-1)?.rawMessage ?? "unreadable";
		refusals.add(file.path, token, `this \`if\` is not a valid expression: ${fault}`);
		return always;
	}
	refusals.condition(file.path, condition);
	return condition;
}

export const SHELLS = ["bash", "sh"];

/** Refuses a shell that is written out; one that is computed is refused when its step starts. */
export function refuseShell(file: TemplateFile, shell: TemplateToken | undefined, refusals: Refusals): void {
	const name = literalText(shell);
	if (name === undefined || SHELLS.includes(name)) return;
	refusals.add(file.path, shell, `shell \`${name}\` is not supported (there are bash and sh)`);
}

/** Ids as GitHub makes them for steps without one (`__run`, `__run_2`, `__org_repo`); twice the same id is refused. */
class StepIds {
	readonly #file: TemplateFile;
	readonly #refusals: Refusals;
	readonly #taken = new Set<string>();

	constructor(file: TemplateFile, refusals: Refusals) {
		this.#file = file;
		this.#refusals = refusals;
	}

	idOf(token: TemplateToken | undefined, uses: TemplateToken | undefined): string {
		const id = literalText(token);
		if (id !== undefined) {
			if (this.#taken.has(id.toLowerCase()))
				this.#refusals.add(this.#file.path, token, `the id \`${id}\` is used twice`);
			this.#taken.add(id.toLowerCase());
			return id;
		}
		const base = `__${generatedName(literalText(uses))}`;
		for (let number = 1; ; number++) {
			const name = number === 1 ? base : `${base}_${number}`;
			if (this.#taken.has(name)) continue;
			this.#taken.add(name);
			return name;
		}
	}
}

function generatedName(uses: string | undefined): string {
	if (uses === undefined) return "run";
	if (/^(\$|\.)\//.test(uses)) return "self";
	const [owner, repository] = uses.replace(/@.*$/s, "").split("/");
	return `${owner ?? ""}_${repository ?? ""}`.replaceAll(/[^A-Za-z0-9_-]/g, "_");
}
