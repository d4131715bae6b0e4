import { type Document, isScalar, LineCounter, type ParsedNode, parseDocument as parseYaml } from "yaml";
import type { Place } from "./place.ts";
import { errorAt } from "./place.ts";
import { syntaxSentence } from "./syntax.ts";

/** A file's text, as it was read, with the path that errors name. */
export interface SourceText {
	readonly path: string;
	readonly text: string;
}

/** One YAML document that is well-formed and not empty. */
export interface LoadedDocument extends SourceText {
	readonly yaml: Document.Parsed;
	readonly root: ParsedNode;
	/** The place of an offset (UTF-16 units) into `text`. */
	placeOf(offset: number): Place;
}

/**
 * Reads one YAML 1.2 document, without looking at what it means.
 * @throws ReleaseError `invalid-config` with line and column: a syntax error, a key that is there twice, a tab as
 * indentation, an unknown tag, several documents, nothing at all.
 */
export function parseDocument(source: SourceText): LoadedDocument {
	const lines = new LineCounter();
	const placeOf = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { path: source.path, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const yaml = parseYaml(source.text, { lineCounter: lines, prettyErrors: false, logLevel: "error", version: "1.2" });
	const problem = yaml.errors[0] ?? yaml.warnings[0];
	if (problem !== undefined) {
		const offset = problem.pos[0];
		throw errorAt(placeOf(offset), syntaxSentence(problem, source.text, offset));
	}
	const root = yaml.contents;
	if (root === null || (isScalar(root) && root.value === null)) {
		throw errorAt(placeOf(0), "The document is empty.");
	}
	return { ...source, yaml, root, placeOf };
}
