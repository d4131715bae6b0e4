import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { parseSync } from "@swc/core";

/** What the rules need to know of one source file. */
export interface SourceFacts {
	/** Paths of files of this repository, and names of packages as they are written; types count. */
	readonly imports: readonly string[];
	/** What it uses without importing it: `process`, `fetch`, and `Math.random`, `Date.now`, `new Date()`. */
	readonly ambient: readonly string[];
	readonly lines: number;
	readonly hasDefaultExport: boolean;
}

const ROOT = resolve(import.meta.dirname, "../..");

/** The facts of every TypeScript file below some folders of this repository, by path. */
export function readSources(...folders: readonly string[]): Map<string, SourceFacts> {
	const paths = globSync(
		folders.map((folder) => `${folder}/**/*.ts`),
		{ cwd: ROOT },
	).map((path) => path.replaceAll("\\", "/"));
	return new Map(paths.sort().map((path) => [path, sourceFacts(path, readFileSync(join(ROOT, path), "utf8"))]));
}

export function sourceFacts(path: string, text: string): SourceFacts {
	const nodes = [...below(parseSync(text, { syntax: "typescript", target: "es2024" }))];
	const imports = nodes.flatMap((node) => specifierOf(node) ?? []);
	return {
		imports: imports.map((name) => (name.startsWith(".") ? posix.join(dirname(path), name) : name)),
		ambient: nodes.flatMap((node) => ambientOf(node) ?? []),
		lines: text.trimEnd().split("\n").length,
		hasDefaultExport: nodes.some(
			({ type }) => type === "ExportDefaultDeclaration" || type === "ExportDefaultExpression",
		),
	};
}

type Node = Readonly<Record<string, unknown>>;

/** A syntax tree's nodes, itself first. Its own types have no common way to walk it. */
function* below(tree: unknown): Generator<Node> {
	if (Array.isArray(tree)) for (const one of tree) yield* below(one);
	else if (isNode(tree)) {
		yield tree;
		for (const value of Object.values(tree)) yield* below(value);
	}
}

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null;
}

function specifierOf(node: Node): string | undefined {
	const { type, source, argument, callee } = node;
	const isCall = type === "CallExpression" && isNode(callee) && callee.type === "Import";
	const written = isCall ? firstArgument(node) : type === "TsImportType" ? argument : source;
	return isNode(written) && typeof written.value === "string" ? written.value : undefined;
}

function firstArgument({ arguments: given }: Node): unknown {
	const first: unknown = Array.isArray(given) ? given[0] : undefined;
	return isNode(first) ? first.expression : undefined;
}

function ambientOf(node: Node): string | undefined {
	const { type, value, ctxt, object, property, callee } = node;
	// Only a variable has a context; the name of a property does not.
	if (type === "Identifier" && ctxt !== undefined && (value === "process" || value === "fetch")) return value;
	if (type === "NewExpression" && isNode(callee) && callee.value === "Date") {
		return firstArgument(node) === undefined ? "new Date()" : undefined;
	}
	if (type !== "MemberExpression" || !isNode(object) || !isNode(property)) return undefined;
	const name = `${object.value}.${property.value}`;
	return name === "Math.random" || name === "Date.now" ? name : undefined;
}
