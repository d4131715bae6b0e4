import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { StringToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { ActionSource } from "../run-request.ts";
import type { ActionFile, ActionPlan, InputPlan } from "./plan.ts";
import { planSteps } from "./plan-steps.ts";
import type { Refusals } from "./refusals.ts";
import { readActionFile, type TemplateFile } from "./template-file.ts";
import { asScalar, fields, literalText, literalTrue } from "./tokens.ts";

/** As deep as composites may be nested on GitHub. */
const DEEPEST = 10;

/** Resolves a `uses` and everything below it; what cannot be run here is added to `refusals`. */
export function planAction(
	file: TemplateFile,
	uses: StringToken,
	from: string | undefined,
	source: ActionSource,
	refusals: Refusals,
	depth = 1,
): ActionPlan | undefined {
	const refuse = (what: string): undefined => {
		refusals.add(file.path, uses, what);
	};
	if (depth > DEEPEST) return refuse(`\`${uses.value}\` is nested more than ${DEEPEST} actions deep`);
	if (uses.value.startsWith("docker://"))
		return refuse(`\`${uses.value}\` is not supported: there are no containers here`);
	const found = source.resolve(uses.value, from);
	if (found === undefined) return refuse(`the action \`${uses.value}\` is not known to this rehearsal`);
	if ("standIn" in found) return { kind: "stand-in", standIn: found.standIn };
	const path = ["action.yml", "action.yaml"].map((name) => join(found.folder, name)).find((name) => existsSync(name));
	if (path === undefined) return refuse(`\`${uses.value}\` has no action.yml (looked in ${found.folder})`);
	return readPlan(readActionFile(path, readFileSync(path, "utf8")), found.folder, refusals, (token, action) =>
		planAction(action, token, found.root, source, refusals, depth + 1),
	);
}

function readPlan(
	file: TemplateFile,
	folder: string,
	refusals: Refusals,
	actionOf: (uses: StringToken, file: TemplateFile) => ActionPlan | undefined,
): ActionPlan | undefined {
	refusals.expressions(file.path, file.root);
	const root = fields(file.root);
	const runs = fields(root.get("runs"));
	const using = literalText(runs.get("using")) ?? "";
	const action: ActionFile = { path: file.path, folder, inputs: inputsOf(root.get("inputs")) };
	if (using === "composite") {
		refusals.unknownKeys(file.path, root.get("runs"), ["using", "steps"], "`runs`");
		const outputs = [...fields(root.get("outputs"))].map(([name, token]) => ({
			name,
			value: asScalar(fields(token).get("value")),
		}));
		const steps = planSteps(file, runs.get("steps"), refusals, (uses) => actionOf(uses, file));
		return { kind: "composite", ...action, outputs, steps };
	}
	if (using !== "node24") {
		refusals.add(file.path, runs.get("using"), `\`using: ${using}\` is not supported (there are composite and node24)`);
		return undefined;
	}
	refusals.unknownKeys(file.path, root.get("runs"), ["using", "main"], "`runs`");
	const main = resolve(folder, literalText(runs.get("main")) ?? "");
	if (!existsSync(main))
		refusals.add(file.path, runs.get("main"), `its bundle ${main} is not there (npm run build makes it)`);
	return { kind: "javascript", ...action, main };
}

function inputsOf(token: TemplateToken | undefined): InputPlan[] {
	return [...fields(token)].map(([name, definition]) => {
		const keys = fields(definition);
		return {
			name,
			required: literalTrue(keys.get("required")),
			default: asScalar(keys.get("default")),
			deprecation: literalText(keys.get("deprecationMessage")),
		};
	});
}
