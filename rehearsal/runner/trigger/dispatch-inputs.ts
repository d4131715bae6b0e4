import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { didYouMean } from "../../../src/errors/nearest.ts";
import { quote } from "../../../src/errors/quote.ts";
import { ReleaseError } from "../../../src/errors/release-error.ts";
import type { Json } from "../json.ts";
import { fields, literalText, literalTexts, literalTrue } from "../plan/tokens.ts";

/** The two faces of the inputs: `inputs` has booleans and numbers, `github.event.inputs` has texts. */
export interface DispatchInputs {
	readonly typed: Readonly<Record<string, Json>>;
	readonly texts: Readonly<Record<string, string>>;
}

/**
 * Checks what was given against `on.workflow_dispatch.inputs` and fills in defaults, as the dispatch API does.
 * @throws ReleaseError `invalid-input` naming every input that is unknown, missing or not of its type.
 */
export function dispatchInputs(
	trigger: TemplateToken | undefined,
	given: Readonly<Record<string, string>>,
	workflow: string,
): DispatchInputs {
	const declared = fields(fields(trigger).get("inputs"));
	const faults = Object.keys(given)
		.filter((name) => !declared.has(name))
		.map((name) => `Unexpected input ${quote(name)}.${didYouMean(name, declared.keys())}`);
	const typed: Record<string, Json> = {};
	const texts: Record<string, string> = {};
	for (const [name, definition] of declared) {
		const keys = fields(definition);
		const type = literalText(keys.get("type")) ?? "string";
		const text = given[name] ?? literalText(keys.get("default")) ?? (type === "boolean" ? "false" : "");
		if (text === "" && literalTrue(keys.get("required"))) {
			faults.push(`Required input ${quote(name)} not provided.`);
			continue;
		}
		const fault = text === "" ? undefined : faultOf(name, type, text, literalTexts(keys.get("options")));
		if (fault !== undefined) faults.push(fault);
		texts[name] = text;
		typed[name] = type === "boolean" ? text === "true" : type === "number" && text !== "" ? Number(text) : text;
	}
	if (faults.length === 0) return { typed, texts };
	throw new ReleaseError(
		"invalid-input",
		`GitHub would not start ${workflow}, so nothing was run. ${faults.join(" ")}`,
	);
}

function faultOf(name: string, type: string, text: string, options: readonly string[]): string | undefined {
	if (type === "boolean" && text !== "true" && text !== "false") {
		return `Input ${quote(name)} must be true or false, but is ${quote(text)}.`;
	}
	if (type === "number" && !Number.isFinite(Number(text)))
		return `Input ${quote(name)} must be a number, but is ${quote(text)}.`;
	if (type === "choice" && !options.includes(text)) {
		return `Input ${quote(name)} must be one of ${options.map(quote).join(", ")}, but is ${quote(text)}.`;
	}
	return undefined;
}
