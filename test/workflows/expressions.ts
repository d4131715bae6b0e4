import { Lexer, Parser } from "@actions/expressions";
import {
	Binary,
	ContextAccess,
	type Expr,
	FunctionCall,
	Grouping,
	IndexAccess,
	Literal,
	Logical,
	Unary,
} from "@actions/expressions/ast";

const CONTEXTS = "github env vars job jobs steps runner secrets strategy matrix needs inputs".split(" ");
const STATUS_FUNCTIONS = ["success", "failure", "always", "cancelled", "hashFiles"].map((name) => ({
	name,
	minArgs: 0,
	maxArgs: 255,
}));

/** The expressions in a text: what is between `${{` and `}}`, quoted braces aside. */
export function expressionsIn(text: string): string[] {
	return [...text.matchAll(/\$\{\{((?:'[^']*'|[^'}]|\}(?!\}))*)\}\}/g)].map(([, expression = ""]) => expression);
}

/**
 * What an expression reads, each as its path: `steps.plan.outputs.tag` is `["steps", "plan", "outputs", "tag"]`. Nothing
 * for what is no expression: the language service says so.
 */
export function references(expression: string): string[][] {
	try {
		return read(new Parser(new Lexer(expression).lex().tokens, CONTEXTS, STATUS_FUNCTIONS).parse());
	} catch {
		return [];
	}
}

function read(tree: Expr): string[][] {
	const path = pathOf(tree);
	if (path !== undefined) return [path];
	return children(tree).flatMap(read);
}

function pathOf(tree: Expr): string[] | undefined {
	if (tree instanceof ContextAccess) return [tree.name.lexeme];
	if (!(tree instanceof IndexAccess && tree.index instanceof Literal)) return undefined;
	const before = pathOf(tree.expr);
	return before === undefined ? undefined : [...before, tree.index.literal.coerceString()];
}

function children(tree: Expr): Expr[] {
	if (tree instanceof FunctionCall || tree instanceof Logical) return tree.args;
	if (tree instanceof Binary) return [tree.left, tree.right];
	if (tree instanceof Unary) return [tree.expr];
	if (tree instanceof Grouping) return [tree.group];
	if (tree instanceof IndexAccess) return [tree.expr, tree.index];
	return [];
}
