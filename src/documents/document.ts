import {
	type Document,
	isScalar,
	LineCounter,
	type ParsedNode,
	parseAllDocuments,
	parseDocument as parseYaml,
} from "yaml";
import type { ReleaseError } from "../errors/release-error.ts";
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

const OPTIONS = { prettyErrors: false, logLevel: "error", version: "1.2" } as const;

/**
 * Reads one YAML 1.2 document, without looking at what it means.
 * @throws ReleaseError `invalid-config` with line and column: a syntax error, a key that is there twice, a tab as
 * indentation, an unknown tag, several documents, nothing at all.
 */
export function parseDocument(source: SourceText): LoadedDocument {
	const lineCounter = new LineCounter();
	const yaml = parseYaml(source.text, { ...OPTIONS, lineCounter });
	const document = loaded(source, yaml, lineCounter);
	if (document === undefined) throw empty(source);
	return document;
}

/**
 * Reads all documents of a file, but for the empty ones.
 * @throws ReleaseError `invalid-config` as `parseDocument`; several documents are no error here.
 */
export function parseDocuments(source: SourceText): readonly LoadedDocument[] {
	const lineCounter = new LineCounter();
	const parsed = parseAllDocuments(source.text, { ...OPTIONS, lineCounter });
	const all = Array.isArray(parsed) ? parsed : [];
	const documents = all.flatMap((yaml) => loaded(source, yaml, lineCounter) ?? []);
	if (documents.length === 0) throw empty(source);
	return documents;
}

function loaded(source: SourceText, yaml: Document.Parsed, lines: LineCounter): LoadedDocument | undefined {
	const placeOf = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { path: source.path, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const problem = yaml.errors[0] ?? yaml.warnings[0];
	if (problem !== undefined) {
		const offset = problem.pos[0];
		throw errorAt(placeOf(offset), syntaxSentence(problem, source.text, offset));
	}
	const root = yaml.contents;
	if (root === null || (isScalar(root) && root.value === null)) return undefined;
	return { ...source, yaml, root, placeOf };
}

function empty({ path }: SourceText): ReleaseError {
	return errorAt({ path, line: 1, column: 1 }, "The document is empty.");
}
