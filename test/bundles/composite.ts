import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import type { BundleRun } from "./run-bundle.ts";

/** What a composite made of its inputs. */
export interface CompositeRun {
	/** 0 when every step ended well. */
	readonly exitCode: number | null;
	/** The composite's own outputs, as its file takes them from the steps. */
	readonly outputs: Readonly<Record<string, string>>;
	/** The steps that ran, by id. */
	readonly steps: Readonly<Record<string, BundleRun>>;
	/** Of all steps. */
	readonly log: string;
	readonly summary: string;
	readonly errors: readonly string[];
}

interface Composite {
	readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
	readonly outputs: Readonly<Record<string, { readonly value: string }>>;
	readonly runs: {
		readonly steps: readonly {
			readonly id: string;
			readonly if?: string;
			readonly uses: string;
			readonly with: Record<string, string>;
		}[];
	};
}

type Inputs = Readonly<Record<string, string>>;

const root = resolve(import.meta.dirname, "../..");

/**
 * Runs the steps of promote/action.yml or rollback/action.yml until one fails. The file is the truth about the chain;
 * its few expressions are all of the form `${{ a.b.c || d.e.f }}`, and its conditions `a.b.c == 'd'` or `a.b.c != 'd'`.
 */
export async function runComposite(
	name: "promote" | "rollback",
	given: Inputs,
	run: (action: string, inputs: Inputs) => Promise<BundleRun>,
): Promise<CompositeRun> {
	const composite = parse(readFileSync(join(root, name, "action.yml"), "utf8")) as Composite;
	const defaults = Object.entries(composite.inputs).map(([name, { default: value = "" }]) => [name, value] as const);
	const inputs = Object.fromEntries(defaults.map(([name, value]) => [name, given[name] ?? value]));
	const steps: Record<string, BundleRun> = {};
	for (const { id, if: condition, uses, with: parameters } of composite.runs.steps) {
		if (condition !== undefined && !holds(condition, inputs, steps)) continue;
		const values = Object.entries(parameters).map(([name, text]) => [name, evaluate(text, inputs, steps)] as const);
		const ran = await run(uses.replace("$/actions/", ""), Object.fromEntries(values));
		steps[id] = ran;
		if (ran.exitCode !== 0) break;
	}
	const runs = Object.values(steps);
	const outputs = Object.entries(composite.outputs).map(([name, { value }]) => [name, evaluate(value, inputs, steps)]);
	return {
		exitCode: runs.at(-1)?.exitCode ?? null,
		outputs: Object.fromEntries(outputs),
		steps,
		log: runs.map(({ log }) => log).join(""),
		summary: runs.map(({ summary }) => summary).join(""),
		errors: runs.flatMap(({ errors }) => errors),
	};
}

function holds(condition: string, inputs: Inputs, steps: Readonly<Record<string, BundleRun>>): boolean {
	const [, path = "", operator, wanted = ""] = /^(\S+) (==|!=) '(.*)'$/.exec(condition) ?? [];
	if (operator === undefined) throw new Error(`The condition ${condition} is not understood here.`);
	return (lookUp(path.split("."), inputs, steps) === wanted) === (operator === "==");
}

function evaluate(text: string, inputs: Inputs, steps: Readonly<Record<string, BundleRun>>): string {
	return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
		const values = expression.split("||").map((path) => lookUp(path.trim().split("."), inputs, steps));
		return values.find((value) => value !== "") ?? "";
	});
}

function lookUp(
	[context = "", first = "", , last = ""]: readonly string[],
	inputs: Inputs,
	steps: Readonly<Record<string, BundleRun>>,
): string {
	if (context === "inputs") return inputs[first] ?? "";
	if (context === "steps") return steps[first]?.outputs[last] ?? "";
	// `github` has what the runner knows; here everything is given.
	if (context === "github") return "";
	throw new Error(`The composite speaks of ${context}, which is not known here.`);
}
