import { data, Evaluator, ExpressionError, ExpressionEvaluationError, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { type Token, TokenType } from "@actions/expressions/lexer";
import { truthy } from "@actions/expressions/result";
import { MappingToken, SequenceToken, type TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { ReleaseError } from "../../../src/errors/release-error.ts";
import type { Json, JsonObject } from "../json.ts";
import { isExpression } from "../plan/tokens.ts";

/** What an expression can see. Which contexts it may name has been checked by the parser already, key by key. */
export interface Scope {
	readonly contexts: { readonly [name: string]: Json };
	readonly status: StatusFunctions;
	/** Where the expressions are, for sentences. */
	readonly path: string;
}

/** `success('a')` in a job's `if` names jobs; in a step's there are no names. */
export interface StatusFunctions {
	success(names: readonly string[]): boolean;
	failure(names: readonly string[]): boolean;
	cancelled(): boolean;
}

const CONTEXTS = [
	"github",
	"env",
	"inputs",
	"needs",
	"steps",
	"job",
	"matrix",
	"strategy",
	"runner",
	"secrets",
	"vars",
];

export const NO_STATUS: StatusFunctions = { success: () => true, failure: () => false, cancelled: () => false };

/** The value as text, as `${{ }}` inside a string shows it: `true`, `1.5`, nothing for null, `Object` for an object. */
export function textOf(token: TemplateToken | undefined, scope: Scope): string {
	return token === undefined ? "" : evaluated(token, scope).coerceString();
}

/** Whether an `if` lets its job or step go ahead. */
export function isTrue(token: TemplateToken, scope: Scope): boolean {
	return truthy(evaluated(token, scope));
}

/** @throws ReleaseError `invalid-config` when the value is not a boolean. */
export function booleanOf(token: TemplateToken | undefined, scope: Scope, otherwise: boolean): boolean {
	if (token === undefined) return otherwise;
	const value = jsonOf(token, scope);
	if (typeof value === "boolean") return value;
	throw faulty(token, scope, `a boolean is needed here, but the value is ${JSON.stringify(value)}`);
}

/** @throws ReleaseError `invalid-config` when the value is not a number above zero. */
export function positiveNumberOf(token: TemplateToken, scope: Scope): number {
	const value = jsonOf(token, scope);
	if (typeof value === "number" && value > 0) return value;
	throw faulty(token, scope, `a number above zero is needed here, but the value is ${JSON.stringify(value)}`);
}

/** The whole tree below `token`, evaluated. */
export function jsonOf(token: TemplateToken, scope: Scope): Json {
	if (token instanceof SequenceToken) return [...token].map((item) => jsonOf(item, scope));
	if (token instanceof MappingToken) {
		return Object.fromEntries([...token].map(({ key, value }) => [textOf(key, scope), jsonOf(value, scope)]));
	}
	return toJson(evaluated(token, scope));
}

/** A mapping of texts: `env`, `with`, `outputs`. */
export function textsOf(token: MappingToken | undefined, scope: Scope): Record<string, string> {
	const texts: Record<string, string> = {};
	for (const { key, value } of token ?? []) texts[textOf(key, scope)] = textOf(value, scope);
	return texts;
}

function evaluated(token: TemplateToken, scope: Scope): data.ExpressionData {
	if (!isExpression(token)) return toData(literal(token));
	const functions = statusFunctions(scope.status);
	try {
		const tree = new Parser(lexed(token.expression), CONTEXTS, [...functions.values()]).parse();
		return new Evaluator(tree, contextData(scope), functions).evaluate();
	} catch (error) {
		if (error instanceof ReleaseError) throw error;
		const reason = error instanceof Error ? reasonOf(error) : String(error);
		throw faulty(token, scope, `\${{ ${token.expression} }} cannot be evaluated: ${reason}`);
	}
}

/** The library turns only the first `''` of a string into `'`; a script with two quotes beside an expression has more. */
function lexed(expression: string): Token[] {
	const { tokens } = new Lexer(expression).lex();
	return tokens.map((token) =>
		token.type === TokenType.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
	);
}

function reasonOf(error: Error): string {
	if (error instanceof ExpressionError || error instanceof ExpressionEvaluationError) {
		return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
	}
	return error.message;
}

function faulty(token: TemplateToken, scope: Scope, what: string): ReleaseError {
	const line = token.line === undefined ? "" : `:${token.line}`;
	return new ReleaseError("invalid-config", `${scope.path}${line}: ${what}.`);
}

function literal(token: TemplateToken): Json {
	const json = token.toJSON();
	return typeof json === "object" || json === undefined ? null : json;
}

function contextData(scope: Scope): data.Dictionary {
	return new data.Dictionary(...CONTEXTS.map((name) => ({ key: name, value: toData(scope.contexts[name] ?? null) })));
}

function toData(json: Json): data.ExpressionData {
	// The library's own way: its reviver makes its data types of every value that JSON.parse meets.
	const value: data.ExpressionData = JSON.parse(JSON.stringify(json), data.reviver);
	return value;
}

function toJson(value: data.ExpressionData): Json {
	const json: Json = JSON.parse(JSON.stringify(value, data.replacer));
	return json;
}

function statusFunctions(status: StatusFunctions): Map<string, FunctionDefinition> {
	const define = (name: string, maxArgs: number, answer: (names: string[]) => boolean): FunctionDefinition => ({
		name,
		minArgs: 0,
		maxArgs,
		call: (...args) => new data.BooleanData(answer(args.map((argument) => argument.coerceString()))),
	});
	const definitions = [
		define("success", 255, (names) => status.success(names)),
		define("failure", 255, (names) => status.failure(names)),
		define("cancelled", 0, () => status.cancelled()),
		define("always", 0, () => true),
	];
	return new Map(definitions.map((definition) => [definition.name, definition]));
}

/** A dictionary of JSON from pairs whose value may be missing. */
export function present(pairs: { readonly [key: string]: Json | undefined }): JsonObject {
	return Object.fromEntries(
		Object.entries(pairs).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
	);
}
