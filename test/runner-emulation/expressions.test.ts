import { MappingToken, type TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isTrue, jsonOf, NO_STATUS, type Scope, textOf } from "../../rehearsal/runner/expressions/expressions.ts";
import type { JsonObject } from "../../rehearsal/runner/json.ts";
import { planWorkflow } from "../../rehearsal/runner/plan/plan-workflow.ts";
import { fields } from "../../rehearsal/runner/plan/tokens.ts";

function scope(github: JsonObject): Scope {
	return { path: "w.yaml", contexts: { github }, status: NO_STATUS };
}

/** `text` as the value of a step's `env`, read by GitHub's parser from YAML. */
function token(yaml: string): TemplateToken {
	const workflow = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n        env:\n          V: ${yaml}\n`;
	const env = planWorkflow("w.yaml", workflow, { resolve: () => undefined }).jobs[0]?.steps[0]?.env;
	const value = fields(env ?? new MappingToken(undefined, undefined, undefined)).get("V");
	if (value === undefined) throw new Error("no token");
	return value;
}

describe("expressions", () => {
	test("the text around an expression comes through unchanged, and so does its value", () => {
		const text = fc.string({ unit: fc.constantFrom("a", "'", "''", "{", "}", "{0}", '"', "\n", " ", "\\", "é", "$") });
		fc.assert(
			fc.property(text, text, text, (before, value, after) => {
				// Another opening would be another expression.
				fc.pre(![`${before}$`, after].some((one) => one.includes("${{")) && !before.endsWith("$"));
				const yaml = JSON.stringify(`${before}\${{ github.x }}${after}`);
				expect(textOf(token(yaml), scope({ x: value }))).toBe(before + value + after);
			}),
			{ numRuns: 100 },
		);
	});

	test.each([
		["github.b", true, "true"],
		["github.n", 1.5, "1.5"],
		["github.nothing.below", null, ""],
		["github.o", { a: [1] }, "Object"],
		["github.o.a", [1], "Array"],
		["github.o.*", [[1]], "Array"],
		["fromJSON(toJSON(github.o)).a[0] == '1'", true, "true"],
		["contains(fromJSON('[\"a\",\"b\"]'), 'B')", true, "true"],
		["join(fromJSON('[1,2]'), '-')", "1-2", "1-2"],
		["startsWith('Refs', 'ref') && endsWith('x.yaml', '.yaml')", true, "true"],
		["github.empty || 'otherwise'", "otherwise", "otherwise"],
		["format('{0}''{1}''', 'a', 'it''s')", "a'it's'", "a'it's'"],
		["case(github.b, 'yes', 'no')", "yes", "yes"],
	])("%s", (expression, json, text) => {
		const value = token(JSON.stringify(`\${{ ${expression} }}`));
		const given = scope({ b: true, n: 1.5, o: { a: [1] }, empty: "" });
		expect(jsonOf(value, given)).toEqual(json);
		expect(textOf(value, given)).toBe(text);
	});

	test.each([
		["''", false],
		["'false'", true],
		["0", false],
		["null", false],
		["fromJSON('[]')", true],
	])("an if of %s is %s", (expression, truth) => {
		expect(isTrue(token(JSON.stringify(`\${{ github.x || ${expression} }}`)), scope({ x: "" }))).toBe(truth);
	});
});
