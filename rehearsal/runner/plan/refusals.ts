import { Lexer, Parser } from "@actions/expressions";
import { Binary, type Expr, FunctionCall, Grouping, IndexAccess, Logical, Unary } from "@actions/expressions/ast";
import {
	type BasicExpressionToken,
	InsertExpressionToken,
	MappingToken,
	TemplateToken,
} from "@actions/workflow-parser/templates/tokens/index";
import { ReleaseError } from "../../../src/errors/release-error.ts";
import { isExpression } from "./tokens.ts";

/** Everything in the files of one run that this runner does not do, collected so that one error names it all. */
export class Refusals {
	readonly #lines: string[] = [];

	/** @param what a clause: `\`services\` is not supported`. */
	add(path: string, token: TemplateToken | undefined, what: string): void {
		const line = `${path}${token?.line === undefined ? "" : `:${token.line}`}: ${what}.`;
		if (!this.#lines.includes(line)) this.#lines.push(line);
	}

	/** Refuses every key of `mapping` that is not in `known`: the schema knows more keys than this runner. */
	unknownKeys(path: string, mapping: TemplateToken | undefined, known: readonly string[], where: string): void {
		if (!(mapping instanceof MappingToken)) return;
		for (const { key } of mapping) {
			if (key.isExpression) this.add(path, key, `an expression as a key of ${where} is not supported`);
			else if (!known.includes(key.toString()))
				this.add(path, key, `\`${key.toString()}\` of ${where} is not supported`);
		}
	}

	/** Refuses what an expression anywhere below `root` cannot do here. */
	expressions(path: string, root: TemplateToken): void {
		for (const [, token] of TemplateToken.traverse(root)) {
			if (token instanceof InsertExpressionToken) this.add(path, token, "`${{ insert }}` is not supported");
			if (isExpression(token)) this.condition(path, token);
		}
	}

	/** The same for one expression: an `if` is often written without its braces. */
	condition(path: string, token: BasicExpressionToken): void {
		if (callsHashFiles(token.expression)) this.add(path, token, "`hashFiles()` is not supported");
	}

	/** @throws ReleaseError `unsupported` when anything was refused. */
	throwIfAny(): void {
		if (this.#lines.length === 0) return;
		throw new ReleaseError(
			"unsupported",
			`The rehearsal's runner cannot run this workflow as it stands, so nothing was run. ${this.#lines.join("\n")}`,
		);
	}
}

const NAMES = [
	"github",
	"env",
	"inputs",
	"needs",
	"steps",
	"job",
	"jobs",
	"matrix",
	"strategy",
	"runner",
	"secrets",
	"vars",
];
const FUNCTIONS = ["success", "failure", "always", "cancelled", "hashFiles"].map((name) => ({
	name,
	minArgs: 0,
	maxArgs: 255,
}));

function callsHashFiles(expression: string): boolean {
	return calls(new Parser(new Lexer(expression).lex().tokens, NAMES, FUNCTIONS).parse(), "hashfiles");
}

function calls(tree: Expr | undefined, name: string): boolean {
	if (tree instanceof FunctionCall) {
		return tree.functionName.lexeme.toLowerCase() === name || tree.args.some((argument) => calls(argument, name));
	}
	if (tree instanceof Binary) return calls(tree.left, name) || calls(tree.right, name);
	if (tree instanceof Logical) return tree.args.some((argument) => calls(argument, name));
	if (tree instanceof Unary) return calls(tree.expr, name);
	if (tree instanceof Grouping) return calls(tree.group, name);
	if (tree instanceof IndexAccess) return calls(tree.expr, name) || calls(tree.index, name);
	return false;
}
